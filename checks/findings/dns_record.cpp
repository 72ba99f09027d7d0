#include "findings/checks.h"

#include <algorithm>

namespace doctor {

namespace {

Finding dns(const char *code, Light light, const QJsonObject &facts, const QStringList &evidence)
{
    return found(CheckId::DnsRecord, code, light, facts, evidence);
}

QJsonObject hostFact(const Picture &picture)
{
    return {{QStringLiteral("host"), picture.question.host}};
}

QStringList publicEvidence(const NamesView &names)
{
    QStringList ids;
    for (const NameAnswer &each : names.publicOnes())
        ids.append(each.evidence);
    return ids;
}

QStringList texts(const QList<AddressSeen> &addresses)
{
    QStringList list;
    for (const AddressSeen &address : addresses)
        list.append(address.text);
    return list;
}

//! Where the name leads, in the one finding that says most.
QList<Finding> whereItLeads(const Picture &picture)
{
    const NamesView &names = picture.names;
    const QStringList evidence = names.system().evidence + publicEvidence(names);
    QJsonObject facts = hostFact(picture);
    if (names.dnssecBroken()) {
        for (const NameAnswer &each : names.publicOnes())
            if (!each.comment.isEmpty())
                facts.insert(QStringLiteral("reason"), each.comment);
        return {dns(codes::dnssecBroken, Light::Red, facts, publicEvidence(names))};
    }
    if (names.notFoundEverywhere())
        return {
            dns(codes::nameNotFound, names.anyPublicAnswered() ? Light::Red : Light::Grey, facts, evidence)};
    if (names.withoutAddressEverywhere())
        return {dns(codes::nameWithoutAddress, Light::Red, facts, evidence)};
    if (picture.proxied == Proxied::Yes) {
        // Cloudflare's own answer proves it; a resolver that nobody confirms does not.
        const bool alone = picture.question.offlineHelpers && !picture.edge.traced();
        facts.insert(QStringLiteral("by"),
                     picture.edge.traced() ? QStringLiteral("trace")
                         : alone           ? QStringLiteral("system-resolver")
                                           : QStringLiteral("resolvers"));
        QStringList seen = evidence;
        if (picture.edge.traced())
            seen.append(picture.edge.trace()->id);
        return {dns(codes::nameProxied, alone ? Light::Grey : Light::Green, facts, seen)};
    }
    if (picture.proxied == Proxied::No) {
        facts.insert(QStringLiteral("addresses"), toArray(texts(names.publicAddresses())));
        return {dns(codes::nameNotProxied, Light::Amber, facts, evidence)};
    }
    return {};
}

//! Compared family by family: a hosts file usually knows one of them only.
bool disagrees(const NameAnswer &system, const QList<AddressSeen> &open)
{
    if (open.isEmpty())
        return false;
    if (system.notFound)
        return true;
    for (const int family : {4, 6}) {
        const auto ofFamily = [family](const AddressSeen &address) { return address.family == family; };
        const bool bothKnow = std::any_of(system.addresses.begin(), system.addresses.end(), ofFamily)
            && std::any_of(open.begin(), open.end(), ofFamily);
        if (!bothKnow)
            continue;
        // Two of Cloudflare's addresses need not be equal; what counts is whether the name leads there or
        // elsewhere.
        const bool agree
            = std::any_of(system.addresses.begin(), system.addresses.end(), [&](const AddressSeen &own) {
                  return own.family == family
                      && std::any_of(open.begin(), open.end(), [&own](const AddressSeen &other) {
                             return other == own
                                 || (other.addressClass == AddressClass::Cloudflare
                                     && own.addressClass == AddressClass::Cloudflare);
                         });
              });
        if (!agree)
            return true;
    }
    return false;
}

QList<Finding> resolvers(const Picture &picture)
{
    QList<Finding> findings;
    const NamesView &names = picture.names;
    const NameAnswer &system = names.system();
    if (!system.pending && !system.answered) {
        QJsonObject facts = hostFact(picture);
        facts.insert(QStringLiteral("outcome"), outcomeId(system.failure));
        if (names.systemDeniesAll())
            facts.insert(QStringLiteral("denies_all"), true);
        findings.append(dns(codes::systemResolverFails, Light::Grey, facts, system.evidence));
    }
    if (picture.question.offlineHelpers)
        findings.append(dns(codes::publicResolversNotAsked, Light::Grey, hostFact(picture), {}));
    if (names.allPublicFailed())
        findings.append(dns(codes::publicResolversFail, Light::Grey,
                            {{QStringLiteral("outcome"), outcomeId(names.publicOnes().first().failure)}},
                            publicEvidence(names)));
    for (const NameAnswer &each : names.publicOnes() + QList<NameAnswer>{system})
        if (each.serverFailure && !names.dnssecBroken()) {
            QJsonObject facts = hostFact(picture);
            facts.insert(QStringLiteral("resolver"), each.resolver);
            findings.append(dns(
                codes::dnsServerFailure,
                names.publicAddresses().isEmpty() && system.addresses.isEmpty() ? Light::Red : Light::Amber,
                facts, each.evidence));
        }
    const QList<AddressSeen> open = names.publicAddresses();
    if (disagrees(system, open)) {
        QJsonObject facts = hostFact(picture);
        facts.insert(QStringLiteral("system"), toArray(system.texts()));
        facts.insert(QStringLiteral("public"), toArray(texts(open)));
        facts.insert(QStringLiteral("hosts_file"), system.fromHostsFile);
        findings.append(
            dns(codes::resolverDisagrees, Light::Amber, facts, system.evidence + publicEvidence(names)));
    }
    return findings;
}

QList<Finding> nameServers(const Picture &picture)
{
    const NamesView &names = picture.names;
    if (names.nameServers().isEmpty())
        return {};
    const QJsonObject facts{{QStringLiteral("zone"), names.zone()},
                            {QStringLiteral("names"), toArray(names.nameServers())}};
    if (names.nameServersAtCloudflare())
        return {dns(codes::nameServersCloudflare, Light::Green, facts, names.nameServerEvidence())};
    // Proxied with DNS elsewhere: a partial (CNAME) set-up, or custom name servers of an Enterprise zone.
    if (picture.proxied == Proxied::Yes || names.aliasedToCloudflare())
        return {dns(codes::partialSetup, Light::Green, facts, names.nameServerEvidence())};
    if (picture.proxied == Proxied::No)
        return {dns(codes::nameServersElsewhere, Light::Amber, facts, names.nameServerEvidence())};
    return {};
}

AddressClass classOfTold(const Picture &picture, const OriginTold &origin)
{
    AddressClass seen = AddressClass::Unknown;
    picture.evidence.forEach<ToldSeen>([&](const Observation &observation, const ToldSeen &told) {
        if (told.address
            && (told.address->text == origin.literal().toString() || observation.target == origin.text()))
            seen = told.address->addressClass;
    });
    return seen;
}

QStringList evidenceOf(const Picture &picture, const QString &address)
{
    QStringList ids;
    for (const DirectPort &port : picture.direct.ports())
        if (port.address.text == address)
            ids.append(port.evidence());
    return ids;
}

QList<Finding> toldOrigin(const Picture &picture, const OriginTold &origin)
{
    const bool fails = picture.edgeFails();
    const NamesView resolved(picture.evidence, origin.host);
    const AddressClass addressClass
        = origin.literal().isNull() && !origin.host.startsWith(QLatin1String("origin-"))
        ? (resolved.system().addresses.isEmpty() ? AddressClass::Unknown
                                                 : resolved.system().addresses.first().addressClass)
        : classOfTold(picture, origin);
    const QJsonObject facts{{QStringLiteral("address"), origin.host}};
    const QStringList evidence = evidenceOf(picture, origin.host) + resolved.system().evidence;
    if (addressClass == AddressClass::Cloudflare)
        return {dns(codes::originToldCloudflare, fails ? Light::Red : Light::Grey, facts, evidence)};
    if (addressClass == AddressClass::Private)
        return {dns(codes::originToldPrivate, fails ? Light::Red : Light::Grey, facts, evidence)};
    if (addressClass == AddressClass::Public)
        return {dns(codes::originTold, picture.proxied == Proxied::Unknown ? Light::Grey : Light::Green,
                    facts, evidence)};
    if (!resolved.system().pending)
        return {dns(codes::originNameNotResolved, Light::Grey, {{QStringLiteral("name"), origin.host}},
                    resolved.system().evidence)};
    return {};
}

} // namespace

QList<Finding> judgeDnsRecord(const Picture &picture)
{
    QList<Finding> findings = whereItLeads(picture);
    findings += resolvers(picture);
    findings += nameServers(picture);
    for (const OriginTold &origin : picture.question.origins)
        findings += toldOrigin(picture, origin);
    if (picture.question.origins.isEmpty())
        findings.append(dns(codes::originNotTold, Light::Grey, {}, {}));
    return findings;
}

} // namespace doctor
