#include "document/visit_seen.h"

namespace doctor::document {

namespace {

bool isVisit(const Observation &observation, const HttpSeen &http, const QString &scheme)
{
    return observation.via == Via::Cloudflare && http.scheme == scheme
        && http.purpose == QLatin1String("page") && observation.outcome != Outcome::Cancelled;
}

bool hasFailed(const Observation &observation, const HttpSeen &http)
{
    constexpr int firstServerError = 500;
    return observation.outcome != Outcome::Answered || http.edgeError || http.status >= firstServerError;
}

//! "8b2e5f3a1c9d4e7f-FRA": the identity of the visit and the data centre that served it.
void readRay(VisitSeen &visit, const HttpSeen &http)
{
    const QString header = http.header(QStringLiteral("cf-ray"));
    visit.ray = header.section(u'-', 0, 0);
    visit.colo = header.section(u'-', 1, 1);
    if (visit.ray.isEmpty() && http.edgeError)
        visit.ray = http.edgeError->ray;
}

VisitSeen visitFrom(const Observation &observation, const HttpSeen &http)
{
    VisitSeen visit;
    visit.scheme = http.scheme;
    visit.url = observation.target;
    visit.status = http.status;
    visit.code = http.edgeError ? http.edgeError->code : 0;
    visit.at = observation.at;
    readRay(visit, http);
    return visit;
}

std::optional<VisitSeen> visitOver(const QString &scheme, const Evidence &evidence)
{
    std::optional<VisitSeen> chosen;
    bool chosenFailed = false;
    int failed = 0;
    int count = 0;
    evidence.forEach<HttpSeen>([&](const Observation &observation, const HttpSeen &http) {
        // After a redirect it is another page; what is counted is the address that was asked for.
        if (!isVisit(observation, http, scheme) || http.hop > 0)
            return;
        ++count;
        const bool failedNow = hasFailed(observation, http);
        failed += failedNow ? 1 : 0;
        // The latest failure is the one that a host finds in today's log.
        if (!chosen || failedNow || !chosenFailed)
            chosen = visitFrom(observation, http);
        chosenFailed = chosenFailed || failedNow;
    });
    if (chosen) {
        chosen->failed = failed;
        chosen->count = count;
    }
    return chosen;
}

} // namespace

QList<VisitSeen> visitsSeen(const Evidence &evidence)
{
    QList<VisitSeen> visits;
    for (const QString &scheme : {QStringLiteral("https"), QStringLiteral("http")})
        if (const std::optional<VisitSeen> visit = visitOver(scheme, evidence))
            visits.append(*visit);
    return visits;
}

const ToldSeen *pastedPage(const Evidence &evidence)
{
    const ToldSeen *page = nullptr;
    evidence.forEach<ToldSeen>([&page](const Observation &, const ToldSeen &told) {
        if (!told.address)
            page = &told;
    });
    return page;
}

} // namespace doctor::document
