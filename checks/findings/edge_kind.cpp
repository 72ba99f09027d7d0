#include "findings/edge_view.h"

#include <algorithm>

namespace doctor {

namespace {

bool isOneOf(const QString &value, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(),
                       [&value](const char *each) { return value == QLatin1String(each); });
}

bool isCloudflareError(int code)
{
    return (code >= 520 && code <= 530) || (code >= 1000 && code <= 1299);
}

//! 1xxx codes by which Cloudflare turns this visitor away; facts: Cloudflare 1xxx errors.
bool isAboutVisitor(int code)
{
    return (code >= 1005 && code <= 1010) || code == 1012 || code == 1015 || code == 1020 || code == 1106;
}

//! Does the HTTP status go with the code that the body names? A page at another status only imitates one.
bool statusFits(int status, int code)
{
    if (code < 1000)
        return status == code;
    return status == 403 || status == 409 || status == 429 || status >= 500;
}

//! The Cloudflare error that the answer names, believed only with its Ray ID.
int cloudflareErrorOf(const HttpSeen &seen)
{
    const QString ray = seen.header(QStringLiteral("cf-ray")).section(u'-', 0, 0);
    if (ray.isEmpty())
        return 0;
    // A cache status says that an origin made the answer, one behind another Cloudflare perhaps; then only a
    // body that names the Ray ID of this very request is Cloudflare's own.
    const bool own = seen.header(QStringLiteral("cf-cache-status")).isEmpty();
    if (seen.edgeError && isCloudflareError(seen.edgeError->code)
        && statusFits(seen.status, seen.edgeError->code)
        && (own || seen.edgeError->ray.section(u'-', 0, 0) == ray))
        return seen.edgeError->code;
    return own && isCloudflareError(seen.status) ? seen.status : 0;
}

EdgeKind failureKind(const Observation &observation, const HttpSeen &seen)
{
    if (observation.outcome == Outcome::TlsFailed)
        return seen.tls && !seen.tls->trusted && !seen.tls->issuer.isEmpty() ? EdgeKind::Untrusted
                                                                             : EdgeKind::Unreachable;
    if (!seen.connected)
        return EdgeKind::Unreachable;
    return observation.outcome == Outcome::TimedOut ? EdgeKind::Silent : EdgeKind::Unreachable;
}

bool isRedirectAnswer(const HttpSeen &seen)
{
    // RFC 9110 §15.4: these send a visitor on, or nowhere where they name no place.
    for (const int status : {301, 302, 303, 307, 308})
        if (seen.status == status)
            return true;
    return seen.status >= 300 && seen.status < 400 && !seen.locationHost.isEmpty();
}

EdgeKind provenKind(const HttpSeen &seen)
{
    // The server turned Cloudflare away for want of a client certificate: visitors get no page.
    if (seen.asksClientCertificate)
        return EdgeKind::OriginError;
    if (seen.status >= 500)
        return EdgeKind::OriginError;
    if (seen.status == 403 || seen.status == 429)
        return EdgeKind::Forbidden;
    if (seen.status >= 400)
        return EdgeKind::ClientError;
    return isRedirectAnswer(seen) ? EdgeKind::OriginRedirect : EdgeKind::Good;
}

} // namespace

EdgeKind kindOf(const Observation &observation, const HttpSeen &seen)
{
    if (observation.outcome != Outcome::Answered)
        return failureKind(observation, seen);
    if (!seen.throughCloudflare)
        return EdgeKind::NotThroughCloudflare;
    const bool turnedAway = seen.edgeError && isAboutVisitor(seen.edgeError->code);
    if (!seen.header(QStringLiteral("cf-mitigated")).isEmpty() || turnedAway)
        return EdgeKind::Challenge;
    if (cloudflareErrorOf(seen) != 0)
        return EdgeKind::EdgeError;
    const QString cache = seen.header(QStringLiteral("cf-cache-status")).toUpper();
    if (isOneOf(cache, {"DYNAMIC", "MISS", "BYPASS", "EXPIRED", "REVALIDATED"}))
        return provenKind(seen);
    if (isOneOf(cache, {"STALE", "UPDATING"}))
        return EdgeKind::Stale;
    if (cache == QLatin1String("HIT"))
        return EdgeKind::Cached;
    if (isRedirectAnswer(seen))
        return EdgeKind::EdgeRedirect;
    if (seen.status == 403 || seen.status == 429)
        return EdgeKind::Challenge;
    // Without a cache status the 5xx may be the origin's or Cloudflare's own: a failure all the same.
    return seen.status >= 500 ? EdgeKind::OriginError : EdgeKind::Unproven;
}

bool EdgeAnswer::isRedirect() const
{
    return kind == EdgeKind::OriginRedirect || kind == EdgeKind::EdgeRedirect
        || (kind == EdgeKind::NotThroughCloudflare && isRedirectAnswer(*seen));
}

bool EdgeAnswer::reachedOrigin() const
{
    switch (kind) {
    case EdgeKind::Good:
    case EdgeKind::ClientError:
    case EdgeKind::OriginError:
    case EdgeKind::Forbidden:
    case EdgeKind::OriginRedirect: return true;
    case EdgeKind::EdgeRedirect:
    case EdgeKind::EdgeError:
    case EdgeKind::Cached:
    case EdgeKind::Stale:
    case EdgeKind::Unproven:
    case EdgeKind::Challenge:
    case EdgeKind::Silent:
    case EdgeKind::Unreachable:
    case EdgeKind::Untrusted:
    case EdgeKind::NotThroughCloudflare: return false;
    }
    return false;
}

bool EdgeAnswer::failed() const
{
    switch (kind) {
    case EdgeKind::OriginError:
    case EdgeKind::Forbidden:
    case EdgeKind::EdgeError:
    case EdgeKind::Silent: return true;
    case EdgeKind::Good:
    case EdgeKind::ClientError:
    case EdgeKind::OriginRedirect:
    case EdgeKind::EdgeRedirect:
    case EdgeKind::Cached:
    case EdgeKind::Stale:
    case EdgeKind::Unproven:
    case EdgeKind::Challenge:
    case EdgeKind::Unreachable:
    case EdgeKind::Untrusted:
    case EdgeKind::NotThroughCloudflare: return false;
    }
    return false;
}

} // namespace doctor
