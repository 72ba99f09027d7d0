#include "fixes/https_redirect.h"

namespace doctor {

namespace {

bool isRedirect(int status)
{
    constexpr int first = 300;
    constexpr int behind = 400;
    return status >= first && status < behind;
}

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
        if (isRedirect(seen.status) && leadsBack(seen))
            found = HttpsRedirect{seen.status,
                                  seen.locationScheme + QLatin1String("://") + seen.locationHost
                                      + seen.locationPath};
    });
    return found;
}

} // namespace doctor
