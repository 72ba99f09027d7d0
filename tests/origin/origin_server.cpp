#include "origin_server.h"

#include <sys/socket.h>

namespace doctor::test {

OriginServer::OriginServer(Script script) : m_script(std::move(script))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            ++m_open;
            connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_request = socket->readAll();
                if (m_script)
                    m_script(socket, m_request);
            });
        }
    });
}

Endpoints OriginServer::endpoints(quint16 port) const
{
    Endpoints endpoints;
    endpoints.closed = true;
    endpoints.systemRoots = false;
    endpoints.cacheFolder = QStringLiteral("-");
    endpoints.sockets.insert({nominal().toString(), port}, {serverAddress(), serverPort()});
    return endpoints;
}

OriginServer::Script OriginServer::saying(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

OriginServer::Script OriginServer::sayingThenReset(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->flush();
        resetConnection(socket);
    };
}

void resetConnection(QTcpSocket *socket)
{
    const linger hard{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->close();
}

} // namespace doctor::test
