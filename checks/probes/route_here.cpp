#include "probes/route_here.h"

#include <QNetworkProxy>
#include <QUdpSocket>

namespace doctor {

bool hasRouteTo(const QHostAddress &address)
{
    // Connecting a datagram socket makes the system look for a route and a source address, and no more.
    constexpr quint16 anyPort = 9;
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, anyPort);
    return socket.state() == QAbstractSocket::ConnectedState;
}

} // namespace doctor
