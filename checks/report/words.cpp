#include "report/words.h"

#include "question/question.h"
#include "report/phrasebook.h"
#include "report/shown.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <array>
#include <limits>
#include <utility>

namespace doctor::phrasebook {

namespace {

constexpr qsizetype maxListed = 5;

QString plain(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : shown(value.toString());
}

} // namespace

QString language()
{
    //: The code of the language that you translate into, such as "de" or "ar". Reports carry it.
    return translate("Phrasebook", "en");
}

bool Facts::has(const char *key) const
{
    return !text(key).isEmpty();
}

int Facts::number(const char *key, int fallback) const
{
    const QJsonValue fact = m_facts.value(QLatin1String(key));
    const qint64 value = fact.isString() ? fact.toString().toLongLong() : fact.toInteger(fallback);
    return static_cast<int>(
        qBound(qint64{std::numeric_limits<int>::min()}, value, qint64{std::numeric_limits<int>::max()}));
}

bool Facts::is(const char *key, const char *value) const
{
    return raw(key) == QLatin1String(value);
}

QString Facts::text(const char *key) const
{
    return list(key);
}

QString Facts::textOr(const char *key, const QString &fallback) const
{
    const QString words = text(key);
    return words.isEmpty() ? fallback : words;
}

QString Facts::list(const char *key) const
{
    const QJsonValue value = m_facts.value(QLatin1String(key));
    if (!value.isArray())
        return plain(value);
    const QJsonArray array = value.toArray();
    QStringList words;
    for (qsizetype i = 0; i < qMin(array.size(), maxListed); ++i)
        words.append(plain(array.at(i)));
    const int left = static_cast<int>(array.size() - words.size());
    //: The end of a list: "a, b and 7 more"
    const QString more = translate("Phrasebook", "%n more", nullptr, left);
    if (left > 0)
        words.append(more);
    return QLocale().createSeparatedList(words);
}

QString Facts::date(const char *key) const
{
    const QDate date = QDateTime::fromString(raw(key), Qt::ISODateWithMs).date();
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : text(key);
}

QString Facts::moment(const char *key) const
{
    const QDateTime time = QDateTime::fromString(raw(key), Qt::ISODateWithMs);
    if (!time.isValid())
        return text(key);
    //: %1: a date, %2: the time of that day
    return translate("Phrasebook", "%1, %2")
        .arg(date(key), QLocale().toString(time.toUTC().time(), QLocale::ShortFormat));
}

QString Facts::host() const
{
    const QString name = textOr("host", translate("Phrasebook", "the site"));
    const int port = number("site_port");
    return port > 0 && has("host") ? QStringLiteral("%1:%2").arg(name).arg(port) : name;
}

QString Facts::toHost() const
{
    return textOr("to_host", translate("Phrasebook", "another address"));
}

QString Facts::address() const
{
    return textOr("address", translate("Phrasebook", "the address given"));
}

QString Facts::scheme() const
{
    //: Stands in for "http" or "https" where it is not known which
    return textOr("scheme", translate("Phrasebook", "http or https"));
}

QString Facts::door() const
{
    constexpr int http = 80;
    constexpr int https = 443;
    const int port = number("port");
    //: %1: the number of a port
    const QString bare = translate("Phrasebook", "port %1").arg(QString::number(port));
    if (port != 0 && m_reader == Reader::Expert)
        return bare;
    switch (port) {
    case 0: return translate("Phrasebook", "its web port");
    case http: return translate("Phrasebook", "port 80 (the door for http)");
    case https: return translate("Phrasebook", "port 443 (the door for https)");
    default: return bare;
    }
}

QString Facts::family() const
{
    constexpr int older = 4;
    constexpr int newer = 6;
    const int family = number("family");
    if (m_reader == Reader::Expert && (family == older || family == newer))
        return QStringLiteral("IPv%1").arg(family);
    switch (family) {
    case older: return translate("Phrasebook", "IPv4 (the older kind of address)");
    case newer: return translate("Phrasebook", "IPv6 (the newer kind of address)");
    default: return translate("Phrasebook", "one kind of address");
    }
}

QString Facts::mode() const
{
    const std::optional<SslMode> mode = modeFromId(raw("mode"));
    return mode && *mode != SslMode::Unknown ? modeName(*mode) : translate("Phrasebook", "(unknown)");
}

QString Facts::modes(const char *key) const
{
    QString result;
    for (const QJsonValue &value : m_facts.value(QLatin1String(key)).toArray()) {
        const std::optional<SslMode> mode = modeFromId(value.toString());
        if (!mode)
            continue;
        //: A choice of SSL modes: "Full or Full (strict)". %1: those before, %2: one more
        result = result.isEmpty() ? modeName(*mode)
                                  : translate("Phrasebook", "%1 or %2").arg(result, modeName(*mode));
    }
    return result;
}

QString errorName(int code)
{
    static constexpr std::array names{
        std::pair{520, QT_TRANSLATE_NOOP("Phrasebook", "web server returns an unknown error")},
        std::pair{521, QT_TRANSLATE_NOOP("Phrasebook", "web server is down")},
        std::pair{522, QT_TRANSLATE_NOOP("Phrasebook", "connection timed out")},
        std::pair{523, QT_TRANSLATE_NOOP("Phrasebook", "origin is unreachable")},
        std::pair{524, QT_TRANSLATE_NOOP("Phrasebook", "a timeout occurred")},
        std::pair{525, QT_TRANSLATE_NOOP("Phrasebook", "SSL handshake failed")},
        std::pair{526, QT_TRANSLATE_NOOP("Phrasebook", "invalid SSL certificate")},
        std::pair{1000, QT_TRANSLATE_NOOP("Phrasebook", "DNS points to a prohibited address")},
        std::pair{1001, QT_TRANSLATE_NOOP("Phrasebook", "DNS resolution error")},
        std::pair{1002, QT_TRANSLATE_NOOP("Phrasebook", "DNS points to a prohibited address")},
        std::pair{1003, QT_TRANSLATE_NOOP("Phrasebook", "direct access by address is not allowed")},
        std::pair{1004, QT_TRANSLATE_NOOP("Phrasebook", "host is not configured to serve web traffic")},
        std::pair{1014, QT_TRANSLATE_NOOP("Phrasebook", "CNAME into another account is not allowed")},
        std::pair{1016, QT_TRANSLATE_NOOP("Phrasebook", "origin DNS error")},
        std::pair{1018, QT_TRANSLATE_NOOP("Phrasebook", "could not find the host")},
        std::pair{1020, QT_TRANSLATE_NOOP("Phrasebook", "access denied")},
        std::pair{1023, QT_TRANSLATE_NOOP("Phrasebook", "could not find the host")},
        std::pair{1033, QT_TRANSLATE_NOOP("Phrasebook", "Cloudflare Tunnel error")},
        std::pair{1034, QT_TRANSLATE_NOOP("Phrasebook", "edge address is restricted")},
        std::pair{1101, QT_TRANSLATE_NOOP("Phrasebook", "a Worker failed with an exception")},
        std::pair{1102, QT_TRANSLATE_NOOP("Phrasebook", "a Worker used more than it is allowed")},
    };
    for (const auto &[known, name] : names)
        if (known == code)
            return translate("Phrasebook", name);
    return {};
}

} // namespace doctor::phrasebook
