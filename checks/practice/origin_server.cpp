#include "practice/origin_server.h"

#include "practice/origin_visit.h"
#include "practice/web_server.h"

#include <QNetworkProxy>

namespace doctor::practice {
namespace {

constexpr int queueFillers = 4;

int chooseName(SSL *ssl, int *alert, void *server)
{
    const char *const name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    const OriginConfig &config = static_cast<const OriginServer *>(server)->config();
    if (config.hosts.contains(QString::fromLatin1(name ? name : "").toLower()))
        return SSL_TLSEXT_ERR_OK;
    *alert = SSL_AD_UNRECOGNIZED_NAME;
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

int giveStaple(SSL *ssl, void *server)
{
    const QByteArray &staple = static_cast<const OriginServer *>(server)->staple();
    if (staple.isEmpty())
        return SSL_TLSEXT_ERR_NOACK;
    const auto size = static_cast<size_t>(staple.size());
    SSL_set_tlsext_status_ocsp_resp(ssl, OPENSSL_memdup(staple.constData(), size), static_cast<long>(size));
    return SSL_TLSEXT_ERR_OK;
}

int acceptAny(int, X509_STORE_CTX *)
{
    return 1;
}

} // namespace

OriginServer::OriginServer(OriginConfig config, AddressPlan &plan, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_plan(plan)
{
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, [this] { m_connects = 0; });
}

OriginServer::~OriginServer()
{
    const QObjectList visits = children();
    qDeleteAll(visits); // they use the context
}

bool OriginServer::start(const Authority &authority, QString *error)
{
    if (m_config.vantage != Vantage::Both && !m_plan.isLoopback()) {
        *error = QStringLiteral("an origin's vantage can be told apart in practice only");
        return false;
    }
    if (m_config.tls && m_config.door == Door::Open && !makeContext(authority, error))
        return false;
    for (const SocketAddress &nominal : std::as_const(m_config.listen)) {
        const bool open = m_config.door == Door::Refused ? refuse(nominal) : openDoor(nominal, error);
        if (!open)
            return false;
    }
    return true;
}

bool OriginServer::makeContext(const Authority &authority, QString *error)
{
    const Identity identity = authority.issue(m_config.certificate, m_config.hosts, error);
    m_context = serverContext(identity);
    if (!m_context) {
        if (error->isEmpty())
            *error = QStringLiteral("an origin's certificate does not fit its key");
        return false;
    }
    SSL_CTX *const context = m_context.get();
    if (m_config.handshake == Handshake::UnknownName) {
        setNameCallback(context, chooseName, this);
    }
    if (m_config.handshake == Handshake::NoSharedCipher) {
        // facts §2.5: Cloudflare does not offer it below TLS 1.3.
        SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
        SSL_CTX_set_cipher_list(context, "ECDHE-ECDSA-CHACHA20-POLY1305");
    }
    if (m_config.clientCertificate != ClientCertificate::None) {
        const bool must = m_config.clientCertificate == ClientCertificate::Apache;
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | (must ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
                           acceptAny);
        // A session that is resumed would need one; none is wanted here.
        SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
        SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    }
    if (m_config.staple != Staple::None) {
        m_staple = Authority::staple(identity, m_config.staple == Staple::Revoked);
        setStapleCallback(context, giveStaple, this);
    }
    return true;
}

bool OriginServer::refuse(const SocketAddress &nominal)
{
    if (!m_plan.isLoopback())
        return true;
    // Bound but not listening: the port refuses, and nobody else can get it.
    auto *holder = new QTcpSocket(this);
    const bool bound
        = holder->bind(QHostAddress(QHostAddress::LocalHost), 0, QAbstractSocket::DontShareAddress);
    m_plan.lead(nominal, {holder->localAddress(), holder->localPort()}, m_config.vantage);
    return bound;
}

bool OriginServer::openDoor(const SocketAddress &nominal, QString *error)
{
    auto *server = new QTcpServer(this);
    const bool silent = m_config.door == Door::Silent;
    if (silent || m_config.stalls)
        server->setListenBacklogSize(0);
    const SocketAddress wanted = m_plan.bindFor(nominal);
    if (!server->listen(wanted.address, wanted.port)) {
        *error = QStringLiteral("origin %1 port %2: %3")
                     .arg(nominal.address.toString())
                     .arg(nominal.port)
                     .arg(server->errorString());
        return false;
    }
    const SocketAddress actual{server->serverAddress(), server->serverPort()};
    m_plan.lead(nominal, actual, m_config.vantage);
    if (silent) {
        server->pauseAccepting();
        fillQueue(actual);
        return true;
    }
    connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    return true;
}

void OriginServer::fillQueue(const SocketAddress &at)
{
    for (int i = 0; i < queueFillers; ++i) {
        auto *filler = new QTcpSocket(this);
        filler->setProxy(QNetworkProxy::NoProxy);
        filler->connectToHost(at.address, at.port);
    }
}

void OriginServer::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        new OriginVisit(socket, *this);
        if (m_config.passFirst == 0)
            continue;
        m_burst.start(m_config.closedFor);
        if (++m_connects < m_config.passFirst)
            continue;
        if (m_config.stalls)
            stallForAWhile(server);
        else
            closeForAWhile(server);
    }
}

void OriginServer::closeForAWhile(QTcpServer &server)
{
    if (!server.isListening())
        return;
    const SocketAddress at{server.serverAddress(), server.serverPort()};
    server.close();
    QTimer::singleShot(m_config.closedFor, &server, [this, &server, at] {
        m_connects = 0;
        server.listen(at.address, at.port);
    });
}

void OriginServer::stallForAWhile(QTcpServer &server)
{
    // Nobody is taken out of the queue: once it is full, the system drops what comes.
    server.pauseAccepting();
    QTimer::singleShot(m_config.closedFor, &server, [this, &server] {
        m_connects = 0;
        server.resumeAccepting();
    });
}

bool OriginServer::isItsTurnToFail()
{
    return m_config.failEvery > 0 && ++m_requests % m_config.failEvery == 0;
}

} // namespace doctor::practice
