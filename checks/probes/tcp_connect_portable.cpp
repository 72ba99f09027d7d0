// What every system tells through Qt. A reset and an ICMP message look alike here.

#include "probes/route_here.h"
#include "probes/tcp_connect.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace doctor {

class PortableTcpConnect : public TcpConnect
{
public:
    explicit PortableTcpConnect(QTcpSocket &socket) : m_socket(socket) {}

    void start(const SocketAddress &to) override
    {
        m_to = to;
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_socket.disconnect(this);
            TcpEnd end;
            end.outcome = Outcome::Connected;
            Q_EMIT ended(end);
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &PortableTcpConnect::fail);
        m_socket.connectToHost(to.address, to.port);
    }

    void abandon() override { m_socket.disconnect(this); }

private:
    void fail(QAbstractSocket::SocketError error)
    {
        m_socket.disconnect(this);
        TcpEnd end;
        end.error = m_socket.errorString();
        switch (error) {
        case QAbstractSocket::ConnectionRefusedError:
            end.outcome = Outcome::Refused;
            end.refusedBy = QStringLiteral("not-observable");
            break;
        case QAbstractSocket::SocketTimeoutError: end.outcome = Outcome::TimedOut; break;
        case QAbstractSocket::NetworkError:
        case QAbstractSocket::SocketAccessError:
            end.outcome = hasRouteTo(m_to.address) ? Outcome::Unreachable : Outcome::NoRouteHere;
            break;
        case QAbstractSocket::SocketAddressNotAvailableError:
        case QAbstractSocket::UnsupportedSocketOperationError: end.outcome = Outcome::NoRouteHere; break;
        default: end.outcome = hasRouteTo(m_to.address) ? Outcome::Failed : Outcome::NoRouteHere; break;
        }
        Q_EMIT ended(end);
    }

    QTcpSocket &m_socket;
    SocketAddress m_to;
};

std::unique_ptr<TcpConnect> makeTcpConnect(QTcpSocket &socket)
{
    return std::make_unique<PortableTcpConnect>(socket);
}

} // namespace doctor
