#include "evidence/ranges_used.h"
#include "findings/checks.h"
#include "findings/incidents.h"

#include <algorithm>

namespace doctor {

namespace {

Finding statusPage(const char *code, Light light, const QJsonObject &facts, const QStringList &evidence)
{
    return found(CheckId::StatusPage, code, light, facts, evidence);
}

QString whyUnavailable(const Observation &observation, const StatusSeen &status, bool intercepted)
{
    if (intercepted || observation.outcome == Outcome::TlsFailed)
        return QStringLiteral("intercepted");
    if (observation.outcome == Outcome::Failed && status.httpStatus >= 400)
        return QStringLiteral("refused");
    if (status.httpStatus != 0)
        return QStringLiteral("not-understood");
    return observation.outcome == Outcome::Refused ? QStringLiteral("refused") : QStringLiteral("silent");
}

QList<Finding> cloudflareItself(const Picture &picture)
{
    if (picture.question.offlineHelpers)
        return {statusPage(codes::statusPageNotAsked, Light::Grey, {}, {})};
    const StatusSeen *status = picture.status();
    if (status == nullptr)
        return {};
    const Observation &observation = *picture.statusObservation();
    if (observation.outcome != Outcome::Answered)
        return {
            statusPage(codes::statusPageUnavailable, Light::Grey,
                       {{QStringLiteral("why"), whyUnavailable(observation, *status, picture.intercepted)}},
                       {observation.id})};
    QList<Finding> findings;
    const QString colo = picture.edge.colo();
    const QList<TroubleInPath> troubles = troubleInPath(*status, colo);
    for (const TroubleInPath &trouble : troubles) {
        QJsonObject facts{{QStringLiteral("name"), trouble.name},
                          {QStringLiteral("impact"), trouble.impact},
                          {QStringLiteral("what"), trouble.what}};
        if (!trouble.colo.isEmpty())
            facts.insert(QStringLiteral("colo"), trouble.colo);
        if (!trouble.service.isEmpty())
            facts.insert(QStringLiteral("service"), trouble.service);
        findings.append(statusPage(codes::incidentInPath, Light::Amber, facts, {observation.id}));
    }
    if (troubles.isEmpty()) {
        QJsonObject facts;
        if (!colo.isEmpty())
            facts.insert(QStringLiteral("colo"), colo);
        findings.append(statusPage(codes::cloudflareFine, Light::Green, facts, {observation.id}));
        if (const int count = troubleElsewhere(*status, colo); count > 0)
            findings.append(statusPage(codes::incidentElsewhere, Light::Green,
                                       {{QStringLiteral("count"), count}}, {observation.id}));
    }
    return findings;
}

//! A note that changes no light: the commands name the published list.
QList<Finding> ranges(const Picture &picture)
{
    const RangesUsed used = rangesUsed(picture.evidence);
    if (!used.differs())
        return {};
    return {statusPage(
        codes::rangesChanged, Light::Green,
        {{QStringLiteral("added"), toArray(used.added)}, {QStringLiteral("removed"), toArray(used.removed)}},
        {used.observation})};
}

QStringList idsOf(const QList<EdgeAnswer> &answers)
{
    QStringList ids;
    for (const EdgeAnswer &answer : answers)
        ids.append(answer.observation->id);
    return ids;
}

QJsonObject factsOf(const VisitorView &visitor, const EdgeAnswer &answer)
{
    QJsonObject facts{{QStringLiteral("scheme"), visitor.scheme},
                      {QStringLiteral("host"), visitor.host},
                      {QStringLiteral("status"), answer.code}};
    if (visitor.port != 0 && visitor.port != 80 && visitor.port != 443)
        facts.insert(QStringLiteral("site_port"), visitor.port);
    return facts;
}

Finding unhappy(const VisitorView &visitor, const EdgeAnswer &answer)
{
    QJsonObject facts = factsOf(visitor, answer);
    const QStringList evidence = idsOf(visitor.answers);
    const HttpSeen &seen = *answer.seen;
    switch (answer.kind) {
    case EdgeKind::EdgeError: {
        facts.insert(QStringLiteral("failed"), visitor.failed());
        facts.insert(QStringLiteral("count"), static_cast<int>(visitor.answers.size()));
        const QString ray = seen.header(QStringLiteral("cf-ray"));
        facts.insert(QStringLiteral("ray"), ray.section(u'-', 0, 0));
        facts.insert(QStringLiteral("colo"), ray.section(u'-', 1));
        return statusPage(codes::edgeAnswersError, Light::Red, facts, evidence);
    }
    case EdgeKind::OriginError:
        return statusPage(answer.reachedOrigin() ? codes::edgeOriginError : codes::edgeUnproven, Light::Red,
                          facts, evidence);
    case EdgeKind::Forbidden: return statusPage(codes::edgeForbidden, Light::Red, facts, evidence);
    case EdgeKind::ClientError:
        return statusPage(codes::edgeAnswersClientError, Light::Amber, facts, evidence);
    case EdgeKind::Challenge: return statusPage(codes::edgeChallenge, Light::Grey, facts, evidence);
    case EdgeKind::Cached:
    case EdgeKind::Stale:
        facts.insert(QStringLiteral("cache_status"),
                     seen.header(QStringLiteral("cf-cache-status")).toUpper());
        return statusPage(answer.kind == EdgeKind::Stale ? codes::edgeStale : codes::edgeCached,
                          answer.kind == EdgeKind::Stale ? Light::Amber : Light::Grey, facts, evidence);
    case EdgeKind::Silent:
        facts.insert(QStringLiteral("seconds"), static_cast<int>(answer.observation->elapsedMs / 1000));
        return statusPage(codes::edgeSilent, Light::Red, facts, evidence);
    case EdgeKind::Unreachable:
        facts.insert(QStringLiteral("outcome"), outcomeId(answer.observation->outcome));
        if (!seen.address.text.isEmpty())
            facts.insert(QStringLiteral("address"), seen.address.text);
        return statusPage(codes::edgeUnreachable, Light::Grey, facts, evidence);
    case EdgeKind::Untrusted:
        facts.insert(QStringLiteral("issuer"), seen.tls ? seen.tls->issuer : QString());
        facts.insert(QStringLiteral("reason"), seen.tls ? seen.tls->error : QString());
        return statusPage(codes::edgeUntrusted, Light::Grey, facts, evidence);
    case EdgeKind::Good:
    case EdgeKind::OriginRedirect:
    case EdgeKind::EdgeRedirect:
    case EdgeKind::Unproven:
    case EdgeKind::NotThroughCloudflare: break;
    }
    return statusPage(codes::edgeUnproven, Light::Grey, facts, evidence);
}

//! The answer that speaks for all: the commonest failure, else what keeps it from being proven, else a good
//! one.
const EdgeAnswer *speaker(const VisitorView &visitor)
{
    const auto weight = [&visitor](const EdgeAnswer &answer) {
        const auto same = std::count_if(visitor.answers.begin(), visitor.answers.end(),
                                        [&answer](const EdgeAnswer &other) {
                                            return other.kind == answer.kind && other.code == answer.code;
                                        });
        const int base = answer.failed()     ? 4000
            : answer.kind == EdgeKind::Stale ? 3000
            : answer.succeeded()             ? 2000
                                             : 1000;
        return base + static_cast<int>(same);
    };
    const EdgeAnswer *best = nullptr;
    for (const EdgeAnswer &answer : visitor.answers)
        if (best == nullptr || weight(answer) > weight(*best))
            best = &answer;
    return best;
}

Finding nowAndThen(const VisitorView &visitor, const EdgeAnswer &worst)
{
    QJsonArray statuses;
    for (const EdgeAnswer &answer : visitor.answers)
        if (const int code = answer.kind == EdgeKind::Silent ? 0 : answer.code;
            answer.failed() && !statuses.contains(code))
            statuses.append(code);
    QJsonObject facts = factsOf(visitor, worst);
    facts.insert(QStringLiteral("status"), worst.kind == EdgeKind::Silent ? 0 : worst.code);
    facts.insert(QStringLiteral("statuses"), statuses);
    facts.insert(QStringLiteral("failed"), visitor.failed());
    facts.insert(QStringLiteral("count"), static_cast<int>(visitor.answers.size()));
    return statusPage(codes::edgeNowAndThen, Light::Amber, facts, idsOf(visitor.answers));
}

QList<Finding> redirectsOf(const VisitorView &visitor, const QString &site)
{
    QList<Finding> findings;
    const QStringList evidence = idsOf(visitor.redirects);
    const QJsonObject facts{{QStringLiteral("scheme"), visitor.scheme}, {QStringLiteral("host"), site}};
    if (visitor.loop)
        return {statusPage(codes::edgeRedirectLoop, Light::Red, facts, evidence)};
    if (visitor.astray)
        return {statusPage(codes::edgeRedirectsNowhere, Light::Red, facts, evidence)};
    if (!visitor.elsewhere.isEmpty()) {
        QJsonObject away = facts;
        away.insert(QStringLiteral("to_host"), visitor.elsewhere);
        return {statusPage(codes::edgeRedirectsElsewhere, Light::Green, away, evidence)};
    }
    for (const EdgeAnswer &redirect : visitor.redirects) {
        const QString by = redirect.kind == EdgeKind::EdgeRedirect ? QStringLiteral("cloudflare")
                                                                   : QStringLiteral("origin");
        findings.append(statusPage(codes::edgeRedirects, Light::Green,
                                   {{QStringLiteral("scheme"), redirect.seen->scheme},
                                    {QStringLiteral("host"), redirect.seen->host},
                                    {QStringLiteral("to_scheme"), redirect.seen->locationScheme},
                                    {QStringLiteral("to_host"), redirect.seen->locationHost},
                                    {QStringLiteral("by"), by}},
                                   {redirect.observation->id}));
    }
    return findings;
}

//! The name is not proxied: what answered is the server itself.
Finding visit(const VisitorView &visitor, const EdgeAnswer &answer)
{
    QJsonObject facts{{QStringLiteral("scheme"), visitor.scheme},
                      {QStringLiteral("host"), visitor.host},
                      {QStringLiteral("outcome"), outcomeId(answer.observation->outcome)}};
    if (answer.seen->status != 0)
        facts.insert(QStringLiteral("status"), answer.seen->status);
    const bool fine = answer.observation->outcome == Outcome::Answered && answer.seen->status < 500;
    return statusPage(fine ? codes::visitAnswers : codes::visitFails, fine ? Light::Green : Light::Red, facts,
                      idsOf(visitor.answers));
}

QList<Finding> visitorFindings(const Picture &picture, const VisitorView &visitor)
{
    QList<Finding> findings = redirectsOf(visitor, picture.question.host);
    const EdgeAnswer *answer = speaker(visitor);
    if (answer == nullptr || visitor.loop)
        return findings;
    if (picture.proxied == Proxied::No)
        findings.append(visit(visitor, *answer));
    else if (visitor.failed() > 0 && visitor.succeeded() > 0)
        findings.append(nowAndThen(visitor, *answer));
    else if (answer->kind == EdgeKind::Good) {
        QJsonObject facts = factsOf(visitor, *answer);
        facts.insert(QStringLiteral("count"), visitor.succeeded());
        findings.append(statusPage(codes::edgeAnswers, Light::Green, facts, idsOf(visitor.answers)));
    } else
        findings.append(unhappy(visitor, *answer));
    return findings;
}

//! What the person pasted, against what is so now.
QList<Finding> pastedPage(const Picture &picture)
{
    QList<Finding> findings;
    picture.evidence.forEach<ToldSeen>([&](const Observation &observation, const ToldSeen &told) {
        if (told.address)
            return;
        QJsonObject facts{{QStringLiteral("code"), told.code}};
        if (told.time.isValid())
            facts.insert(QStringLiteral("time"), told.time.toString(Qt::ISODate));
        if (!told.ray.isEmpty())
            facts.insert(QStringLiteral("ray"), told.ray);
        const bool allWell = !picture.visitors.isEmpty()
            && std::all_of(picture.visitors.begin(), picture.visitors.end(), [](const VisitorView &visitor) {
                   return visitor.failed() == 0 && visitor.succeeded() > 0;
               });
        findings.append(statusPage(allWell ? codes::recovered : codes::pageTold,
                                   allWell ? Light::Green : Light::Grey, facts, {observation.id}));
    });
    return findings;
}

} // namespace

QList<Finding> judgeStatusPage(const Picture &picture)
{
    QList<Finding> findings = cloudflareItself(picture);
    if (picture.edge.traced()) {
        QJsonObject facts{{QStringLiteral("colo"), picture.edge.colo()}};
        if (!picture.edge.country().isEmpty())
            facts.insert(QStringLiteral("country"), picture.edge.country());
        findings.append(statusPage(codes::edgeColo, Light::Green, facts, {picture.edge.trace()->id}));
    }
    for (const VisitorView &visitor : picture.visitors)
        findings += visitorFindings(picture, visitor);
    // While the name is still asked for, or the run was cut short, this would not be the reason.
    const NameAnswer &system = picture.names.system();
    if (picture.visitors.isEmpty() && system.complete && system.addresses.isEmpty()) {
        const QString why = picture.names.notFoundEverywhere() || picture.names.withoutAddressEverywhere()
            ? QStringLiteral("not-found")
            : QStringLiteral("not-resolved");
        findings.append(
            statusPage(codes::edgeNotAsked, Light::Grey,
                       {{QStringLiteral("host"), picture.question.host}, {QStringLiteral("why"), why}},
                       system.evidence));
    }
    findings += pastedPage(picture);
    if (!findings.isEmpty()) // never the only thing that gives the check its light
        findings += ranges(picture);
    return findings;
}

} // namespace doctor
