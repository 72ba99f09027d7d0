#include "practice/web_server.h"

#include "practice/web_visit.h"

#include <QLocale>
#include <QTcpServer>

namespace doctor::practice {
namespace {

int chooseByName(SSL *ssl, int *alert, void *server)
{
    const char *const name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    SSL_CTX *const context
        = static_cast<const WebServer *>(server)->contextFor(QString::fromLatin1(name ? name : "").toLower());
    if (!context) {
        *alert = SSL_AD_UNRECOGNIZED_NAME;
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    }
    SSL_set_SSL_CTX(ssl, context);
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

QByteArray Asked::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.toLower() == name)
            return value;
    }
    return {};
}

WebServer::WebServer(Handler handler, AddressPlan &plan, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_plan(plan)
{}

WebServer::~WebServer() = default;

bool WebServer::addCertificate(const QString &host, const Identity &identity)
{
    ContextHandle context = serverContext(identity);
    if (!context)
        return false;
    setNameCallback(context.get(), chooseByName, this);
    m_contexts[host] = std::move(context);
    return true;
}

SSL_CTX *WebServer::contextFor(const QString &host) const
{
    auto it = m_contexts.find(host);
    if (it == m_contexts.end())
        it = m_contexts.find(QString());
    return it == m_contexts.end() ? nullptr : it->second.get();
}

bool WebServer::listen(const QList<SocketAddress> &nominal, bool secure, QString *error)
{
    for (const SocketAddress &wanted : nominal) {
        auto *server = new QTcpServer(this);
        const SocketAddress bind = m_plan.bindFor(wanted);
        if (!server->listen(bind.address, bind.port)) {
            *error = QStringLiteral("%1 port %2: %3")
                         .arg(wanted.address.toString())
                         .arg(wanted.port)
                         .arg(server->errorString());
            return false;
        }
        m_plan.lead(wanted, {server->serverAddress(), server->serverPort()}, Vantage::Both);
        connect(server, &QTcpServer::newConnection, this, [this, server, secure, port = wanted.port] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                SSL_CTX *const context
                    = secure && !m_contexts.empty() ? m_contexts.begin()->second.get() : nullptr;
                new WebVisit(socket, context, port, *this);
            }
        });
    }
    return true;
}

ContextHandle serverContext(const Identity &identity)
{
    if (!identity.isComplete())
        return {};
    ContextHandle context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_use_certificate(context.get(), identity.certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), identity.key.get());
    for (const X509Handle &above : identity.chain)
        SSL_CTX_add1_chain_cert(context.get(), above.get());
    // Without it OpenSSL completes a chain from its own store, and an incomplete one would not be incomplete.
    SSL_CTX_set_mode(context.get(), SSL_MODE_NO_AUTO_CHAIN);
    if (SSL_CTX_check_private_key(context.get()) != 1)
        return {};
    return context;
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace doctor::practice
