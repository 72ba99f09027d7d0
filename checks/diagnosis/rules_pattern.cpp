#include "diagnosis/rules.h"

#include <algorithm>

//! \file Causes that show in a pattern: one family and not the other, first yes and then no, now and then.

namespace doctor::rule {

namespace {

bool anySideNowAndThen(const Case &c)
{
    return std::any_of(c.sides.begin(), c.sides.end(), [](const Side &side) { return side.nowAndThen(); });
}

//! The edge's own attempts passed first and failed later.
bool edgeFirstPassLaterFail(const EdgeSide &edge)
{
    QList<bool> history;
    for (const EdgeAnswer &answer : edge.answers)
        if (answer.reachedOrigin() || answer.kind == EdgeKind::EdgeError)
            history.append(answer.reachedOrigin());
    const qsizetype firstFailure = history.indexOf(false);
    return firstFailure >= 1 && !history.mid(firstFailure).contains(true);
}

Verdict patterned(const Case &c, const Side &side, Confidence confidence, int weight)
{
    return {confidence, weight, c.citeEdge(side) + c.citeDoors(side), {}, c.factsOf(side)};
}

//! Only Cloudflare met it: what this computer got at the same door speaks against.
Verdict unshared(const Case &c, const Side &side, int weight)
{
    Verdict made{Confidence::Possible, weight, c.citeEdge(side), c.citeDoors(side), c.factsOf(side)};
    return made;
}

//! Somebody was let in and then left without an answer.
bool waits(const DirectPort &port, const QString &host)
{
    const Observation *exchange = port.speaking(host);
    const bool handshakeHung = exchange != nullptr && exchange->outcome == Outcome::TlsFailed
        && exchange->as<HttpSeen>()->failure.startsWith(QLatin1String("timeout"));
    const TlsSeen *tls = port.tls(host);
    return port.speech(host) == Speech::Slow || handshakeHung
        || (tls != nullptr && tls->failure == QLatin1String("timeout"));
}

bool someoneWaits(const Side &side)
{
    return std::any_of(side.doors.begin(), side.doors.end(),
                       [&side](const DirectPort &port) { return waits(port, side.edge.host); });
}

bool isShut(Door door)
{
    return door == Door::Refused || door == Door::Silent || door == Door::RefusedByIcmp
        || door == Door::Prohibited || door == Door::Unroutable;
}

} // namespace

std::optional<Verdict> ipv6OriginBroken(const Case &c)
{
    const bool someReached = anySideNowAndThen(c);
    for (const Side &side : c.sides) {
        if (!side.failsToConnect())
            continue;
        QList<int> answering;
        QList<int> shut;
        for (const DirectPort &port : side.doors) {
            if (speaksHttp(port.speech(side.edge.host)))
                answering.append(port.address.family);
            else if (isShut(port.door()))
                shut.append(port.address.family);
        }
        const bool split
            = (answering.contains(4) && shut.contains(6) && !shut.contains(4) && !answering.contains(6))
            || (answering.contains(6) && shut.contains(4) && !shut.contains(6) && !answering.contains(4));
        if (!split)
            continue;
        // Cloudflare picks one address a request. A scheme that always fails has a reason of its own.
        Verdict made = patterned(c, side, someReached ? Confidence::Likely : Confidence::Possible, 65);
        made.facts.insert(QStringLiteral("family"), shut.first());
        return made;
    }
    return std::nullopt;
}

std::optional<Verdict> rateLimited(const Case &c)
{
    std::optional<Verdict> made;
    for (const Side &side : c.sides) {
        if (!side.failsToConnect())
            continue;
        const bool firstPass = std::any_of(side.doors.begin(), side.doors.end(),
                                           [](const DirectPort &port) { return port.firstPassLaterFail(); });
        if (firstPass && side.nowAndThen() && !someoneWaits(side))
            return patterned(c, side, Confidence::Likely, 60);
        // Some connects pass and those that do are served at once: a limit rather than a queue.
        const bool some = side.any({Door::NowAndThen}) && !someoneWaits(side);
        if (!made && some)
            made = patterned(c, side, Confidence::Possible, 50);
        if (!made && side.nowAndThen() && edgeFirstPassLaterFail(side.edge))
            made = unshared(c, side, 30);
    }
    return made;
}

std::optional<Verdict> overloaded(const Case &c)
{
    std::optional<Verdict> made;
    for (const Side &side : c.sides) {
        // A queue that overflows is silent or slow; a refusal now and then is a limit's or a restart's.
        const bool struggles
            = std::any_of(side.doors.begin(), side.doors.end(), [&side](const DirectPort &port) {
                  const bool patternless = port.door() == Door::NowAndThen && !port.firstPassLaterFail()
                      && !port.everRefused() && !port.cameBack();
                  return patternless || port.slowNowAndThen()
                      || (port.door() == Door::Open && waits(port, side.edge.host));
              });
        // A full queue takes a first connection, and then nobody is served: Cloudflare's calls time out.
        const bool queueFull = side.edge.onlyCodes({522}) && !side.anyAnswers()
            && side.any({Door::NowAndThen}) && someoneWaits(side);
        if ((side.nowAndThen() && struggles) || queueFull)
            return patterned(c, side, Confidence::Likely, 55);
        if (!made && side.nowAndThen() && side.any({Door::NowAndThen}))
            made = patterned(c, side, Confidence::Possible, 45);
        if (!made && side.nowAndThen() && side.has({520, 522, 524}))
            made = unshared(c, side, 25);
    }
    return made;
}

} // namespace doctor::rule
