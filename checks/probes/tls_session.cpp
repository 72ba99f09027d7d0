#include "probes/tls_session.h"

#include "probes/openssl_types.h"
#include "probes/staple.h"

#include <QHostAddress>

#include <array>
#include <limits>

namespace doctor {

namespace {

constexpr int plainChunk = 16 * 1024;

SslCtxPtr makeContext(const TlsOffer &offer)
{
    SslCtxPtr context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return context;
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    // Servers without RFC 5746 and servers that hang up without a word are answered by Cloudflare too.
    SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_cipher_list(context.get(), cipherList(offer).constData());
    SSL_CTX_set_ciphersuites(context.get(), cipherSuites13().constData());
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    return context;
}

QString lastError()
{
    const unsigned long code = ERR_peek_last_error();
    if (code == 0)
        return {};
    const char *reason = ERR_reason_error_string(code);
    return reason != nullptr ? QString::fromLatin1(reason) : QString::number(code, 16);
}

} // namespace

struct TlsSession::Parts {
    SslCtxPtr context;
    SslPtr ssl;
    BIO *in = nullptr;  // owned by ssl
    BIO *out = nullptr; // owned by ssl
    State state = State::Handshake;
    QByteArray start;
    bool serverHello = false;
    bool requested = false;
    bool wrongVersion = false;
    int alert = -1;
    QString error;

    static int onCertificateRequest(SSL *ssl, X509 **, EVP_PKEY **)
    {
        static_cast<Parts *>(SSL_get_ex_data(ssl, 0))->requested = true;
        return 0; // none to give
    }

    static void onInfo(const SSL *ssl, int where, int value)
    {
        if ((where & SSL_CB_READ_ALERT) != SSL_CB_READ_ALERT || (value >> 8) != SSL3_AL_FATAL)
            return;
        static_cast<Parts *>(SSL_get_ex_data(ssl, 0))->alert = value & 0xff;
    }

    static void onMessage(int write, int, int type, const void *bytes, size_t size, SSL *ssl, void *)
    {
        if (write == 0 && type == SSL3_RT_HANDSHAKE && size > 0
            && *static_cast<const unsigned char *>(bytes) == SSL3_MT_SERVER_HELLO)
            static_cast<Parts *>(SSL_get_ex_data(ssl, 0))->serverHello = true;
    }

