#include "diagnosis/rules.h"
#include "findings/incidents.h"

#include <algorithm>

//! \file Causes outside the origin: Cloudflare itself, and this computer and its network.

namespace doctor::rule {

std::optional<Verdict> cloudflareIncident(const Case &c)
{
    const QStringList named = c.cite({codes::incidentInPath});
    QStringList broken
        = c.cite({codes::edgeAnswersError, codes::edgeNowAndThen, codes::edgeOriginError, codes::edgeSilent});
    const auto failsUnproven = [](const Side &side) {
        return std::any_of(side.edge.answers.begin(), side.edge.answers.end(), [](const EdgeAnswer &answer) {
            return answer.kind == EdgeKind::OriginError && !answer.reachedOrigin();
        });
    };
    // A failure that nothing shows to be the server's.
    if (std::any_of(c.sides.begin(), c.sides.end(), failsUnproven))
        broken += c.cite({codes::edgeUnproven});
    if (named.isEmpty() || broken.isEmpty() || c.picture.status() == nullptr)
        return std::nullopt;
    const QList<TroubleInPath> troubles = troubleInPath(*c.picture.status(), c.picture.edge.colo());
    const bool major = std::any_of(troubles.begin(), troubles.end(), [](const TroubleInPath &trouble) {
        return trouble.major || trouble.what == QLatin1String("incident");
    });
    // A refusal (521) is an answer of the origin's own address; no incident makes one.
    const bool refused
        = std::any_of(c.sides.begin(), c.sides.end(), [](const Side &side) { return side.has({521}); });
    const bool directFine
        = !c.sides.empty() && std::all_of(c.sides.begin(), c.sides.end(), [](const Side &side) {
              const bool fails = side.edge.failed() > 0
                  || std::any_of(side.edge.answers.begin(), side.edge.answers.end(),
                                 [](const EdgeAnswer &answer) {
                                     return answer.kind == EdgeKind::OriginError;
                                 });
              return !fails
                  || std::any_of(side.doors.begin(), side.doors.end(), [&side](const DirectPort &port) {
                         return port.speech(side.edge.host) == Speech::Fine;
                     });
          });
    const Confidence confidence = major && !refused && directFine ? Confidence::Likely : Confidence::Possible;
    Verdict made{confidence, confidence == Confidence::Likely ? 100 : 1, named + broken, {}, {}};
    if (directFine)
        made.because += c.cite({codes::directAnswers});
    if (refused)
        made.against = c.cite({codes::edgeAnswersError, codes::edgeNowAndThen});
    if (!directFine)
        made.against += c.cite({codes::portRefused, codes::portProhibited, codes::portSilent,
                                codes::directOriginError, codes::directEmpty, codes::directSlow});
    if (!troubles.isEmpty())
        made.facts = {{QStringLiteral("name"), troubles.first().name},
                      {QStringLiteral("colo"), troubles.first().colo}};
    return made;
}

std::optional<Verdict> visitorChallenged(const Case &c)
{
    const QStringList because = c.cite({codes::edgeChallenge});
    if (because.isEmpty())
        return std::nullopt;
    const bool marked = std::any_of(
        c.picture.edge.pages().begin(), c.picture.edge.pages().end(), [](const EdgeAnswer &answer) {
            return answer.kind == EdgeKind::Challenge
                && (!answer.seen->header(QStringLiteral("cf-mitigated")).isEmpty() || answer.seen->edgeError);
        });
    return Verdict{marked ? Confidence::Confirmed : Confidence::Likely,
                   70,
                   because,
                   {},
                   {{QStringLiteral("host"), c.picture.question.host}}};
}

std::optional<Verdict> noInternet(const Case &c)
{
    if (!c.picture.nothingReached)
        return std::nullopt;
    // A resolver that denies everything was reached, after all; and who asks next to nobody knows little.
    const bool knowsLittle = c.picture.names.systemDeniesAll() || c.picture.question.offlineHelpers;
    const Confidence confidence = knowsLittle ? Confidence::Possible
        : c.picture.onlyNoRoute               ? Confidence::Confirmed
                                              : Confidence::Likely;
    return Verdict{
        confidence,
        100,
        c.cite({codes::systemResolverFails, codes::publicResolversFail, codes::statusPageUnavailable,
                codes::directNotObservable, codes::edgeUnreachable, codes::edgeNotAsked}),
        {},
        {}};
}

std::optional<Verdict> interceptedConnection(const Case &c)
{
    if (c.picture.intercepted) {
        QJsonObject facts;
        if (!c.picture.interceptedBy.isEmpty())
            facts.insert(QStringLiteral("issuer"), c.picture.interceptedBy);
        return Verdict{Confidence::Confirmed,
                       100,
                       c.cite({codes::edgeUntrusted, codes::directNotObservable, codes::publicResolversFail,
                               codes::statusPageUnavailable}),
                       {},
                       facts};
    }
    // One stranger's certificate in Cloudflare's place, or a foreign redirect while nothing else can be
    // reached.
    const bool helpersDead = c.has(codes::publicResolversFail) && c.has(codes::statusPageUnavailable);
    const QList<EdgeAnswer> &pages = c.picture.edge.pages();
    const auto unmarked = [](const EdgeAnswer &answer) {
        return answer.kind == EdgeKind::NotThroughCloudflare && answer.seen->throughCloudflare;
    };
    const bool stranger = std::any_of(pages.begin(), pages.end(), unmarked);
    const bool away = std::any_of(pages.begin(), pages.end(), [&c](const EdgeAnswer &answer) {
        return answer.kind == EdgeKind::NotThroughCloudflare && !answer.seen->locationHost.isEmpty()
            && !isSameSite(answer.seen->locationHost, c.picture.question.host);
    });
    const bool untrusted = std::any_of(pages.begin(), pages.end(), [](const EdgeAnswer &answer) {
        return answer.kind == EdgeKind::Untrusted;
    });
    // A clock that is off makes every certificate look wrong.
    const bool behindIt = helpersDead && (away || untrusted) && !c.has(codes::clockDiffers);
    if (!behindIt && !stranger)
        return std::nullopt;
    return Verdict{behindIt && away ? Confidence::Likely : Confidence::Possible,
                   70,
                   c.cite({codes::edgeUntrusted, codes::edgeUnproven, codes::publicResolversFail,
                           codes::statusPageUnavailable}),
                   {},
                   {}};
}

std::optional<Verdict> clockWrong(const Case &c)
{
    const QStringList because = c.cite({codes::clockDiffers});
    if (because.isEmpty())
        return std::nullopt;
    return Verdict{c.picture.clockCertain ? Confidence::Confirmed : Confidence::Likely,
                   -10,
                   because,
                   {},
                   {{QStringLiteral("seconds"), static_cast<double>(-c.picture.clockOffset.value_or(0))}}};
}

} // namespace doctor::rule
