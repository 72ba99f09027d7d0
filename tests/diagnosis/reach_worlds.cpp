#include "worlds.h"

namespace doctor::test {

namespace {
constexpr auto possible = Confidence::Possible;
constexpr auto likely = Confidence::Likely;
constexpr auto confirmed = Confidence::Confirmed;
using W = EvidenceBuilder;
} // namespace

// clang-format off
QList<World> reachWorlds()
{
    return {
        {"healthy", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green},
        {"refused everywhere", [](W &w) { w.proxied(); both(w, "521"); server(w, "refused"); }, "web-server-not-running", likely, Light::Red, "firewall-blocks-cloudflare firewall-blocks-everyone origin-address-differs"},
        {"refused everywhere, over IPv6 alone", [](W &w) { w.proxied(); told(w, "2001:db8::10"); both(w, "521"); server(w, "refused", "2001:db8::10"); door(w, 443, "200", "2606:4700::1"); }, "web-server-not-running", likely, Light::Red},
        {"521, direct silent", [](W &w) { w.proxied(); both(w, "521"); server(w, "silent"); }, "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red, "origin-not-answering", "web-server-not-running firewall-blocks-cloudflare"},
        {"521, direct fine", [](W &w) { w.proxied(); both(w, "521"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "web-server-not-running origin-address-differs", "origin-address-differs"},
        {"522, direct fine", [](W &w) { w.proxied(); both(w, "522"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "origin-not-answering", "origin-address-differs"},
        {"523, direct fine", [](W &w) { w.proxied(); both(w, "523"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "origin-unroutable", "origin-address-differs"},
        {"521 and 522 mixed, direct fine", [](W &w) { w.proxied(); both(w, "521 522 522 521"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red},
        {"521, origin not told", [](W &w) { w.proxied(); told(w, ""); both(w, "521"); }, "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red, "https-port-closed http-port-closed", "web-server-not-running firewall-blocks-cloudflare"},
        {"522, origin not told", [](W &w) { w.proxied(); told(w, ""); both(w, "522"); }, "origin-not-answering|firewall-blocks-cloudflare", possible, Light::Red, "", "origin-not-answering firewall-blocks-cloudflare"},
        {"523, origin not told", [](W &w) { w.proxied(); told(w, ""); both(w, "523"); }, "origin-unroutable", possible, Light::Red},
        {"521, ports open and silent to HTTP", [](W &w) { w.proxied(); both(w, "521"); server(w, "slow"); }, "firewall-blocks-cloudflare", possible, Light::Red, "firewall-blocks-cloudflare origin-slow"},
        {"522, direct silent", [](W &w) { w.proxied(); both(w, "522"); server(w, "silent"); }, "origin-not-answering", likely, Light::Red, "firewall-blocks-cloudflare web-server-not-running"},
        {"522, direct refused", [](W &w) { w.proxied(); both(w, "522"); server(w, "refused"); }, "origin-address-differs|firewall-blocks-cloudflare", possible, Light::Red, "web-server-not-running origin-not-answering", "origin-address-differs firewall-blocks-cloudflare"},
        {"521, ICMP from the host itself", [](W &w) { w.proxied(); both(w, "521"); server(w, "icmp"); }, "firewall-blocks-everyone", likely, Light::Red, "web-server-not-running"},
        {"522, prohibited", [](W &w) { w.proxied(); both(w, "522"); server(w, "prohibited"); }, "firewall-blocks-everyone", likely, Light::Red, "origin-not-answering"},
        {"522, prohibited by this network's own gateway", [](W &w) { w.proxied(); both(w, "522"); server(w, "prohibited"); w.icmpFrom(QStringLiteral("192.168.1.1")); }, "origin-not-answering|firewall-blocks-cloudflare|firewall-blocks-everyone|undetermined", possible, Light::Red, "firewall-blocks-everyone"},
        {"522, no route says this network's own gateway", [](W &w) { w.proxied(); both(w, "522"); server(w, "unroutable"); w.icmpFrom(QStringLiteral("192.168.1.1")); }, "origin-unroutable|origin-not-answering|firewall-blocks-cloudflare|undetermined", possible, Light::Red, "origin-unroutable"},
        {"522, the handshake alone hears that there is no way", [](W &w) { w.proxied(); both(w, "522"); server(w, "unroutable"); w.icmpToHandshakeAlone(); }, "origin-unroutable", likely, Light::Red, "firewall-blocks-everyone"},
        {"522, the handshake alone hears the firewall", [](W &w) { w.proxied(); both(w, "522"); server(w, "prohibited"); w.icmpToHandshakeAlone(); }, "firewall-blocks-everyone", likely, Light::Red, "origin-unroutable"},
        {"521, the handshake alone hears the firewall", [](W &w) { w.proxied(); both(w, "521"); server(w, "icmp"); w.icmpToHandshakeAlone(); }, "firewall-blocks-everyone", likely, Light::Red, "web-server-not-running"},
        {"522, no way, and this system does not tell who said so", [](W &w) { w.proxied(); both(w, "522"); server(w, "unroutable"); w.icmpUntold(); }, "origin-unroutable|firewall-blocks-everyone", possible, Light::Red, "origin-unroutable firewall-blocks-everyone", "origin-unroutable firewall-blocks-everyone"},
        {"523, unroutable", [](W &w) { w.proxied(); both(w, "523"); server(w, "unroutable"); }, "origin-unroutable", likely, Light::Red},
        {"523, direct silent", [](W &w) { w.proxied(); both(w, "523"); server(w, "silent"); }, "origin-unroutable", possible, Light::Red, "firewall-blocks-cloudflare"},
        {"this system cannot tell reset from ICMP", [](W &w) { w.proxied(); both(w, "521"); server(w, "not-observable"); }, "web-server-not-running", likely, Light::Red, "firewall-blocks-everyone"},
        {"443 refused, http fine, Full", [](W &w) { w.proxied(); https(w, "521"); http(w, "200"); door(w, 443, "refused"); door(w, 80, "200"); }, "https-port-closed", likely, Light::Amber, "firewall-blocks-cloudflare web-server-not-running"},
        {"443 silent, http fine, Strict", [](W &w) { w.proxied().mode(SslMode::Strict); https(w, "522"); http(w, "200"); door(w, 443, "silent"); door(w, 80, "200"); }, "https-port-closed", likely, Light::Amber, "origin-not-answering"},
        {"443 refused, Always Use HTTPS", [](W &w) { w.proxied(); https(w, "521"); http(w, "301>>https://shop.example/"); door(w, 443, "refused"); door(w, 80, "200"); }, "https-port-closed", likely, Light::Red, "web-server-not-running"},
        {"443 refused, mode not told", [](W &w) { w.proxied().mode(SslMode::Unknown); https(w, "521"); http(w, "200"); door(w, 443, "refused"); door(w, 80, "200"); }, "https-port-closed", likely, Light::Amber},
        {"443 refused, told address is a stranger's", [](W &w) { w.proxied(); https(w, "521"); http(w, "301>>https://shop.example/"); door(w, 443, "refused"); door(w, 80, "301>http://other.example/"); }, "https-port-closed|wrong-origin-address|firewall-blocks-cloudflare", possible, Light::Red, "https-port-closed", "wrong-origin-address"},
        {"443 silent, nothing told and http fine", [](W &w) { w.proxied().mode(SslMode::Unknown); told(w, ""); https(w, "522"); http(w, "200"); }, "https-port-closed|firewall-blocks-cloudflare|origin-not-answering", possible, Light::Amber, "https-port-closed"},
        {"80 refused in Flexible", [](W &w) { w.proxied().mode(SslMode::Flexible); both(w, "521"); door(w, 80, "refused"); door(w, 443, "200"); }, "http-port-closed", likely, Light::Red, "firewall-blocks-cloudflare"},
        {"80 refused in Full: only http hurts", [](W &w) { w.proxied(); https(w, "200"); http(w, "521"); door(w, 80, "refused"); door(w, 443, "200"); }, "http-port-closed", likely, Light::Amber, "firewall-blocks-cloudflare"},
        {"80 refused in Full, Always Use HTTPS", [](W &w) { w.proxied(); https(w, "200"); http(w, "301>>https://shop.example/"); door(w, 80, "refused"); door(w, 443, "200"); }, "no-problem-found", confirmed, Light::Green, "http-port-closed"},
        {"521 for both, 443 fine here and 80 refused, Full", [](W &w) { w.proxied(); both(w, "521"); door(w, 443, "200"); door(w, 80, "refused"); }, "firewall-blocks-cloudflare", likely, Light::Red, "http-port-closed web-server-not-running"},
        {"522 for both, 443 fine here and 80 refused, Full", [](W &w) { w.proxied(); both(w, "522"); door(w, 443, "200"); door(w, 80, "refused"); }, "firewall-blocks-cloudflare", likely, Light::Red, "http-port-closed web-server-not-running"},
        {"522 for both, mode not told, fine here", [](W &w) { w.proxied().mode(SslMode::Unknown); both(w, "522"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "origin-not-answering https-port-closed http-port-closed"},
        {"521 for both, mode not told, 443 refused here", [](W &w) { w.proxied().mode(SslMode::Unknown); both(w, "521"); door(w, 443, "refused"); door(w, 80, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "https-port-closed web-server-not-running"},
        {"only IPv6 here, an IPv4 server told", [](W &w) { w.proxied(); both(w, "521"); server(w, "no-route"); w.change<HttpSeen>([](HttpSeen &h) { if (h.purpose != QLatin1String("exchange")) h.address = addressSeen(QStringLiteral("2606:4700::6810:10a")); }); }, "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red, "web-server-not-running firewall-blocks-cloudflare origin-unroutable no-internet"},
        {"a port of its own: 8443 refused, the others fine", [](W &w) { w.sitePort(8443).names({QStringLiteral("104.16.1.10")}).trace().statusPage(); https(w, "521"); server(w, "200"); door(w, 8443, "refused"); }, "undetermined|web-server-not-running|https-port-closed|firewall-blocks-cloudflare", possible, Light::Red, "firewall-blocks-cloudflare"},
        {"mode Off: Cloudflare sends https to http", [](W &w) { w.proxied().mode(SslMode::Off); https(w, "301>>http://shop.example/"); http(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Amber, "redirect-loop"},
        {"locked to Cloudflare: silent", [](W &w) { w.proxied(); both(w, "200"); server(w, "silent"); }, "no-problem-found", confirmed, Light::Green},
        {"locked to Cloudflare: refused", [](W &w) { w.proxied(); both(w, "200"); server(w, "refused"); }, "no-problem-found", confirmed, Light::Green},
        {"locked to Cloudflare: prohibited", [](W &w) { w.proxied(); both(w, "200"); server(w, "prohibited"); }, "no-problem-found", confirmed, Light::Green},
        {"locked by the web server: 403 here", [](W &w) { w.proxied(); both(w, "200"); server(w, "403"); }, "no-problem-found", confirmed, Light::Green, "origin-forbids-cloudflare"},
        {"Cloudflare let in at 443 and not at 80, judged per port", [](W &w) { w.proxied(); https(w, "200"); http(w, "522"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Amber, "http-port-closed"},
        {"told address is a stranger's, the real server is down", [](W &w) { w.proxied(); both(w, "521"); door(w, 443, "200"); door(w, 80, "301>https://other.example/"); certificate(w, "foreign"); }, "wrong-origin-address", likely, Light::Red, "firewall-blocks-cloudflare"},
        {"told address is perhaps a stranger's", [](W &w) { w.proxied(); both(w, "522"); server(w, "200"); certificate(w, "foreign"); w.change<TlsSeen>([](TlsSeen &tls) { tls.judged->trusted = false; }); }, "wrong-origin-address|firewall-blocks-cloudflare", possible, Light::Red, "firewall-blocks-cloudflare wrong-origin-address", "wrong-origin-address firewall-blocks-cloudflare"},
        {"80 answered by a transparent proxy's 503, server down", [](W &w) { w.proxied().mode(SslMode::Flexible); both(w, "521"); door(w, 80, "503"); door(w, 443, "refused"); }, "firewall-blocks-cloudflare|web-server-not-running|undetermined", possible, Light::Red, "firewall-blocks-cloudflare"},
        {"80 asks for TLS: not the site's own answer", [](W &w) { w.proxied().mode(SslMode::Flexible); both(w, "521"); door(w, 80, "asks-tls"); door(w, 443, "200"); }, "firewall-blocks-cloudflare|origin-address-differs", possible, Light::Red},
        {"private address told, silent", [](W &w) { w.proxied(); told(w, "192.168.1.10"); both(w, "522"); server(w, "silent", "192.168.1.10"); }, "origin-address-private", likely, Light::Red, "origin-not-answering"},
        {"private address told, answers here", [](W &w) { w.proxied(); told(w, "192.168.1.10"); both(w, "522"); server(w, "200", "192.168.1.10"); }, "origin-address-private", possible, Light::Red, "firewall-blocks-cloudflare origin-not-answering"},
        {"CGNAT address told", [](W &w) { w.proxied(); told(w, "100.64.0.9"); both(w, "522"); server(w, "silent", "100.64.0.9"); }, "origin-address-private", likely, Light::Red},
        {"ULA told", [](W &w) { w.proxied(); told(w, "fd00::9"); both(w, "522"); server(w, "silent", "fd00::9"); door(w, 443, "200", "2606:4700::1"); }, "origin-address-private", likely, Light::Red},
        {"private address told, edge fine", [](W &w) { w.proxied(); told(w, "10.0.0.4"); both(w, "200"); server(w, "200", "10.0.0.4"); }, "no-problem-found", confirmed, Light::Green, "origin-address-private"},
        {"a private and a public address told, both silent", [](W &w) { w.proxied(); told(w, "10.0.0.4 203.0.113.10"); both(w, "522"); server(w, "silent", "10.0.0.4"); server(w, "silent"); }, "origin-not-answering|origin-address-private", possible, Light::Red, "", "origin-address-private"},
        {"Cloudflare's own address told, 1000", [](W &w) { w.proxied(); told(w, "104.16.1.10"); both(w, "403:1000"); }, "origin-address-is-cloudflare", confirmed, Light::Red},
        {"1000, origin not told", [](W &w) { w.proxied(); told(w, ""); both(w, "403:1000"); }, "origin-address-is-cloudflare|edge-configuration-error", likely, Light::Red},
    };
}

QList<World> patternWorlds()
{
    return {
        {"IPv6 of the server refuses", [](W &w) { w.proxied(); told(w, "203.0.113.10 2001:db8::10"); both(w, "521 200 521 200"); server(w, "200"); server(w, "refused", "2001:db8::10"); door(w, 443, "200", "2606:4700::1"); }, "ipv6-origin-broken", likely, Light::Amber, "firewall-blocks-cloudflare"},
        {"IPv4 of the server is silent", [](W &w) { w.proxied(); told(w, "203.0.113.10 2001:db8::10"); both(w, "522 200 522 200"); server(w, "silent"); server(w, "200", "2001:db8::10"); }, "ipv6-origin-broken", likely, Light::Amber, "firewall-blocks-cloudflare"},
        {"no IPv6 here: rule 4", [](W &w) { w.proxied(); told(w, "203.0.113.10 2001:db8::10"); both(w, "521 200 521 200"); server(w, "200"); server(w, "no-route", "2001:db8::10"); }, "firewall-blocks-cloudflare|ipv6-origin-broken|rate-limited|overloaded|undetermined", possible, Light::Amber, "ipv6-origin-broken firewall-blocks-cloudflare"},
        {"IPv6 silent here and never reached: rule 4", [](W &w) { w.proxied(); told(w, "203.0.113.10 2001:db8::10"); both(w, "522 200 522 200"); server(w, "200"); server(w, "silent", "2001:db8::10"); }, "firewall-blocks-cloudflare|ipv6-origin-broken|rate-limited|overloaded|undetermined", possible, Light::Amber, "ipv6-origin-broken firewall-blocks-cloudflare"},
        {"https always fails, http never, IPv6 shut", [](W &w) { w.proxied(); told(w, "203.0.113.10 2001:db8::10"); https(w, "522"); http(w, "200"); server(w, "200"); server(w, "refused", "2001:db8::10"); door(w, 443, "200", "2606:4700::1"); }, "ipv6-origin-broken|firewall-blocks-cloudflare|origin-address-differs", possible, Light::Amber, "ipv6-origin-broken"},
        {"only IPv6 told and none here, edge 521", [](W &w) { w.proxied(); told(w, "2001:db8::10"); both(w, "521"); server(w, "no-route", "2001:db8::10"); }, "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red, "web-server-not-running origin-unroutable firewall-blocks-cloudflare origin-not-answering ipv6-origin-broken"},
        {"a burst is let in, then refused", [](W &w) { w.proxied(); both(w, "200 200 521 521"); server(w, "first-pass"); }, "rate-limited", likely, Light::Amber, "firewall-blocks-cloudflare"},
        {"the server flickers for both", [](W &w) { w.proxied(); both(w, "200 522 200 522"); server(w, "flaky"); }, "overloaded", likely, Light::Amber, "firewall-blocks-cloudflare rate-limited"},
        {"on and off without a pattern", [](W &w) { w.proxied(); both(w, "200 522 200 522"); server(w, "flicker"); }, "overloaded", likely, Light::Amber, "rate-limited firewall-blocks-cloudflare"},
        {"the server came back during the run", [](W &w) { w.proxied(); both(w, "521 200 200 200"); server(w, "recovering"); }, "overloaded|web-server-not-running|undetermined|rate-limited|firewall-blocks-cloudflare", possible, Light::Amber, "overloaded rate-limited firewall-blocks-cloudflare"},
        {"some of Cloudflare blocked, one address", [](W &w) { w.proxied(); both(w, "521 200 521 200"); server(w, "200"); }, "firewall-blocks-cloudflare", possible, Light::Amber, "web-server-not-running rate-limited"},
        {"some of Cloudflare blocked, refusals and silence mixed", [](W &w) { w.proxied(); both(w, "521 200 522 200"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Amber},
        {"524 now and then, fine here", [](W &w) { w.proxied(); both(w, "200 524 200 200"); server(w, "200"); }, "overloaded|origin-slow", possible, Light::Amber, "firewall-blocks-cloudflare origin-slow"},
        {"one of two servers is down", [](W &w) { w.proxied(); told(w, "203.0.113.10 203.0.113.11"); both(w, "521 200 200 521"); server(w, "200"); server(w, "refused", "203.0.113.11"); }, "web-server-not-running", likely, Light::Amber, "firewall-blocks-cloudflare ipv6-origin-broken"},
        {"one of two servers is silent", [](W &w) { w.proxied(); told(w, "203.0.113.10 203.0.113.11"); both(w, "522 200 200 522"); server(w, "200"); server(w, "silent", "203.0.113.11"); }, "origin-not-answering", likely, Light::Amber, "firewall-blocks-cloudflare"},
        {"www is down and the apex is not", [](W &w) { w.proxied().proxied(QStringLiteral("www.shop.example")); both(w, "301>https://www.shop.example/"); https(w, "521 521", "www.shop.example"); server(w, "200"); door(w, 443, "200", "203.0.113.10", "www.shop.example"); door(w, 80, "200", "203.0.113.10", "www.shop.example"); }, "origin-address-differs|firewall-blocks-cloudflare|web-server-not-running", possible, Light::Red, "firewall-blocks-cloudflare web-server-not-running", "origin-address-differs"},
        {"apex sends to www by Cloudflare, www is refused", [](W &w) { w.proxied().proxied(QStringLiteral("www.shop.example")); both(w, "301>>https://www.shop.example/"); https(w, "521 521", "www.shop.example"); server(w, "refused"); door(w, 443, "refused", "203.0.113.10", "www.shop.example"); }, "web-server-not-running", likely, Light::Red},
    };
}
// clang-format on

} // namespace doctor::test
