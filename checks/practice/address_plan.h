#pragma once

#include "practice/world.h"

#include <QHash>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace doctor::practice {

//! Which socket plays which nominal address, for the clients and for the edge. On real ground every address
//! plays itself.
class AddressPlan
{
public:
    explicit AddressPlan(World::Ground ground) : m_ground(ground) {}

    //! Where a server of \a nominal binds: the address itself, or loopback with a port of the system's
    //! choice.
    SocketAddress bindFor(const SocketAddress &nominal) const;
    //! \a actual plays \a nominal. Several for one: the edge is led to each in turn, clients to the first.
    void lead(const SocketAddress &nominal, const SocketAddress &actual, Vantage vantage);

    //! The edge's way; nullopt: no route.
    std::optional<SocketAddress> edgeWay(const SocketAddress &nominal);
    QMap<QPair<QString, quint16>, SocketAddress> clientSockets() const { return m_client; }
    bool isLoopback() const { return m_ground == World::Ground::Loopback; }

private:
    struct Ways {
        QList<SocketAddress> sockets;
        qsizetype next = 0;
    };
    World::Ground m_ground;
    QMap<QPair<QString, quint16>, SocketAddress> m_client;
    QMap<QPair<QString, quint16>, Ways> m_edge;
};

} // namespace doctor::practice
