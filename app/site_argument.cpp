#include "site_argument.h"

#include "probes/cloudflare_page.h"
#include "question/parse_site.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype longestTold = 300;

//! An address has no space inside, a page has many: what is an address is never taken for a page.
std::optional<PageTold> pageIn(const QString &text)
{
    if (!text.trimmed().contains(u' ') && !text.trimmed().contains(u'\n'))
        return std::nullopt;
    return parsePastedPage(text);
}

//! “shop.example 521”, as it is told on the telephone: an address, a number of Cloudflare's, and at most some
//! plain words such as “error”. The address is left in \a site.
std::optional<PageTold> numberBeside(const QString &text, QString &site)
{
    constexpr qsizetype mostWords = 6;
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    static const QRegularExpression ends(QStringLiteral("^[(:;,#]+|[):;,.!?]+$"));
    static const QRegularExpression plain(QStringLiteral("^[\\p{L}\\p{M}'’-]*$"));
    PageTold told;
    const QStringList words = text.left(longestTold).split(spaces, Qt::SkipEmptyParts);
    if (text.size() > longestTold || words.size() > mostWords)
        return std::nullopt;
    for (const QString &each : words) {
        const QString word = QString(each).remove(ends);
        if (const int code = word.toInt(); told.code == 0 && isEdgeErrorCode(code))
            told.code = code;
        else if (site.isEmpty() && word.contains(u'.'))
            site = word;
        else if (!plain.match(word).hasMatch())
            return std::nullopt;
    }
    return told.code != 0 ? std::optional(told) : std::nullopt;
}

} // namespace

QString readSiteArgument(const QString &text, Question &question, QStringList &notes)
{
    QString site;
    question.page = numberBeside(text, site);
    if (!question.page) {
        question.page = pageIn(text);
        site = question.page ? question.page->host : text;
    }
    if (question.page && site.isEmpty())
        return Words::tr(
            "The pasted error page does not name its site: give the address of the site instead.");
    const ParsedSite parsed = parseSite(site);
    if (!parsed.site) {
        question.page.reset();
        return parsed.problem;
    }
    if (question.page)
        question.page->host = parsed.site->host;
    question.scheme = parsed.site->scheme;
    question.host = parsed.site->host;
    question.port = parsed.site->port;
    question.path = parsed.site->path;
    if (!parsed.site->note.isEmpty())
        notes << parsed.site->note;
    return {};
}

} // namespace doctor
