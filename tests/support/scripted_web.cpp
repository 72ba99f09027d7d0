#include "scripted_web.h"

#include <QSslConfiguration>
#include <QSslSocket>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace doctor::test {

ScriptedWeb::ScriptedWeb(Script script, const std::optional<WebCertificate> &certificate)
    : m_script(std::move(script)), m_certificate(certificate)
{
    listen(QHostAddress::LocalHost, 0);
}

void ScriptedWeb::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    if (!m_certificate)
        return;
    QSslConfiguration tls = socket->sslConfiguration();
    tls.setLocalCertificate(m_certificate->leaf);
    tls.setPrivateKey(m_certificate->key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(tls);
    socket->startServerEncryption();
}

void ScriptedWeb::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(64 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray request = socket->read(end + 4);
    m_requests.append(request);
    m_script(socket, request);
}

void ScriptedWeb::reply(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->disconnectFromHost();
}

#ifdef Q_OS_LINUX

void ScriptedWeb::replyThenReset(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->flush();
    const int descriptor = static_cast<int>(socket->socketDescriptor());
    const linger hard{1, 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    // QSslSocket would say close_notify first.
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup3(nothing, descriptor, O_CLOEXEC);
    ::close(nothing);
}

void ScriptedWeb::replyThenGarble(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->flush();
    const QByteArray record = QByteArray::fromHex("1703030020") + QByteArray(32, 'x');
    ::send(static_cast<int>(socket->socketDescriptor()), record.constData(),
           static_cast<size_t>(record.size()), MSG_NOSIGNAL);
}

#endif

QByteArray ScriptedWeb::ok(const QByteArray &body, const QByteArray &headers)
{
    return answer("200 OK", body, headers);
}

QByteArray ScriptedWeb::answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
        + "\r\n" + body;
}

} // namespace doctor::test
