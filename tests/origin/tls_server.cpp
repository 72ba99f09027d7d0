#include "tls_server.h"

#include <QVariant>

#include <openssl/ssl.h>

#include <array>
#include <map>
#include <utility>

namespace doctor::test {

namespace {

// The session of each connection, until its socket dies.
std::map<QTcpSocket *, std::shared_ptr<SSL>> &sessions()
{
    static std::map<QTcpSocket *, std::shared_ptr<SSL>> all;
    return all;
}

void flush(SSL *ssl, QTcpSocket *socket)
{
    std::array<char, 16384> chunk{};
    for (int size = 0;
         (size = BIO_read(SSL_get_wbio(ssl), chunk.data(), static_cast<int>(chunk.size()))) > 0;)
        socket->write(chunk.data(), size);
}

} // namespace

int chooseName(SSL *ssl, int *alert, void *server)
{
    const QByteArray &only = static_cast<TlsServer *>(server)->m_manners.onlyName;
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    if (only.isEmpty() || (name != nullptr && only == name))
        return SSL_TLSEXT_ERR_OK;
    *alert = SSL_AD_UNRECOGNIZED_NAME;
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outSize, const unsigned char *in,
                   unsigned int inSize, void *server)
{
    const QByteArray &wanted = static_cast<TlsServer *>(server)->m_manners.alpn;
    for (unsigned int at = 0; at < inSize; at += in[at] + 1U) {
        if (wanted.size() == in[at]
            && wanted == QByteArray(reinterpret_cast<const char *>(in + at + 1), in[at])) {
            *out = in + at + 1;
            *outSize = in[at];
            return SSL_TLSEXT_ERR_OK;
        }
    }
    return SSL_TLSEXT_ERR_NOACK;
}

int giveStaple(SSL *ssl, void *server)
{
    const QByteArray &staple = static_cast<TlsServer *>(server)->m_manners.staple;
    if (staple.isEmpty())
        return SSL_TLSEXT_ERR_NOACK;
    void *copy = OPENSSL_memdup(staple.constData(), static_cast<std::size_t>(staple.size()));
    SSL_set_tlsext_status_ocsp_resp(ssl, static_cast<unsigned char *>(copy), static_cast<int>(staple.size()));
    return SSL_TLSEXT_ERR_OK;
}

TlsServer::TlsServer(TlsManners manners)
    : m_manners(std::move(manners)), m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free),
      m_server([this](QTcpSocket *socket, const QByteArray &bytes) { talk(socket, bytes); })
{
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, m_manners.minimum);
    SSL_CTX_set_max_proto_version(context, m_manners.maximum);
    if (!m_manners.ciphers.isEmpty())
        SSL_CTX_set_cipher_list(context, (m_manners.ciphers + ":@SECLEVEL=0").constData());
    if (m_manners.ownOrder)
        SSL_CTX_set_options(context, SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_use_certificate(context, m_manners.chain.first().certificate.get());
    SSL_CTX_use_PrivateKey(context, m_manners.chain.first().key.get());
    SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN);
    for (const Identity &each : m_manners.chain.mid(1))
        SSL_CTX_add1_chain_cert(context, each.certificate.get());
    if (m_manners.asksCertificate || m_manners.requiresCertificate)
        SSL_CTX_set_verify(
            context, SSL_VERIFY_PEER | (m_manners.requiresCertificate ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
            nullptr);
    // The macros for these two hold casts of the old style.
    SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_SERVERNAME_CB,
                          reinterpret_cast<void (*)()>(&chooseName));
    SSL_CTX_set_tlsext_servername_arg(context, this);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, this);
    SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB,
                          reinterpret_cast<void (*)()>(&giveStaple));
    SSL_CTX_set_tlsext_status_arg(context, this);
}

TlsServer::~TlsServer()
{
    sessions().clear();
}

void TlsServer::talk(QTcpSocket *socket, const QByteArray &bytes)
{
    if (m_manners.onlyConnections > 0 && !sessions().contains(socket)
        && std::exchange(m_served, m_served + 1) >= m_manners.onlyConnections)
        return;
    std::shared_ptr<SSL> &session = sessions()[socket];
    if (!session) {
        session = std::shared_ptr<SSL>(SSL_new(m_context.get()), SSL_free);
        BIO *in = BIO_new(BIO_s_mem());
        BIO *out = BIO_new(BIO_s_mem());
        BIO_set_mem_eof_return(in, -1);
        SSL_set_bio(session.get(), in, out);
        SSL_set_accept_state(session.get());
        QObject::connect(socket, &QObject::destroyed, socket, [socket] { sessions().erase(socket); });
    }
    SSL *ssl = session.get();
    BIO_write(SSL_get_rbio(ssl), bytes.constData(), static_cast<int>(bytes.size()));
    std::array<char, 16384> chunk{};
    const int size = SSL_read(ssl, chunk.data(), static_cast<int>(chunk.size()));
    const int error = SSL_get_error(ssl, size);
    flush(ssl, socket);
    if (size > 0) {
        m_plain = QByteArray(chunk.data(), size);
        SSL_write(ssl, m_manners.answer.constData(), static_cast<int>(m_manners.answer.size()));
        if (m_manners.notifiesClose)
            SSL_shutdown(ssl);
        flush(ssl, socket);
        socket->flush();
        if (m_manners.end)
            m_manners.end(socket);
        else
            socket->disconnectFromHost();
    } else if (error != SSL_ERROR_WANT_READ) {
        socket->disconnectFromHost();
    }
}

} // namespace doctor::test
