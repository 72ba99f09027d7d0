#pragma once

#include "origin_server.h"
#include "test_pki.h"

#include <functional>
#include <memory>

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;

namespace doctor::test {

//! How the TLS server behaves.
struct TlsManners {
    QList<Identity> chain; //!< leaf first; sent as it is
    int minimum = 0;       //!< TLS1_2_VERSION, …; 0: any
    int maximum = 0;
    QByteArray ciphers = {}; //!< for TLS 1.2 and before; empty: OpenSSL's
    bool ownOrder = false;   //!< its order of ciphers counts, not the client's
    int onlyConnections = 0; //!< later ones get no answer; 0: any number
    bool asksCertificate = false;
    bool requiresCertificate = false;
    QByteArray onlyName = {}; //!< any other SNI gets the alert unrecognized_name
    QByteArray alpn = {};     //!< chosen when offered
    QByteArray staple = {};   //!< OCSP response
    QByteArray answer = {};   //!< to the first bytes inside TLS
    bool notifiesClose = true;
    std::function<void(QTcpSocket *)> end = {}; //!< after the answer; empty: closes
};

//! A TLS server on loopback made of OpenSSL, because Qt's cannot ask for or do half of this.
class TlsServer
{
public:
    explicit TlsServer(TlsManners manners);
    ~TlsServer();

    Endpoints endpoints(quint16 port = 443) const { return m_server.endpoints(port); }
    int connections() const { return m_server.connections(); }
    const QByteArray &lastPlain() const { return m_plain; }

private:
    friend int chooseName(SSL *ssl, int *alert, void *server);
    friend int chooseProtocol(SSL *ssl, const unsigned char **out, unsigned char *outSize,
                              const unsigned char *in, unsigned int inSize, void *server);
    friend int giveStaple(SSL *ssl, void *server);
    void talk(QTcpSocket *socket, const QByteArray &bytes);

    TlsManners m_manners;
    std::shared_ptr<SSL_CTX> m_context;
    QByteArray m_plain;
    int m_served = 0;
    OriginServer m_server;
};

} // namespace doctor::test
