#include "probes/http_head.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>

namespace doctor {

namespace {

constexpr qsizetype valueLimit = 300;
constexpr qsizetype locationLimit = 8192;

QDateTime parseDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.left(valueLimit)),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

void recordLocation(const QByteArray &value, const QUrl &asked, HttpSeen &seen)
{
    if (value.isEmpty() || value.size() > locationLimit)
        return;
    const QUrl target = asked.resolved(QUrl(QString::fromUtf8(value)));
    if (!target.isValid())
        return;
    const QUrl plain = target.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const auto portOf
        = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    const auto pathOf = [](const QUrl &url) {
        return url.path(QUrl::FullyEncoded).isEmpty() ? QStringLiteral("/") : url.path(QUrl::FullyEncoded);
    };
    seen.locationScheme = plain.scheme().left(valueLimit);
    seen.locationHost = plain.host(QUrl::FullyEncoded).left(valueLimit);
    seen.locationPath = pathOf(plain).left(valueLimit);
    seen.locationPort = static_cast<quint16>(portOf(plain));
    seen.locationSameUrl = plain.scheme() == asked.scheme() && plain.host() == asked.host()
        && portOf(plain) == portOf(asked) && pathOf(plain) == pathOf(asked)
        && plain.query(QUrl::FullyEncoded) == asked.query(QUrl::FullyEncoded);
}

template<std::size_t count>
bool containsAny(const QByteArray &body, const std::array<const char *, count> &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&body](const char *phrase) { return body.contains(phrase); });
}

//! nginx; its 496 and 495 reach clients as 400.
constexpr std::array clientCertificatePhrases{"No required SSL certificate was sent",
                                              "The SSL certificate error"};
//! nginx, Apache, Go.
constexpr std::array tlsPhrases{"plain HTTP request was sent to HTTPS port",
                                "speaking plain HTTP to an SSL-enabled server port",
                                "Client sent an HTTP request to an HTTPS server"};

} // namespace

void recordAnswer(const HttpReader &reader, const QUrl &asked, HttpSeen &seen)
{
    constexpr int badRequest = 400;
    seen.status = reader.status();
    seen.version = reader.version();
    seen.headerBytes = reader.headerBytes();
    seen.failure = reader.failure();
    seen.error = reader.error();
    if (!reader.hasHead())
        return;
    for (const auto &[name, value] : reader.headers()) {
        const QString key = QString::fromLatin1(name.left(valueLimit));
        if (recordedHeaders().contains(key) && !seen.headers.contains(key))
            seen.headers.insert(key, QString::fromUtf8(value).left(valueLimit));
    }
    seen.date = parseDate(reader.header("date"));
    recordLocation(reader.header("location"), asked, seen);
    seen.bodyBytes = reader.body().size();
    seen.bodyComplete = reader.bodyComplete();
    seen.bodyTruncated = reader.bodyTruncated();
    seen.bodySha256
        = QString::fromLatin1(QCryptographicHash::hash(reader.body(), QCryptographicHash::Sha256).toHex());
    seen.asksClientCertificate
        = seen.status == badRequest && containsAny(reader.body(), clientCertificatePhrases);
    seen.asksTls = seen.status == badRequest && asked.scheme() == QLatin1String("http")
        && containsAny(reader.body(), tlsPhrases);
}

} // namespace doctor
