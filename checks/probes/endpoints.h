#pragma once

#include "evidence/cloudflare_networks.h"
#include "question/contacts.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QPair>
#include <QSslCertificate>
#include <QString>

#include <chrono>
#include <optional>

namespace doctor {

//! Where the engine finds the world. The default is the real one; practice mode makes another. Probes know
//! addresses and ports as they are on the Internet ("nominal"), and call socketFor() at the last moment;
//! nothing else knows a difference.
struct Endpoints {
    //! Nominal (address, port) → the socket that plays it. Empty in the real world.
    QMap<QPair<QString, quint16>, SocketAddress> sockets;
    //! true: an address that is not in `sockets` cannot be reached (socketFor gives nullopt), and nothing
    //! leaves loopback.
    bool closed = false;

    //! The resolvers that c-ares asks; empty: the system's, with its hosts file.
    QList<SocketAddress> resolvers;

    //! Trusted beside the system's roots for helpers, edge and origin. Empty in the real world.
    QList<QSslCertificate> extraRoots;
    //! false: the system's own roots are not consulted at all (practice mode: same verdict on every machine).
    bool systemRoots = true;
    //! SHA-256 fingerprints (upper-case hex) of Cloudflare's Origin CA roots, each with the address it is
    //! published at.
    QMap<QString, QString> originRootPins = defaultOriginRootPins();
    //! Where fetched Origin CA roots are kept between runs; empty: the cache folder of QStandardPaths. "-"
    //! keeps nothing.
    QString cacheFolder;

    CloudflareNetworks networks = CloudflareNetworks::builtIn();

    //! Authorities that Cloudflare trusts for this zone (--trust): for the origin's chain only.
    QList<QSslCertificate> toldRoots;
    //! Overrides limits::edgeAnswer and limits::directAnswer (--timeout); zero: as they are.
    std::chrono::milliseconds answerLimit{0};

    //! The one function that maps. nullopt: no route from here.
    std::optional<SocketAddress> socketFor(const QHostAddress &address, quint16 port) const;

    //! facts: cloudflared tlsconfig/cloudflare_ca.go; published at developers.cloudflare.com/ssl/static/.
    static QMap<QString, QString> defaultOriginRootPins();
};

} // namespace doctor
