#include "diagnosis/diagnose.h"

#include "diagnosis/rules.h"

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

struct Ranked {
    Cause cause;
    int weight = 0;
};

Cause causeOf(const char *id, const Verdict &verdict)
{
    Cause cause{QString::fromLatin1(id), verdict.confidence, whoseJob(QString::fromLatin1(id)),
                verdict.because,         verdict.against,    verdict.facts};
    cause.because.removeDuplicates();
    cause.against.removeDuplicates();
    for (const QString &cited : std::as_const(cause.because))
        cause.against.removeAll(cited);
    return cause;
}

//! In front of a stranger nothing that was seen of edge and origin counts.
bool countsWhenIntercepted(const char *id)
{
    const QLatin1String cause(id);
    return cause == QLatin1String("intercepted-connection") || cause == QLatin1String("clock-wrong");
}

QList<Cause> ranked(const Case &c)
{
    QList<Ranked> found;
    for (const Rule &rule : rules()) {
        if (c.picture.intercepted && !countsWhenIntercepted(rule.cause))
            continue;
        std::optional<Verdict> verdict = rule.predicate(c);
        if (!verdict)
            continue;
        if (c.restsOnHearsay(verdict->because))
            verdict->confidence = Confidence::Possible;
        found.append({causeOf(rule.cause, *verdict), verdict->weight});
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) {
        // A clock that is off breaks nothing by itself: it stands behind what does.
        const auto key = [](const Ranked &each) {
            return std::tuple(each.weight >= 0, each.cause.confidence, each.weight);
        };
        return key(a) > key(b);
    });
    QList<Cause> causes;
    for (const Ranked &each : found)
        causes.append(each.cause);
    return causes;
}

bool explainsNothingBroken(const Cause &cause)
{
    return cause.id == QLatin1String("clock-wrong");
}

QStringList idsOf(const QList<Finding> &findings, std::initializer_list<const char *> codes)
{
    QStringList ids;
    for (const Finding &finding : findings)
        for (const char *code : codes)
            if (finding.code == QLatin1String(code))
                ids.append(finding.id);
    return ids;
}

QStringList brokenOnes(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        if (finding.light == Light::Red || finding.check == CheckId::StatusPage)
            ids.append(finding.id);
    return ids;
}

//! What would help most, by what is missing.
QString wanted(const Picture &picture, Light light)
{
    if (picture.visitors.isEmpty() || light == Light::Grey)
        return QStringLiteral("edge");
    return picture.addressTold() ? QStringLiteral("server-log") : QStringLiteral("origin-address");
}

//! For a name that is not proxied the server itself answers, and any page below 500 is one.
bool isPlainPage(const EdgeAnswer &answer)
{
    return answer.observation->outcome == Outcome::Answered && answer.seen->status < 500;
}

bool gotPage(const Picture &picture, const VisitorView &visitor)
{
    if (picture.proxied != Proxied::No)
        return visitor.succeeded() > 0;
    return !visitor.elsewhere.isEmpty()
        || std::any_of(visitor.answers.begin(), visitor.answers.end(), isPlainPage);
}

int failures(const Picture &picture, const VisitorView &visitor)
{
    if (picture.proxied != Proxied::No)
        return visitor.failed();
    return static_cast<int>(std::count_if(visitor.answers.begin(), visitor.answers.end(),
                                          [](const EdgeAnswer &answer) {
                                              return !isPlainPage(answer)
                                                  && answer.observation->outcome != Outcome::NoRouteHere;
                                          }))
        + (visitor.astray ? 1 : 0);
}

} // namespace

Light lightOf(const Picture &picture, const QList<Finding> &findings)
{
    // Only this computer's own resolver denies the name: it may be the one that filters it.
    if (picture.names.notFoundEverywhere() && !picture.names.anyPublicAnswered())
        return Light::Grey;
    if (picture.names.notFoundEverywhere() || picture.names.withoutAddressEverywhere()
        || picture.names.dnssecBroken())
        return Light::Red;
    if (picture.intercepted)
        return Light::Grey;
    int failed = 0;
    int succeeded = 0;
    bool kept = false;
    bool unseen = false;
    for (const VisitorView &visitor : picture.visitors) {
        failed += failures(picture, visitor);
        succeeded += gotPage(picture, visitor) ? 1 : 0;
        unseen = unseen || (failures(picture, visitor) == 0 && !gotPage(picture, visitor));
        kept = kept
            || std::any_of(visitor.answers.begin(), visitor.answers.end(),
                           [](const EdgeAnswer &answer) { return answer.kind == EdgeKind::Stale; });
    }
    if (failed > 0)
        return succeeded > 0 || kept ? Light::Amber : Light::Red;
    if (kept)
        return Light::Amber;
    if (succeeded == 0 || unseen)
        return Light::Grey;
    const bool fragile = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.light == Light::Amber || finding.light == Light::Red;
    });
    return fragile ? Light::Amber : Light::Green;
}

QList<Cause> diagnose(const Picture &picture, const QList<Finding> &findings)
{
    const Case c(picture, findings);
    QList<Cause> causes = ranked(c);
    const bool explained = std::any_of(causes.begin(), causes.end(),
                                       [](const Cause &cause) { return !explainsNothingBroken(cause); });
    if (explained)
        return causes;
    const Light light = lightOf(picture, findings);
    const bool allSeen
        = std::all_of(picture.visitors.begin(), picture.visitors.end(),
                      [&picture](const VisitorView &visitor) { return gotPage(picture, visitor); });
    const bool works = allSeen && !picture.visitors.isEmpty() && !picture.edgeFails()
        && (light == Light::Green || light == Light::Amber) && idsOf(findings, {codes::edgeStale}).isEmpty();
    if (works && causes.isEmpty())
        return {{QStringLiteral("no-problem-found"),
                 Confidence::Confirmed,
                 {},
                 idsOf(findings,
                       {codes::edgeAnswers, codes::edgeRedirectsElsewhere, codes::edgeAnswersClientError,
                        codes::visitAnswers, codes::recovered}),
                 {},
                 {{QStringLiteral("host"), picture.question.host}}}};
    if (works)
        return causes;
    causes.prepend({QStringLiteral("undetermined"),
                    Confidence::Possible,
                    {},
                    brokenOnes(findings),
                    {},
                    {{QStringLiteral("host"), picture.question.host},
                     {QStringLiteral("missing"), wanted(picture, light)}}});
    return causes;
}

} // namespace doctor
