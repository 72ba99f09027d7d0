#include "findings/checks.h"
#include "findings/port_context.h"

#include <algorithm>
#include <cstdlib>

namespace doctor {

namespace {

constexpr int endsSoonDays = 14;              // report.md: "a certificate that ends within 14 days"
constexpr qint64 clockToleranceSeconds = 300; // vocabulary.md: more than 5 minutes

Finding tls(const char *code, Light light, const QJsonObject &facts, const QStringList &evidence)
{
    return found(CheckId::TlsCertificate, code, light, facts, evidence);
}

QJsonObject factsOf(const DirectPort &port)
{
    return {{QStringLiteral("address"), port.address.text}, {QStringLiteral("port"), port.port}};
}

//! How bad a fault of the certificate is in the mode in force.
Light certificateLight(const Picture &picture, const CertificateReading &reading)
{
    const QList<EdgeSide> sides = picture.edge.sides();
    const bool rejected
        = std::any_of(sides.begin(), sides.end(), [](const EdgeSide &side) { return side.hasCode({526}); });
    if (rejected)
        return Light::Red;
    const bool unused = picture.mode == SslMode::Off || picture.mode == SslMode::Flexible;
    return unused || reading.certainFaults().isEmpty() ? Light::Grey : Light::Amber;
}

bool isOfDates(CertificateFault fault)
{
    return fault == CertificateFault::Expired || fault == CertificateFault::NotYetValid;
}

const char *codeOf(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::SelfSigned: return codes::certificateSelfSigned;
    case CertificateFault::Untrusted: return codes::certificateUntrusted;
    case CertificateFault::ChainIncomplete: return codes::certificateChain;
    case CertificateFault::Revoked: return codes::certificateRevoked;
    case CertificateFault::NotYetValid: return codes::certificateNotYetValid;
    case CertificateFault::Expired: return codes::certificateExpired;
    case CertificateFault::WrongName: return codes::certificateWrongName;
    }
    return codes::certificateUntrusted;
}

QJsonObject faultFacts(const DirectPort &port, const TlsSeen &seen, const CertificateReading &reading,
                       CertificateFault fault)
{
    QJsonObject facts = factsOf(port);
    const CertificateSeen leaf = seen.chain.isEmpty() ? CertificateSeen() : seen.chain.first();
    if (fault == CertificateFault::WrongName) {
        facts.insert(QStringLiteral("host"), seen.serverName);
        facts.insert(QStringLiteral("names"),
                     toArray(leaf.names.isEmpty() ? QStringList{leaf.commonName} : leaf.names));
    } else if (fault == CertificateFault::Expired || fault == CertificateFault::NotYetValid) {
        facts.insert(QStringLiteral("date"), reading.date.toString(Qt::ISODate));
        facts.insert(QStringLiteral("depth"), reading.dateDepth);
    } else if (fault == CertificateFault::Untrusted && !reading.unfit.isEmpty()) {
        facts.insert(QStringLiteral("unfit"), reading.unfit);
        facts.insert(QStringLiteral("doubtful"), reading.unfitDoubtful);
        if (reading.unfit == QLatin1String("local-root") && !seen.judged->path.isEmpty())
            facts.insert(QStringLiteral("issuer"), seen.judged->path.last().subject);
    } else if (fault == CertificateFault::Untrusted || fault == CertificateFault::ChainIncomplete) {
        facts.insert(QStringLiteral("issuer"), seen.chain.isEmpty() ? leaf.issuer : seen.chain.last().issuer);
        facts.insert(QStringLiteral("certain"), !reading.chainUncertain);
        if (reading.forgedOriginCa)
            facts.insert(QStringLiteral("forged_origin_ca"), true);
    }
    return facts;
}

//! The kinds that every client of TLS takes. Others are optional (RFC 8446 §4.2.3), and the library that
//! Cloudflare publishes its servers with (BoringSSL) does not offer them of itself.
bool isUsualKey(const CertificateSeen &leaf)
{
    constexpr int p256 = 256;
    constexpr int p384 = 384;
    return leaf.keyType.isEmpty() || leaf.keyType == QLatin1String("RSA")
        || (leaf.keyType == QLatin1String("EC") && (leaf.keyBits == p256 || leaf.keyBits == p384));
}

//! "Ed25519", "P-521" as people look for them; else as OpenSSL says it.
QString keyName(const CertificateSeen &leaf)
{
    if (leaf.keyType == QLatin1String("ED25519"))
        return QStringLiteral("Ed25519");
    return leaf.keyType == QLatin1String("EC") ? QStringLiteral("P-%1").arg(leaf.keyBits) : leaf.keyType;
}

QList<Finding> strength(const DirectPort &port, const CertificateSeen &leaf, const QStringList &evidence)
{
    QList<Finding> findings;
    const bool weakRsa = leaf.keyType == QLatin1String("RSA") && leaf.keyBits > 0
        && leaf.keyBits < 2048; // CA/B baseline requirements
    if (weakRsa) {
        QJsonObject facts = factsOf(port);
        facts.insert(QStringLiteral("key"), leaf.keyType);
        facts.insert(QStringLiteral("bits"), leaf.keyBits);
        findings.append(tls(codes::weakKey, Light::Amber, facts, evidence));
    }
    if (leaf.signature.contains(QLatin1String("sha1"), Qt::CaseInsensitive)
        || leaf.signature.contains(QLatin1String("md5"), Qt::CaseInsensitive)) {
        QJsonObject facts = factsOf(port);
        facts.insert(QStringLiteral("signature"), leaf.signature);
        findings.append(tls(codes::weakSignature, Light::Amber, facts, evidence));
    }
    return findings;
}

QList<Finding> certificate(const Picture &picture, const DirectPort &port, const Observation &handshake,
                           const TlsSeen &seen)
{
    QList<Finding> findings;
    const CertificateReading reading = picture.read(seen, handshake.at);
    const QStringList evidence{handshake.id};
    const Light light = certificateLight(picture, reading);
    for (const CertificateFault fault : reading.faults)
        if (light == Light::Red || !reading.datesUnsure || !isOfDates(fault))
            findings.append(tls(codeOf(fault), light, faultFacts(port, seen, reading, fault), evidence));
    if (reading.datesUnsure)
        findings.append(tls(codes::certificateDatesUnsure, Light::Grey, factsOf(port), evidence));
    if (reading.rootsMissing) {
        QJsonObject facts = factsOf(port);
        if (picture.question.offlineHelpers)
            facts.insert(QStringLiteral("not_asked"), true);
        findings.append(tls(codes::originRootsUnavailable, Light::Grey, facts, evidence));
    }
    QJsonObject facts = factsOf(port);
    // Where the edge gets through, it gets on with the key or is shown another one.
    const bool unusual = !seen.chain.isEmpty() && !isUsualKey(seen.chain.first())
        && useOf(picture, port.port) != PortUse::Works;
    if (unusual) {
        facts.insert(QStringLiteral("key"), keyName(seen.chain.first()));
        findings.append(tls(codes::unusualKey, Light::Amber, facts, evidence));
    }
    facts.insert(QStringLiteral("days"), reading.daysLeft);
    if (reading.isFine() && reading.daysLeft < endsSoonDays) {
        findings.append(tls(codes::certificateEndsSoon, Light::Amber, facts, evidence));
    } else if (reading.isFine() && !unusual) {
        facts.insert(QStringLiteral("issuer"), seen.chain.isEmpty() ? QString() : seen.chain.first().issuer);
        facts.insert(QStringLiteral("origin_ca"),
                     seen.judged && seen.judged->anchor == QLatin1String("origin-ca"));
        findings.append(tls(codes::certificateFine, Light::Green, facts, evidence));
    }
    if (seen.judged && seen.judged->orderWrong)
        findings.append(tls(codes::chainOrderWrong, Light::Green, factsOf(port), evidence));
    if (!seen.chain.isEmpty())
        findings += strength(port, seen.chain.first(), evidence);
    return findings;
}

QList<Finding> handshakeFindings(const Picture &picture, const DirectPort &port, const Observation &handshake,
                                 const TlsSeen &seen)
{
    const QStringList evidence{handshake.id};
    QJsonObject facts = factsOf(port);
    const bool works = useOf(picture, port.port) == PortUse::Works && showsPages(picture, port.port);
    const Light bad = works ? Light::Grey : Light::Red;
    switch (handshakeFault(handshake, seen)) {
    case HandshakeFault::NotTls:
        facts.insert(QStringLiteral("http"), seen.speaksHttp);
        return {tls(codes::tlsNotSpoken, bad, facts, evidence)};
    case HandshakeFault::NameNotServed:
        facts.insert(QStringLiteral("host"), seen.serverName);
        return {tls(codes::tlsNameNotServed, bad, facts, evidence)};
    case HandshakeFault::ClientCertificate:
        return {tls(codes::clientCertRequired, works ? Light::Green : Light::Red, facts, evidence)};
    case HandshakeFault::Other:
        facts.insert(QStringLiteral("failure"), seen.failure);
        if (!seen.alertName.isEmpty())
            facts.insert(QStringLiteral("alert"), seen.alertName);
        return {tls(codes::tlsHandshakeFailed, bad, facts, evidence)};
    case HandshakeFault::None: break;
    }
    facts.insert(QStringLiteral("protocol"), seen.protocol);
    facts.insert(QStringLiteral("cipher"), seen.cipher);
    QList<Finding> findings{tls(codes::handshakeFine, Light::Green, facts, evidence)};
    if (seen.clientCertificateRequested && port.speech(seen.serverName) != Speech::ClientCertificate)
        findings.append(tls(codes::clientCertAsked, Light::Green, factsOf(port), evidence));
    return findings + certificate(picture, port, handshake, seen);
}

bool reachedTls(const Observation &handshake)
{
    return handshake.outcome == Outcome::Answered || handshake.outcome == Outcome::TlsFailed
        || handshake.outcome == Outcome::Reset
        || (handshake.outcome == Outcome::TimedOut && connectedIn(handshake).value_or(false));
}

Finding notLookedAt(const char *why, const QJsonObject &where = {}, const QStringList &evidence = {})
{
    QJsonObject facts = where;
    facts.insert(QStringLiteral("why"), QString::fromLatin1(why));
    return tls(codes::tlsNotLookedAt, Light::Grey, facts, evidence);
}

//! The other addresses that showed a certificate on a port of this number.
QStringList othersLookedAt(const Picture &picture, const DirectPort &port)
{
    QStringList addresses;
    for (const DirectPort &other : picture.direct.portsNumbered(port.port)) {
        const TlsSeen *seen = other.tls(picture.question.host);
        if (other.address.text != port.address.text && seen != nullptr && !seen->chain.isEmpty())
            addresses.append(other.address.text);
    }
    return addresses;
}

QList<Finding> portFindings(const Picture &picture, const DirectPort &port)
{
    QList<Finding> findings;
    bool looked = false;
    bool clientCertificate = false;
    for (const QString &host : picture.subjects()) {
        const Observation *handshake = port.handshake(host);
        if (handshake == nullptr)
            continue;
        if (reachedTls(*handshake)) {
            looked = true;
            findings += handshakeFindings(picture, port, *handshake, *handshake->as<TlsSeen>());
            clientCertificate = clientCertificate
                || handshakeFault(*handshake, *handshake->as<TlsSeen>()) == HandshakeFault::ClientCertificate;
        }
        if (port.speech(host) == Speech::ClientCertificate && !clientCertificate) {
            clientCertificate = true;
            const bool works = showsPages(picture, port.port);
            findings.append(tls(codes::clientCertRequired, works ? Light::Green : Light::Red, factsOf(port),
                                {port.speaking(host)->id}));
        }
    }
    const bool asked = std::any_of(port.observations.begin(), port.observations.end(),
                                   [](const Observation *each) { return each->as<TlsSeen>() != nullptr; });
    if (!looked && asked) {
        const Door door = port.door();
        const bool works = useOf(picture, port.port) == PortUse::Works;
        QJsonObject facts = factsOf(port);
        if (const QStringList others = othersLookedAt(picture, port); !others.isEmpty())
            facts.insert(QStringLiteral("others"), toArray(others));
        findings.append(notLookedAt(door == Door::NoRouteHere ? "no-route"
                                        : works               ? "locked"
                                                              : "closed",
                                    facts, port.evidence()));
    }
    return findings;
}

} // namespace

QList<Finding> judgeTlsCertificate(const Picture &picture)
{
    QList<Finding> findings;
    if (picture.clockOffset && std::llabs(*picture.clockOffset) > clockToleranceSeconds)
        findings.append(tls(codes::clockDiffers, Light::Amber,
                            {{QStringLiteral("seconds"), static_cast<double>(-*picture.clockOffset)}},
                            picture.edge.traced() ? QStringList{picture.edge.trace()->id} : QStringList{}));
    if (picture.intercepted)
        return findings + QList<Finding>{notLookedAt("intercepted", {}, picture.interceptionEvidence)};
    if (picture.behindProxy)
        return findings + QList<Finding>{notLookedAt("proxy")};
    if (picture.direct.isEmpty())
        return findings + QList<Finding>{notLookedAt(picture.nothingReached ? "no-network" : "not-told")};
    for (const DirectPort &port : picture.direct.ports()) {
        const bool lackHere = !picture.familyObservable(port.address.family) && port.door() != Door::Open;
        if (!lackHere)
            findings += portFindings(picture, port);
    }
    if (findings.isEmpty())
        findings.append(notLookedAt("no-route"));
    return findings;
}

} // namespace doctor
