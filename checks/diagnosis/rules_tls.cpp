#include "diagnosis/rules.h"

#include <algorithm>

//! \file Causes in the TLS handshake and the certificate.

namespace doctor::rule {

namespace {

bool fails525(const Side &side)
{
    return side.has({525});
}

bool fails526(const Side &side)
{
    return side.has({526});
}

const Side *firstSide(const Case &c, bool (*matches)(const Side &))
{
    const auto side = std::find_if(c.sides.begin(), c.sides.end(), matches);
    return side != c.sides.end() ? &*side : nullptr;
}

//! Every handshake that was tried from here with the name whose answer failed, on the ports in question.
QList<HandshakeFault> handshakes(const Side &side)
{
    QList<HandshakeFault> faults;
    for (const DirectPort &port : side.doors) {
        const Observation *handshake = port.handshake(side.edge.host);
        if (handshake != nullptr && connectedIn(*handshake).value_or(false))
            faults.append(handshakeFault(*handshake, *handshake->as<TlsSeen>()));
    }
    return faults;
}

Verdict because(const Case &c, const Side &side, Confidence confidence, int weight,
                std::initializer_list<const char *> codes)
{
    return {confidence, weight, c.citeEdge(side) + c.cite(codes), {}, c.factsOf(side)};
}

//! 525 with this fault seen from here; alone, 525 leaves each of the handshake causes possible.
std::optional<Verdict> handshakeCause(const Case &c, HandshakeFault fault, Confidence seen, int weight,
                                      const char *code)
{
    const Side *side = firstSide(c, fails525);
    if (side == nullptr)
        return std::nullopt;
    const QList<HandshakeFault> faults = handshakes(*side);
    if (faults.contains(fault))
        return because(c, *side,
                       faults.contains(HandshakeFault::None)           ? Confidence::Possible
                           : c.worstOwnership() >= Ownership::Doubtful ? std::min(seen, Confidence::Likely)
                                                                       : seen,
                       60, {code});
    if (faults.isEmpty() && !side->anyOpen())
        return because(c, *side, Confidence::Possible, weight, {codes::tlsNotLookedAt});
    return std::nullopt;
}

//! "At most possible" where this OpenSSL cannot offer all of Cloudflare's ciphers: one of those might have
//! been shared.
bool mayBeOurCiphers(const Side &side)
{
    return std::any_of(side.doors.begin(), side.doors.end(), [&side](const DirectPort &port) {
        const TlsSeen *tls = port.tls(side.edge.host);
        return tls != nullptr && (tls->failure == QLatin1String("no-shared-cipher") || tls->alert == 40);
    });
}

//! Whoever issued this certificate issued the one of the edge too. No public authority is meant: something
//! on the way from here opens what is encrypted, and shows its own certificates in the place of all others.
bool isOfAnInspector(const Case &c, const TlsSeen &tls, const CertificateReading &reading)
{
    bool found = false;
    c.picture.evidence.forEach<HttpSeen>([&](const Observation &, const HttpSeen &seen) {
        found = found
            || (seen.tls && seen.purpose != QLatin1String("exchange") && !seen.tls->issuer.isEmpty()
                && !tls.chain.isEmpty()
                && tls.chain.first().issuer.startsWith(QLatin1String("CN=") + seen.tls->issuer));
    });
    return found && reading.endsInLocalRoot();
}

//! That a certificate of the chain was not sent is read from signs, never seen: its root may be a stranger's
//! all the same.
Confidence confidenceOf(const CertificateReading &reading, CertificateFault fault)
{
    const bool aboutTrust
        = fault == CertificateFault::Untrusted || fault == CertificateFault::ChainIncomplete;
    if (reading.chainUncertain && aboutTrust)
        return Confidence::Possible;
    if (reading.unfitDoubtful && fault == CertificateFault::Untrusted)
        return Confidence::Likely;
    if (reading.datesUnsure && (fault == CertificateFault::Expired || fault == CertificateFault::NotYetValid))
        return Confidence::Likely;
    return fault == CertificateFault::ChainIncomplete ? Confidence::Likely : Confidence::Confirmed;
}

std::optional<Verdict> certificateCause(const Case &c, CertificateFault fault, const char *code, int weight)
{
    const Side *side = firstSide(c, fails526);
    if (side == nullptr)
        return std::nullopt;
    bool looked = false;
    for (const DirectPort &port : side->doors) {
        const Observation *handshake = port.handshake(side->edge.host);
        if (handshake == nullptr || handshake->outcome != Outcome::Answered
            || !handshake->as<TlsSeen>()->judged)
            continue;
        const CertificateReading reading = c.picture.read(*handshake->as<TlsSeen>(), handshake->at);
        looked = looked || !reading.rootsMissing;
        // Cloudflare rejects what could not be judged here: the claim to be of Cloudflare's own authority may
        // be false.
        if (reading.rootsMissing && fault == CertificateFault::Untrusted)
            return because(c, *side, Confidence::Possible, 60, {codes::originRootsUnavailable});
        if (!reading.has(fault))
            continue;
        const bool isDoubtful = c.worstOwnership() == Ownership::Foreign
            || isOfAnInspector(c, *handshake->as<TlsSeen>(), reading);
        Verdict made = because(c, *side, isDoubtful ? Confidence::Possible : confidenceOf(reading, fault),
                               60 + weight, {code});
        made.facts.insert(QStringLiteral("names"),
                          toArray(handshake->as<TlsSeen>()->chain.isEmpty()
                                      ? QStringList()
                                      : handshake->as<TlsSeen>()->chain.first().names));
        if (reading.date.isValid())
            made.facts.insert(QStringLiteral("date"), reading.date.toString(Qt::ISODate));
        if (fault == CertificateFault::Untrusted && !reading.unfit.isEmpty() && !reading.endsInLocalRoot())
            made.facts.insert(QStringLiteral("unfit"), reading.unfit);
        if (reading.forgedOriginCa)
            made.facts.insert(QStringLiteral("forged_origin_ca"), true);
        return made;
    }
    // A revocation leaves no sign in 526 that would make it worth guessing.
    if (looked || side->anyOpen() || fault == CertificateFault::Revoked
        || fault == CertificateFault::NotYetValid)
        return std::nullopt;
    return because(c, *side, Confidence::Possible, weight, {codes::tlsNotLookedAt});
}

} // namespace

std::optional<Verdict> tlsNotSpoken(const Case &c)
{
    return handshakeCause(c, HandshakeFault::NotTls, Confidence::Confirmed, 40, codes::tlsNotSpoken);
}

std::optional<Verdict> tlsNameNotServed(const Case &c)
{
    return handshakeCause(c, HandshakeFault::NameNotServed, Confidence::Confirmed, 35,
                          codes::tlsNameNotServed);
}

std::optional<Verdict> tlsHandshakeFailed(const Case &c)
{
    const Side *side = firstSide(c, fails525);
    // This computer offers keys of kinds that Cloudflare may not, so its own success proves nothing.
    constexpr int beforeAnotherAddress = 65;
    if (side != nullptr && c.has(codes::unusualKey) && !handshakes(*side).contains(HandshakeFault::Other)) {
        Verdict made = because(c, *side, Confidence::Possible, beforeAnotherAddress, {codes::unusualKey});
        made.facts.insert(QStringLiteral("unusual_key"), true);
        return made;
    }
    const Confidence seen
        = side != nullptr && mayBeOurCiphers(*side) ? Confidence::Possible : Confidence::Likely;
    return handshakeCause(c, HandshakeFault::Other, seen, 50, codes::tlsHandshakeFailed);
}

std::optional<Verdict> clientCertificateRequired(const Case &c)
{
    const QStringList seen = c.cite({codes::clientCertRequired});
    for (const Side &side : c.sides) {
        const bool said
            = std::any_of(side.edge.answers.begin(), side.edge.answers.end(), [](const EdgeAnswer &answer) {
                  return answer.kind == EdgeKind::OriginError && saysCertificateMissing(*answer.seen);
              });
        if (said)
            return because(c, side, Confidence::Confirmed, 70, {codes::clientCertRequired});
        const bool status400 = std::any_of(side.edge.answers.begin(), side.edge.answers.end(),
                                           [](const EdgeAnswer &answer) { return answer.code == 400; });
        if (!seen.isEmpty() && (side.has({520, 525}) || status400))
            return because(c, side, Confidence::Likely, 70, {codes::clientCertRequired});
    }
    return std::nullopt;
}

std::optional<Verdict> certificateSelfSigned(const Case &c)
{
    return certificateCause(c, CertificateFault::SelfSigned, codes::certificateSelfSigned, 6);
}

std::optional<Verdict> certificateUntrusted(const Case &c)
{
    return certificateCause(c, CertificateFault::Untrusted, codes::certificateUntrusted, 5);
}

std::optional<Verdict> certificateChainIncomplete(const Case &c)
{
    return certificateCause(c, CertificateFault::ChainIncomplete, codes::certificateChain, 4);
}

std::optional<Verdict> certificateRevoked(const Case &c)
{
    return certificateCause(c, CertificateFault::Revoked, codes::certificateRevoked, 3);
}

std::optional<Verdict> certificateNotYetValid(const Case &c)
{
    return certificateCause(c, CertificateFault::NotYetValid, codes::certificateNotYetValid, 7);
}

std::optional<Verdict> certificateExpired(const Case &c)
{
    return certificateCause(c, CertificateFault::Expired, codes::certificateExpired, 8);
}

std::optional<Verdict> certificateWrongName(const Case &c)
{
    return certificateCause(c, CertificateFault::WrongName, codes::certificateWrongName, 2);
}

} // namespace doctor::rule
