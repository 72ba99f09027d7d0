#include "practice/faults_made.h"

//! \file Faults of the origin: its doors and its answers.

namespace doctor::practice {

namespace faults {

void healthy(Staging &) {}

void webServerNotRunning(Staging &s)
{
    setDoors(s, Door::Refused);
}

void firewallBlocksCloudflare(Staging &s)
{
    setDoors(s, {Door::Refused}, Door::Open);
}

void firewallDropsCloudflare(Staging &s)
{
    setDoors(s, {Door::Silent}, Door::Open);
}

void firewallBlocksSome(Staging &s)
{
    setDoors(s, {Door::Open, Door::Refused}, Door::Open);
}

void originNotAnswering(Staging &s)
{
    setDoors(s, Door::Silent);
}

void edgeRefusedDirectSilent(Staging &s)
{
    setDoors(s, {Door::Refused}, Door::Silent);
}

void originAddressDiffers(Staging &s)
{
    setDoors(s, {Door::Silent}, Door::Refused);
}

void httpsPortClosed(Staging &s)
{
    tlsDoor(s).door = Door::Refused;
}

void httpsPortClosedAlways(Staging &s)
{
    tlsDoor(s).door = Door::Refused;
    for (SiteConfig &one : s.world.edge.sites)
        one.alwaysUseHttps = true;
}

void httpPortClosed(Staging &s)
{
    plainDoor(s).door = Door::Refused;
    setMode(s, SslMode::Flexible);
}

void wrongOriginAddress(Staging &s)
{
    OriginConfig plain = plainDoor(s);
    OriginConfig secure = tlsDoor(s);
    setDoors(s, Door::Refused);
    plain.listen = at({places::otherOrigin()}, 80);
    secure.listen = at({places::otherOrigin()}, 443);
    plain.answer = secure.answer = Answer::OtherPage;
    secure.certificate.names = {QStringLiteral("other.example")};
    s.world.origins.append({plain, secure});
    tellOrigins(s, {places::otherOrigin()});
}

void originForbidsCloudflare(Staging &s)
{
    plainDoor(s).forbidEdge = true;
    tlsDoor(s).forbidEdge = true;
}

void originIsCloudflare(Staging &s)
{
    const QHostAddress inside(QStringLiteral("104.16.1.50"));
    s.world.edge.http += at({inside}, 80);
    s.world.edge.https += at({inside}, 443);
    for (SiteConfig &one : s.world.edge.sites)
        one.origin = {inside};
    tellOrigins(s, {inside});
}

void originPrivate(Staging &s)
{
    // The router does not pass the ports on: silent from outside, open from within.
    OriginConfig plain = plainDoor(s);
    OriginConfig secure = tlsDoor(s);
    setDoors(s, Door::Silent);
    const QHostAddress inside(QStringLiteral("192.168.1.10"));
    plain.listen = at({inside}, 80);
    secure.listen = at({inside}, 443);
    s.world.origins.append({plain, secure});
    tellOrigins(s, {inside});
}

void ipv6Broken(Staging &s)
{
    const QList<OriginConfig> usual = s.world.origins;
    for (const OriginConfig &open : usual) {
        OriginConfig closed = open;
        closed.listen = at({places::originV6()}, open.listen.constFirst().port);
        closed.door = Door::Refused;
        s.world.origins.append(closed);
    }
    for (SiteConfig &one : s.world.edge.sites)
        one.origin = {places::origin(), places::originV6()};
    tellOrigins(s, {places::origin(), places::originV6()});
}

void rateLimited(Staging &s)
{
    setDoors(s, {Door::Open, Door::Refused}, Door::Open);
    for (OriginConfig &one : s.world.origins) {
        if (one.vantage == Vantage::Client) {
            one.passFirst = 3;
            one.closedFor = std::chrono::seconds(2);
        }
    }
}

void overloaded(Staging &s)
{
    setDoors(s, {Door::Open, Door::Silent, Door::Open}, Door::Open);
    for (OriginConfig &one : s.world.origins) {
        one.failEvery = 3;
        if (one.vantage == Vantage::Client) {
            one.passFirst = 1;
            one.closedFor = std::chrono::milliseconds(600);
            one.stalls = true;
        }
    }
}

void originLocked(Staging &s)
{
    setDoors(s, {Door::Open}, Door::Silent);
}

void ownAddressBanned(Staging &s)
{
    setDoors(s, {Door::Open}, Door::Refused);
}

void originError(Staging &s)
{
    setAnswers(s, Answer::Status);
    for (OriginConfig &one : s.world.origins)
        one.status = 500;
}

void originSlow(Staging &s)
{
    setAnswers(s, Answer::Never);
    s.world.edge.answerPatience = std::chrono::milliseconds(1500);
}

void originEmptyReply(Staging &s)
{
    setAnswers(s, Answer::Empty);
}

void headersTooLarge(Staging &s)
{
    setAnswers(s, Answer::HugeHeaders);
}

void redirectLoop(Staging &s)
{
    setMode(s, SslMode::Flexible);
    plainDoor(s).answer = Answer::Redirect;
    plainDoor(s).redirect = QStringLiteral("https");
}

void redirectLoopFull(Staging &s)
{
    tlsDoor(s).answer = Answer::Redirect;
    tlsDoor(s).redirect = QStringLiteral("http");
    for (SiteConfig &one : s.world.edge.sites)
        one.alwaysUseHttps = true;
}

void onlyWwwBroken(Staging &s)
{
    const QList<OriginConfig> usual = s.world.origins;
    for (const OriginConfig &open : usual) {
        OriginConfig closed = open;
        closed.listen = at({places::otherOrigin()}, open.listen.constFirst().port);
        closed.door = Door::Refused;
        s.world.origins.append(closed);
    }
    for (OriginConfig &one : s.world.origins) {
        one.answer = Answer::Redirect;
        one.redirect = QStringLiteral("https://www.shop.example/");
    }
    s.world.edge.sites.last().origin = {places::otherOrigin()};
    tellOrigins(s, {places::origin(), places::otherOrigin()});
}

} // namespace faults
} // namespace doctor::practice
