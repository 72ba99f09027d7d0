#include "evidence/public_resolvers.h"
#include "findings/picture.h"

#include <QMap>

#include <algorithm>

//! \file What of the evidence may be believed: interception, missing network, whose address it is.

namespace doctor {

namespace {

//! Certificates out of date in this computer's eyes point at its clock, not at somebody in between.
bool isAboutDates(const QString &error)
{
    return error.contains(QLatin1String("expired"), Qt::CaseInsensitive)
        || error.contains(QLatin1String("not yet"), Qt::CaseInsensitive)
        || error.contains(QLatin1String("no longer valid"), Qt::CaseInsensitive);
}

//! Issuers of the certificates that Cloudflare's edge and the helpers really have.
bool isPublicIssuer(const QString &issuer)
{
    static const QStringList known{QStringLiteral("Google Trust Services"),
                                   QStringLiteral("Let's Encrypt"),
                                   QStringLiteral("DigiCert"),
                                   QStringLiteral("Sectigo"),
                                   QStringLiteral("SSL Corporation"),
                                   QStringLiteral("GlobalSign"),
                                   QStringLiteral("Amazon"),
                                   QStringLiteral("Cloudflare"),
                                   QStringLiteral("Internet Security Research Group")};
    return std::any_of(known.begin(), known.end(),
                       [&issuer](const QString &name) { return issuer.contains(name, Qt::CaseInsensitive); });
}

struct Strangers {
    QMap<QString, QStringList> hostsByIssuer;
    QMap<QString, QStringList> evidenceByIssuer;

    void note(const std::optional<TransportSeen> &tls, const QString &host, const QString &id)
    {
        if (!tls || tls->trusted || tls->issuer.isEmpty() || isAboutDates(tls->error))
            return;
        QStringList &hosts = hostsByIssuer[tls->issuer];
        if (!hosts.contains(host))
            hosts.append(host);
        evidenceByIssuer[tls->issuer].append(id);
    }
};

bool answeredFromNetwork(const Observation &observation)
{
    switch (observation.outcome) {
    case Outcome::Answered: {
        const auto *dns = observation.as<DnsSeen>();
        if (dns == nullptr)
            return observation.via != Via::Told;
        // A stub on this computer says SERVFAIL or REFUSED on its own when the network is gone.
        return !dns->fromHostsFile
            && (dns->rcode == QLatin1String("NOERROR") || dns->rcode == QLatin1String("NXDOMAIN"));
    }
    case Outcome::Connected:
    case Outcome::Unreachable:
    case Outcome::Reset:
    case Outcome::TlsFailed: return true;
    case Outcome::Refused: return observation.as<DnsSeen>() == nullptr;
    case Outcome::TimedOut: return connectedIn(observation).value_or(false);
    case Outcome::NoRouteHere:
    case Outcome::NotResolved:
    case Outcome::Cancelled:
    case Outcome::Failed: return false;
    }
    return false;
}

bool isForeignName(const QString &name, const QString &host)
{
    const QString plain = name.startsWith(QLatin1String("*.")) ? name.mid(2) : name;
    static const QStringList placeholders{QStringLiteral("localhost"), QStringLiteral("localdomain"),
                                          QStringLiteral("local"), QStringLiteral("internal"),
                                          QStringLiteral("invalid")};
    const QString last = plain.section(u'.', -1);
    return plain.contains(u'.') && !plain.contains(u' ') && !placeholders.contains(last)
        && !isSameSite(plain, host);
}

//! The certificate names somebody else, and neither the site nor a placeholder.
bool isForeignCertificate(const TlsSeen &tls, const QString &host)
{
    if (!tls.judged || tls.judged->nameMatches || tls.chain.isEmpty())
        return false;
    QStringList names = tls.chain.first().names;
    if (names.isEmpty())
        names.append(tls.chain.first().commonName);
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&host](const QString &name) {
        return isForeignName(name, host);
    });
}

bool isForeignContent(const HttpSeen &http, const QString &host)
{
    return http.status == 421 || (!http.locationHost.isEmpty() && !isSameSite(http.locationHost, host));
}

} // namespace

