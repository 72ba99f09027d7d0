#include "practice/edge.h"

#include <QFile>

#include <openssl/pem.h>

namespace doctor::practice {
namespace {

// facts §2.5, in Cloudflare's order.
constexpr char cloudflareCiphers[] = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-"
                                     "AES128-SHA:AES128-GCM-SHA256:AES128-SHA:"
                                     "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-"
                                     "AES256-SHA384:AES256-SHA:DES-CBC3-SHA";
constexpr char cloudflareSuites[]
    = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";

const SiteConfig *siteOf(const QList<SiteConfig> &sites, const QString &host)
{
    for (const SiteConfig &site : sites) {
        if (site.host == host)
            return &site;
    }
    return nullptr;
}

//! facts §2.1. Other ports than the two usual ones are the same in as out.
bool pullsWithTls(SslMode mode, bool secureVisit, quint16 port)
{
    switch (mode) {
    case SslMode::Off:
    case SslMode::Unknown: return false;
    case SslMode::Flexible: return secureVisit && port != 443;
    case SslMode::Full:
    case SslMode::Strict: return secureVisit;
    case SslMode::StrictOriginPull: return true;
    }
    return false;
}

bool isHopByHop(const QByteArray &name)
{
    static const QByteArrayList names{"connection", "keep-alive", "transfer-encoding", "content-length",
                                      "server",     "date",       "upgrade",           "proxy-connection"};
    return names.contains(name.toLower());
}

} // namespace

struct Edge::Visit {
    Asked asked;
    Reply reply;
    Ray ray;
    SiteConfig site;
    QList<QHostAddress> left; //!< origin addresses not yet tried
    bool tls = false;         //!< towards the origin
    quint16 port = 0;         //!< …
};

Edge::Edge(EdgeConfig config, const QList<ZoneConfig> &zones, const Authority &authority, AddressPlan &plan,
           QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_zones(zones), m_authority(authority), m_plan(plan),
      m_web([this](const Asked &asked, const Reply &reply) { visit(asked, reply); }, plan, this)
{}

bool Edge::start(QString *error)
{
    if (!makeContexts(error))
        return false;
    for (const SiteConfig &site : std::as_const(m_config.sites)) {
        const Identity identity = m_authority.issue(site.certificate, {site.host}, error);
        if (!m_web.addCertificate(site.host, identity)) {
            if (error->isEmpty())
                *error = QStringLiteral("the certificate of %1 does not fit its key").arg(site.host);
            return false;
        }
    }
    return m_web.listen(m_config.http, false, error) && m_web.listen(m_config.https, true, error);
}

bool Edge::makeContexts(QString *error)
{
    m_plain.reset(SSL_CTX_new(TLS_client_method()));
    m_withPull.reset(SSL_CTX_new(TLS_client_method()));
    for (SSL_CTX *context : {m_plain.get(), m_withPull.get()}) {
        SSL_CTX_set_security_level(context, 0); // Cloudflare still speaks TLS 1.0 to origins
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_cipher_list(context, cloudflareCiphers);
        SSL_CTX_set_ciphersuites(context, cloudflareSuites);
        // The handshake goes on whatever the verdict: Full accepts any certificate.
        SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
        if (!trust(context, error))
            return false;
    }
    const Identity pull = m_authority.pullIdentity();
    SSL_CTX_use_certificate(m_withPull.get(), pull.certificate.get());
    SSL_CTX_use_PrivateKey(m_withPull.get(), pull.key.get());
    return true;
}

bool Edge::trust(SSL_CTX *context, QString *error) const
{
    X509_STORE *const store = SSL_CTX_get_cert_store(context);
    X509_STORE_add_cert(store, m_authority.root());
    X509_STORE_add_cert(store, m_authority.originRoot());
    if (m_config.systemRoots)
        SSL_CTX_set_default_verify_paths(context);
    for (const QString &name : m_config.roots) {
        if (SSL_CTX_load_verify_locations(context, QFile::encodeName(name).constData(), nullptr) != 1) {
            *error = QStringLiteral("%1 holds no certificate").arg(name);
            return false;
        }
    }
    return true;
}

void Edge::visit(const Asked &asked, const Reply &reply)
{
    auto visit = std::make_shared<Visit>();
    visit->asked = asked;
    visit->reply = reply;
    visit->ray = freshRay(m_config);
    const SiteConfig *const site = siteOf(m_config.sites, asked.host);
    if (!site) {
        reply(edgeError(1001, asked, visit->ray));
        return;
    }
    visit->site = *site;
    if (answerAlone(*visit))
        return;
    int code = 0;
    visit->left = originOf(*site, *visit, &code);
    if (code != 0) {
        giveUp(*visit, code);
        return;
    }
    visit->tls = pullsWithTls(site->mode, asked.secure, asked.port);
    visit->port = asked.port == 80 || asked.port == 443 ? (visit->tls ? 443 : 80) : asked.port;
    // One address a request, in no order that the alternation of schemes could fall into step with.
    const auto round = static_cast<quint32>(m_turn[site->host]++);
    const qsizetype turn
        = ((round * 2654435761U) >> 16U) % static_cast<quint32>(visit->left.size()); // Knuth's hash
    visit->left = visit->left.mid(turn) + visit->left.mid(0, turn);
    if (!site->failover)
        visit->left = visit->left.mid(0, 1);
    pull(visit);
}

bool Edge::answerAlone(Visit &visit) const
{
    const Asked &asked = visit.asked;
    const SiteConfig &site = visit.site;
    const QByteArray host = asked.host.toLatin1();
    if (asked.path() == "/cdn-cgi/trace")
        visit.reply(edgeTrace(asked, visit.ray));
    else if (site.challenge)
        visit.reply(edgeChallenge(asked, visit.ray));
    else if (!asked.secure && site.alwaysUseHttps)
        visit.reply(edgeRedirect("https://" + host + asked.target, visit.ray));
    else if (asked.secure && site.mode == SslMode::Off)
        visit.reply(edgeRedirect("http://" + host + asked.target, visit.ray));
    else if (site.cacheEverything)
        visit.reply(edgeCopy("HIT", asked, visit.ray));
    else if (site.trouble != 0)
        visit.reply(edgeError(site.trouble, asked, visit.ray));
    else
        return false;
    return true;
}

QList<QHostAddress> Edge::originOf(const SiteConfig &site, const Visit &, int *code) const
{
    QList<QHostAddress> addresses = site.origin;
    if (!site.originHost.isEmpty())
        addresses += m_zones.addressesOf(site.originHost.toLower());
    if (site.tunnel)
        *code = 1033;
    else if (addresses.isEmpty())
        *code = 1016;
    for (const QHostAddress &address : std::as_const(addresses)) {
        if (CloudflareNetworks::builtIn().contains(address))
            *code = 1000;
    }
    return addresses;
}

void Edge::pull(const std::shared_ptr<Visit> &visit)
{
    const QHostAddress address = visit->left.takeFirst();
    const std::optional<SocketAddress> way = m_plan.edgeWay({address, visit->port});
    const auto done = [this, visit](const Pulled &result) { pulled(visit, result); };
    if (!way) {
        Pulled unreachable;
        unreachable.code = 523;
        done(unreachable);
        return;
    }
    PullPlan plan = planFor(*visit, *way);
    for (qsizetype i = 0; i < m_config.sourceAddresses.size() && plan.source.isNull(); ++i) {
        const QHostAddress &source
            = m_config.sourceAddresses.at(m_sourceTurn++ % m_config.sourceAddresses.size());
        if (source.protocol() == way->address.protocol())
            plan.source = source;
    }
    new OriginPull(std::move(plan), done, this);
}

PullPlan Edge::planFor(const Visit &visit, const SocketAddress &way) const
{
    PullPlan plan;
    plan.address = way.address;
    plan.port = way.port;
    if (visit.tls)
        plan.context = visit.site.originPulls ? m_withPull.get() : m_plain.get();
    plan.serverName = visit.site.host.toLatin1();
    plan.verify = visit.site.mode == SslMode::Strict || visit.site.mode == SslMode::StrictOriginPull;
    plan.verifyAt = visit.ray.now.toSecsSinceEpoch();
    plan.request = requestFor(visit);
    plan.connectPatience = m_config.connectPatience;
    plan.answerPatience = m_config.answerPatience;
    return plan;
}

QByteArray Edge::requestFor(const Visit &visit) const
{
    const Asked &asked = visit.asked;
    const QByteArray scheme = asked.secure ? "https" : "http";
    const QByteArray peer = asked.peer.toString().toLatin1();
    QByteArray request
        = asked.method + ' ' + asked.target + " HTTP/1.1\r\nHost: " + asked.header("host") + "\r\n";
    static const QByteArrayList passed{"user-agent", "accept", "accept-language", "cookie", "content-type"};
    for (const auto &[name, value] : asked.headers) {
        if (passed.contains(name.toLower()))
            request += name + ": " + value + "\r\n";
    }
    request += "Connection: Keep-Alive\r\nCF-Ray: " + visit.ray.id + '-' + visit.ray.colo
        + "\r\nCF-Connecting-IP: " + peer + "\r\nX-Forwarded-For: " + peer
        + "\r\nX-Forwarded-Proto: " + scheme + "\r\nCF-Visitor: {\"scheme\":\"" + scheme
        + "\"}\r\nCF-IPCountry: " + visit.ray.country + "\r\nCDN-Loop: cloudflare; loops=1\r\n";
    if (!asked.body.isEmpty())
        request += "Content-Length: " + QByteArray::number(asked.body.size()) + "\r\n";
    return request + "\r\n" + asked.body;
}

void Edge::pulled(const std::shared_ptr<Visit> &visit, const Pulled &result)
{
    if (result.code != 0 && !visit->left.isEmpty()) {
        pull(visit);
        return;
    }
    if (result.code != 0)
        giveUp(*visit, result.code);
    else
        passOn(*visit, result);
}

void Edge::giveUp(const Visit &visit, int code) const
{
    const bool keptCopy = visit.site.alwaysOnline && code < 1000;
    visit.reply(keptCopy ? edgeCopy("STALE", visit.asked, visit.ray)
                         : edgeError(code, visit.asked, visit.ray));
}

void Edge::passOn(const Visit &visit, const Pulled &pulled) const
{
    Told told{.status = pulled.status,
              .headers = edgeHeaders(visit.ray),
              .body = pulled.body,
              .reason = pulled.reason};
    told.headers.emplaceBack("cf-cache-status", "DYNAMIC");
    for (const auto &header : pulled.headers) {
        if (!isHopByHop(header.first))
            told.headers.append(header);
    }
    visit.reply(told);
}

} // namespace doctor::practice
