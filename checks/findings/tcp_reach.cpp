#include "findings/checks.h"
#include "findings/port_context.h"

#include <algorithm>

namespace doctor {

namespace {

Finding tcp(const char *code, Light light, const QJsonObject &facts, const QStringList &evidence)
{
    return found(CheckId::TcpReach, code, light, facts, evidence);
}

QJsonObject factsOf(const DirectPort &port)
{
    return {{QStringLiteral("address"), port.address.text},
            {QStringLiteral("port"), port.port},
            {QStringLiteral("family"), port.address.family}};
}

QJsonObject with(QJsonObject facts, const QString &key, const QJsonValue &value)
{
    facts.insert(key, value);
    return facts;
}

//! A closed door, where Cloudflare needs it open or nobody knows.
Finding closed(const DirectPort &port, Light light)
{
    const QJsonObject facts = factsOf(port);
    const IcmpSeen *icmp = port.icmp();
    const QString from = icmp != nullptr ? icmp->from : QString();
    const QString meaning = icmp != nullptr ? icmp->meaning : QString();
    switch (port.door()) {
    case Door::Refused:
        return tcp(codes::portRefused, light,
                   with(facts, QStringLiteral("by"),
                        port.icmpObservable() ? QStringLiteral("reset") : QStringLiteral("not-observable")),
                   port.evidence());
    case Door::RefusedByIcmp:
        return tcp(
            codes::portRefused, light,
            with(with(facts, QStringLiteral("by"), QStringLiteral("icmp")), QStringLiteral("from"), from),
            port.evidence());
    case Door::Prohibited:
    case Door::Unroutable:
        return tcp(port.door() == Door::Prohibited ? codes::portProhibited : codes::portUnroutable, light,
                   with(with(facts, QStringLiteral("from"), from), QStringLiteral("meaning"), meaning),
                   port.evidence());
    case Door::Silent:
        return tcp(codes::portSilent, light, with(facts, QStringLiteral("seconds"), 4), port.evidence());
    case Door::NotAsked:
    case Door::Open:
    case Door::NoRouteHere:
    case Door::NowAndThen: break;
    }
    return tcp(codes::portNoRouteHere, Light::Grey, facts, port.evidence());
}

Finding locked(const DirectPort &port, const char *seen)
{
    return tcp(codes::originLocked, Light::Green,
               with(factsOf(port), QStringLiteral("seen"), QString::fromLatin1(seen)), port.evidence());
}

QList<Finding> doorFindings(const Picture &picture, const DirectPort &port)
{
    const Door door = port.door();
    if (door == Door::NotAsked)
        return {};
    if (door == Door::Open && port.slowNowAndThen())
        return {tcp(codes::portSlow, Light::Amber,
                    with(factsOf(port), QStringLiteral("ms"), static_cast<double>(port.slowestConnectMs())),
                    port.evidence())};
    if (door == Door::Open)
        return {tcp(codes::portOpen, Light::Green,
                    with(factsOf(port), QStringLiteral("ms"), static_cast<double>(port.connectMs())),
                    port.evidence())};
    if (door == Door::NowAndThen) {
        QJsonObject facts = with(with(factsOf(port), QStringLiteral("opened"), port.opened()),
                                 QStringLiteral("count"), port.attempts());
        facts.insert(QStringLiteral("pattern"),
                     port.firstPassLaterFail() ? QStringLiteral("first-pass") : QStringLiteral("none"));
        return {tcp(codes::portNowAndThen, Light::Amber, facts, port.evidence())};
    }
    if (door == Door::NoRouteHere)
        return {tcp(codes::portNoRouteHere, Light::Grey, factsOf(port), port.evidence())};
    switch (useOf(picture, port.port)) {
    case PortUse::Works: return {locked(port, door == Door::Silent ? "silent" : "refused")};
    case PortUse::NotNeeded:
        return {tcp(codes::portNotNeeded, Light::Green,
                    with(factsOf(port), QStringLiteral("mode"), modeId(picture.mode)), port.evidence())};
    case PortUse::Fails: return {closed(port, Light::Red)};
    case PortUse::Unknown: return {closed(port, Light::Amber)};
    }
    return {};
}

QList<Finding> speechFindings(const Picture &picture, const DirectPort &port, const QString &host)
{
    const Observation *exchange = port.speaking(host);
    const Speech speech = port.speech(host);
    if (exchange == nullptr)
        return {};
    const auto &http = *exchange->as<HttpSeen>();
    QJsonObject facts
        = with(with(with(factsOf(port), QStringLiteral("scheme"), http.scheme), QStringLiteral("host"), host),
               QStringLiteral("status"), http.status);
    const bool works = useOf(picture, port.port) == PortUse::Works && showsPages(picture, port.port);
    const QStringList evidence{exchange->id};
    switch (speech) {
    case Speech::Fine:
    case Speech::AsksTls: return {tcp(codes::directAnswers, Light::Green, facts, evidence)};
    case Speech::OriginError:
        return {tcp(codes::directOriginError, works ? Light::Amber : Light::Red, facts, evidence)};
    case Speech::Forbidden:
        return {works ? locked(port, "forbidden")
                      : tcp(codes::directForbidden, Light::Amber, facts, evidence)};
    case Speech::ClientCertificate:
        return works ? QList<Finding>{locked(port, "client-certificate")} : QList<Finding>{};
    case Speech::Empty:
        facts.insert(QStringLiteral("failure"), http.failure);
        return {works ? locked(port, "refused") : tcp(codes::directEmpty, Light::Red, facts, evidence)};
    case Speech::HeadersTooLarge:
        facts.insert(QStringLiteral("bytes"), static_cast<double>(http.headerBytes));
        return {tcp(codes::directHeadersTooLarge, works ? Light::Amber : Light::Red, facts, evidence)};
    case Speech::Slow:
        facts.insert(QStringLiteral("seconds"), static_cast<int>(exchange->elapsedMs / 1000));
        return {works ? locked(port, "silent") : tcp(codes::directSlow, Light::Red, facts, evidence)};
    case Speech::NotAsked:
    case Speech::TlsFailed:
    case Speech::NotConnected: break;
    }
    return {};
}

QList<Finding> strangers(const Picture &picture)
{
    QList<Finding> findings;
    QStringList done;
    for (const DirectPort &port : picture.direct.ports()) {
        const Ownership ownership = picture.ownership(port.address.text, picture.question.host);
        if (done.contains(port.address.text) || ownership == Ownership::Own
            || ownership == Ownership::Unknown)
            continue;
        done.append(port.address.text);
        QJsonObject facts = factsOf(port);
        QStringList evidence;
        for (const DirectPort &each : picture.direct.ports()) {
            if (each.address.text != port.address.text)
                continue;
            if (const TlsSeen *tls = each.tls(picture.question.host);
                tls != nullptr && !tls->chain.isEmpty()) {
                facts.insert(QStringLiteral("names"), toArray(tls->chain.first().names));
                facts.insert(QStringLiteral("port"), each.port);
                evidence.append(each.handshake(picture.question.host)->id);
            }
            if (const Observation *exchange = each.speaking(picture.question.host);
                exchange != nullptr && exchange->outcome == Outcome::Answered) {
                if (const QString to = exchange->as<HttpSeen>()->locationHost;
                    !to.isEmpty() && !isSameSite(to, picture.question.host))
                    facts.insert(QStringLiteral("to_host"), to);
                evidence.append(exchange->id);
            }
        }
        findings.append(
            tcp(codes::anotherSiteAnswers, picture.edgeFails() ? Light::Red : Light::Grey, facts, evidence));
    }
    return findings;
}

Finding notObservable(const char *why, const QStringList &evidence = {})
{
    return tcp(codes::directNotObservable, Light::Grey, {{QStringLiteral("why"), QString::fromLatin1(why)}},
               evidence);
}

} // namespace

QList<Finding> judgeTcpReach(const Picture &picture)
{
    if (picture.intercepted)
        return {notObservable("intercepted", picture.interceptionEvidence)};
    if (picture.behindProxy)
        return {notObservable("proxy")};
    if (picture.nothingReached && !picture.direct.isEmpty())
        return {notObservable("no-network")};
    if (picture.direct.isEmpty())
        return {notObservable("not-told")};
    QList<Finding> findings;
    QList<int> missing;
    for (const DirectPort &port : picture.direct.ports()) {
        const int family = port.address.family;
        if (!picture.familyObservable(family) && port.door() != Door::Open) {
            if (!missing.contains(family))
                findings.append(tcp(codes::familyNotObservable, Light::Grey,
                                    {{QStringLiteral("family"), family}}, port.evidence()));
            missing.append(family);
            continue;
        }
        findings += doorFindings(picture, port);
        for (const QString &host : picture.subjects())
            findings += speechFindings(picture, port, host);
    }
    return findings + strangers(picture);
}

} // namespace doctor
