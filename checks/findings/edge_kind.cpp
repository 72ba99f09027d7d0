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
    if (isAboutVisitor(code))
        return status == 403 || status == 429;
    return status == 403 || status == 409 || status == 429 || status >= 500;
}

QString rayOf(const HttpSeen &seen)
{
    return seen.header(QStringLiteral("cf-ray")).section(u'-', 0, 0);
}

//! A cache status says that an origin made the answer, one behind another Cloudflare perhaps.
bool isOfAnOrigin(const HttpSeen &seen)
{
    return !seen.header(QStringLiteral("cf-cache-status")).isEmpty();
}

//! The error that the body names as Cloudflare's for this very request; 0 without one. An origin's body must
//! name the Ray ID of the request, and even then stays in doubt: the origin was told it (CF-Ray).
int namedError(const HttpSeen &seen)
{
    const QString ray = rayOf(seen);
    if (ray.isEmpty() || !seen.edgeError || !statusFits(seen.status, seen.edgeError->code))
        return 0;
    const bool same = seen.edgeError->ray.section(u'-', 0, 0) == ray;
    return !isOfAnOrigin(seen) || same ? seen.edgeError->code : 0;
}

bool isCloudflaresOwnError(const HttpSeen &seen)
{
    return isCloudflareError(namedError(seen))
        || (!rayOf(seen).isEmpty() && !isOfAnOrigin(seen) && isCloudflareError(seen.status));
}

//! Cloudflare turns this computer away; facts: a challenge has status 403 and cf-mitigated.
bool isTurnedAway(const HttpSeen &seen)
{
    if (rayOf(seen).isEmpty())
        return false;
    const bool marked = !seen.header(QStringLiteral("cf-mitigated")).isEmpty()
        && (!isOfAnOrigin(seen) || seen.status == 403 || seen.status == 429);
    return marked || isAboutVisitor(namedError(seen));
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

EdgeKind provenKind(const HttpSeen &seen)
{
    // The server turned Cloudflare away for want of a client certificate: visitors get no page.
    if (saysCertificateMissing(seen) || seen.status >= 500)
        return EdgeKind::OriginError;
    if (seen.status == 403 || seen.status == 429)
        return EdgeKind::Forbidden;
    if (seen.status >= 400)
        return EdgeKind::ClientError;
    return isRedirectAnswer(seen) ? EdgeKind::OriginRedirect : EdgeKind::Good;
}

} // namespace

bool isRedirectAnswer(const HttpSeen &seen)
{
    // RFC 9110 §15.4: these send a visitor on, or nowhere where they name no place.
    for (const int status : {301, 302, 303, 307, 308})
        if (seen.status == status)
            return true;
    return seen.status >= 300 && seen.status < 400 && !seen.locationHost.isEmpty();
}

EdgeKind kindOf(const Observation &observation, const HttpSeen &seen)
{
    if (observation.outcome != Outcome::Answered)
        return failureKind(observation, seen);
    // RFC 9110 §15.2: an answer is yet to come.
    constexpr int firstFinal = 200;
    if (seen.throughCloudflare && seen.status < firstFinal)
        return EdgeKind::Unproven;
    // Cloudflare marks each answer; one without comes from something that sits at its address (a portal, a
    // filter).
    if (!seen.throughCloudflare || rayOf(seen).isEmpty())
        return EdgeKind::NotThroughCloudflare;
    if (isTurnedAway(seen))
        return EdgeKind::Challenge;
    if (isCloudflaresOwnError(seen))
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

bool saysCertificateMissing(const HttpSeen &seen)
{
    return seen.asksClientCertificate && (seen.status == 400 || seen.status == 496);
}

bool EdgeAnswer::isHearsay() const
{
    const bool ofCloudflare = kind == EdgeKind::EdgeError || kind == EdgeKind::Challenge
        || (kind == EdgeKind::Forbidden && seen->edgeError);
    return ofCloudflare && isOfAnOrigin(*seen);
}

bool EdgeAnswer::isRedirect() const
{
    return kind == EdgeKind::OriginRedirect || kind == EdgeKind::EdgeRedirect
        || (kind == EdgeKind::NotThroughCloudflare && !seen->throughCloudflare && isRedirectAnswer(*seen));
}

bool EdgeAnswer::reachedOrigin() const
{
    switch (kind) {
    case EdgeKind::Good:
    case EdgeKind::ClientError:
    case EdgeKind::Forbidden:
    case EdgeKind::OriginRedirect: return true;
    case EdgeKind::OriginError: return isOfAnOrigin(*seen);
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
