#include "diagnosis/rules.h"

#include <algorithm>

//! \file Causes in what the origin answers once it is reached.

namespace doctor::rule {

namespace {

bool hasKind(const Side &side, EdgeKind kind)
{
    return std::any_of(side.edge.answers.begin(), side.edge.answers.end(),
                       [kind](const EdgeAnswer &answer) { return answer.kind == kind; });
}

bool anySpeech(const Side &side, Speech wanted)
{
    return std::any_of(side.doors.begin(), side.doors.end(), [&side, wanted](const DirectPort &port) {
        return port.speech(side.edge.host) == wanted;
    });
}

Verdict answered(const Case &c, const Side &side, Confidence confidence, int weight)
{
    Verdict made{confidence, weight, c.citeEdge(side) + c.citeDoors(side), {}, c.factsOf(side)};
    return made;
}

//! Where two ports are possible, one that speaks so and one that does not leave it open which Cloudflare
//! used.
bool onlySays(const Side &side, Speech wanted)
{
    return std::all_of(side.doors.begin(), side.doors.end(), [&side, wanted](const DirectPort &port) {
        return port.speech(side.edge.host) == wanted;
    });
}

//! One code of Cloudflare's, explained by what the same door said here; alone the code leaves the cause
//! possible.
std::optional<Verdict> byCode(const Case &c, std::initializer_list<int> codes, Speech wanted,
                              Confidence alone, int weight)
{
    std::optional<Verdict> made;
    for (const Side &side : c.sides) {
        if (!side.has(codes))
            continue;
        if (anySpeech(side, wanted))
            return answered(c, side, onlySays(side, wanted) ? Confidence::Confirmed : Confidence::Possible,
                            weight + 20);
        const bool contradicted = side.allAnswer() || anySpeech(side, Speech::Empty)
            || anySpeech(side, Speech::HeadersTooLarge) || anySpeech(side, Speech::Slow)
            || anySpeech(side, Speech::ClientCertificate);
        if (!made)
            made = answered(c, side, contradicted ? Confidence::Possible : alone, contradicted ? 5 : weight);
        if (contradicted) {
            made->confidence = Confidence::Possible;
            made->because = c.citeEdge(side);
            made->against = c.citeDoors(side);
        }
    }
    return made;
}

bool directStatusAtLeast500(const Side &side)
{
    return anySpeech(side, Speech::OriginError);
}

} // namespace

std::optional<Verdict> originForbidsCloudflare(const Case &c)
{
    for (const Side &side : c.sides) {
        if (!hasKind(side, EdgeKind::Forbidden) || anySpeech(side, Speech::Forbidden))
            continue;
        const bool openHere = anySpeech(side, Speech::Fine);
        if (openHere || !side.observed())
            return answered(c, side, openHere ? Confidence::Likely : Confidence::Possible, 60);
    }
    return std::nullopt;
}

std::optional<Verdict> redirectLoop(const Case &c)
{
    const QStringList loops = c.cite({codes::edgeRedirectLoop});
    if (loops.isEmpty())
        return std::nullopt;
    // The mode explains the loop when the port it uses sends visitors to the very scheme they came by.
    const bool plainSends = std::any_of(c.sides.begin(), c.sides.end(), [](const Side &side) {
        return std::any_of(side.doors.begin(), side.doors.end(), [&side](const DirectPort &port) {
            const Observation *exchange = port.speaking(side.edge.host);
            return port.port == 80 && exchange != nullptr
                && exchange->as<HttpSeen>()->locationScheme == QLatin1String("https");
        });
    });
    const bool plainMode = c.picture.mode == SslMode::Flexible || c.picture.mode == SslMode::Off;
    const bool backToHttp
        = std::any_of(c.picture.visitors.begin(), c.picture.visitors.end(), [](const VisitorView &visitor) {
              return visitor.loop
                  && std::any_of(visitor.redirects.begin(), visitor.redirects.end(),
                                 [](const EdgeAnswer &redirect) {
                                     return redirect.seen->scheme == QLatin1String("https")
                                         && redirect.seen->locationScheme == QLatin1String("http");
                                 });
          });
    const bool explained = (plainMode && plainSends) || (c.picture.usesTls() && backToHttp);
    Verdict made{explained ? Confidence::Confirmed : Confidence::Likely,
                 80,
                 loops + c.cite({codes::modeTold, codes::modeInferred}),
                 {},
                 {}};
    made.facts = {{QStringLiteral("host"), c.picture.question.host},
                  {QStringLiteral("mode"), modeId(c.picture.mode)}};
    return made;
}

std::optional<Verdict> originError(const Case &c)
{
    for (const Side &side : c.sides) {
        const bool own
            = std::any_of(side.edge.answers.begin(), side.edge.answers.end(), [](const EdgeAnswer &answer) {
                  return answer.kind == EdgeKind::OriginError && answer.code >= 500;
              });
        if (!own)
            continue;
        const bool proven
            = std::any_of(side.edge.answers.begin(), side.edge.answers.end(), [](const EdgeAnswer &answer) {
                  return answer.kind == EdgeKind::OriginError
                      && !answer.seen->header(QStringLiteral("cf-cache-status")).isEmpty();
              });
        const Confidence confidence = directStatusAtLeast500(side) ? Confidence::Confirmed
            : proven                                               ? Confidence::Likely
                                                                   : Confidence::Possible;
        Verdict made = answered(c, side, confidence, 60);
        for (const EdgeAnswer &answer : side.edge.answers)
            if (answer.kind == EdgeKind::OriginError)
                made.facts.insert(QStringLiteral("status"), answer.code);
        return made;
    }
    if (c.picture.proxied == Proxied::No && !c.cite({codes::directOriginError}).isEmpty()
        && c.has(codes::visitFails))
        return Verdict{
            Confidence::Confirmed, 10, c.cite({codes::visitFails, codes::directOriginError}), {}, {}};
    return std::nullopt;
}

std::optional<Verdict> originSlow(const Case &c)
{
    for (const Side &side : c.sides)
        if (hasKind(side, EdgeKind::Silent) && !side.nowAndThen()) {
            if (anySpeech(side, Speech::Slow))
                return answered(c, side, Confidence::Likely, 60);
            if (!side.observed() || !side.allAnswer())
                return answered(c, side, Confidence::Possible, 60);
        }
    return byCode(c, {524}, Speech::Slow, Confidence::Likely, 60);
}

std::optional<Verdict> originEmptyReply(const Case &c)
{
    return byCode(c, {520}, Speech::Empty, Confidence::Possible, 60);
}

std::optional<Verdict> headersTooLarge(const Case &c)
{
    return byCode(c, {520}, Speech::HeadersTooLarge, Confidence::Possible, 40);
}

} // namespace doctor::rule
