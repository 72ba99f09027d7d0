#include "question/parse_site.h"

#include "question/host_name.h"
#include "question/parse_origin.h"
#include "question/unwrap_pasted.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Question)
};

ParsedSite refused(const QString &problem)
{
    return {std::nullopt, problem};
}

const QList<quint16> httpPorts = {80, 8080, 8880, 2052, 2082, 2086, 2095};
const QList<quint16> httpsPorts = {443, 2053, 2083, 2087, 2096, 8443};

struct Parts {
    QString scheme; // empty when none was written
    QString authority;
    QString path; // as written, without query and fragment
};

//! "ftp" when the text names a scheme other than http and https, else nothing. "example.com:8443" names none.
QString foreignScheme(const QString &text)
{
    static const QRegularExpression withSlashes(QStringLiteral("^([a-z][a-z0-9+.-]*)://"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression withoutSlashes(
        QStringLiteral("^([a-z][a-z0-9+-]*):(?![0-9]+(?:[/?#]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression known(
        QStringLiteral("^(javascript|vbscript|mailto|file|data|blob|about|tel|view-source):"),
        QRegularExpression::CaseInsensitiveOption);
    const bool hasUser = text.section(u'/', 0, 0).contains(u'@');
    for (const QRegularExpression *pattern : {&known, &withSlashes, &withoutSlashes}) {
        const auto match = pattern->match(text);
        const QString scheme = match.captured(1).toLower();
        // "user:password@example.com" looks like a scheme, too.
        if (!match.hasMatch() || (pattern == &withoutSlashes && hasUser))
            continue;
        return scheme == QLatin1String("http") || scheme == QLatin1String("https") ? QString() : scheme;
    }
    return {};
}

//! "maria:s3#x@shop.example": a password with a mark in it that seems to end the host.
bool hidesCredentials(const QString &text)
{
    static const QRegularExpression hidden(
        QStringLiteral("^(?:https?(?::/*|//+))*[^/?#@]*:[^/?#@]*[?#][^/]*@"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression port(QStringLiteral("^(?:https?(?::/*|//+))*[^/?#@:]+(?::[0-9]+)?[/?#]"),
                                         QRegularExpression::CaseInsensitiveOption);
    return hidden.match(text).hasMatch() && !port.match(text).hasMatch();
}

Parts split(QString text)
{
    Parts parts;
    // Browsers take a backslash for a slash, and so must we: it decides where the host ends.
    text.replace(u'\\', u'/');
    // Pasted behind what a browser had filled in already, the scheme stands twice; the last one is meant.
    static const QRegularExpression schemes(QStringLiteral("^(?:(https?)(?::/*|//+))+"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = schemes.match(text); match.hasMatch()) {
        parts.scheme = match.captured(1).toLower();
        text = text.mid(match.capturedLength());
    } else if (text.startsWith(QLatin1String("//"))) {
        text = text.mid(2);
    }
    static const QRegularExpression endOfAuthority(QStringLiteral("[/?#]"));
    const qsizetype end = text.indexOf(endOfAuthority);
    parts.authority = end < 0 ? text : text.left(end);
    static const QRegularExpression endOfPath(QStringLiteral("[?#].*$"),
                                              QRegularExpression::DotMatchesEverythingOption);
    parts.path = end < 0 ? QString() : text.mid(end).remove(endOfPath);
    return parts;
}

QString encodedPath(const QString &path)
{
    static const QRegularExpression dots(QStringLiteral("/\\.\\.?(?:/|$)"));
    QUrl url;
    // Without a host, a path that begins with two slashes is none to QUrl.
    url.setHost(QStringLiteral("site.example"));
    url.setPath(path.isEmpty() ? QStringLiteral("/") : path, QUrl::TolerantMode);
    const QString encoded = url.path(QUrl::FullyEncoded);
    // Beside the dots it would take away slashes, and a server may tell "//a" from "/a".
    return dots.match(encoded).hasMatch() ? url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded)
                                          : encoded;
}

//! Fills in scheme, port and note; a problem in words when the port is none.
QString decidePort(const Parts &parts, const QString &portText, SiteTold &site)
{
    bool isNumber = false;
    const quint16 port = portText.isEmpty() ? quint16(0) : portText.toUShort(&isNumber);
    if (!portText.isEmpty() && (!isNumber || port == 0))
        return Words::tr("What follows the colon is not a port: a port is a number from 1 to 65535.");
    const bool speaksHttp = parts.scheme.isEmpty() && httpPorts.contains(port);
    site.scheme = !parts.scheme.isEmpty() ? parts.scheme
        : speaksHttp                      ? QStringLiteral("http")
                                          : QStringLiteral("https");
    site.port = port == usualPort(site.scheme) ? quint16(0) : port;
    site.note = portNote(site.scheme, site.port);
    return {};
}

bool isAddress(const QString &host)
{
    const ParsedOrigin parsed = parseOrigin(host);
    return parsed.origin && !parsed.origin->literal().isNull();
}

QString withoutLastDots(QString name)
{
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

//! Many colons, as in an IPv6 address, but behind a name.
bool hasTwoPorts(const QString &place)
{
    return place.count(u':') > 1 && place.section(u':', 0, 0).contains(u'.');
}

ParsedSite fromParts(const Parts &parts)
{
    // Whatever stands before the last @ is a name or a password. It goes no further than this line.
    const QString place = parts.authority.mid(parts.authority.lastIndexOf(u'@') + 1);
    if (hasTwoPorts(place))
        return refused(Words::tr("There are two colons after the site's name: give at most one port, such as "
                                 "www.example.com:8443."));
    if (place.startsWith(u'[') || place.count(u':') > 1 || isAddress(place))
        return refused(
            Words::tr("An IP address is not a site's name: give the name that visitors type, and the "
                      "address with --origin."));
    const qsizetype colon = place.indexOf(u':');
    const HostName name = parseHostName(withoutLastDots(colon < 0 ? place : place.left(colon)));
    if (!name.problem.isEmpty())
        return refused(name.problem);
    if (isAddress(name.ace))
        return refused(
            Words::tr("An IP address is not a site's name: give the name that visitors type, and the "
                      "address with --origin."));
    if (!name.ace.contains(u'.'))
        return refused(
            Words::tr("“%1” is not the full name of a public site: give it as visitors type it, such as "
                      "www.example.com.")
                .arg(quotable(name.ace)));
    SiteTold site;
    site.host = name.ace;
    site.path = encodedPath(parts.path);
    const QString problem = decidePort(parts, colon < 0 ? QString() : place.mid(colon + 1), site);
    return problem.isEmpty() ? ParsedSite{site, {}} : refused(problem);
}

} // namespace

quint16 usualPort(const QString &scheme)
{
    return scheme == QLatin1String("http") ? 80 : 443;
}

bool isPortProxied(const QString &scheme, quint16 port)
{
    return (scheme == QLatin1String("http") ? httpPorts : httpsPorts).contains(port);
}

QString portNote(const QString &scheme, quint16 port)
{
    if (port == 0 || isPortProxied(scheme, port))
        return {};
    return Words::tr("Cloudflare does not pass on %1 on port %2: visitors of this address never reach its "
                     "proxy. Only the usual ports of the server are examined.")
        .arg(scheme)
        .arg(port);
}

ParsedSite parseSite(const QString &text)
{
    constexpr qsizetype longest = 4096;
    const QString pasted = unwrapPasted(text.left(longest + 1));
    if (pasted.isEmpty())
        return refused(Words::tr("The address of the site is empty: give it as visitors type it, such as "
                                 "www.example.com."));
    if (text.size() > longest)
        return refused(Words::tr("This is too long to be the address of a site."));
    const QString hidden = firstHiddenCharacter(pasted);
    if (!hidden.isEmpty())
        return refused(
            Words::tr("There is an invisible character (%1) in the address: type it by hand instead of "
                      "pasting it.")
                .arg(hidden));
    static const QRegularExpression space(QStringLiteral("\\s"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (pasted.contains(space) && !pasted.contains(u'.'))
        return refused(Words::tr("This is not the address of a site: give it as visitors type it, such as "
                                 "www.example.com."));
    if (pasted.contains(space))
        return refused(
            Words::tr("There are spaces in the address: give only the address, such as www.example.com."));
    const QString scheme = foreignScheme(pasted);
    // A scheme that nobody knows may be the first half of "user:password"; it is not repeated.
    static const QStringList known{
        QStringLiteral("javascript"), QStringLiteral("vbscript"), QStringLiteral("mailto"),
        QStringLiteral("file"),       QStringLiteral("data"),     QStringLiteral("blob"),
        QStringLiteral("about"),      QStringLiteral("tel"),      QStringLiteral("view-source"),
        QStringLiteral("ftp"),        QStringLiteral("sftp"),     QStringLiteral("ssh"),
        QStringLiteral("ws"),         QStringLiteral("wss"),      QStringLiteral("gopher")};
    if (known.contains(scheme))
        return refused(
            Words::tr("Only web addresses (http and https) can be checked, and this one begins with “%1:”.")
                .arg(scheme));
    if (!scheme.isEmpty())
        return refused(
            Words::tr("Only web addresses (http and https) can be checked, and this one begins otherwise."));
    if (hidesCredentials(pasted))
        return refused(
            Words::tr("Leave out the user name and the password: give only the address of the site, such as "
                      "www.example.com."));
    const Parts parts = split(pasted);
    if (parts.authority.isEmpty())
        return refused(Words::tr("This is a path without a site: put the site's name before it, such as "
                                 "www.example.com/shop."));
    return fromParts(parts);
}

} // namespace doctor
