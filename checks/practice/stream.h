#pragma once

#include "practice/openssl_handles.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

namespace doctor::practice {

//! A TCP connection, with TLS over it or not: OpenSSL on memory BIOs, since QSslSocket shows neither SNI
//! callback nor staple.
class Stream : public QObject
{
    Q_OBJECT

public:
    enum class Role { Client, Server };

    //! Takes \a socket over. Without \a context plain TCP.
    Stream(QTcpSocket *socket, QObject *parent);
    ~Stream() override;

    //! Begins TLS, once the socket is connected. \a serverName is sent by a client.
    SSL *startTls(SSL_CTX *context, Role role, const QByteArray &serverName = {});
    //! Leaves what arrives in the socket until startTls().
    void hold() { m_held = true; }
    SSL *ssl() const { return m_ssl.get(); }
    QTcpSocket &socket() { return *m_socket; }

    void write(const QByteArray &bytes);
    QByteArray readAll();
    void close(); //!< what was written goes out first
    void reset(); //!< RST

Q_SIGNALS:
    void established();     //!< TLS handshake complete
    void handshakeFailed(); //!< …or not; the socket is closing
    void readable();
    void closed(); //!< by the other side, or by an error

private:
    void pump();
    void flush();
    void shakeHands();
    void readSocket();

    QTcpSocket *m_socket;
    SslHandle m_ssl;
    BIO *m_in = nullptr;  //!< owned by m_ssl
    BIO *m_out = nullptr; //!< owned by m_ssl
    QByteArray m_received;
    bool m_established = false;
    bool m_failed = false;
    bool m_held = false;
};

} // namespace doctor::practice
