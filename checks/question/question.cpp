#include "question/question.h"

#include <QUrl>

namespace doctor {

QString modeId(SslMode mode)
{
    switch (mode) {
    case SslMode::Unknown: return QStringLiteral("unknown");
    case SslMode::Off: return QStringLiteral("off");
    case SslMode::Flexible: return QStringLiteral("flexible");
    case SslMode::Full: return QStringLiteral("full");
    case SslMode::Strict: return QStringLiteral("strict");
    case SslMode::StrictOriginPull: return QStringLiteral("strict-origin-pull");
    }
    return {};
}

std::optional<SslMode> modeFromId(const QString &id)
{
    for (const SslMode mode : {SslMode::Unknown, SslMode::Off, SslMode::Flexible, SslMode::Full,
                               SslMode::Strict, SslMode::StrictOriginPull})
        if (modeId(mode) == id)
            return mode;
    return std::nullopt;
}

QString sourceId(SslModeSource source)
{
    switch (source) {
    case SslModeSource::Told: return QStringLiteral("told");
    case SslModeSource::Inferred: return QStringLiteral("inferred");
    case SslModeSource::CloudflareApi: return QStringLiteral("cloudflare-api");
    }
    return {};
}

QHostAddress OriginTold::literal() const
{
    QHostAddress address;
    return address.setAddress(host) ? address : QHostAddress();
}

QString OriginTold::text() const
{
    const bool v6 = host.contains(u':');
    if (port == 0)
        return host;
    return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

QString Question::url() const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    if (port != 0)
        url.setPort(port);
    url.setPath(path, QUrl::TolerantMode); // it is percent-encoded already
    return url.toString(QUrl::FullyEncoded);
}

} // namespace doctor
