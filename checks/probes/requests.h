#pragma once

#include "evidence/observation.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <chrono>
#include <variant>

//! \file Everything that can be asked of the world. Equal requests are asked once (see Examination); a
//! repeated attempt carries its number, and `after` delays it relative to the moment it is first wanted.

namespace doctor {

using namespace std::chrono_literals;

//! Time limits, product.md "How the engine works".
namespace limits {
inline constexpr std::chrono::milliseconds tcpConnect
    = 4s; //!< long enough for three SYNs (0, 1 s, 3 s on Linux)
inline constexpr std::chrono::milliseconds tlsHandshake = 5s; //!< counted from the TCP connection
inline constexpr std::chrono::milliseconds directAnswer = 10s;
inline constexpr std::chrono::milliseconds dns = 4s; //!< two tries of 1.5 s with all servers, 4 s in all
inline constexpr std::chrono::milliseconds dnsTry = 1500ms;
inline constexpr std::chrono::milliseconds helper = 5s;
inline constexpr std::chrono::milliseconds edgeAnswer = 25s; //!< Cloudflare needs 19 s to say 522
} // namespace limits

enum class Resolver { System, Cloudflare, Google };

struct DnsRequest {
    QString name;
    QString type = QStringLiteral("A"); //!< "A", "AAAA", "NS", "SOA", "DS"
    Resolver resolver = Resolver::System;
    bool checkingDisabled = false; //!< DoH only: cd=1
    std::chrono::milliseconds after = 0ms;
    bool operator==(const DnsRequest &) const = default;
};

struct TcpRequest {
    QHostAddress address;
    quint16 port = 0;
    int attempt = 1;
    std::chrono::milliseconds after = 0ms;
    bool operator==(const TcpRequest &) const = default;
};

//! A handshake with the origin as Cloudflare would make it, and a second one for what QSslSocket hides.
struct TlsRequest {
    QHostAddress address;
    quint16 port = 443;
    QString serverName;
    int attempt = 1;
    std::chrono::milliseconds after = 0ms;
    bool operator==(const TlsRequest &) const = default;
};

//! One HTTP/1.1 exchange with the origin address, the site's name as Host and SNI.
struct ExchangeRequest {
    QString scheme;
    QHostAddress address;
    quint16 port = 0;
    QString host;
    quint16 hostPort = 0; //!< the port written into Host when it is not the scheme's own; 0: none
    QString path = QStringLiteral("/");
    int attempt = 1;
    std::chrono::milliseconds limit = limits::directAnswer;
    std::chrono::milliseconds after = 0ms;
    bool operator==(const ExchangeRequest &) const = default;
};

enum class Accept { Browser, Problem };

//! One request through the edge, as a visitor would make it. Redirects are not followed: the next hop is
//! another request.
struct EdgeRequest {
    QUrl url; //!< host by name; no query: the probe adds the random one when cacheBusting
    QList<QHostAddress>
        addresses;      //!< where the name leads; tried in this order until one can be connected to
    bool trace = false; //!< `/cdn-cgi/trace`
    bool cacheBusting = true;
    Accept accept = Accept::Browser;
    int attempt = 1;
    int hop = 0;
    std::chrono::milliseconds limit = limits::edgeAnswer;
    std::chrono::milliseconds after = 0ms;
    bool operator==(const EdgeRequest &) const = default;
};

//! The status page and the ranges, each with its fallback addresses inside one probe.
struct StatusRequest {
    bool operator==(const StatusRequest &) const = default;
};
struct RangesRequest {
    bool operator==(const RangesRequest &) const = default;
};

using ProbeRequest = std::variant<DnsRequest, TcpRequest, TlsRequest, ExchangeRequest, EdgeRequest,
                                  StatusRequest, RangesRequest>;

} // namespace doctor
