#include "fixes/https_redirect.h"

#include "findings/edge_view.h"

namespace doctor {

namespace {

//! One to the very same address says less: many a server asks X-Forwarded-Proto whether the visitor came over
//! https, which Cloudflare sends and an exchange does not.
bool leadsBack(const HttpSeen &seen)
{
    return seen.locationScheme == QLatin1String("http")
        && seen.locationHost.compare(seen.host, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<HttpsRedirect> httpsRedirect(const Question &question, const Evidence &evidence)
{
    std::optional<HttpsRedirect> found;
    evidence.forEach<HttpSeen>([&](const Observation &observation, const HttpSeen &seen) {
        // A page that came through a proxy is "direct" as well, and it is the edge's.
        if (observation.via != Via::Direct || seen.purpose != QLatin1String("exchange")
            || seen.scheme != QLatin1String("https") || seen.status == 0
            || seen.host.compare(question.host, Qt::CaseInsensitive) != 0)
            return;
        if (isRedirectAnswer(seen) && leadsBack(seen))
            found = HttpsRedirect{seen.status, targetText(seen)};
    });
    return found;
}

} // namespace doctor
