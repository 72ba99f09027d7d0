#include "site_argument.h"

#include "probes/cloudflare_page.h"
#include "question/parse_site.h"

#include <QCoreApplication>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

//! An address has no space inside, a page has many: what is an address is never taken for a page.
std::optional<PageTold> pageIn(const QString &text)
{
    if (!text.trimmed().contains(u' ') && !text.trimmed().contains(u'\n'))
        return std::nullopt;
    return parsePastedPage(text);
}

} // namespace

QString readSiteArgument(const QString &text, Question &question, QStringList &notes)
{
    question.page = pageIn(text);
    if (question.page && question.page->host.isEmpty())
        return Words::tr(
            "The pasted error page does not name its site: give the address of the site instead.");
    const ParsedSite parsed = parseSite(question.page ? question.page->host : text);
    if (!parsed.site)
        return parsed.problem;
    question.scheme = parsed.site->scheme;
    question.host = parsed.site->host;
    question.port = parsed.site->port;
    question.path = parsed.site->path;
    if (!parsed.site->note.isEmpty())
        notes << parsed.site->note;
    return {};
}

} // namespace doctor
