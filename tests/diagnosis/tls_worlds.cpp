#include "worlds.h"

namespace doctor::test {

namespace {
constexpr auto possible = Confidence::Possible;
constexpr auto likely = Confidence::Likely;
constexpr auto confirmed = Confidence::Confirmed;
using W = EvidenceBuilder;

//! Mode Full (strict), 526 over https, and this certificate.
void strict(W &w, const char *fault)
{
    w.proxied().mode(SslMode::Strict);
    https(w, "526");
    http(w, "200");
    server(w, "200");
    certificate(w, fault);
}

//! Mode Full, everything works, and this certificate.
void full(W &w, const char *fault)
{
    w.proxied();
    both(w, "200");
    server(w, "200");
    certificate(w, fault);
}

void handshake(W &w, const char *word)
{
    w.proxied();
    https(w, "525");
    http(w, "200");
    door(w, 443, word);
    door(w, 80, "200");
}
} // namespace

// clang-format off
QList<World> tlsWorlds()
{
    return {
        {"526, expired", [](W &w) { strict(w, "expired"); }, "certificate-expired", confirmed, Light::Amber, "firewall-blocks-cloudflare origin-address-differs"},
        {"526, not yet valid", [](W &w) { strict(w, "not-yet"); }, "certificate-not-yet-valid", confirmed, Light::Amber},
        {"526, wrong name", [](W &w) { strict(w, "wrong-name"); }, "certificate-wrong-name", confirmed, Light::Amber},
        {"526, self-signed", [](W &w) { strict(w, "self-signed"); }, "certificate-self-signed", confirmed, Light::Amber},
        {"526, untrusted", [](W &w) { strict(w, "untrusted"); }, "certificate-untrusted", confirmed, Light::Amber, "certificate-chain-incomplete"},
        {"526, forged Origin CA", [](W &w) { strict(w, "forged"); }, "certificate-untrusted", confirmed, Light::Amber},
        {"526, intermediate missing", [](W &w) { strict(w, "incomplete"); }, "certificate-chain-incomplete", likely, Light::Amber, "certificate-untrusted"},
        {"526, intermediate perhaps missing", [](W &w) { strict(w, "maybe-incomplete"); }, "certificate-chain-incomplete|certificate-untrusted", possible, Light::Amber, "", "certificate-chain-incomplete certificate-untrusted"},
        {"526, and only this computer trusts the issuer", [](W &w) { strict(w, "local-root"); }, "certificate-untrusted", likely, Light::Amber},
        {"526, and whoever issued the certificate issued the edge's too", [](W &w) { strict(w, "local-root"); w.change<HttpSeen>([](HttpSeen &h) { if (h.tls) h.tls->issuer = QStringLiteral("R11"); }); }, "certificate-untrusted", possible, Light::Amber},
        {"works, and only this computer trusts the issuer", [](W &w) { full(w, "local-root"); }, "no-problem-found", confirmed, Light::Green, "certificate-untrusted"},
        {"526, expired by the time of https and not by that of http", [](W &w) { strict(w, "expired"); w.change<HttpSeen>([](HttpSeen &h) { if (h.scheme != QLatin1String("http")) return; h.date = h.date.addDays(-8); if (h.trace) h.trace->timestamp -= 8 * 86400; }); }, "certificate-expired", likely, Light::Amber},
        {"526, revoked", [](W &w) { strict(w, "revoked"); }, "certificate-revoked", confirmed, Light::Amber},
        {"526, certificate fine here", [](W &w) { strict(w, ""); }, "origin-address-differs", possible, Light::Amber, "firewall-blocks-cloudflare certificate-revoked certificate-expired certificate-untrusted"},
        {"526, Origin CA roots not to be had", [](W &w) { strict(w, "roots-missing"); }, "certificate-untrusted|certificate-expired|certificate-self-signed|certificate-wrong-name|undetermined|firewall-blocks-cloudflare|origin-address-differs", possible, Light::Amber, "certificate-untrusted"},
        {"526, origin not told", [](W &w) { w.proxied().mode(SslMode::Strict); told(w, ""); https(w, "526"); http(w, "200"); }, "certificate-expired", possible, Light::Amber, "", "certificate-expired certificate-self-signed certificate-wrong-name"},
        {"526, direct locked", [](W &w) { w.proxied().mode(SslMode::Strict); https(w, "526"); http(w, "200"); server(w, "silent"); }, "certificate-expired", possible, Light::Amber, "origin-not-answering"},
        {"526 in a mode told as Full: the mode is another", [](W &w) { strict(w, "self-signed"); w.mode(SslMode::Full); }, "certificate-self-signed", confirmed, Light::Amber},
        {"526, mode not told", [](W &w) { strict(w, "expired"); w.mode(SslMode::Unknown); }, "certificate-expired", confirmed, Light::Amber},
        {"526 with the certificate of a stranger", [](W &w) { strict(w, "foreign"); }, "certificate-wrong-name|wrong-origin-address", confirmed, Light::Amber, "", "wrong-origin-address certificate-wrong-name"},
        {"expired in Full: a note", [](W &w) { full(w, "expired"); }, "no-problem-found", confirmed, Light::Amber},
        {"self-signed in Full: a note", [](W &w) { full(w, "self-signed"); }, "no-problem-found", confirmed, Light::Amber},
        {"wrong name in Full: a note", [](W &w) { full(w, "wrong-name"); }, "no-problem-found", confirmed, Light::Amber},
        {"expired in Flexible: not even used", [](W &w) { full(w, "expired"); w.mode(SslMode::Flexible); }, "no-problem-found", confirmed, Light::Amber},
        {"ends in three days", [](W &w) { full(w, "ends-soon"); }, "no-problem-found", confirmed, Light::Amber},
        {"Origin CA in Strict", [](W &w) { full(w, "origin-ca"); w.mode(SslMode::Strict); }, "no-problem-found", confirmed, Light::Green},
        {"self-signed in Full and 521 with direct fine: not the cause", [](W &w) { w.proxied(); both(w, "521"); server(w, "200"); certificate(w, "self-signed"); }, "firewall-blocks-cloudflare", likely, Light::Red, "certificate-self-signed"},
        {"expired in Full and 525: not the cause", [](W &w) { w.proxied(); https(w, "525"); http(w, "200"); server(w, "200"); certificate(w, "expired"); }, "origin-address-differs", possible, Light::Amber, "certificate-expired firewall-blocks-cloudflare"},
        {"525, plain HTTP on 443", [](W &w) { handshake(w, "plain"); }, "tls-not-spoken", confirmed, Light::Amber, "tls-handshake-failed"},
        {"525, unrecognized_name", [](W &w) { handshake(w, "alert112"); }, "tls-name-not-served", confirmed, Light::Amber, "tls-handshake-failed"},
        {"525, unrecognized_name of an address that sends elsewhere", [](W &w) { w.proxied(); https(w, "525"); http(w, "200"); door(w, 443, "alert112"); door(w, 80, "301>https://other.example/"); }, "tls-name-not-served|wrong-origin-address", likely, Light::Amber, "", "wrong-origin-address tls-name-not-served"},
        {"525, reset in the handshake", [](W &w) { handshake(w, "tls-reset"); }, "tls-handshake-failed", likely, Light::Amber, "origin-empty-reply"},
        {"525, protocol_version", [](W &w) { handshake(w, "alert70"); }, "tls-handshake-failed", likely, Light::Amber},
        {"525, handshake_failure: perhaps a cipher that is missing here", [](W &w) { handshake(w, "alert40"); }, "tls-handshake-failed", possible, Light::Amber},
        {"525, client certificate required (alert 116)", [](W &w) { handshake(w, "alert116"); }, "client-certificate-required", likely, Light::Amber, "tls-handshake-failed"},
        {"525, handshake fine here", [](W &w) { handshake(w, "200"); }, "origin-address-differs", possible, Light::Amber, "firewall-blocks-cloudflare tls-handshake-failed tls-not-spoken"},
        {"525, origin not told", [](W &w) { w.proxied(); told(w, ""); https(w, "525"); http(w, "200"); }, "tls-handshake-failed", possible, Light::Amber, "", "tls-not-spoken tls-name-not-served"},
        {"525, mode told as Flexible", [](W &w) { handshake(w, "plain"); w.mode(SslMode::Flexible); }, "tls-not-spoken", confirmed, Light::Amber},
        {"400 asks for a client certificate", [](W &w) { w.proxied(); https(w, "asks-client-certificate"); http(w, "200"); door(w, 443, "asks-client-certificate"); door(w, 80, "200"); }, "client-certificate-required", confirmed, Light::Amber, "origin-error"},
        {"edge fine, asks a client certificate of this computer", [](W &w) { w.proxied(); both(w, "200"); door(w, 443, "asks-client-certificate"); door(w, 80, "200"); }, "no-problem-found", confirmed, Light::Green, "client-certificate-required"},
        {"edge fine in Strict, expired here: another address or a note", [](W &w) { full(w, "expired"); w.mode(SslMode::Strict); }, "no-problem-found", confirmed, Light::Amber, "certificate-expired"},
    };
}

QList<World> answerWorlds()
{
    return {
        {"the origin's own 500", [](W &w) { w.proxied(); both(w, "500"); server(w, "500"); }, "origin-error", confirmed, Light::Red, "firewall-blocks-cloudflare"},
        {"the origin's own 500 for Cloudflare alone", [](W &w) { w.proxied(); both(w, "503"); server(w, "200"); }, "origin-error", likely, Light::Red},
        {"the origin's own 521, passed on", [](W &w) { w.proxied(); both(w, "521/DYNAMIC"); server(w, "521"); }, "origin-error", confirmed, Light::Red, "web-server-not-running firewall-blocks-cloudflare"},
        {"a 404 of the origin that looks like Cloudflare's 521", [](W &w) { w.proxied(); both(w, "404"); server(w, "404"); w.change<HttpSeen>([](HttpSeen &h) { if (h.status == 404) h.edgeError = EdgeErrorSeen{521, QStringLiteral("html"), {}, {}}; }); }, "no-problem-found", confirmed, Light::Amber, "web-server-not-running firewall-blocks-cloudflare"},
        {"an error page without cf-ray is nobody's word", [](W &w) { w.proxied(); both(w, "521"); server(w, "200"); w.change<HttpSeen>([](HttpSeen &h) { if (h.purpose == QLatin1String("page")) h.headers.clear(); }); }, "intercepted-connection|undetermined", possible, Light::Grey, "origin-error firewall-blocks-cloudflare web-server-not-running"},
        {"403 of the origin for Cloudflare, 200 here", [](W &w) { w.proxied(); both(w, "403"); server(w, "200"); }, "origin-forbids-cloudflare", likely, Light::Red, "visitor-challenged firewall-blocks-cloudflare"},
        {"429 of the origin for Cloudflare, 200 here", [](W &w) { w.proxied(); both(w, "429"); server(w, "200"); }, "origin-forbids-cloudflare", likely, Light::Red, "visitor-challenged rate-limited"},
        {"403 for both", [](W &w) { w.proxied(); both(w, "403"); server(w, "403"); }, "undetermined", possible, Light::Red, "origin-forbids-cloudflare visitor-challenged"},
        {"404 of the origin", [](W &w) { w.proxied(); both(w, "404"); server(w, "404"); }, "no-problem-found", confirmed, Light::Amber},
        {"524, slow here too", [](W &w) { w.proxied(); both(w, "524"); server(w, "slow"); }, "origin-slow", confirmed, Light::Red},
        {"524, fine here", [](W &w) { w.proxied(); both(w, "524"); server(w, "200"); }, "origin-slow", possible, Light::Red, "firewall-blocks-cloudflare"},
        {"524, origin not told", [](W &w) { w.proxied(); told(w, ""); both(w, "524"); }, "origin-slow", likely, Light::Red},
        {"Cloudflare waits and waits", [](W &w) { w.proxied(); both(w, "silent"); server(w, "slow"); }, "origin-slow", likely, Light::Red},
        {"520, empty here too", [](W &w) { w.proxied(); both(w, "520"); server(w, "empty"); }, "origin-empty-reply", confirmed, Light::Red},
        {"520, fine here", [](W &w) { w.proxied(); both(w, "520"); server(w, "200"); }, "origin-empty-reply", possible, Light::Red, "headers-too-large"},
        {"520, mode not told, another port is empty", [](W &w) { w.proxied().mode(SslMode::Unknown); https(w, "520"); http(w, "301>>https://shop.example/"); door(w, 443, "200"); door(w, 80, "empty"); }, "origin-empty-reply", possible, Light::Red},
        {"520, headers too large here too", [](W &w) { w.proxied(); both(w, "520"); server(w, "large"); }, "headers-too-large", confirmed, Light::Red, "origin-empty-reply"},
        {"520, origin not told", [](W &w) { w.proxied(); told(w, ""); both(w, "520"); }, "origin-empty-reply", possible, Light::Red, "", "headers-too-large"},
        {"loop in Flexible", [](W &w) { w.proxied().mode(SslMode::Flexible); https(w, "301>same"); http(w, "301>https://shop.example/"); door(w, 443, "200"); door(w, 80, "301>https://shop.example/"); }, "redirect-loop", confirmed, Light::Red},
        {"loop in Full: the origin sends https to http", [](W &w) { w.proxied(); https(w, "301>http://shop.example/"); http(w, "301>>https://shop.example/"); door(w, 443, "301>http://shop.example/"); door(w, 80, "200"); }, "redirect-loop", confirmed, Light::Red},
        {"loop in Full between apex and www", [](W &w) { w.proxied().proxied(QStringLiteral("www.shop.example")); both(w, "301>https://www.shop.example/"); https(w, "301>https://shop.example/", "www.shop.example"); server(w, "301>https://www.shop.example/"); }, "redirect-loop", likely, Light::Red},
        {"530 with 1016", [](W &w) { w.proxied(); both(w, "530:1016"); }, "origin-dns-error", confirmed, Light::Red},
        {"530 with 1033", [](W &w) { w.proxied(); both(w, "530:1033"); }, "tunnel-down", confirmed, Light::Red},
        {"530 alone", [](W &w) { w.proxied(); told(w, ""); both(w, "530"); }, "origin-dns-error", possible, Light::Red, "tunnel-down", "tunnel-down"},
        {"1001", [](W &w) { w.proxied(); both(w, "530:1001"); }, "edge-configuration-error", confirmed, Light::Red},
        {"1101, a Worker throws", [](W &w) { w.proxied(); both(w, "500:1101"); server(w, "200"); }, "edge-configuration-error", confirmed, Light::Red, "origin-error"},
        {"1034", [](W &w) { w.proxied(); both(w, "409:1034"); }, "edge-configuration-error", confirmed, Light::Red},
    };
}
// clang-format on

} // namespace doctor::test
