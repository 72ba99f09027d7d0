#include "scripted_proxy.h"

#include <QTcpSocket>

namespace doctor::test {

namespace {

constexpr qint64 buffer = 64 * 1024; // a flood must wait where it comes from

void relay(QTcpSocket *from, QTcpSocket *to)
{
    const auto pass = [from, to] {
        if (from->bytesAvailable() > 0 && to->isOpen() && to->bytesToWrite() < buffer)
            to->write(from->readAll());
    };
    QObject::connect(from, &QTcpSocket::readyRead, to, pass);
    QObject::connect(to, &QTcpSocket::bytesWritten, from, pass);
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        if (from->bytesAvailable() > 0 && to->isOpen())
            to->write(from->readAll());
        to->disconnectFromHost();
    });
    pass();
}

} // namespace

ScriptedProxy::ScriptedProxy(const SocketAddress &behind) : m_behind(behind)
{
    listen(QHostAddress::LocalHost, 0);
}

void ScriptedProxy::want(const QByteArray &user, const QByteArray &password)
{
    m_wanted = user + ':' + password;
}

QNetworkProxy ScriptedProxy::proxy(QNetworkProxy::ProxyType type) const
{
    return {type, serverAddress().toString(), serverPort()};
}

void ScriptedProxy::incomingConnection(qintptr handle)
{
    auto *client = new QTcpSocket(this);
    client->setReadBufferSize(buffer);
    client->setSocketDescriptor(handle);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        if (client->peek(1) == "\x05")
            readSocks(client);
        else
            readConnect(client);
    });
}

void ScriptedProxy::readConnect(QTcpSocket *client)
{
    const qsizetype end = client->peek(64 * 1024).indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    const QByteArray credentials = "Proxy-Authorization: Basic " + m_wanted.toBase64() + "\r\n";
    if (!m_wanted.isEmpty() && !head.contains(credentials)) {
        client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Content-Length: 0\r\n\r\n");
    } else if (!m_refusal.isEmpty()) {
        client->write(m_refusal);
        client->disconnectFromHost();
    } else {
        lead(client, head.split(' ').value(1), "HTTP/1.1 200 Connected\r\n\r\n");
    }
}

//! RFC 1928, and RFC 1929 for the password.
void ScriptedProxy::readSocks(QTcpSocket *client)
{
    const QByteArray bytes = client->readAll();
    const bool isGreeting = bytes.size() == bytes.at(1) + 2;
    if (isGreeting) {
        client->write(QByteArray("\x05\x00", 2));
        return;
    }
    if (!m_refusal.isEmpty()) {
        client->write("\x05" + m_refusal + QByteArray("\x00\x01\0\0\0\0\0\0", 8));
        client->disconnectFromHost();
        return;
    }
    const qsizetype size = bytes.at(4);
    const auto high = static_cast<quint8>(bytes.at(5 + size));
    const auto low = static_cast<quint8>(bytes.at(6 + size));
    lead(client, bytes.mid(5, size) + ':' + QByteArray::number(high * 256 + low),
         QByteArray("\x05\x00\x00\x01\0\0\0\0\0\0", 10));
}

void ScriptedProxy::lead(QTcpSocket *client, const QByteArray &to, const QByteArray &welcome)
{
    m_told.append(to);
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    server->setReadBufferSize(buffer);
    connect(server, &QTcpSocket::connected, client, [client, server, welcome] {
        client->write(welcome);
        relay(client, server);
        relay(server, client);
    });
    server->connectToHost(m_behind.address, m_behind.port);
}

} // namespace doctor::test
