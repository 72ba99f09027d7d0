#include "evidence/public_resolvers.h"
#include "findings/certificate_house.h"
#include "findings/picture.h"

#include <QMap>
#include <QSet>

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

//! Where one issuer's certificates were seen.
struct Signed {
    QSet<QString> helpers;  //!< unrelated to the site, and to one another
    bool forSite = false;   //!< on a visit to the site
    bool atEdge = false;    //!< …which went to one of Cloudflare's addresses
    bool forServer = false; //!< at the origin's own address
    bool untrusted = false; //!< this computer itself does not trust it
    QStringList evidence;

    //! Helpers and site come from houses of their own choice, and share one only where it is a public one,
    //! or where somebody in between signs for all. Whose root this computer holds is unsuspicious here, so
    //! two helpers must agree; and where the recorded name is not whole, a public house may be meant.
    bool isStranger(const IssuerName &issuer) const
    {
        const bool shared = (forSite || forServer) && !helpers.isEmpty();
        if (isInspectionProduct(issuer))
            return atEdge || shared;
        if (isPublicIssuer(issuer) || !shared)
            return false;
        return untrusted || (issuer.isWhole && helpers.size() >= 2);
    }
};

struct Strangers {
    QMap<QString, Signed> byIssuer;

    Signed *of(const QString &issuer, const QString &id)
    {
        if (issuer.isEmpty())
            return nullptr;
        Signed &made = byIssuer[issuer];
        made.evidence.append(id);
        return &made;
    }
    Signed *of(const std::optional<TransportSeen> &tls, const QString &id)
    {
        if (!tls || (!tls->trusted && isAboutDates(tls->error)))
            return nullptr;
        Signed *made = of(tls->issuer, id);
        if (made != nullptr)
            made->untrusted = made->untrusted || !tls->trusted;
        return made;
    }
    void noteHelper(const std::optional<TransportSeen> &tls, const QString &helper, const QString &id)
    {
        if (Signed *made = of(tls, id))
            made->helpers.insert(helper);
    }
    void noteSite(const HttpSeen &http, const QString &site, const QString &id)
    {
        if (http.purpose == QLatin1String("exchange") || http.host != site)
            return;
        if (Signed *made = of(http.tls, id)) {
            made->forSite = true;
            made->atEdge = made->atEdge || http.throughCloudflare
                || http.address.addressClass == AddressClass::Cloudflare;
        }
    }
    void noteServer(const TlsSeen &tls, const QString &id)
    {
        if (tls.chain.isEmpty())
            return;
        if (Signed *made = of(tls.chain.first().issuer, id))
            made->forServer = true;
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
        if (const auto *http = each.as<HttpSeen>())
            strangers.noteSite(*http, question.host, each.id);
        else if (const auto *tls = each.as<TlsSeen>())
            strangers.noteServer(*tls, each.id);
        else if (const auto *status = each.as<StatusSeen>())
            strangers.noteHelper(status->tls, QStringLiteral("status"), each.id);
        else if (const auto *ranges = each.as<RangesSeen>())
            strangers.noteHelper(ranges->tls, QStringLiteral("ranges"), each.id);
        else if (const auto *dns = each.as<DnsSeen>()) {
            strangers.noteHelper(dns->tls, dns->resolver, each.id);
            // The plan asks where the public resolvers' own names lead when neither of them could be used.
            if (dns->resolver == QLatin1String("system") && publicResolvers.contains(dns->name))
                for (const AddressSeen &address : dns->addresses) {
                    helperAddresses[address.text].append(dns->name);
                    interceptionEvidence.append(each.id);
                }
        }
    }
    for (auto it = strangers.byIssuer.cbegin(); it != strangers.byIssuer.cend(); ++it) {
        if (!it->isStranger(readIssuer(it.key())))
            continue;
        intercepted = true;
        interceptedBy = shownIssuer(it.key());
        interceptionEvidence.append(it->evidence);
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
    for (const DirectPort &port : direct.ports()) {
        if (port.address.text != address)
            continue;
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
