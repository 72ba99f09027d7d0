#include "probes/cloudflare_page.h"

#include "question/host_name.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace doctor {

namespace {

constexpr int maxRead = 64 * 1024; // Cloudflare's pages have 5 to 10 KB
constexpr int maxTitle = 200;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString captured(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).captured(1);
}

int errorCode(const QString &digits)
{
    const int code = digits.toInt();
    return isEdgeErrorCode(code) ? code : 0;
}

//! 16 hex digits; a colo suffix is left out.
QString rayIn(const QString &text)
{
    static const QRegularExpression ray
        = pattern(QStringLiteral("ray id\\b[^0-9a-z<]{0,8}(?:<[^>]{0,200}>\\s{0,8}){0,3}([0-9a-f]{16})\\b"));
    return captured(ray, text).toLower();
}

//! The places where a page, or its visible text, names its code.
int codeIn(const QString &text)
{
    static const QRegularExpression places[] = {
        pattern(QStringLiteral("error code:?\\s{0,8}(\\d{3,4})\\b")),
        pattern(QStringLiteral("cf-error-code\"?>\\s{0,8}(\\d{3,4})\\b")),
        pattern(QStringLiteral("\\| (5\\d\\d): ")),
        pattern(QStringLiteral("\\berror\\s{0,8}(?:<[^>]{0,200}>\\s{0,8}){0,3}(\\d{3,4})\\b")),
        pattern(QStringLiteral("\\b(52\\d): (?:web server|connection|origin|a timeout|ssl|invalid ssl)")),
    };
    for (const QRegularExpression &place : places)
        if (const int code = errorCode(captured(place, text)))
            return code;
    return 0;
}

std::optional<QJsonObject> errorObject(const QByteArray &body)
{
    const QByteArray text = body.left(maxRead).trimmed();
    if (!text.startsWith('{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    // Any API may have an "error_code"; these two stand in every one of Cloudflare's.
    if (!object.value(QLatin1String("cloudflare_error")).toBool()
        && !object.contains(QLatin1String("ray_id")))
        return std::nullopt;
    return errorCode(QString::number(object.value(QLatin1String("error_code")).toInt()))
        ? std::optional(object)
        : std::nullopt;
}

std::optional<EdgeErrorSeen> fromJson(const QJsonObject &object)
{
    static const QRegularExpression hex(QStringLiteral("^([0-9a-f]{16})"));
    EdgeErrorSeen seen;
    seen.code = object.value(QLatin1String("error_code")).toInt();
    seen.form = QStringLiteral("json");
    seen.ray = captured(hex, object.value(QLatin1String("ray_id")).toString());
    seen.title = object.value(QLatin1String("title")).toString().left(maxTitle);
    return seen;
}

std::optional<EdgeErrorSeen> fromHtml(const QString &html)
{
    static const QRegularExpression marks
        = pattern(QStringLiteral("(id=\"cf-wrapper\"|cf-error-details|cf-error-code|cf-error-footer)"));
    static const QRegularExpression title
        = pattern(QStringLiteral("<title>[^<]{0,300}?\\b\\d{3,4}: ([^<]{1,200})</title>"));
    static const QRegularExpression anyTitle = pattern(QStringLiteral("<title>([^<]{1,300})</title>"));
    if (!marks.match(html).hasMatch())
        return std::nullopt;
    EdgeErrorSeen seen;
    seen.code = codeIn(html);
    if (seen.code == 0)
        return std::nullopt;
    seen.form = QStringLiteral("html");
    seen.ray = rayIn(html);
    seen.title = captured(title, html);
    if (seen.title.isEmpty())
        seen.title = captured(anyTitle, html);
    seen.title = seen.title.simplified().left(maxTitle);
    return seen;
}

bool isCloudflare(const QString &host)
{
    return host == QLatin1String("cloudflare.com") || host.endsWith(QLatin1String(".cloudflare.com"));
}

//! Many pages name their site without a word beside it: then the only name on it that is not Cloudflare's.
QString onlyHostIn(const QString &text)
{
    static const QRegularExpression names = pattern(QStringLiteral(
        "(?:^|://|[^\\w@./-])([\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,9}\\.([^\\W\\d_]{2,63}|xn--[a-z0-9-]{2,59}))"
        "(?![\\w@-]|\\.\\w)"));
    QSet<QString> hosts;
    QRegularExpressionMatchIterator matches = names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString last = match.captured(2);
        // “…more information.Cloudflare Ray ID” is the end of one sentence and the beginning of another.
        const bool isSentence = last.front().isUpper() && last.at(1).isLower();
        const QString host = isSentence ? QString() : parseHostName(match.captured(1)).ace;
        if (!host.isEmpty() && !isCloudflare(host))
            hosts.insert(host);
    }
    return hosts.size() == 1 ? *hosts.constBegin() : QString();
}

QString hostIn(const QString &text)
{
    static const QRegularExpression places[] = {
        pattern(QStringLiteral("([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,10})\\s*\\| 5\\d\\d: ")),
        pattern(QStringLiteral("([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,10})\\s+host\\s+(?:error|working)")),
        pattern(QStringLiteral("\\(([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,10})\\)")),
    };
    for (const QRegularExpression &place : places) {
        QRegularExpressionMatchIterator matches = place.globalMatch(text);
        while (matches.hasNext()) {
            const QString host = parseHostName(matches.next().captured(1)).ace;
            if (!host.isEmpty() && !isCloudflare(host))
                return host;
        }
    }
    return onlyHostIn(text);
}

QDateTime timeIn(const QString &text)
{
    static const QRegularExpression utc = pattern(
        QStringLiteral("(\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d{1,9})?\\s?(?:UTC|Z)"));
    QDateTime time = QDateTime::fromString(captured(utc, text).replace(u'T', u' '),
                                           QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

//! A browser may have translated the page: then the one code of the family that stands beside a Ray ID.
int onlyCodeIn(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral("\\b(5[23]\\d|1\\d{3})\\b"));
    QSet<int> codes;
    QRegularExpressionMatchIterator matches = numbers.globalMatch(text);
    while (matches.hasNext())
        if (const int code = errorCode(matches.next().captured(1)))
            codes.insert(code);
    return codes.size() == 1 ? *codes.constBegin() : 0;
}

QString withoutTags(const QString &text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]{0,2000}>"));
    return QString(text).replace(tags, QStringLiteral(" "));
}

} // namespace

