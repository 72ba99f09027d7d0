#include "practice/staging.h"

#include "evidence/public_resolvers.h"

namespace doctor::practice {
namespace {

const QStringList &siteNames()
{
    static const QStringList names{QStringLiteral("shop.example"), QStringLiteral("www.shop.example")};
    return names;
}

ZoneConfig siteZone()
{
    ZoneConfig zone;
    zone.name = QStringLiteral("shop.example");
    for (const char *server : {"ada.ns.cloudflare.com", "bob.ns.cloudflare.com"})
        zone.records.append({zone.name, QStringLiteral("NS"), QLatin1String(server)});
    for (const QString &name : siteNames()) {
        for (const QHostAddress &edge : places::edges()) {
            const bool v4 = edge.protocol() == QAbstractSocket::IPv4Protocol;
            zone.records.append({name, v4 ? QStringLiteral("A") : QStringLiteral("AAAA"), edge.toString()});
        }
    }
    return zone;
}

ZoneConfig zoneWith(const QString &name, const QStringList &hosts)
{
    ZoneConfig zone;
    zone.name = name;
    for (const QString &host : hosts)
        zone.records.append({host, QStringLiteral("A"), places::helper().toString()});
    return zone;
}

QList<ZoneConfig> helperZones()
{
    return {zoneWith(cloudflareResolver, {cloudflareResolver}), zoneWith(googleResolver, {googleResolver}),
            zoneWith(QStringLiteral("cloudflarestatus.com"), {QStringLiteral("www.cloudflarestatus.com")}),
            zoneWith(QStringLiteral("statuspage.io"), {QStringLiteral("yh6f0r4529hb.statuspage.io")}),
            zoneWith(QStringLiteral("cloudflare.com"),
                     {QStringLiteral("www.cloudflare.com"), QStringLiteral("api.cloudflare.com"),
                      QStringLiteral("developers.cloudflare.com")})};
}

EdgeConfig edge()
{
    EdgeConfig config;
    config.http = at(places::edges(), 80);
    config.https = at(places::edges(), 443);
    // Nobody waits 19 s to learn. Windows knocks for 2 s at a port that refuses before it says so.
#ifdef Q_OS_WIN
    config.connectPatience = std::chrono::milliseconds(4000);
#else
    config.connectPatience = std::chrono::milliseconds(700);
#endif
    config.answerPatience = std::chrono::milliseconds(5000);
    for (const QString &name : siteNames()) {
        SiteConfig one;
        one.host = name;
        one.origin = {places::origin()};
        config.sites.append(one);
    }
    return config;
}

} // namespace

namespace places {
QHostAddress origin()
{
    return QHostAddress(QStringLiteral("203.0.113.10"));
}
QHostAddress otherOrigin()
{
    return QHostAddress(QStringLiteral("203.0.113.20"));
}
QHostAddress originV6()
{
    return QHostAddress(QStringLiteral("2001:db8::10"));
}
QList<QHostAddress> edges()
{
    return {QHostAddress(QStringLiteral("104.16.1.10")), QHostAddress(QStringLiteral("104.16.1.11")),
            QHostAddress(QStringLiteral("2606:4700::6810:10a"))};
}
QHostAddress helper()
{
    return QHostAddress(QStringLiteral("198.51.100.80"));
}
} // namespace places

Staging healthyStaging()
{
    Staging staging;
    staging.world.zones = helperZones();
    staging.world.zones.prepend(siteZone());
    ResolverConfig resolver;
    resolver.listen = at({QHostAddress(QStringLiteral("198.51.100.53"))}, 53);
    staging.world.resolvers = {resolver};
    HelperConfig helper;
    helper.http = at({places::helper()}, 80);
    helper.https = at({places::helper()}, 443);
    staging.world.helpers = {helper};
    staging.world.edge = edge();
    OriginConfig plain;
    plain.listen = at({places::origin()}, 80);
    OriginConfig secure;
    secure.listen = at({places::origin()}, 443);
    secure.tls = true;
    secure.certificate.names = siteNames();
    staging.world.origins = {plain, secure};
    staging.question.host = QStringLiteral("shop.example");
    tellOrigins(staging, {places::origin()});
    setMode(staging, SslMode::Full);
    return staging;
}

SiteConfig &site(Staging &staging)
{
    return staging.world.edge.sites.first();
}

OriginConfig &plainDoor(Staging &staging)
{
    return staging.world.origins[0];
}

OriginConfig &tlsDoor(Staging &staging)
{
    return staging.world.origins[1];
}

void setMode(Staging &staging, SslMode mode)
{
    for (SiteConfig &config : staging.world.edge.sites)
        config.mode = mode;
    staging.question.mode = mode;
}

void setDoors(Staging &staging, Door door)
{
    for (OriginConfig &config : staging.world.origins)
        config.door = door;
}

void setDoors(Staging &staging, const QList<Door> &edge, Door client)
{
    QList<OriginConfig> split;
    for (OriginConfig config : std::as_const(staging.world.origins)) {
        config.vantage = Vantage::Client;
        config.door = client;
        split.append(config);
        config.vantage = Vantage::Edge;
        for (const Door door : edge) {
            config.door = door;
            split.append(config);
        }
    }
    staging.world.origins = split;
}

void setAnswers(Staging &staging, Answer answer)
{
    for (OriginConfig &config : staging.world.origins)
        config.answer = answer;
}

void setAddresses(Staging &staging, const QStringList &addresses)
{
    ZoneConfig &zone = staging.world.zones.first();
    zone.records.removeIf([](const RecordConfig &record) { return record.type != QLatin1String("NS"); });
    for (const QString &name : siteNames()) {
        for (const QString &address : addresses)
            zone.records.append({name, QStringLiteral("A"), address});
    }
}

void tellOrigins(Staging &staging, const QList<QHostAddress> &addresses)
{
    staging.question.origins.clear();
    for (const QHostAddress &address : addresses)
        staging.question.origins.append({address.toString()});
}

QList<SocketAddress> at(const QList<QHostAddress> &addresses, quint16 port)
{
    QList<SocketAddress> sockets;
    for (const QHostAddress &address : addresses)
        sockets.append({address, port});
    return sockets;
}

} // namespace doctor::practice
