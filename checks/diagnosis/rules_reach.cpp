#include "diagnosis/rules.h"
#include "evidence/cloudflare_networks.h"
#include "question/parse_site.h"

#include <algorithm>

//! \file Causes at the door of the server: TCP seen by Cloudflare against TCP seen from here.

namespace doctor::rule {

namespace {

Verdict verdict(const Case &c, const Side &side, Confidence confidence, int weight)
{
    return {confidence, weight, c.citeEdge(side) + c.citeDoors(side), {}, c.factsOf(side)};
}

//! The strongest of what the failing sides suggest; both schemes usually tell the same.
using PerSide = std::optional<Verdict> (*)(const Case &, const Side &);
std::optional<Verdict> strongest(const Case &c, const QList<Side> &sides, PerSide judge)
{
    std::optional<Verdict> best;
    for (const Side &side : sides) {
        std::optional<Verdict> each = judge(c, side);
        if (!each)
            continue;
        if (!best || std::pair(each->confidence, each->weight) > std::pair(best->confidence, best->weight)) {
            if (best)
                each->because += best->because;
            best = each;
        } else {
            best->because += each->because;
        }
    }
    if (best)
        best->because.removeDuplicates();
    // What a private address does is no sign of what Cloudflare meets: it cannot call that address.
    if (best && c.has(codes::originToldPrivate))
        best->confidence = Confidence::Possible;
    return best;
}

//! The doors of addresses that are shut although others of the same family answer: one of several servers is
//! down.
QList<DirectPort> shutBesideOpen(const Side &side, Door shut)
{
    QList<DirectPort> dead;
    for (const DirectPort &port : side.doors)
        if (port.door() == shut
            && std::any_of(side.doors.begin(), side.doors.end(), [&port](const DirectPort &other) {
                   return other.address.family == port.address.family
                       && other.address.text != port.address.text && other.door() == Door::Open;
               }))
            dead.append(port);
    return dead;
}

std::optional<Verdict> oneOfSeveral(const Case &c, const Side &side, Door shut)
{
    const QList<DirectPort> dead = shutBesideOpen(side, shut);
    if (dead.isEmpty())
        return std::nullopt;
    Verdict made{Confidence::Likely, 55, c.citeEdge(side) + c.citeDoors(dead), {}, c.factsOf(side)};
    made.facts.insert(QStringLiteral("address"), dead.first().address.text);
    made.facts.insert(QStringLiteral("port"), dead.first().port);
    return made;
}

std::optional<Verdict> stoppedAt(const Case &c, const Side &side)
{
    if (side.nowAndThen() || c.otherNameWorks(side))
        return oneOfSeveral(c, side, Door::Refused);
    if (!(side.has({521}) || side.kept))
        return std::nullopt;
    if (side.all({Door::Refused}) && !c.anyWebPortOpen())
        return verdict(c, side, Confidence::Likely, 50);
    const bool undecidable = !side.observed() || side.all({Door::Silent, Door::Refused});
    if (undecidable && !c.anyWebPortOpen() && side.has({521}))
        return verdict(c, side, Confidence::Possible, 50);
    return std::nullopt;
}

//! Every address of the origin that could matter was seen to work, so that only the difference in the sender
//! is left.
bool onlySenderDiffers(const Case &c, const Side &side)
{
    if (!side.nowAndThen())
        return true;
    // Now and then: a second record, a broken IPv6 or a full queue fits as well, unless both families were
    // seen to work or refusals and silence come mixed, the mark of a rejecting ban under the kernel's limit
    // for ICMP.
    const auto family = [&side](int wanted) {
        return std::any_of(side.doors.begin(), side.doors.end(),
                           [wanted](const DirectPort &port) { return port.address.family == wanted; });
    };
    const bool mixed = side.has({521}) && side.has({522});
    return !c.hasUnobservedAddress() && ((family(4) && family(6)) || mixed);
}

std::optional<Verdict> blockedAt(const Case &c, const Side &side)
{
    if (c.otherNameWorks(side))
        return side.observed() ? std::optional(verdict(c, side, Confidence::Possible, 5)) : std::nullopt;
    const Ownership ownership = c.worstOwnership();
    // Cloudflare cannot call a private address at all: what answers there is reached by another way.
    const bool notPublic = c.has(codes::originToldPrivate);
    const bool stranger = ownership >= Ownership::Doubtful;
    if (side.allAnswer() && !side.kept) {
        const std::optional<Verdict> incident = cloudflareIncident(c);
        const bool blamed = incident && incident->confidence != Confidence::Possible;
        const bool sure = !stranger && !blamed && !notPublic && side.allFine() && side.steady()
            && onlySenderDiffers(c, side);
        Verdict made = verdict(c, side, sure ? Confidence::Likely : Confidence::Possible,
                               stranger || !side.steady() ? 20 : 60);
        made.against = c.cite({codes::anotherSiteAnswers, codes::originToldPrivate});
        return made;
    }
    if (side.anyAnswers() || side.any({Door::Open})) {
        Verdict made = verdict(c, side, Confidence::Possible, 45);
        made.against
            = c.cite({codes::portRefused, codes::portSilent, codes::tlsNotSpoken, codes::tlsHandshakeFailed});
        return made;
    }
    if (!side.observed())
        return verdict(c, side, Confidence::Possible, 40);
    const bool silent521 = side.has({521}) && side.all({Door::Silent});
    const bool refused522 = side.has({522, 523}) && side.any({Door::Refused});
    const bool silent523 = side.has({523}) && side.all({Door::Silent});
    if (silent521 || refused522 || silent523)
        return verdict(c, side, Confidence::Possible, 40);
    return std::nullopt;
}

std::optional<Verdict> tlsFilteredAt(const Case &c, const Side &side)
{
    // The handshake works from here and fails from Cloudflare: something between may treat Cloudflare
    // differently.
    const bool faultless
        = std::all_of(side.doors.begin(), side.doors.end(), [&c, &side](const DirectPort &port) {
              const Observation *handshake = port.handshake(side.edge.host);
              return handshake != nullptr && handshake->outcome == Outcome::Answered
                  && (side.has({525}) || c.picture.read(*handshake->as<TlsSeen>(), handshake->at).isFine());
          });
    return side.allAnswer() && faultless ? std::optional(verdict(c, side, Confidence::Possible, 20))
                                         : std::nullopt;
}

//! The message came from a private address, such as this network's own gateway: it may concern this computer
//! alone.
bool spokenNearby(const Side &side)
{
    return std::any_of(side.doors.begin(), side.doors.end(), [](const DirectPort &port) {
        const IcmpSeen *icmp = port.icmp();
        return icmp != nullptr && port.address.addressClass != AddressClass::Private
            && CloudflareNetworks::builtIn().classOf(QHostAddress(icmp->from)) == AddressClass::Private;
    });
}

//! Something spoke of a port, without this system telling what it said.
bool spokenUntold(const Side &side)
{
    return std::any_of(side.doors.begin(), side.doors.end(), [](const DirectPort &port) {
        return port.door() == Door::Unroutable && port.icmp() == nullptr;
    });
}

//! Of a message that ended the attempts: it may concern this computer alone, or be another one.
Confidence confidenceInMessage(const Side &side)
{
    return spokenUntold(side) || spokenNearby(side) ? Confidence::Possible : Confidence::Likely;
}

std::optional<Verdict> rejectedAt(const Case &c, const Side &side)
{
    const bool mayBeRejected = side.any({Door::RefusedByIcmp, Door::Prohibited}) || spokenUntold(side);
    if (!mayBeRejected || side.anyOpen())
        return std::nullopt;
    return verdict(c, side, confidenceInMessage(side), 55);
}

std::optional<Verdict> silentAt(const Case &c, const Side &side)
{
    // A refusal among the answers is a sign of life: then silence here is meant for this computer.
    const bool timesOut = side.edge.onlyCodes({522}) || side.kept;
    if (side.nowAndThen() || c.otherNameWorks(side))
        return oneOfSeveral(c, side, Door::Silent);
    if (!timesOut || c.anyWebPortOpen())
        return std::nullopt;
    if (!side.observed())
        return side.kept ? std::nullopt : std::optional(verdict(c, side, Confidence::Possible, 50));
    if (side.all({Door::Silent}))
        return verdict(c, side, side.kept ? Confidence::Possible : Confidence::Likely, 50);
    return std::nullopt;
}

std::optional<Verdict> unroutableAt(const Case &c, const Side &side)
{
    if (!side.has({522, 523}))
        return std::nullopt;
    if (side.all({Door::Unroutable}))
        return verdict(c, side, confidenceInMessage(side), 55);
    if (side.has({523}) && (!side.observed() || side.all({Door::Silent, Door::Unroutable})))
        return verdict(c, side, Confidence::Possible, 55);
    return std::nullopt;
}

//! One web port is closed for everybody while the other one serves.
std::optional<Verdict> portClosed(const Case &c, quint16 own, quint16 other)
{
    for (const Side &side : c.sides) {
        if (side.nowAndThen() || !side.has({521, 522, 523}) || !side.ports.contains(own))
            continue;
        Side door = side;
        door.doors = c.picture.directObservable() ? c.picture.ports(own) : QList<DirectPort>();
        const bool closed = door.all({Door::Refused, Door::Silent});
        const QString otherScheme
            = side.edge.scheme == QLatin1String("http") ? QStringLiteral("https") : QStringLiteral("http");
        const EdgeSide counterpart = c.picture.edge.side(otherScheme, side.edge.host, usualPort(otherScheme));
        const bool otherWorks = counterpart.allGood();
        const bool otherAnswers = c.answersDirectly(other);
        // A limit or a full queue meets both ports, now this one, now that one.
        const QList<DirectPort> others = c.picture.ports(other);
        const bool wavering = std::any_of(others.begin(), others.end(), [](const DirectPort &port) {
            return port.door() == Door::NowAndThen;
        });
        if (wavering)
            continue;
        if ((door.observed() && !closed) || (!otherAnswers && !otherWorks))
            continue;
        // The other scheme fails for another reason than this port when it does not use it.
        const bool shared = c.picture.portsFor(counterpart) == QList<quint16>{own};
        const bool otherFails = counterpart.failed() > 0 && !shared;
        const bool portCertain = side.ports.size() == 1;
        const Confidence confidence
            = closed && portCertain && !otherFails && c.worstOwnership() < Ownership::Doubtful
            ? Confidence::Likely
            : Confidence::Possible;
        Verdict made = verdict(c, door, confidence, 70);
        if (otherWorks)
            made.because += c.cite({codes::edgeAnswers}, [&otherScheme](const QJsonObject &facts) {
                return facts.value(QStringLiteral("scheme")).toString() == otherScheme;
            });
        made.because += c.citeDoors(c.picture.ports(other));
        if (otherFails)
            made.against = c.cite({codes::edgeAnswersError, codes::edgeNowAndThen},
                                  [&otherScheme](const QJsonObject &facts) {
                                      return facts.value(QStringLiteral("scheme")).toString() == otherScheme;
                                  });
        made.facts.insert(QStringLiteral("port"), own);
        return made;
    }
    return std::nullopt;
}

//! Cloudflare itself answered and has no page yet: it may need 19 s to give up on the origin, and silence
//! here means something already.
bool stillWaiting(const Case &c)
{
    return c.picture.edge.traced() && c.picture.edge.pages().isEmpty();
}

} // namespace

std::optional<Verdict> webServerNotRunning(const Case &c)
{
    if (c.picture.proxied == Proxied::No && c.allWebPorts(Door::Refused))
        return Verdict{Confidence::Likely, 10, c.cite({codes::visitFails, codes::portRefused}), {}, {}};
    if (stillWaiting(c) && c.allWebPorts(Door::Refused))
        return Verdict{Confidence::Possible, 50, c.cite({codes::edgeColo, codes::portRefused}), {}, {}};
    // Only a kept page hides what Cloudflare gets, and every web port is shut from here.
    if (c.has(codes::edgeCached) && c.allWebPorts(Door::Refused))
        return Verdict{Confidence::Possible, 50, c.cite({codes::edgeCached, codes::portRefused}), {}, {}};
    return strongest(c, c.unconnected(), stoppedAt);
}

std::optional<Verdict> firewallBlocksCloudflare(const Case &c)
{
    std::optional<Verdict> made = strongest(c, c.unconnected(), blockedAt);
    if (!made)
        made = strongest(c, c.failing({525, 526}), tlsFilteredAt);
    // An incident at Cloudflare would look the same, except for a refusal, and the status page was not asked.
    const bool refused
        = std::any_of(c.sides.begin(), c.sides.end(), [](const Side &side) { return side.has({521}); });
    if (made && c.picture.question.offlineHelpers && !refused)
        made->confidence = Confidence::Possible;
    return made;
}

std::optional<Verdict> firewallBlocksEveryone(const Case &c)
{
    return strongest(c, c.unconnected(), rejectedAt);
}

std::optional<Verdict> originNotAnswering(const Case &c)
{
    if (c.picture.proxied == Proxied::No && c.allWebPorts(Door::Silent))
        return Verdict{Confidence::Possible, 10, c.cite({codes::visitFails, codes::portSilent}), {}, {}};
    if (stillWaiting(c) && c.allWebPorts(Door::Silent))
        return Verdict{Confidence::Possible, 50, c.cite({codes::edgeColo, codes::portSilent}), {}, {}};
    if (c.has(codes::edgeCached) && c.allWebPorts(Door::Silent))
        return Verdict{Confidence::Possible, 50, c.cite({codes::edgeCached, codes::portSilent}), {}, {}};
    return strongest(c, c.unconnected(), silentAt);
}

std::optional<Verdict> originUnroutable(const Case &c)
{
    return strongest(c, c.unconnected(), unroutableAt);
}

std::optional<Verdict> httpsPortClosed(const Case &c)
{
    return portClosed(c, 443, 80);
}

std::optional<Verdict> httpPortClosed(const Case &c)
{
    return portClosed(c, 80, 443);
}

} // namespace doctor::rule