bool isEdgeErrorCode(int code)
{
    return (code >= 520 && code <= 530) || (code >= 1000 && code < 1300);
}

std::optional<EdgeErrorSeen> parseEdgeError(const QByteArray &body)
{
    static const QRegularExpression plain(QStringLiteral("^error code: (\\d{3,4})\\s*$"));
    if (const auto object = errorObject(body))
        return fromJson(*object);
    const QString text = QString::fromUtf8(body.left(maxRead));
    if (const int code = text.size() < 100 ? errorCode(captured(plain, text)) : 0)
        return EdgeErrorSeen{code, QStringLiteral("plain"), {}, {}};
    return fromHtml(text);
}

std::optional<TraceSeen> parseTrace(const QByteArray &body)
{
    static const QRegularExpression threeLetters(QStringLiteral("^[A-Z]{3}$"));
    constexpr int maxTrace = 4096;
    constexpr int maxValue = 300;
    TraceSeen seen;
    for (const QByteArray &line : body.left(maxTrace).split('\n')) {
        const QString value = QString::fromLatin1(line.mid(line.indexOf('=') + 1, maxValue)).trimmed();
        if (line.startsWith("h="))
            seen.host = value.toLower();
        else if (line.startsWith("colo="))
            seen.colo = value;
        else if (line.startsWith("loc="))
            seen.country = value.left(3);
        else if (line.startsWith("ts="))
            seen.timestamp = value.toDouble();
    }
    // A clock is read from ts=: what is no plausible time (before 2001, after 2286) is none.
    if (!(seen.timestamp > 1e9 && seen.timestamp < 1e10))
        seen.timestamp = 0;
    if (seen.host.isEmpty() || !threeLetters.match(seen.colo).hasMatch())
        return std::nullopt;
    return seen;
}

std::optional<PageTold> parsePastedPage(const QString &text)
{
    const QString page = text.left(maxRead);
    PageTold told;
    if (const auto object = errorObject(page.toUtf8())) {
        const EdgeErrorSeen seen = fromJson(*object).value_or(EdgeErrorSeen());
        told.code = seen.code;
        told.ray = seen.ray;
        told.host = parseHostName(object->value(QLatin1String("zone")).toString()).ace;
        told.time = timeIn(object->value(QLatin1String("timestamp")).toString());
        return told;
    }
    const bool isSource = page.contains(u'<');
    const QString visible = isSource ? withoutTags(page) : page;
    told.ray = rayIn(page);
    told.code = codeIn(page);
    if (told.code == 0)
        told.code = codeIn(visible);
    if (told.code == 0 && !told.ray.isEmpty())
        told.code = onlyCodeIn(visible);
    if (told.code == 0 && told.ray.isEmpty())
        return std::nullopt;
    told.host = hostIn(visible);
    told.time = timeIn(visible);
    return told;
}

} // namespace doctor
