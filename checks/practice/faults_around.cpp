#include "evidence/public_resolvers.h"
#include "practice/faults_made.h"

//! \file Faults of Cloudflare, of names and of this computer, and questions that tell less or more.

namespace doctor::practice {
namespace {

void setOutage(Staging &s, const QString &component)
{
    StatusConfig &status = s.world.helpers.first().status;
    status.indicator = QStringLiteral("major");
    status.description = QStringLiteral("Partial System Outage");
    status.components = {{component, QStringLiteral("major_outage")}};
    status.incidents = {{QStringLiteral("Network outage in ") + component.section(QLatin1Char(','), 0, 0),
                         QStringLiteral("investigating"),
                         QStringLiteral("major"),
                         {component}}};
}

} // namespace

namespace faults {

void edgeConfigurationError(Staging &s)
{
    for (SiteConfig &one : s.world.edge.sites)
        one.trouble = 1001;
}

void originDnsError(Staging &s)
{
    for (SiteConfig &one : s.world.edge.sites) {
        one.origin.clear();
        one.originHost = QStringLiteral("server.gone.example");
    }
}

void tunnelDown(Staging &s)
{
    for (SiteConfig &one : s.world.edge.sites)
        one.tunnel = true;
    s.world.origins.clear();
    s.question.origins.clear();
}

void cloudflareIncident(Staging &s)
{
    for (SiteConfig &one : s.world.edge.sites)
        one.trouble = 522;
    setOutage(s, QStringLiteral("Frankfurt, Germany - (FRA)"));
}

void incidentElsewhere(Staging &s)
{
    setOutage(s, QStringLiteral("Singapore, Singapore - (SIN)"));
}

void statusPageDown(Staging &s)
{
    s.world.helpers.first().status.httpStatus = 403;
}

void statusPageGarbage(Staging &s)
{
    s.world.helpers.first().status.garbage = true;
}

void visitorChallenged(Staging &s)
{
    for (SiteConfig &one : s.world.edge.sites)
        one.challenge = true;
}

void cachedPage(Staging &s)
{
    setDoors(s, Door::Refused);
    for (SiteConfig &one : s.world.edge.sites)
        one.cacheEverything = true;
}

void alwaysOnline(Staging &s)
{
    setDoors(s, Door::Refused);
    for (SiteConfig &one : s.world.edge.sites)
        one.alwaysOnline = true;
}

void notProxied(Staging &s)
{
    setAddresses(s, {places::origin().toString()});
}

void nameNotFound(Staging &s)
{
    s.world.zones.removeFirst();
}

void dnssecBroken(Staging &s)
{
    ZoneConfig &zone = s.world.zones.first();
    zone.dnssec = Dnssec::Broken;
    zone.records.append(
        {zone.name, QStringLiteral("DS"), QStringLiteral("2371 13 2 ") + QString(64, QLatin1Char('a'))});
}

void nameServersElsewhere(Staging &s)
{
    setAddresses(s, {places::origin().toString()});
    for (RecordConfig &record : s.world.zones.first().records) {
        if (record.type == QLatin1String("NS"))
            record.data = record.data.startsWith(QLatin1Char('a')) ? QStringLiteral("ns1.hosting.example")
                                                                   : QStringLiteral("ns2.hosting.example");
    }
}

void resolverDisagrees(Staging &s)
{
    const ZoneConfig real = s.world.zones.first();
    setAddresses(s, {places::otherOrigin().toString()});
    s.world.resolvers.first().zones = {s.world.zones.first()};
    s.world.zones.first() = real;
}

void dohBlocked(Staging &s)
{
    OriginConfig blocked;
    blocked.listen = at({QHostAddress(QStringLiteral("198.51.100.81"))}, 443);
    blocked.door = Door::Refused;
    s.world.origins.append(blocked);
    for (ZoneConfig &zone : s.world.zones) {
        if (publicResolvers.contains(zone.name))
            zone.records.first().data = QStringLiteral("198.51.100.81");
    }
}

void noInternet(Staging &s)
{
    s.world.resolvers.first().silent = true;
    s.world.helpers.clear();
    s.world.edge.http.clear();
    s.world.edge.https.clear();
    s.world.origins.clear();
}

void intercepted(Staging &s)
{
    const QHostAddress portal(QStringLiteral("198.51.100.99"));
    const QList<QHostAddress> taken
        = QList<QHostAddress>{portal, places::origin(), places::helper()} + places::edges();
    HelperConfig helper;
    helper.http = at(taken, 80);
    helper.https = at(taken, 443);
    helper.certificate.kind = QStringLiteral("untrusted");
    helper.certificate.names = {QStringLiteral("portal.example")};
    helper.portal = QStringLiteral("http://portal.example/portal");
    s.world.helpers = {helper};
    s.world.resolvers.first().everyName = portal;
    s.world.edge.http.clear();
    s.world.edge.https.clear();
    s.world.origins.clear();
}

void clockWrong(Staging &s)
{
    s.world.edge.clockSkew = std::chrono::hours(1);
}

void originNotTold(Staging &s)
{
    setDoors(s, Door::Refused);
    s.question.origins.clear();
}

void modeNotTold(Staging &s)
{
    tlsDoor(s).door = Door::Refused;
    s.question.mode = SslMode::Unknown;
}

void recovered(Staging &s)
{
    PageTold page;
    page.code = 521;
    page.ray = QStringLiteral("8f1c2d3e4a5b6c7d");
    page.host = s.question.host;
    page.time = QDateTime::currentDateTimeUtc().addSecs(-1800);
    s.question.page = page;
}

} // namespace faults
} // namespace doctor::practice
