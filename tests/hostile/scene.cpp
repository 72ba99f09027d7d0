#include "scene.h"

#include "odd_certificates.h"
#include "practice/edge_answers.h"
#include "practice/helper_answers.h"

namespace doctor::test {

namespace {

namespace places = practice::places;
using practice::Asked;
using practice::Told;

Told originPage(const Asked &asked)
{
    return {.headers = {{"server", "hostile"}, {"content-type", "text/html"}},
            .body = "<title>Shop</title><p>" + asked.host.toLatin1() + "</p>\n",
            .reason = {}};
}

std::function<Told(const Asked &)> edgePage(const practice::EdgeConfig &config)
{
    return [config](const Asked &asked) {
        const practice::Ray ray = practice::freshRay(config);
        if (asked.path() == "/cdn-cgi/trace")
            return practice::edgeTrace(asked, ray);
        Told told = originPage(asked);
        told.headers = practice::edgeHeaders(ray);
        told.headers.emplaceBack("cf-cache-status", "DYNAMIC");
        told.headers.emplaceBack("content-type", "text/html");
        return told;
    };
}

} // namespace

practice::Identity Scene::plainIdentity(const Signer &signer)
{
    return oddIdentity({}, signer);
}

practice::Identity Scene::helperIdentity(const Signer &signer)
{
    Oddity all;
    all.names = {"cloudflare-dns.com",         "dns.google",         "www.cloudflarestatus.com",
                 "yh6f0r4529hb.statuspage.io", "www.cloudflare.com", "api.cloudflare.com",
                 "developers.cloudflare.com"};
    return oddIdentity(all, signer);
}

void Scene::setOrigin(quint16 port, const Manner &manner, const MakeIdentity &identity)
{
    staging.world.origins.removeIf(
        [port](const practice::OriginConfig &origin) { return origin.listen.first().port == port; });
    Manner complete = manner;
    complete.usual = originPage;
    m_places.append({{{places::origin(), port}}, complete, identity});
}

void Scene::setOrigins(const Manner &manner)
{
    setOrigin(80, manner);
    setOrigin(443, manner, plainIdentity);
}

void Scene::setEdge(const Manner &manner, const MakeIdentity &identity)
{
    practice::EdgeConfig &edge = staging.world.edge;
    Manner complete = manner;
    complete.usual = edgePage(edge);
    m_places.append({edge.http, complete, {}});
    m_places.append({edge.https, complete, identity});
    edge.http.clear();
    edge.https.clear();
}

void Scene::setHelpers(const Manner &manner, const MakeIdentity &identity)
{
    const practice::HelperConfig config = staging.world.helpers.takeFirst();
    Manner complete = manner;
    const auto zones = staging.world.zones;
    complete.usual = [config, zones](const Asked &asked) {
        return practice::HelperAnswers(config, zones, {}).answer(asked);
    };
    m_places.append({config.http, complete, {}});
    m_places.append({config.https, complete, identity});
}

std::unique_ptr<WorldInThread> Scene::start()
{
    return std::make_unique<WorldInThread>(staging.world,
                                           [this](practice::World &world, Endpoints &endpoints,
                                                  QObject *servers) { furnish(world, endpoints, servers); });
}

void Scene::furnish(practice::World &world, Endpoints &endpoints, QObject *servers)
{
    QString error;
    // Whoever issued this one issues the others too.
    const practice::Identity issued = world.authority().issue({}, {QStringLiteral("issuer.example")}, &error);
    const Signer signer{issued.issuer.get(), issued.issuerKey};
    for (Place &place : m_places) {
        Manner manner = place.manner;
        if (place.identity)
            manner.identity = [&place, &signer] { return place.identity(signer); };
        for (const SocketAddress &nominal : std::as_const(place.nominal))
            world.lead(nominal, (new HostileServer(manner, nominal.port, servers))->address());
    }
    addTraps(world, servers);
    if (!m_resolver)
        return;
    auto *resolver = new ScriptedDns(m_resolver);
    resolver->setParent(servers);
    endpoints.resolvers = {resolver->address()};
}

void Scene::addTraps(practice::World &world, QObject *servers)
{
    auto *trap = new QTcpServer(servers);
    trap->listen(QHostAddress::LocalHost);
    QObject::connect(trap, &QTcpServer::newConnection, trap, [trapped = m_trapped] { ++*trapped; });
    for (const char *address : {"127.0.0.1", "192.168.1.1", "169.254.169.254", "10.0.0.1", "0.0.0.0"})
        for (const quint16 port : {quint16(80), quint16(443)})
            world.lead({QHostAddress(QLatin1String(address)), port},
                       {trap->serverAddress(), trap->serverPort()});
}

DnsScript Scene::usualName(const QString &name, int type)
{
    constexpr int a = 1;
    constexpr int nxdomain = 3;
    const bool site = name.endsWith(QLatin1String("shop.example"));
    const bool helper = name.contains(QLatin1String("cloudflare")) || name.contains(QLatin1String("google"))
        || name.contains(QLatin1String("statuspage"));
    if (!site && !helper)
        return {.rcode = nxdomain};
    DnsScript said;
    if (type == a)
        said.answers = {ScriptedDns::a(name, (site ? places::edges().first() : places::helper()).toString())};
    return said;
}

} // namespace doctor::test
