#include "fixes/https_redirect.h"

#include "findings/edge_view.h"

namespace doctor {

namespace {

bool leadsBack(const HttpSeen &seen)
{
    return seen.locationSameUrl
        || (seen.locationScheme == QLatin1String("http")
            && seen.locationHost.compare(seen.host, Qt::CaseInsensitive) == 0);
}

} // namespace

std::optional<HttpsRedirect> httpsRedirect(const Question &question, const Evidence &evidence)
{
    std::optional<HttpsRedirect> found;
    evidence.forEach<HttpSeen>([&](const Observation &observation, const HttpSeen &seen) {
        if (observation.via != Via::Direct || seen.scheme != QLatin1String("https") || seen.status == 0
            || seen.host.compare(question.host, Qt::CaseInsensitive) != 0)
            return;
        if (isRedirectAnswer(seen) && leadsBack(seen))
            found = HttpsRedirect{seen.status, targetText(seen)};
    });
    return found;
}

} // namespace doctor
