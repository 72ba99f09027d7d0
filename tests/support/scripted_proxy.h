#pragma once

#include "question/contacts.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QTcpServer>

class QTcpSocket;

namespace doctor::test {

//! A proxy on loopback that leads every tunnel to one server, whatever name it is told: by CONNECT, and by
//! SOCKS5 where the first byte says so.
class ScriptedProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedProxy(const SocketAddress &behind);

    //! Instead of a tunnel: the whole answer to CONNECT, or the one byte of SOCKS5.
    void refuse(const QByteArray &answer) { m_refusal = answer; }
    void want(const QByteArray &user, const QByteArray &password);
    QNetworkProxy proxy(QNetworkProxy::ProxyType type) const;

    const QList<QByteArray> &told() const { return m_told; } //!< "host:port" of each tunnel

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readConnect(QTcpSocket *client);
    void readSocks(QTcpSocket *client);
    void lead(QTcpSocket *client, const QByteArray &to, const QByteArray &welcome);

    SocketAddress m_behind;
    QByteArray m_refusal;
    QByteArray m_wanted; //!< "user:password"
    QList<QByteArray> m_told;
};

} // namespace doctor::test
