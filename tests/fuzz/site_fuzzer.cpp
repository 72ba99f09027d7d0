#include "fuzz.h"
#include "question/host_name.h"
#include "question/parse_origin.h"
#include "question/parse_site.h"
#include "question/unwrap_pasted.h"

namespace doctor::fuzz {

namespace {

bool isPrintable(const QString &text)
{
    for (const QChar c : text)
        if (c <= u' ' || c >= QChar(0x7f))
            return false;
    return true;
}

void requireHostName(const QString &ace)
{
    require(isPrintable(ace) && ace.size() <= 253, "a host name is short and ASCII");
    require(parseHostName(ace).ace == ace, "a host name that was read is read as it is");
    const QString own = inOwnLetters(ace);
    require(own.isEmpty() || parseHostName(own).ace == ace, "a name in its own letters is the same name");
}

void checkHostName(const QString &text)
{
    const HostName name = parseHostName(text);
    require(name.ace.isEmpty() != name.problem.isEmpty(), "it is a host name, or it is said why not");
    if (name.ace.isEmpty())
        requireSentence(name.problem);
    else
        requireHostName(name.ace);
}

void checkUnwrapped(const QString &text)
{
    const QString inner = unwrapPasted(text);
    require(text.contains(inner), "what was unwrapped stood there");
    require(unwrapPasted(inner) == inner, "nothing is left to be unwrapped");
}

void requireSame(const SiteTold &site, const QString &text)
{
    const ParsedSite again = parseSite(text);
    require(again.site && again.site->scheme == site.scheme && again.site->host == site.host
                && again.site->port == site.port && again.site->path == site.path,
            "an address that was read is read as it is");
}

void checkSite(const QString &text)
{
    const ParsedSite parsed = parseSite(text);
    require(parsed.site.has_value() == parsed.problem.isEmpty(), "it is a site, or it is said why not");
    if (!parsed.site) {
        requireSentence(parsed.problem);
        return;
    }
    const SiteTold &site = *parsed.site;
    require(site.scheme == QLatin1String("http") || site.scheme == QLatin1String("https"),
            "the scheme is one of two");
    requireHostName(site.host);
    require(site.host.contains(u'.') && QHostAddress(site.host).isNull(), "a site is a full name");
    require(site.port != usualPort(site.scheme), "the usual port is not written");
    require(site.path.startsWith(u'/') && isPrintable(site.path), "the path is fit for a request");
    require(!site.path.contains(u'?') && !site.path.contains(u'#'), "query and fragment are dropped");
    if (!site.note.isEmpty())
        requireSentence(site.note);
    Question question;
    question.scheme = site.scheme;
    question.host = site.host;
    question.port = site.port;
    question.path = site.path;
    requireSame(site, question.url() + u'?'); // without it, a comma at the end would be the sentence's
}

//! A user name and a password before any text.
void checkSecrets(const QString &text)
{
    static const QString secret = QStringLiteral("s3cr3t");
    if (text.contains(secret))
        return;
    for (const QString &before : {QStringLiteral("https://maria:s3cr3t@"), QStringLiteral("maria:s3cr3t@"),
                                  QStringLiteral("https://s3cr3t@"), QStringLiteral("maria:x#s3cr3t@")}) {
        const ParsedSite parsed = parseSite(before + text);
        const SiteTold site = parsed.site.value_or(SiteTold());
        for (const QString &told :
             {parsed.problem, site.host, site.path, site.note, parseOrigin(before + text).problem})
            require(!told.contains(secret), "a password goes no further");
    }
}

void checkOrigin(const QString &text)
{
    const ParsedOrigin parsed = parseOrigin(text);
    require(parsed.origin.has_value() == parsed.problem.isEmpty(), "it is an origin, or it is said why not");
    if (!parsed.origin) {
        requireSentence(parsed.problem);
        return;
    }
    const OriginTold &origin = *parsed.origin;
    const QHostAddress literal = origin.literal();
    if (literal.isNull())
        requireHostName(origin.host);
    else
        require(literal.toString() == origin.host, "an address is written in one way");
    require(parseOrigin(origin.text()).origin == origin, "an origin that was read is read as it is");
}

} // namespace

//! Whatever people paste as the address of a site or of a server.
void check(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkHostName(text);
    checkUnwrapped(text);
    checkSite(text);
    checkSecrets(text);
    checkOrigin(text);
}

} // namespace doctor::fuzz
