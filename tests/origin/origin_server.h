#pragma once

#include "probes/endpoints.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace doctor::test {

//! A server on loopback that hands each accepted connection to its script, together with the first bytes
//! that came over it.
class OriginServer : public QTcpServer
{
    Q_OBJECT

public:
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request)>;
    explicit OriginServer(Script script);

    //! Endpoints in which \a port of 203.0.113.10 is this server and nothing else exists.
    Endpoints endpoints(quint16 port) const;
    const QByteArray &lastRequest() const { return m_request; }
    int connections() const { return m_connections; }
    int open() const { return m_open; } //!< connections that are not over

    static QHostAddress nominal() { return QHostAddress(QStringLiteral("203.0.113.10")); }
    //! Writes and closes in good order.
    static Script saying(const QByteArray &bytes);
    //! Writes and resets.
    static Script sayingThenReset(const QByteArray &bytes);

private:
    Script m_script;
    QByteArray m_request;
    int m_connections = 0;
    int m_open = 0;
};

//! Ends the connection with a reset.
void resetConnection(QTcpSocket *socket);

} // namespace doctor::test
