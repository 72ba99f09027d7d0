#include "pages/path_state.h"

#include "findings/codes.h"
#include "pages/direct_way.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PathState)
};

//! The findings of a report by their codes.
class Seen
{
public:
    explicit Seen(const Report &report)
    {
        for (const CheckResult &check : report.checks)
            m_findings.append(check.findings);
    }

    //! The worst finding with this code; nullptr without one.
    const Finding *worst(const char *code) const
    {
        const Finding *found = nullptr;
        for (const Finding &finding : m_findings)
            if (finding.code == QLatin1String(code) && (found == nullptr || found->light < finding.light))
                found = &finding;
        return found;
    }
    bool has(const char *code) const { return worst(code) != nullptr; }
    bool has(const char *code, Light light) const
    {
        const Finding *finding = worst(code);
        return finding != nullptr && finding->light == light;
    }

private:
    QList<Finding> m_findings;
};

int codeOf(const Finding &finding)
{
    return finding.facts.value(QLatin1String("status")).toInt();
}

//! How Cloudflare's own errors look from the way that they are about; nothing where they are about another.
QString wordForError(int code)
{
    switch (code) {
    case 520: return Words::tr("no proper answer", "the way to a server");
    case 521: return Words::tr("turned away", "the way to a server");
    case 522: return Words::tr("no answer", "the way to a server");
    case 523: return Words::tr("no route", "the way to a server");
    case 524: return Words::tr("too slow", "the way to a server");
    case 525: return Words::tr("no secure connection", "the way to a server");
    case 526: return Words::tr("certificate refused", "the way to a server");
    default: return Words::tr("error %1", "the way to a server").arg(code);
    }
}

PathWay toCloudflare(const Seen &seen, Lamp unknown)
{
    if (seen.has(codes::edgeUntrusted))
        return {Lamp::Red, Words::tr("not trusted", "the way to Cloudflare")};
    for (const char *code : {codes::edgeAnswers, codes::edgeAnswersError, codes::edgeAnswersClientError,
                             codes::edgeNowAndThen, codes::edgeOriginError, codes::edgeForbidden,
                             codes::edgeCached, codes::edgeStale, codes::edgeUnproven, codes::edgeRedirects,
                             codes::edgeRedirectLoop, codes::edgeRedirectsNowhere, codes::edgeColo})
        if (seen.has(code))
            return {Lamp::Green, Words::tr("answers", "the way to Cloudflare")};
    if (seen.has(codes::edgeChallenge))
        return {Lamp::Grey, Words::tr("asks for proof", "the way to Cloudflare")};
    if (seen.has(codes::nameNotProxied) || seen.has(codes::visitAnswers) || seen.has(codes::visitFails))
        return {Lamp::Grey, Words::tr("not on the way", "Cloudflare")};
    if (seen.has(codes::nameNotFound) || seen.has(codes::nameWithoutAddress))
        return {Lamp::Red, Words::tr("name not found", "the way to Cloudflare")};
    if (seen.has(codes::edgeUnreachable) || seen.has(codes::edgeSilent))
        return {Lamp::Grey, Words::tr("not reached", "the way to Cloudflare")};
    return {unknown, {}};
}

PathWay toServer(const Seen &seen, Lamp unknown)
{
    if (const Finding *error = seen.worst(codes::edgeAnswersError))
        return {Lamp::Red, wordForError(codeOf(*error))};
    if (seen.has(codes::edgeSilent))
        return {Lamp::Red, Words::tr("no answer", "the way to a server")};
    if (seen.has(codes::edgeStale))
        return {Lamp::Red, Words::tr("no answer", "the way to a server")};
    if (seen.has(codes::edgeRedirectLoop))
        return {Lamp::Red, Words::tr("goes in circles", "the way to a server")};
    if (seen.has(codes::edgeNowAndThen))
        return {Lamp::Amber, Words::tr("fails now and then", "the way to a server")};
    if (seen.has(codes::edgeForbidden))
        return {Lamp::Red, Words::tr("forbidden", "the way to a server")};
    for (const char *code : {codes::edgeAnswers, codes::edgeAnswersClientError, codes::edgeOriginError,
                             codes::edgeRedirectsNowhere})
        if (seen.has(code))
            return {Lamp::Green, Words::tr("works", "the way to a server")};
    return {unknown, unknown == Lamp::Grey ? Words::tr("not seen", "the way to a server") : QString()};
}

PathWay direct(const Report &report, Lamp unknown)
{
    if (const std::optional<PathWay> way = directWay(report))
        return *way;
    if (report.question.origins.isEmpty() && unknown == Lamp::Grey)
        return {Lamp::Grey, Words::tr("directly: address not told", "the direct way to a server")};
    return {unknown,
            unknown == Lamp::Grey ? Words::tr("directly: not seen", "the direct way to a server")
                                  : QString()};
}

Lamp serverLamp(const Seen &seen, const PathWay &way, const PathWay &direct, Lamp unknown)
{
    if (way.lamp == Lamp::Red || seen.has(codes::edgeOriginError, Light::Red)
        || seen.has(codes::visitFails, Light::Red))
        return Lamp::Red;
    if (way.lamp == Lamp::Amber)
        return Lamp::Amber;
    if (way.lamp == Lamp::Green || seen.has(codes::visitAnswers))
        return Lamp::Green;
    return direct.lamp == Lamp::Red || direct.lamp == Lamp::Green ? direct.lamp : unknown;
}

QString serverName(const Report &report)
{
    if (report.question.origins.isEmpty())
        return {};
    const QString first = report.question.origins.constFirst().text();
    const auto others = static_cast<int>(report.question.origins.size()) - 1;
    //: %1: an address, %n: how many more there are
    return others == 0 ? first : Words::tr("%1 and %n more", nullptr, others).arg(first);
}

} // namespace

PathState pathState(const Report &report)
{
    const Seen seen(report);
    const Lamp unknown = report.complete || report.cancelled ? Lamp::Grey : Lamp::Working;
    PathState state;
    state.toCloudflare = toCloudflare(seen, unknown);
    state.toServer = toServer(seen, unknown);
    state.direct = direct(report, unknown);
    const bool isAlone = std::any_of(report.causes.begin(), report.causes.end(), [](const Cause &cause) {
        return cause.id == QLatin1String("no-internet")
            || cause.id == QLatin1String("intercepted-connection");
    });
    const bool reached = state.toCloudflare.lamp == Lamp::Green || state.direct.lamp == Lamp::Green
        || seen.has(codes::nameProxied) || seen.has(codes::nameNotProxied) || seen.has(codes::nameNotFound);
    state.you = {Words::tr("this computer"), isAlone ? Lamp::Red : reached ? Lamp::Green : unknown};
    state.cloudflare.lamp = seen.has(codes::incidentInPath) ? Lamp::Amber
        : state.toCloudflare.lamp == Lamp::Green            ? Lamp::Green
        : state.toCloudflare.lamp == Lamp::Red              ? Lamp::Grey
                                                            : state.toCloudflare.lamp;
    if (const Finding *colo = seen.worst(codes::edgeColo))
        state.cloudflare.subtitle = colo->facts.value(QLatin1String("colo")).toString().left(3);
    state.server = {serverName(report), serverLamp(seen, state.toServer, state.direct, unknown)};
    return state;
}

} // namespace doctor
