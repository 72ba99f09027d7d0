#include "practice/world.h"

#include "evidence/public_resolvers.h"
#include "practice/address_plan.h"
#include "practice/authority.h"
#include "practice/edge.h"
#include "practice/helper_answers.h"
#include "practice/name_server.h"
#include "practice/origin_server.h"

#include <QCryptographicHash>
#include <QFile>

namespace doctor::practice {

class WorldServers
{
public:
    WorldServers(const WorldConfig &config, AddressPlan &plan) : m_config(config), m_plan(plan) {}

    bool start(QString *error)
    {
        if (!m_config.authorityCertificate.isEmpty()
            && !m_authority.load(m_config.authorityCertificate, m_config.authorityKey, error))
            return false;
        return startResolvers(error) && startHelpers(error) && startOrigins(error) && startEdge(error)
            && writeAuthority(error);
    }
    const Authority &authority() const { return m_authority; }
    const QList<SocketAddress> &resolvers() const { return m_resolvers; }

private:
    bool startResolvers(QString *error)
    {
        for (const ResolverConfig &config : m_config.resolvers) {
            m_names.push_back(std::make_unique<NameServer>(config, m_config.zones, m_plan, nullptr));
            if (!m_names.back()->start(error))
                return false;
            m_resolvers += m_names.back()->sockets();
        }
        return true;
    }

    bool startHelpers(QString *error)
    {
        static const QStringList names{cloudflareResolver,
                                       googleResolver,
                                       QStringLiteral("www.cloudflarestatus.com"),
                                       QStringLiteral("yh6f0r4529hb.statuspage.io"),
                                       QStringLiteral("www.cloudflare.com"),
                                       QStringLiteral("api.cloudflare.com"),
                                       QStringLiteral("developers.cloudflare.com")};
        for (const HelperConfig &config : m_config.helpers) {
            const auto answers = std::make_shared<HelperAnswers>(config, m_config.zones,
                                                                 Authority::pem(m_authority.originRoot()));
            const auto handler
                = [answers](const Asked &asked, const Reply &reply) { reply(answers->answer(asked)); };
            m_helpers.push_back(std::make_unique<WebServer>(handler, m_plan, nullptr));
            WebServer &web = *m_helpers.back();
            const Identity identity = m_authority.issue(config.certificate, names, error);
            if (!web.addCertificate(QString(), identity) || !web.listen(config.http, false, error)
                || !web.listen(config.https, true, error))
                return false;
        }
        return true;
    }

    bool startOrigins(QString *error)
    {
        for (const OriginConfig &config : m_config.origins) {
            m_origins.push_back(std::make_unique<OriginServer>(config, m_plan, nullptr));
            if (!m_origins.back()->start(m_authority, error))
                return false;
        }
        return true;
    }

    bool startEdge(QString *error)
    {
        m_edge = std::make_unique<Edge>(m_config.edge, m_config.zones, m_authority, m_plan, nullptr);
        return m_edge->start(error);
    }

    bool writeAuthority(QString *error) const
    {
        if (m_config.writeAuthority.isEmpty())
            return true;
        QFile file(m_config.writeAuthority);
        if (file.open(QIODevice::WriteOnly) && file.write(Authority::pem(m_authority.root())) > 0
            && file.flush())
            return true;
        *error = QStringLiteral("%1: %2").arg(m_config.writeAuthority, file.errorString());
        return false;
    }

    const WorldConfig &m_config;
    AddressPlan &m_plan;
    Authority m_authority;
    QList<SocketAddress> m_resolvers;
    std::vector<std::unique_ptr<NameServer>> m_names;
    std::vector<std::unique_ptr<WebServer>> m_helpers;
    std::vector<std::unique_ptr<OriginServer>> m_origins;
    std::unique_ptr<Edge> m_edge;
};

World::World(WorldConfig config, Ground ground, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_plan(std::make_unique<AddressPlan>(ground))
{}

World::~World() = default;

bool World::start(QString *error)
{
    error->clear();
    m_servers = std::make_unique<WorldServers>(m_config, *m_plan);
    if (m_servers->start(error))
        return true;
    if (error->isEmpty())
        *error = QStringLiteral("a certificate or a socket could not be had");
    m_servers.reset();
    return false;
}

QMap<QPair<QString, quint16>, SocketAddress> World::clientSockets() const
{
    return m_plan->clientSockets();
}

QList<SocketAddress> World::resolverSockets() const
{
    return m_servers ? m_servers->resolvers() : QList<SocketAddress>();
}

QByteArray World::authorityPem() const
{
    return m_servers ? Authority::pem(m_servers->authority().root()) : QByteArray();
}

QByteArray World::originAuthorityPem() const
{
    return m_servers ? Authority::pem(m_servers->authority().originRoot()) : QByteArray();
}

Endpoints World::endpoints() const
{
    Endpoints endpoints;
    endpoints.closed = true;
    endpoints.systemRoots = false;
    endpoints.cacheFolder = QStringLiteral("-");
    endpoints.sockets = clientSockets();
    endpoints.resolvers = resolverSockets();
    endpoints.extraRoots = {QSslCertificate(authorityPem())};
    const QSslCertificate originRoot(originAuthorityPem());
    const QString pin = QString::fromLatin1(originRoot.digest(QCryptographicHash::Sha256).toHex().toUpper());
    endpoints.originRootPins
        = {{pin, QStringLiteral("https://developers.cloudflare.com/ssl/static/origin_ca_ecc_root.pem")}};
    return endpoints;
}

void World::lead(const SocketAddress &nominal, const SocketAddress &actual)
{
    m_plan->lead(nominal, actual, Vantage::Both);
}

const Authority &World::authority() const
{
    return m_servers->authority();
}

} // namespace doctor::practice
