#include "window/plain_texts.h"

#include "help_text.h"

#include <QCoreApplication>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DoctorWizard)
};

} // namespace

QString visitorText()
{
    return Words::tr(
        "An error page of Cloudflare with a number from 520 on usually means that the server of the site "
        "does not answer as it should, and that there is nothing to repair on your computer. Nothing was "
        "checked for this text: if other sites do not open either, look at your own connection first.\n\n"
        "Wait some minutes and load the page again. If it lasts, tell the people who run the site, "
        "by telephone, e-mail or social media, what the error page says: its number, the Ray ID "
        "and the time.\n\n"
        "It is then mostly for them and their hosting company to put right, and not for Cloudflare, whose "
        "name stands on the page.");
}

QString aboutText()
{
    const QStringList paragraphs{
        Words::tr("Origin Doctor says why Cloudflare cannot reach a web server, and what to do about it. It "
                  "changes nothing, sends nothing to anybody but the site and the services that it asks, and "
                  "needs no account.\n\n"
                  "It is not made by Cloudflare. Cloudflare is a trademark of Cloudflare, Inc."),
        versionText("origin-doctor").trimmed(),
        Words::tr(
            "The licence of Origin Doctor stands in the file LICENSE that comes with it. Qt is used under "
            "the GNU Lesser General Public License, version 3; OpenSSL under the Apache License, version "
            "2.0; c-ares under the MIT License."),
    };
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString keysText()
{
    return Words::tr(
        "Without a mouse: Tab leads from one thing to the next, from top to bottom, and Space or Enter "
        "presses "
        "it. Alt and an underlined letter press the button that holds it; on the first page, Alt+A leads to "
        "the address. Alt and a number from 1 to 9 lead to that step, Ctrl+Page Down and Ctrl+Page Up to the "
        "next "
        "and the one before. Page Up and Page Down scroll the page. F1 opens this help, F5 checks again, "
        "Escape "
        "stops a check and the watching, Ctrl+O opens a report and Ctrl+S saves one. Ctrl+R shows what to "
        "read "
        "aloud on the telephone, Ctrl+L leads to the language, and Ctrl+N opens a second window. On a Mac, "
        "it is "
        "Command instead of Ctrl.");
}

} // namespace doctor
