#pragma once

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace doctor {

//! How Cloudflare talks to the origin (SSL/TLS → Overview in its dashboard). Ids: modeId().
enum class SslMode { Unknown, Off, Flexible, Full, Strict, StrictOriginPull };

//! Where the SSL mode in a question comes from. Only Told and CloudflareApi are input; Inferred is a result.
enum class SslModeSource { Told, Inferred, CloudflareApi };

//! "off flexible full strict strict-origin-pull unknown": the ids of report and command line.
QString modeId(SslMode mode);
std::optional<SslMode> modeFromId(const QString &id);
QString sourceId(SslModeSource source);

//! An origin as the person told it: an IP address or a host name, with an optional port (0: the usual ones).
struct OriginTold {
    QString host; //!< as told; IPv6 without brackets
    quint16 port = 0;

    //! The address when host is a literal; null when it is a name that must be resolved first.
    QHostAddress literal() const;
    QString text() const; //!< "203.0.113.10", "[2001:db8::1]:8443": what OriginTold::parse reads again
    bool operator==(const OriginTold &) const = default;
};

//! What the server runs, as told; "unknown" each by default. Values: product.md, --server.
struct ServerTold {
    QString system = QStringLiteral("unknown");
    QString webServer = QStringLiteral("unknown");
    QString firewall = QStringLiteral("unknown");
    QString panel = QStringLiteral("unknown");
    bool operator==(const ServerTold &) const = default;
};

//! What a pasted Cloudflare error page said. It is told, not observed.
struct PageTold {
    int code = 0; //!< 520…530, 1xxx; 0 when the page named none
    QString ray;
    QString host;
    QDateTime time; //!< UTC; invalid when the page named none
    bool operator==(const PageTold &) const = default;
};

//! Everything that is asked. The diagnosis reads this and the evidence, and nothing else.
struct Question {
    QString scheme = QStringLiteral("https"); //!< as pasted; both schemes are looked at anyway
    QString host;                             //!< ASCII (punycode), lower case, no trailing dot
    quint16 port = 0;                         //!< the port in SITE; 0: 80 and 443
    QString path = QStringLiteral("/");       //!< without query and fragment
    QList<OriginTold> origins;
    SslMode mode = SslMode::Unknown;
    SslModeSource modeSource = SslModeSource::Told;
    ServerTold server;
    std::optional<PageTold> page;
    bool isPractice = false;     //!< site, server and Cloudflare are staged on this computer
    bool offlineHelpers = false; //!< nobody but the resolver, the site and its server is asked

    QString url() const; //!< "https://shop.example/", never with credentials, query or fragment
};

} // namespace doctor