void Picture::findReach()
{
    // A resolver that denies whatever it is asked, such as one in a router that is cut off, is no internet.
    const auto isEmptyDenial = [this](const Observation &observation) {
        const auto *dns = observation.as<DnsSeen>();
        return names.systemDeniesAll() && dns != nullptr && dns->rcode == QLatin1String("NXDOMAIN");
    };
    bool any = false;
    bool routes = false;
    bool proxyAnswered = false;
    bool directAnswered = false;
    bool asked = false;
    for (const Observation &observation : evidence.all()) {
        asked = asked || observation.via != Via::Told;
        any = any || (answeredFromNetwork(observation) && !isEmptyDenial(observation));
        const bool ourselves = observation.outcome == Outcome::NoRouteHere
            || observation.outcome == Outcome::NotResolved || observation.outcome == Outcome::Cancelled;
        routes = routes || (!ourselves && observation.via != Via::Told);
        if (const auto *http = observation.as<HttpSeen>(); http != nullptr
            && http->purpose != QLatin1String("exchange") && observation.outcome == Outcome::Answered)
            (http->throughProxy ? proxyAnswered : directAnswered) = true;
    }
    nothingReached = asked && !any;
    onlyNoRoute = nothingReached && !routes;
    behindProxy = proxyAnswered && !directAnswered;
}

void Picture::findInterception()
{
    Strangers strangers;
    QMap<QString, QStringList> helperAddresses;
    for (const Observation &each : evidence.all()) {
        if (const auto *http = each.as<HttpSeen>();
            http != nullptr && http->purpose != QLatin1String("exchange"))
            strangers.note(http->tls, http->host, each.id);
        else if (const auto *status = each.as<StatusSeen>())
            strangers.note(status->tls, QStringLiteral("status"), each.id);
        else if (const auto *ranges = each.as<RangesSeen>())
            strangers.note(ranges->tls, QStringLiteral("ranges"), each.id);
        else if (const auto *dns = each.as<DnsSeen>()) {
            strangers.note(dns->tls, dns->resolver, each.id);
            // The plan asks where the public resolvers' own names lead when neither of them could be used.
            if (dns->resolver == QLatin1String("system") && publicResolvers.contains(dns->name))
                for (const AddressSeen &address : dns->addresses) {
                    helperAddresses[address.text].append(dns->name);
                    interceptionEvidence.append(each.id);
                }
        }
    }
    for (auto it = strangers.hostsByIssuer.cbegin(); it != strangers.hostsByIssuer.cend(); ++it) {
        // One issuer for the site and for an unrelated host. A public one merely missing here is an old list
        // of authorities.
        if (it->size() < 2 || !it->contains(question.host) || isPublicIssuer(it.key()))
            continue;
        intercepted = true;
        interceptedBy = it.key();
        interceptionEvidence.append(strangers.evidenceByIssuer.value(it.key()));
    }
    // One address for the site and for both unrelated helpers: every name leads to the same stranger.
    const QList<AddressSeen> &site = names.system().addresses;
    intercepted = intercepted
        || std::any_of(site.begin(), site.end(), [&helperAddresses](const AddressSeen &address) {
                      const QStringList hosts = helperAddresses.value(address.text);
                      return hosts.contains(cloudflareResolver) && hosts.contains(googleResolver);
                  });
    if (!intercepted)
        interceptionEvidence.clear();
}

Ownership Picture::ownership(const QString &address, const QString &host) const
{
    bool foreignCertificate = false;
    bool trusted = false;
    bool foreignContent = false;
    for (const DirectPort &port : direct.portsAt(address)) {
        const Observation *handshake = port.handshake(host);
        if (handshake != nullptr && handshake->outcome == Outcome::Answered
            && handshake->as<TlsSeen>()->judged) {
            const TlsSeen &tls = *handshake->as<TlsSeen>();
            if (tls.judged->nameMatches)
                return Ownership::Own;
            foreignCertificate = foreignCertificate || isForeignCertificate(tls, host);
            trusted = trusted || tls.judged->trusted;
        }
        const Observation *exchange = port.speaking(host);
        if (exchange != nullptr && exchange->outcome == Outcome::Answered)
            foreignContent = foreignContent || isForeignContent(*exchange->as<HttpSeen>(), host);
    }
    if (foreignCertificate && foreignContent)
        return Ownership::Foreign;
    if (foreignCertificate)
        return trusted ? Ownership::Other : Ownership::Doubtful;
    return foreignContent ? Ownership::Doubtful : Ownership::Unknown;
}

} // namespace doctor
