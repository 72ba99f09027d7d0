#include "worlds.h"

namespace doctor::test {

namespace {
constexpr auto possible = Confidence::Possible;
constexpr auto likely = Confidence::Likely;
constexpr auto confirmed = Confidence::Confirmed;
using W = EvidenceBuilder;

const QString cloudflareDns = QStringLiteral("cloudflare-dns.com");
const QString googleDns = QStringLiteral("dns.google");
const QString systemDns = QStringLiteral("system");
const QStringList edgeAddresses{QStringLiteral("104.16.1.10"), QStringLiteral("2606:4700::6810:10a")};
const QStringList serverAddress{QStringLiteral("203.0.113.10")};
const QStringList oldAddress{QStringLiteral("198.51.100.7")};

//! DNS only: visitors meet the server itself.
void unproxied(W &w, const char *word)
{
    w.names(serverAddress).statusPage();
    if (QLatin1String(word) == QLatin1String("200"))
        both(w, "outside");
    else
        w.both({QStringLiteral("unreachable")}).change<HttpSeen>([](HttpSeen &h) {
            h.address = addressSeen(serverAddress.first());
        });
    server(w, word);
}

void dead(W &w, const char *word)
{
    const QString ended = QString::fromLatin1(word);
    w.names({ended}).statusPage(ended == QLatin1String("no-route") ? Outcome::NoRouteHere
                                                                   : Outcome::TimedOut);
    server(w, ended == QLatin1String("no-route") ? "no-route" : "silent");
}
} // namespace

// clang-format off
QList<World> nameWorlds()
{
    return {
        {"DNS only, server fine", [](W &w) { unproxied(w, "200"); }, "not-proxied", confirmed, Light::Amber, "firewall-blocks-cloudflare"},
        {"DNS only, server refused", [](W &w) { unproxied(w, "refused"); }, "not-proxied", confirmed, Light::Red, "firewall-blocks-cloudflare", "web-server-not-running"},
        {"DNS only, server silent", [](W &w) { unproxied(w, "silent"); }, "not-proxied", confirmed, Light::Red, "firewall-blocks-cloudflare origin-not-answering"},
        {"delegated elsewhere", [](W &w) { unproxied(w, "200"); w.nameServers({QStringLiteral("ns1.hoster.example.")}); }, "name-servers-not-cloudflare", confirmed, Light::Amber, "", "not-proxied"},
        {"delegated elsewhere but proxied: a partial set-up", [](W &w) { w.proxied().nameServers({QStringLiteral("ns1.hoster.example.")}); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green, "name-servers-not-cloudflare"},
        {"addresses of the customer's own (BYOIP), trace matches", [](W &w) { w.names({QStringLiteral("198.18.7.1")}).trace({}, QStringLiteral("198.18.7.1")).statusPage(); both(w, "521"); server(w, "refused"); }, "web-server-not-running", likely, Light::Red, "not-proxied"},
        {"hosts file leads to the server, public ones to Cloudflare", [](W &w) { w.resolver(systemDns, serverAddress).resolver(cloudflareDns, edgeAddresses).resolver(googleDns, edgeAddresses).trace().statusPage(); both(w, "521"); server(w, "refused"); }, "web-server-not-running", likely, Light::Red, "not-proxied"},
        {"stale local cache leads to Cloudflare, public ones to the server", [](W &w) { w.resolver(systemDns, edgeAddresses).resolver(cloudflareDns, serverAddress).resolver(googleDns, serverAddress).trace().statusPage(); both(w, "521"); server(w, "200"); }, "not-proxied", confirmed, Light::Grey, "firewall-blocks-cloudflare"},
        {"DoH unavailable, the system leads to Cloudflare", [](W &w) { w.resolver(systemDns, edgeAddresses).resolver(cloudflareDns, {QStringLiteral("timeout")}).resolver(googleDns, {QStringLiteral("timeout")}).trace().statusPage(); both(w, "521"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "not-proxied intercepted-connection no-internet"},
        {"DoH unavailable, everything works", [](W &w) { w.resolver(systemDns, edgeAddresses).resolver(cloudflareDns, {QStringLiteral("timeout")}).resolver(googleDns, {QStringLiteral("timeout")}).trace().statusPage(); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green, "intercepted-connection"},
        {"NAT64: the records are synthetic, the addresses unwrapped", [](W &w) { w.proxied(); both(w, "521"); server(w, "refused"); w.change<DnsSeen>([](DnsSeen &d) { for (DnsRecordSeen &r : d.records) r.data = QStringLiteral("64:ff9b::6810:10a"); }); }, "web-server-not-running", likely, Light::Red, "not-proxied"},
        {"NXDOMAIN everywhere", [](W &w) { w.names({QStringLiteral("nxdomain")}).statusPage(); server(w, "200"); }, "name-not-found", confirmed, Light::Red, "firewall-blocks-cloudflare"},
        {"NXDOMAIN from the system, DoH blocked", [](W &w) { w.resolver(systemDns, {QStringLiteral("nxdomain")}).resolver(cloudflareDns, {QStringLiteral("timeout")}).resolver(googleDns, {QStringLiteral("timeout")}).statusPage(); }, "name-not-found", possible, Light::Grey},
        {"NXDOMAIN from the system, and nobody else was heard", [](W &w) { w.resolver(systemDns, {QStringLiteral("nxdomain")}).resolver(cloudflareDns, {QStringLiteral("timeout")}).resolver(googleDns, {QStringLiteral("timeout")}).statusPage(Outcome::TimedOut); }, "name-not-found", possible, Light::Grey},
        {"NXDOMAIN from the system alone, and Cloudflare's error page was pasted", [](W &w) { w.pastedPage(521).resolver(systemDns, {QStringLiteral("nxdomain")}).resolver(cloudflareDns, {QStringLiteral("timeout")}).resolver(googleDns, {QStringLiteral("timeout")}).statusPage(); }, "name-not-found", possible, Light::Grey},
        {"NXDOMAIN from a system resolver that denies the public ones too", [](W &w) { w.resolver(systemDns, {QStringLiteral("nxdomain")}).resolver(systemDns, {QStringLiteral("nxdomain")}, cloudflareDns).resolver(systemDns, {QStringLiteral("nxdomain")}, googleDns).resolver(cloudflareDns, {QStringLiteral("timeout")}).resolver(googleDns, {QStringLiteral("timeout")}).statusPage(Outcome::TimedOut); }, "no-internet", possible, Light::Grey, "name-not-found"},
        {"NXDOMAIN from one public resolver, failure of the other", [](W &w) { w.resolver(systemDns, {QStringLiteral("servfail")}).resolver(cloudflareDns, {QStringLiteral("nxdomain")}).resolver(googleDns, {QStringLiteral("servfail")}).statusPage(); }, "name-not-found", likely, Light::Red, "dnssec-broken"},
        {"NXDOMAIN from the system alone", [](W &w) { w.resolver(systemDns, {QStringLiteral("nxdomain")}).resolver(cloudflareDns, edgeAddresses).resolver(googleDns, edgeAddresses).trace().statusPage(); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Amber, "name-not-found"},
        {"no address in the name", [](W &w) { w.names({QStringLiteral("empty")}).statusPage(); }, "name-not-found", likely, Light::Red},
        {"DNSSEC broken", [](W &w) { w.names({QStringLiteral("servfail")}).resolver(cloudflareDns, edgeAddresses, {}, true).resolver(googleDns, edgeAddresses, {}, true).statusPage(); server(w, "200"); }, "dnssec-broken", confirmed, Light::Red, "name-not-found no-internet"},
        {"SERVFAIL even without checking", [](W &w) { w.names({QStringLiteral("servfail")}).resolver(cloudflareDns, {QStringLiteral("servfail")}, {}, true).resolver(googleDns, {QStringLiteral("servfail")}, {}, true).statusPage(); }, "undetermined", possible, Light::Grey, "dnssec-broken name-not-found no-internet"},
        {"one public resolver fails to validate, the other is not reached", [](W &w) { w.resolver(systemDns, edgeAddresses).resolver(cloudflareDns, {QStringLiteral("servfail")}).resolver(cloudflareDns, edgeAddresses, {}, true).resolver(googleDns, {QStringLiteral("timeout")}).trace().statusPage(); both(w, "200"); server(w, "200"); }, "dnssec-broken", possible, Light::Amber, "no-problem-found"},
        {"one public resolver fails, the other answers", [](W &w) { w.resolver(systemDns, edgeAddresses).resolver(cloudflareDns, {QStringLiteral("servfail")}).resolver(cloudflareDns, edgeAddresses, {}, true).resolver(googleDns, edgeAddresses).trace().statusPage(); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Amber, "dnssec-broken"},
    };
}

QList<World> visitorWorlds()
{
    return {
        {"no network at all", [](W &w) { dead(w, "no-route"); }, "no-internet", confirmed, Light::Grey, "name-not-found origin-not-answering"},
        {"silence everywhere", [](W &w) { dead(w, "timeout"); }, "no-internet", likely, Light::Grey, "origin-not-answering"},
        {"one security product's issuer everywhere", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); w.issuer(QStringLiteral("CN=Corporate Inspection CA")); }, "intercepted-connection", confirmed, Light::Grey, "firewall-blocks-cloudflare certificate-untrusted"},
        {"the same public issuer untrusted everywhere: old roots on this computer", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); w.issuer(QStringLiteral("CN=WE1,O=Google Trust Services,C=US")); }, "intercepted-connection|undetermined", possible, Light::Grey, "intercepted-connection"},
        {"helpers intercepted, the site's own certificate is a public one", [](W &w) { w.proxied(); both(w, "521"); server(w, "200"); const TransportSeen stranger{false, QStringLiteral("CN=Filter CA"), {}, QStringLiteral("unknown issuer")}; w.change<StatusSeen>([&](StatusSeen &s) { s.tls = stranger; }); w.ranges(stranger); }, "firewall-blocks-cloudflare", likely, Light::Red, "intercepted-connection"},
        {"every connect succeeds and nothing speaks", [](W &w) { w.names(edgeAddresses).statusPage(Outcome::TimedOut); both(w, "silent"); server(w, "empty"); door(w, 443, "empty", "104.16.1.10"); w.change<TlsSeen>([](TlsSeen &t) { t.judged.reset(); t.chain.clear(); }); }, "intercepted-connection|undetermined", possible, Light::Grey, "origin-empty-reply origin-slow firewall-blocks-cloudflare"},
        {"only the site's certificate on the visitor's side is strange", [](W &w) { w.proxied(); both(w, "untrusted 200 200 200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green, "intercepted-connection"},
        {"challenge", [](W &w) { w.proxied(); both(w, "challenge"); server(w, "200"); }, "visitor-challenged", confirmed, Light::Grey, "origin-forbids-cloudflare firewall-blocks-cloudflare"},
        {"1020", [](W &w) { w.proxied(); both(w, "403:1020"); server(w, "200"); }, "visitor-challenged", confirmed, Light::Grey, "origin-forbids-cloudflare edge-configuration-error"},
        {"1015", [](W &w) { w.proxied(); both(w, "429:1015"); server(w, "200"); }, "visitor-challenged", confirmed, Light::Grey, "origin-forbids-cloudflare rate-limited"},
        {"https challenged, http works: https was not observed", [](W &w) { w.proxied(); https(w, "challenge"); http(w, "200"); server(w, "200"); }, "visitor-challenged", confirmed, Light::Grey},
        {"cached past the cache", [](W &w) { w.proxied(); both(w, "200/HIT"); server(w, "200"); }, "undetermined", possible, Light::Grey},
        {"cached, and the server refuses", [](W &w) { w.proxied(); both(w, "200/HIT"); server(w, "refused"); }, "web-server-not-running", possible, Light::Grey, "no-problem-found"},
        {"https cached, http fine, 443 refused", [](W &w) { w.proxied(); https(w, "200/HIT"); http(w, "200"); door(w, 443, "refused"); door(w, 80, "200"); }, "https-port-closed|undetermined|web-server-not-running", possible, Light::Grey, "no-problem-found"},
        {"stale: Cloudflare serves a kept copy", [](W &w) { w.proxied(); both(w, "200/STALE"); server(w, "refused"); }, "web-server-not-running", likely, Light::Amber, "no-problem-found"},
        {"stale, and the server is silent", [](W &w) { w.proxied(); both(w, "200/STALE"); server(w, "silent"); }, "origin-not-answering|firewall-blocks-cloudflare|web-server-not-running", possible, Light::Amber, "no-problem-found origin-not-answering"},
        {"updating counts against the server too", [](W &w) { w.proxied(); both(w, "200/UPDATING"); server(w, "refused"); }, "web-server-not-running", likely, Light::Amber, "no-problem-found"},
        {"a page without any proof", [](W &w) { w.proxied(); both(w, "200/"); server(w, "200"); }, "undetermined", possible, Light::Grey},
        {"the cache statuses that prove the origin", [](W &w) { w.proxied(); both(w, "200/MISS 200/BYPASS 200/EXPIRED 200/REVALIDATED"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green},
        {"incident at this colo, 522, direct fine", [](W &w) { w.proxied().incident(QStringLiteral("FRA")); both(w, "522"); server(w, "200"); }, "cloudflare-incident", likely, Light::Red, "firewall-blocks-cloudflare"},
        {"incident at this colo, 521", [](W &w) { w.proxied().incident(QStringLiteral("FRA")); both(w, "521"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "cloudflare-incident", "cloudflare-incident"},
        {"incident at this colo, 522, direct silent", [](W &w) { w.proxied().incident(QStringLiteral("FRA")); both(w, "522"); server(w, "silent"); }, "origin-not-answering", likely, Light::Red, "cloudflare-incident", "cloudflare-incident"},
        {"incident at this colo, the origin itself says 500", [](W &w) { w.proxied().incident(QStringLiteral("FRA")); both(w, "500"); server(w, "500"); }, "origin-error", confirmed, Light::Red, "cloudflare-incident"},
        {"incident elsewhere, 522", [](W &w) { w.proxied().incident(QStringLiteral("SYD")); both(w, "522"); server(w, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "cloudflare-incident"},
        {"incident in DNS, 522", [](W &w) { w.proxied().incident({}, QStringLiteral("Authoritative DNS")); both(w, "522"); server(w, "200"); }, "cloudflare-incident", likely, Light::Red},
        {"incident at this colo, everything works", [](W &w) { w.proxied().incident(QStringLiteral("FRA")); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Amber, "cloudflare-incident"},
        {"status page not to be had", [](W &w) { w.names(edgeAddresses).trace().statusPage(Outcome::TimedOut); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green},
        {"this computer's clock is an hour ahead", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); w.clockOff(3600); }, "clock-wrong", confirmed, Light::Amber, "certificate-expired"},
        {"the clock is told over plain http only", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); w.clockOff(3600); w.change<HttpSeen>([](HttpSeen &h) { if (h.tls) h.tls->trusted = false; }); }, "clock-wrong", likely, Light::Amber},
        {"the clock is told from an address that is not known as Cloudflare's", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); w.clockOff(3600); w.change<HttpSeen>([](HttpSeen &h) { if (h.purpose != QLatin1String("exchange")) h.address.addressClass = AddressClass::Public; }); }, "clock-wrong", likely, Light::Amber},
        {"another time over plain http than over https", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); w.change<HttpSeen>([](HttpSeen &h) { if (h.scheme != QLatin1String("http")) return; h.date = h.date.addDays(-8); if (h.trace) h.trace->timestamp -= 8 * 86400; }); }, "no-problem-found", confirmed, Light::Green, "clock-wrong"},
        {"the time of answers over http that no edge marks", [](W &w) { w.proxied().trace(); both(w, "200"); server(w, "200"); w.change<HttpSeen>([](HttpSeen &h) { if (h.purpose != QLatin1String("trace") || h.scheme == QLatin1String("https")) { h.date = {}; h.trace.reset(); return; } h.trace->timestamp -= 8 * 86400; h.headers.remove(QStringLiteral("cf-ray")); }); }, "no-problem-found", confirmed, Light::Green, "clock-wrong"},
        {"DNS only, the server writes a trace of its own over http", [](W &w) { unproxied(w, "200"); w.trace({}, QStringLiteral("203.0.113.10")); w.change<HttpSeen>([](HttpSeen &h) { if (!h.trace) return; h.trace->timestamp = 1; h.headers.clear(); }); }, "not-proxied", confirmed, Light::Amber, "clock-wrong"},
        {"four minutes are no wrong clock", [](W &w) { w.proxied(); both(w, "200"); server(w, "200"); w.clockOff(240); }, "no-problem-found", confirmed, Light::Green, "clock-wrong"},
        {"526, expired at the edge's time only", [](W &w) { w.proxied().mode(SslMode::Strict); https(w, "526"); http(w, "200"); server(w, "200"); certificate(w, "ends-soon"); w.clockOff(-86400 * 5); }, "certificate-expired", confirmed, Light::Amber, "", "clock-wrong"},
        {"526, expired at this computer's time only", [](W &w) { w.proxied().mode(SslMode::Strict); https(w, "526"); http(w, "200"); server(w, "200"); certificate(w, "expired"); w.clockOff(86400 * 5); }, "origin-address-differs|clock-wrong", possible, Light::Amber, "certificate-expired"},
        {"edge through the system's proxy, direct silent", [](W &w) { w.proxied(); both(w, "521"); server(w, "silent"); w.throughProxy(); }, "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red, "origin-not-answering web-server-not-running firewall-blocks-cloudflare"},
        {"edge through the system's proxy, direct seems fine", [](W &w) { w.proxied(); both(w, "521"); server(w, "200"); w.throughProxy(); }, "web-server-not-running|firewall-blocks-cloudflare", possible, Light::Red, "firewall-blocks-cloudflare web-server-not-running"},
        {"edge through the system's proxy, everything works", [](W &w) { w.proxied(); both(w, "200"); server(w, "silent"); w.throughProxy(); }, "no-problem-found", confirmed, Light::Green},
        {"a pasted 521, and all is well by now", [](W &w) { w.proxied().pastedPage(521); both(w, "200"); server(w, "200"); }, "no-problem-found", confirmed, Light::Green, "web-server-not-running"},
        {"apex to www, all fine", [](W &w) { w.proxied().proxied(QStringLiteral("www.shop.example")); both(w, "301>https://www.shop.example/"); https(w, "200 200", "www.shop.example"); server(w, "301>https://www.shop.example/"); }, "no-problem-found", confirmed, Light::Green},
        {"Cloudflare sends visitors of 443 to 8443 and is refused there", [](W &w) { w.proxied(); https(w, "301>>https://shop.example:8443/"); https(w, "521 521", "shop.example:8443"); http(w, "301>>https://shop.example/"); server(w, "200"); }, "firewall-blocks-cloudflare", possible, Light::Red, "firewall-blocks-cloudflare overloaded rate-limited"},
        {"Cloudflare sends visitors of 443 to 8443, whose certificate it rejects; that of 443 is expired", [](W &w) { w.proxied().mode(SslMode::Strict); https(w, "301>>https://shop.example:8443/"); https(w, "526 526", "shop.example:8443"); http(w, "301>>https://shop.example/"); server(w, "200"); certificate(w, "expired"); }, "certificate-expired", possible, Light::Red, "certificate-expired"},
        {"80 sends visitors to 8443, which works, and 443 is closed", [](W &w) { w.proxied(); https(w, "521"); http(w, "301>https://shop.example:8443/"); https(w, "200 200", "shop.example:8443"); door(w, 443, "refused"); door(w, 80, "301>https://shop.example:8443/"); }, "https-port-closed", likely, Light::Amber, "firewall-blocks-cloudflare overloaded rate-limited"},
        {"the site on 8443 sends visitors to 443, where Cloudflare is refused and this computer is not", [](W &w) { w.sitePort(8443).proxied(); https(w, "301>https://shop.example:443/"); https(w, "521 521", "shop.example:443"); door(w, 8443, "301>https://shop.example/"); door(w, 443, "200"); }, "firewall-blocks-cloudflare", likely, Light::Red, "overloaded rate-limited web-server-not-running"},
        {"443 sends visitors to 8443, all fine", [](W &w) { w.proxied(); https(w, "301>https://shop.example:8443/"); https(w, "200 200", "shop.example:8443"); http(w, "301>https://shop.example/"); door(w, 443, "301>https://shop.example:8443/"); door(w, 80, "301>https://shop.example/"); }, "no-problem-found", confirmed, Light::Green},
        {"sent to another site by Cloudflare", [](W &w) { w.proxied(); both(w, "301>>https://other.example/"); }, "no-problem-found", confirmed, Light::Green, "wrong-origin-address"},
        {"edge cannot be reached from here, direct fine", [](W &w) { w.names(edgeAddresses).statusPage(); both(w, "unreachable"); server(w, "200"); }, "undetermined", possible, Light::Grey, "firewall-blocks-cloudflare no-internet cloudflare-incident"},
    };
}
// clang-format on

} // namespace doctor::test
