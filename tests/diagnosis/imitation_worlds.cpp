#include "worlds.h"

//! \file Answers that speak for Cloudflare, or from its address, and are not Cloudflare's.

namespace doctor::test {

namespace {
constexpr auto possible = Confidence::Possible;
constexpr auto likely = Confidence::Likely;
constexpr auto confirmed = Confidence::Confirmed;
using W = EvidenceBuilder;

const QString rayOfAll = QStringLiteral("8b2e5f3a1c9d4e7f");

void changePages(W &w, const std::function<void(HttpSeen &)> &how)
{
    w.change<HttpSeen>([&how](HttpSeen &http) {
        if (http.purpose == QLatin1String("page"))
            how(http);
    });
}

//! The origin answers with status and body of a Cloudflare error page; \a ray: "" as in the plain form.
void relayed(W &w, int status, int code, const QString &ray = {})
{
    const QString word = QString::number(status) + QStringLiteral("/DYNAMIC");
    w.proxied().both({word});
    changePages(w, [&](HttpSeen &http) {
        http.edgeError = EdgeErrorSeen{code, QString::fromLatin1(ray.isEmpty() ? "plain" : "html"), ray, {}};
    });
}

void mitigated(W &w, const char *word)
{
    w.proxied();
    both(w, word);
    changePages(w, [](HttpSeen &http) {
        http.headers.insert(QStringLiteral("cf-mitigated"), QStringLiteral("challenge"));
    });
}

//! Something at Cloudflare's address answers this scheme instead of Cloudflare.
void unmarked(W &w, const QString &scheme)
{
    changePages(w, [&scheme](HttpSeen &http) {
        if (http.scheme == scheme)
            http.headers.clear();
    });
}

void httpTakenBy(W &w, const char *word)
{
    w.proxied();
    https(w, "200");
    http(w, word);
    unmarked(w, QStringLiteral("http"));
    server(w, "200");
}

void portal(W &w)
{
    told(w, "");
    const QStringList silent{QStringLiteral("timeout")};
    w.resolver(QStringLiteral("system"), {QStringLiteral("104.16.1.10")})
        .resolver(QStringLiteral("cloudflare-dns.com"), silent)
        .resolver(QStringLiteral("dns.google"), silent)
        .statusPage(Outcome::TimedOut);
    https(w, "unreachable");
    http(w, "301>https://login.hotel.example/");
    unmarked(w, QStringLiteral("http"));
}
} // namespace

// clang-format off
QList<World> imitationWorlds()
{
    return {
        {"a server passes on another site's 1015 with its own 502", [](W &w) { relayed(w, 502, 1015); server(w, "200"); }, "origin-error", likely, Light::Red, "visitor-challenged"},
        {"a server passes on another site's 1020 with 403", [](W &w) { relayed(w, 403, 1020); server(w, "200"); }, "origin-forbids-cloudflare", possible, Light::Red, "visitor-challenged origin-forbids-cloudflare"},
        {"a server repeats the Ray ID in a 1020 of its own", [](W &w) { relayed(w, 403, 1020, rayOfAll); server(w, "200"); }, "visitor-challenged", possible, Light::Grey, "visitor-challenged"},
        {"a server sends cf-mitigated with its page", [](W &w) { mitigated(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green, "visitor-challenged", ""},
        {"a server sends cf-mitigated with a 403", [](W &w) { mitigated(w, "403"); server(w, "200"); }, "visitor-challenged", possible, Light::Grey, "origin-forbids-cloudflare"},
        {"a server repeats the Ray ID in a 526 of its own", [](W &w) { w.mode(SslMode::Strict); relayed(w, 526, 526, rayOfAll); server(w, "200"); certificate(w, "expired"); }, "certificate-expired", possible, Light::Red, "certificate-expired"},
        {"a server repeats the Ray ID in a 1033 of its own", [](W &w) { relayed(w, 530, 1033, rayOfAll); server(w, "200"); }, "tunnel-down", possible, Light::Red, "tunnel-down"},
        {"a server repeats the Ray ID in a 1001 of its own", [](W &w) { relayed(w, 530, 1001, rayOfAll); server(w, "200"); }, "edge-configuration-error", possible, Light::Red, "edge-configuration-error"},
        {"a 404 that speaks of missing client certificates", [](W &w) { w.proxied(); both(w, "404"); server(w, "200"); changePages(w, [](HttpSeen &http) { http.asksClientCertificate = true; }); }, "no-problem-found", confirmed, Light::Amber, "client-certificate-required"},
        {"a filter redirects http at Cloudflare's address", [](W &w) { httpTakenBy(w, "301>https://block.isp.example/"); }, "intercepted-connection", possible, Light::Grey, "no-problem-found"},
        {"a filter forbids http at Cloudflare's address", [](W &w) { httpTakenBy(w, "403"); }, "intercepted-connection", possible, Light::Grey, "visitor-challenged origin-forbids-cloudflare no-problem-found"},
        {"a filter answers http with 503 at Cloudflare's address", [](W &w) { httpTakenBy(w, "503"); }, "intercepted-connection", possible, Light::Grey, "origin-error no-problem-found"},
        {"a captive portal, and https is silent", portal, "intercepted-connection", likely, Light::Grey, "no-problem-found not-proxied"},
        {"a 503 that the server or Cloudflare may have made", [](W &w) { w.proxied().mode(SslMode::Strict); told(w, ""); both(w, "503/"); }, "origin-error", possible, Light::Red, "origin-error"},
    };
}
// clang-format on

} // namespace doctor::test
