#pragma once

#include "practice/world_config.h"

#include <QObject>

#include <memory>

//! \file The servers that play the world: name servers, helpers, a Cloudflare edge and origins. Practice mode
//! runs them on loopback; `doctor-world CONFIG.json` runs the same classes on real addresses.
//!
//! The file is one JSON object. Every member is optional; an unknown one is an error. Addresses are written
//! "203.0.113.10:443" or "[2001:db8::10]:443". File names are relative to the working directory.
// clang-format off
//! \code
//! {
//!   "authority": {"certificate": "root.pem", "key": "root.key"},
//!                                        issues every certificate that has no files of its own; without it a fresh root
//!   "write_authority": "out.pem",        the root certificate is written here before "ready"
//!   "zones": [{
//!     "name": "shop.example",
//!     "dnssec": "none",                  none | signed (AD) | broken (SERVFAIL unless CD)
//!     "records": [["shop.example", "A", "104.16.1.10"], ["www.shop.example", "CNAME", "shop.example"]]
//!                                        A AAAA CNAME NS DS; SOA is made up
//!   }],                                  a name outside all zones is NXDOMAIN
//!   "resolvers": [{
//!     "listen": ["198.51.100.53:53"],    UDP and TCP
//!     "silent": false,                   takes questions and never answers
//!     "rcode": 0,                        5: answers everything with REFUSED, and so on
//!     "every_name": "",                  an address: the answer to every A question (captive portal)
//!     "zones": []                        looked at before the common ones
//!   }],
//!   "helpers": [{
//!     "http": ["198.51.100.80:80"], "https": ["198.51.100.80:443"],
//!     "certificate": CERTIFICATE,        names default to all the helpers' names
//!     "status": {"http_status": 200, "garbage": false, "indicator": "none", "description": "…",
//!                "incidents": [{"name": "…", "status": "investigating", "impact": "major",
//!                               "components": ["Frankfurt, Germany - (FRA)"]}],
//!                "components": [{"name": "Frankfurt, Germany - (FRA)", "status": "major_outage"}]},
//!     "doh_status": 200,                 another number: every DoH question gets that HTTP status
//!     "ranges_v4": [], "ranges_v6": [],  default: the program's own copy
//!     "portal": ""                       a URL: every http request is redirected to it
//!   }],                                  answers by path: /dns-query, /resolve, /api/v2/summary.json, /ips-v4, /ips-v6,
//!                                        /client/v4/ips, /ssl/static/origin_ca_{ecc,rsa}_root.pem
//!   "edge": {
//!     "http": ["104.16.1.10:80"], "https": ["104.16.1.10:443"],
//!     "source_addresses": ["104.16.1.10"],   bound in turn, one a connection to the origin
//!     "colo": "FRA", "country": "DE",
//!     "clock_skew_ms": 0,                added to the edge's clock
//!     "connect_patience_ms": 19000, "answer_patience_ms": 100000,
//!     "roots": ["extra.pem"],            trusted beside the authority
//!     "system_roots": false,             …and the system's
//!     "sites": [{
//!       "host": "shop.example",
//!       "certificate": CERTIFICATE,      names default to host; shown to visitors
//!       "ssl_mode": "full",              off flexible full strict strict-origin-pull
//!       "origin": ["203.0.113.10"],      addresses; or
//!       "origin_host": "",               a name looked up in the zones: 530/1016 when not found
//!       "failover": false,               tries the site's other addresses when one fails
//!       "tunnel": false,                 true: a tunnel without connector, 530/1033
//!       "always_use_https": false,
//!       "always_online": false,          a kept copy (200, STALE) when the origin fails
//!       "cache_everything": false,       a kept copy (200, HIT), query ignored; the origin is not asked
//!       "challenge": false,              403 with cf-mitigated: challenge
//!       "origin_pulls": false,           presents a client certificate to the origin
//!       "trouble": 0                     the edge's own failure: always this code, no origin asked
//!     }]                                 a host that is no site: 1001 (HTTP 409)
//!   },
//!   "origins": [{
//!     "listen": ["203.0.113.10:80"],
//!     "door": "open",                    open | refused (bound, not listening) | silent (queue full)
//!     "vantage": "both",                 both | client | edge: who is led here; practice only
//!     "tls": false, "certificate": CERTIFICATE,
//!     "handshake": "fine",               fine | unknown-name (alert 112 for names not in "hosts") | no-shared-cipher
//!                                        | reset | silent
//!     "client_certificate": "none",      none | nginx (400 without one) | apache (alert without one)
//!     "staple": "none",                  none | good | revoked
//!     "hosts": ["shop.example"],         for unknown-name; default: the certificate's names
//!     "answer": "page",                  page | other-page | empty | reset | never | endless | huge-headers | not-http
//!                                        | status | redirect
//!     "status": 200,                     for "status"
//!     "redirect": "",                    for "redirect": "https" or "http" (same host), or a whole URL
//!     "delay_ms": 0,                     before any answer
//!     "forbid_edge": false,              403 for requests that carry cf-ray
//!     "pass_first": 0, "closed_ms": 0,   after so many connects refuses all for so long; 0: never
//!     "stalls": false,                   …leaves them in a short queue instead of refusing
//!     "fail_every": 0                    n: every nth request is answered by closing
//!   }]
//! }
//! CERTIFICATE: {"chain": "fullchain.pem", "key": "key.pem"} or {"kind": "valid", "names": ["shop.example"]};
//! kinds: valid self-signed expired not-yet-valid wrong-name untrusted chain-incomplete origin-ca forged-origin-ca
//! \endcode
// clang-format on

namespace doctor::practice {

class AddressPlan;
class Authority;
class WorldServers;

//! Runs what a WorldConfig describes, in the thread that starts it. Destroying it closes every socket.
class World : public QObject
{
    Q_OBJECT

public:
    //! Loopback: every nominal address is played by a loopback socket; Real: sockets are bound as written.
    enum class Ground { Loopback, Real };

    World(WorldConfig config, Ground ground, QObject *parent = nullptr);
    ~World() override;

    //! Opens every socket; false, and \a error in words, when one could not be had.
    bool start(QString *error);

    //! Where a client finds the nominal addresses. Valid after start().
    QMap<QPair<QString, quint16>, SocketAddress> clientSockets() const;
    QList<SocketAddress> resolverSockets() const;
    QByteArray authorityPem() const;
    //! The played Origin CA's root, PEM. Never the real one.
    QByteArray originAuthorityPem() const;
    //! All of this as the engine takes it: every nominal address leads to a loopback socket, and nowhere
    //! else.
    Endpoints endpoints() const;

    //! \a actual, which somebody else serves, plays \a nominal for clients and edge. After start().
    void lead(const SocketAddress &nominal, const SocketAddress &actual);
    //! Issues the certificates of this world. Valid after start().
    const Authority &authority() const;

private:
    WorldConfig m_config;
    std::unique_ptr<AddressPlan> m_plan;
    std::unique_ptr<WorldServers> m_servers;
};

} // namespace doctor::practice
