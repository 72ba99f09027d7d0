#include "help_text.h"

#include "document/terminal_text.h"

#include <QCoreApplication>
#include <QList>

#include <openssl/crypto.h>

#include <ares.h>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct OptionWords {
    QString name;
    QString meaning;
};

QString lines(const QString &text, int width, const QString &firstIndent, const QString &indent)
{
    return wrapped(text, width, firstIndent, indent).join(u'\n') + u'\n';
}

//! What stands between brackets is not broken over two lines.
QString usageLine(const QStringList &parts, int width)
{
    QString line = QStringLiteral("origin-doctor-cli");
    for (QString part : parts)
        line += u' ' + part.replace(u' ', QChar::Nbsp);
    QString text = lines(line, width, QStringLiteral("  "), QStringLiteral("      "));
    return text.replace(QChar::Nbsp, u' ');
}

QString usage(int width)
{
    const QStringList check = QStringLiteral("check|SITE|[--origin ADDRESS]...|[--ssl-mode MODE]|"
                                             "[--server KEY=VALUE]...|[--trust FILE.pem]...|"
                                             "[--timeout SECONDS]|[--format FORMAT]|"
                                             "[--output FILE [--force]]|[--lang LOCALE]|"
                                             "[--redact]|[--no-redact]|[--hide WHAT]|"
                                             "[--list-contacts]|[--offline-helpers]")
                                  .split(u'|');
    QString text = usageLine(check, width);
    for (const char *other :
         {"check|--practice FAULT|[...]",
          "render|REPORT.json|[--format FORMAT]|[--output FILE [--force]]|[--lang "
          "LOCALE]|[--redact]|[--no-redact]|[--hide WHAT]",
          "compare|BEFORE.json|AFTER.json|[--format FORMAT]|[--output FILE [--force]]|[--lang "
          "LOCALE]|[--redact]|[--no-redact]|[--hide WHAT]",
          "practice|[--lang LOCALE]",
          "explain|[CAUSE]|[--server KEY=VALUE]...|[--fix ID]...|[--all]|[--format FORMAT]|[--lang LOCALE]",
          "--help", "--version"})
        text += usageLine(QString::fromLatin1(other).split(u'|'), width);
    return text;
}

QList<OptionWords> questionOptions()
{
    return {
        {QStringLiteral("SITE"),
         Words::tr("The address as visitors type it, or the text of a Cloudflare error page between "
                   "quotation marks.")},
        {QStringLiteral("--origin ADDRESS"),
         Words::tr("The server behind Cloudflare: an IPv4 or IPv6 address or a host name, with a port where "
                   "it is an unusual one.")},
        {QStringLiteral("--ssl-mode MODE"),
         Words::tr("Cloudflare's SSL mode: off, flexible, full, strict, strict-origin-pull or unknown.")},
        {QStringLiteral("--server KEY=VALUE"),
         Words::tr("What the server runs; the keys are system, web_server, firewall and panel.")},
        {QStringLiteral("--trust FILE.pem"),
         Words::tr("Authorities that Cloudflare trusts for this site beside the usual ones.")},
        {QStringLiteral("--timeout SECONDS"),
         Words::tr(
             "How long to wait for an answer at least, 1 to 600. Error 524 comes after 100 to 125 seconds.")},
        {QStringLiteral("--practice FAULT"),
         Words::tr("Check a site with a fault that the program stages on this computer, without a network; "
                   "“practice” lists them.")},
    };
}

QList<OptionWords> contactOptions()
{
    return {
        {QStringLiteral("--list-contacts"),
         Words::tr("Say whom this check would contact, as text or json, and contact nobody.")},
        {QStringLiteral("--offline-helpers"),
         Words::tr("Contact only the site, its server and this computer's resolvers. What cannot be seen "
                   "without others stays grey.")},
    };
}

QList<OptionWords> explainOptions()
{
    return {
        {QStringLiteral("--fix ID"), Words::tr("The steps of this fix; “explain CAUSE” lists them.")},
        {QStringLiteral("--all"), Words::tr("The steps of every fix of a cause, and the letters.")},
    };
}

QList<OptionWords> outputOptions()
{
    return {
        {QStringLiteral("--format FORMAT"),
         Words::tr("text, json, markdown or html; or ticket, the ten lines that a hosting company's "
                   "support needs.")},
        {QStringLiteral("--output FILE"),
         Words::tr("Write the result into a new file; --force replaces one, and “-” is standard output.")},
        {QStringLiteral("--lang LOCALE"), Words::tr("The language of what is written, such as de or es.")},
        {QStringLiteral("--redact"), Words::tr("Leave this computer's own address out (the default);")},
        {QStringLiteral("--no-redact"), Words::tr("keep it.")},
        {QStringLiteral("--hide WHAT"),
         Words::tr("Put stand-ins in the place of more: origin (the server's addresses and names), site (the "
                   "site's name), or origin,site. The report still leads to the same causes.")},
    };
}

QString options(int width)
{
    constexpr int column = 22;
    const bool isNarrow = width < 2 * column + 16;
    const QString room(isNarrow ? 6 : column, u' ');
    QString text;
    for (const OptionWords &option :
         questionOptions() + contactOptions() + explainOptions() + outputOptions()) {
        const QString name = QStringLiteral("  ") + option.name;
        if (isNarrow)
            text += name + u'\n' + lines(option.meaning, width, room, room);
        else
            text += lines(option.meaning, width, padded(name, column), room);
    }
    return text;
}

} // namespace

QString helpText(int width)
{
    return lines(Words::tr("Origin Doctor says why Cloudflare cannot reach a web server."), width, {}, {})
        + u'\n' + usage(width) + u'\n' + options(width) + u'\n'
        + lines(Words::tr("Exit status: 0 fine, 1 fragile, 2 broken, 3 not to be seen from here, 64 wrong "
                          "usage, 70 internal error, 74 result not written, 130 interrupted."),
                width, {}, {});
}

QString opensslVersion()
{
    return QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING));
}

QString versionText(const char *program)
{
    return QStringLiteral("%1 " DOCTOR_VERSION "\nQt %2\nOpenSSL %3\nc-ares %4\n")
        .arg(QLatin1String(program), QLatin1String(qVersion()), opensslVersion(),
             QLatin1String(ares_version(nullptr)));
}

} // namespace doctor