    void prepare(const TlsOffer &offer);
    void step();
    void fail(int result);
    QByteArray read();
};

void TlsSession::Parts::prepare(const TlsOffer &offer)
{
    SSL_set_ex_data(ssl.get(), 0, this);
    SSL_CTX_set_client_cert_cb(context.get(), &Parts::onCertificateRequest);
    SSL_set_info_callback(ssl.get(), &Parts::onInfo);
    SSL_set_msg_callback(ssl.get(), &Parts::onMessage);
    QByteArray host = offer.serverName.toLatin1();
    if (!host.isEmpty() && QHostAddress(offer.serverName).isNull())
        SSL_ctrl(ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, host.data());
    SSL_set_tlsext_status_type(ssl.get(), TLSEXT_STATUSTYPE_ocsp);
    QByteArray protocols;
    for (const QByteArray &name : offer.protocols)
        protocols += static_cast<char>(name.size()) + name;
    SSL_set_alpn_protos(ssl.get(), reinterpret_cast<const unsigned char *>(protocols.constData()),
                        static_cast<unsigned int>(protocols.size()));
    in = BIO_new(BIO_s_mem());
    out = BIO_new(BIO_s_mem());
    BIO_set_mem_eof_return(in, -1);
    SSL_set_bio(ssl.get(), in, out);
    SSL_set_connect_state(ssl.get());
}

void TlsSession::Parts::step()
{
    if (state != State::Handshake)
        return;
    ERR_clear_error();
    const int result = SSL_do_handshake(ssl.get());
    if (result == 1)
        state = State::Open;
    else
        fail(result);
}

void TlsSession::Parts::fail(int result)
{
    const int kind = SSL_get_error(ssl.get(), result);
    if (kind == SSL_ERROR_WANT_READ || kind == SSL_ERROR_WANT_WRITE)
        return;
    if (kind == SSL_ERROR_ZERO_RETURN) {
        state = State::Closed;
        return;
    }
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    wrongVersion = reason == SSL_R_UNSUPPORTED_PROTOCOL || reason == SSL_R_WRONG_SSL_VERSION
        || reason == SSL_R_VERSION_TOO_LOW;
    error = lastError();
    state = State::Failed;
    ERR_clear_error();
}

QByteArray TlsSession::Parts::read()
{
    QByteArray plain;
    while (state == State::Open) {
        std::array<char, plainChunk> chunk{};
        ERR_clear_error();
        const int size = SSL_read(ssl.get(), chunk.data(), static_cast<int>(chunk.size()));
        if (size <= 0) {
            fail(size);
            break;
        }
        plain.append(chunk.data(), size);
    }
    return plain;
}

TlsSession::TlsSession(const TlsOffer &offer) : m(std::make_unique<Parts>())
{
    m->context = makeContext(offer);
    if (m->context)
        m->ssl.reset(SSL_new(m->context.get()));
    if (!m->ssl) {
        m->state = State::Failed;
        m->error = lastError();
        return;
    }
    m->prepare(offer);
    m->step();
}

TlsSession::~TlsSession() = default;

QStringList TlsSession::ciphersNotOffered()
{
    const SslCtxPtr context = makeContext({});
    const SslPtr ssl(context ? SSL_new(context.get()) : nullptr);
    QStringList missing;
    STACK_OF(SSL_CIPHER) *offered = ssl ? SSL_get1_supported_ciphers(ssl.get()) : nullptr;
    for (const QString &name : cloudflareCiphers()) {
        bool found = false;
        for (int i = 0; i < sk_SSL_CIPHER_num(offered); ++i)
            found = found || name == QLatin1String(SSL_CIPHER_get_name(sk_SSL_CIPHER_value(offered, i)));
        if (!found)
            missing.append(name);
    }
    sk_SSL_CIPHER_free(offered);
    return missing;
}

TlsSession::State TlsSession::state() const
{
    return m->state;
}

QByteArray TlsSession::feed(const QByteArray &fromNetwork)
{
    constexpr qsizetype startSize = 64;
    if (m->start.size() < startSize)
        m->start.append(fromNetwork.left(startSize - m->start.size()));
    if (!m->ssl || fromNetwork.isEmpty() || fromNetwork.size() > std::numeric_limits<int>::max())
        return {};
    BIO_write(m->in, fromNetwork.constData(), static_cast<int>(fromNetwork.size()));
    m->step();
    return m->read();
}

void TlsSession::write(const QByteArray &plain)
{
    if (m->state == State::Open && !plain.isEmpty())
        SSL_write(m->ssl.get(), plain.constData(), static_cast<int>(plain.size()));
}

QByteArray TlsSession::takeOutput()
{
    QByteArray bytes;
    if (!m->ssl)
        return bytes;
    std::array<char, plainChunk> chunk{};
    for (int size = 0; (size = BIO_read(m->out, chunk.data(), static_cast<int>(chunk.size()))) > 0;)
        bytes.append(chunk.data(), size);
    return bytes;
}

QString TlsSession::protocol() const
{
    return m->serverHello ? QString::fromLatin1(SSL_get_version(m->ssl.get())) : QString();
}

QString TlsSession::cipher() const
{
    const SSL_CIPHER *cipher = m->ssl ? SSL_get_current_cipher(m->ssl.get()) : nullptr;
    return cipher != nullptr ? QString::fromLatin1(SSL_CIPHER_get_name(cipher)) : QString();
}

QString TlsSession::alpn() const
{
    if (!m->ssl)
        return {};
    const unsigned char *name = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(m->ssl.get(), &name, &size);
    return QString::fromLatin1(reinterpret_cast<const char *>(name), static_cast<qsizetype>(size));
}

QList<QByteArray> TlsSession::chain() const
{
    QList<QByteArray> chain;
    STACK_OF(X509) *sent = m->ssl ? SSL_get_peer_cert_chain(m->ssl.get()) : nullptr;
    for (int i = 0; i < sk_X509_num(sent) && i < maxChain; ++i) {
        unsigned char *der = nullptr;
        const int size = i2d_X509(sk_X509_value(sent, i), &der);
        if (size > 0)
            chain.append(QByteArray(reinterpret_cast<const char *>(der), size));
        OPENSSL_free(der);
    }
    return chain;
}

bool TlsSession::sawFirstByte() const
{
    return !m->start.isEmpty();
}

bool TlsSession::looksLikeTls() const
{
    const auto at = [this](qsizetype i) { return static_cast<unsigned char>(m->start.at(i)); };
    if (m->start.isEmpty() || at(0) < SSL3_RT_CHANGE_CIPHER_SPEC || at(0) > SSL3_RT_APPLICATION_DATA)
        return false;
    return m->start.size() < 2 || at(1) == SSL3_VERSION_MAJOR;
}

bool TlsSession::looksLikeHttp() const
{
    const QByteArray start = m->start.trimmed().toLower();
    return start.startsWith("http/") || start.startsWith("<html") || start.startsWith("<!doctype");
}

bool TlsSession::sawServerHello() const
{
    return m->serverHello;
}

bool TlsSession::certificateRequested() const
{
    return m->requested;
}

int TlsSession::alert() const
{
    return m->alert;
}

QString TlsSession::alertName() const
{
    return tlsAlertName(m->alert);
}

bool TlsSession::isWrongVersion() const
{
    return m->wrongVersion;
}

QString TlsSession::error() const
{
    return m->error;
}

QByteArray TlsSession::staple() const
{
    const unsigned char *bytes = nullptr;
    const long size = m->ssl ? SSL_get_tlsext_status_ocsp_resp(m->ssl.get(), &bytes) : 0;
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
}

} // namespace doctor
