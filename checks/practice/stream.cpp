#include "practice/stream.h"

#include <openssl/err.h>

namespace doctor::practice {
namespace {

//! No peer of ours may make us hold more than this.
constexpr qsizetype receivedLimit = 4 * 1024 * 1024;

} // namespace

Stream::Stream(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption,
                            1); // small records must not wait for acknowledgements
    connect(socket, &QTcpSocket::readyRead, this, &Stream::readSocket);
    connect(socket, &QTcpSocket::disconnected, this, &Stream::closed);
}

Stream::~Stream()
{
    m_socket->disconnect(this);
}

SSL *Stream::startTls(SSL_CTX *context, Role role, const QByteArray &serverName)
{
    m_ssl.reset(SSL_new(context));
    m_in = BIO_new(BIO_s_mem());
    m_out = BIO_new(BIO_s_mem());
    answerEmptyWithRetry(m_in);
    SSL_set_bio(m_ssl.get(), m_in, m_out);
    if (role == Role::Client) {
        if (!serverName.isEmpty())
            sendServerName(m_ssl.get(), serverName.constData());
        SSL_set_connect_state(m_ssl.get());
    } else {
        SSL_set_accept_state(m_ssl.get());
    }
    QMetaObject::invokeMethod(this, &Stream::readSocket, Qt::QueuedConnection);
    return m_ssl.get();
}

void Stream::readSocket()
{
    if (m_held && !m_ssl)
        return;
    const QByteArray bytes = m_socket->readAll();
    if (!m_ssl) {
        if (bytes.isEmpty())
            return;
        if (m_received.size() < receivedLimit)
            m_received.append(bytes);
        Q_EMIT readable();
        return;
    }
    if (!bytes.isEmpty())
        BIO_write(m_in, bytes.constData(), static_cast<int>(bytes.size()));
    if (!m_failed)
        pump();
}

void Stream::pump()
{
    if (!m_established)
        shakeHands();
    if (!m_established)
        return;
    char buffer[16384];
    const qsizetype before = m_received.size();
    int count = 0;
    while ((count = SSL_read(m_ssl.get(), buffer, sizeof buffer)) > 0) {
        if (m_received.size() < receivedLimit)
            m_received.append(buffer, count);
    }
    const int error = SSL_get_error(m_ssl.get(), count);
    ERR_clear_error();
    flush();
    if (m_received.size() > before)
        Q_EMIT readable();
    if (error == SSL_ERROR_ZERO_RETURN || error == SSL_ERROR_SSL)
        m_socket->disconnectFromHost();
}

void Stream::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    const int error = SSL_get_error(m_ssl.get(), result);
    flush();
    if (result == 1) {
        m_established = true;
        Q_EMIT established();
        return;
    }
    if (error == SSL_ERROR_WANT_READ)
        return;
    ERR_clear_error();
    m_failed = true;
    m_socket->flush(); // the alert goes out even where the owner drops this stream at once
    m_socket->disconnectFromHost();
    Q_EMIT handshakeFailed();
}

void Stream::flush()
{
    if (!m_socket->isOpen())
        return;
    char buffer[16384];
    int count = 0;
    while ((count = BIO_read(m_out, buffer, sizeof buffer)) > 0)
        m_socket->write(buffer, count);
}

void Stream::write(const QByteArray &bytes)
{
    if (!m_ssl) {
        m_socket->write(bytes);
        return;
    }
    if (!m_established || bytes.isEmpty())
        return;
    SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(bytes.size()));
    ERR_clear_error();
    flush();
}

QByteArray Stream::readAll()
{
    return std::exchange(m_received, {});
}

void Stream::close()
{
    if (m_ssl && m_established) {
        SSL_shutdown(m_ssl.get());
        ERR_clear_error();
        flush();
    }
    m_socket->disconnectFromHost();
}

void Stream::reset()
{
    // Unread or not: QAbstractSocket::abort() alone ends with FIN when nothing is unread.
    m_socket->abort();
}

} // namespace doctor::practice
