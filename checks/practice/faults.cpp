#include "practice/faults_made.h"
#include "practice/staging.h"

#include <QCoreApplication>

namespace doctor {
namespace practice {

// clang-format off
const std::vector<FaultRow> &faultRows()
{
    static const std::vector<FaultRow> rows{
        {"healthy", QT_TRANSLATE_NOOP("Practice", "Everything works."), faults::healthy},
        // Reach
        {"web-server-not-running", QT_TRANSLATE_NOOP("Practice", "Nothing listens on the server: every port refuses."), faults::webServerNotRunning},
        {"firewall-blocks-cloudflare", QT_TRANSLATE_NOOP("Practice", "The server refuses Cloudflare's addresses and lets everyone else in."), faults::firewallBlocksCloudflare},
        {"firewall-drops-cloudflare", QT_TRANSLATE_NOOP("Practice", "The server is silent to Cloudflare's addresses and lets everyone else in."), faults::firewallDropsCloudflare, true},
        {"firewall-blocks-some-of-cloudflare", QT_TRANSLATE_NOOP("Practice", "The server refuses some of Cloudflare's addresses, so visitors are hit now and then."), faults::firewallBlocksSome},
        {"firewall-blocks-everyone", QT_TRANSLATE_NOOP("Practice", "A firewall rejects everyone with an ICMP message. It needs the test lab."), nullptr},
        {"listening-on-localhost-only", QT_TRANSLATE_NOOP("Practice", "The web server listens on its own loopback address only. It needs the test lab."), nullptr},
        {"origin-not-answering", QT_TRANSLATE_NOOP("Practice", "The server is silent to everyone."), faults::originNotAnswering, true},
        {"origin-unroutable", QT_TRANSLATE_NOOP("Practice", "No route leads to the server. It needs the test lab."), nullptr},
        {"edge-refused-direct-silent", QT_TRANSLATE_NOOP("Practice", "Cloudflare is refused, and this computer hears nothing at all."), faults::edgeRefusedDirectSilent, true},
        {"origin-address-differs", QT_TRANSLATE_NOOP("Practice", "Cloudflare hears nothing, and this computer is refused: probably two different addresses."), faults::originAddressDiffers, true},
        {"https-port-closed", QT_TRANSLATE_NOOP("Practice", "Port 443 is closed in mode Full: http works and https fails."), faults::httpsPortClosed},
        {"https-port-closed-always-use-https", QT_TRANSLATE_NOOP("Practice", "Port 443 is closed in mode Full, and Cloudflare sends every visitor to https."), faults::httpsPortClosedAlways},
        {"http-port-closed", QT_TRANSLATE_NOOP("Practice", "Port 80 is closed in mode Flexible, which uses no other."), faults::httpPortClosed},
        {"wrong-origin-address", QT_TRANSLATE_NOOP("Practice", "The address told belongs to another site, and the real server is down."), faults::wrongOriginAddress},
        {"origin-forbids-cloudflare", QT_TRANSLATE_NOOP("Practice", "The web server answers Cloudflare with 403 Forbidden, and everyone else with the page."), faults::originForbidsCloudflare},
        {"origin-address-is-cloudflare", QT_TRANSLATE_NOOP("Practice", "The DNS record behind Cloudflare leads to Cloudflare itself."), faults::originIsCloudflare},
        {"origin-address-private", QT_TRANSLATE_NOOP("Practice", "The address told is a private one, which only this network can reach."), faults::originPrivate, true},
        {"ipv6-origin-broken", QT_TRANSLATE_NOOP("Practice", "The server has an IPv6 address that refuses, so every other visit fails."), faults::ipv6Broken},
        {"rate-limited", QT_TRANSLATE_NOOP("Practice", "The server lets the first connections of a burst in and refuses the rest."), faults::rateLimited, false, true},
        {"overloaded", QT_TRANSLATE_NOOP("Practice", "The server answers some requests and fails at others, without a pattern."), faults::overloaded, true},
        {"origin-locked-to-cloudflare", QT_TRANSLATE_NOOP("Practice", "Everything works, and the server is silent to everyone but Cloudflare."), faults::originLocked, true},
        {"own-address-banned", QT_TRANSLATE_NOOP("Practice", "Everything works, and the server refuses this computer."), faults::ownAddressBanned},
        // TLS
        {"tls-not-spoken", QT_TRANSLATE_NOOP("Practice", "Port 443 speaks plain HTTP."), faults::tlsNotSpoken},
        {"tls-name-not-served", QT_TRANSLATE_NOOP("Practice", "The server has no certificate for this name and says so."), faults::tlsNameNotServed},
        {"tls-handshake-failed", QT_TRANSLATE_NOOP("Practice", "The server accepts no cipher that Cloudflare offers."), faults::tlsHandshakeFailed},
        {"client-certificate-required", QT_TRANSLATE_NOOP("Practice", "The server insists on Cloudflare's client certificate, and Cloudflare sends none."), faults::clientCertificateRequired},
        {"certificate-expired", QT_TRANSLATE_NOOP("Practice", "The server's certificate has expired, in mode Full (strict)."), faults::certificateExpired},
        {"certificate-not-yet-valid", QT_TRANSLATE_NOOP("Practice", "The server's certificate is not valid yet, in mode Full (strict)."), faults::certificateNotYetValid},
        {"certificate-wrong-name", QT_TRANSLATE_NOOP("Practice", "The server's certificate is for another name, in mode Full (strict)."), faults::certificateWrongName},
        {"certificate-self-signed", QT_TRANSLATE_NOOP("Practice", "The server signed its certificate itself, in mode Full (strict)."), faults::certificateSelfSigned},
        {"certificate-untrusted", QT_TRANSLATE_NOOP("Practice", "The server's certificate comes from an authority that nobody trusts, in mode Full (strict)."), faults::certificateUntrusted},
        {"certificate-forged-origin-ca", QT_TRANSLATE_NOOP("Practice", "The server's certificate only pretends to come from Cloudflare's Origin CA, in mode Full (strict)."), faults::certificateForged},
        {"certificate-chain-incomplete", QT_TRANSLATE_NOOP("Practice", "The server does not send its intermediate certificate, in mode Full (strict)."), faults::certificateChainIncomplete},
        {"certificate-revoked", QT_TRANSLATE_NOOP("Practice", "The server's certificate has been revoked, in mode Full (strict)."), faults::certificateRevoked},
        {"bad-certificate-under-full", QT_TRANSLATE_NOOP("Practice", "Everything works: the certificate has expired, and mode Full does not mind."), faults::badCertificateUnderFull},
        {"origin-ca-healthy", QT_TRANSLATE_NOOP("Practice", "Everything works with a certificate of Cloudflare's Origin CA, in mode Full (strict)."), faults::originCaHealthy},
        // HTTP
        {"redirect-loop", QT_TRANSLATE_NOOP("Practice", "Mode Flexible, and the server sends http to https: visitors go round in circles."), faults::redirectLoop},
        {"redirect-loop-full", QT_TRANSLATE_NOOP("Practice", "Cloudflare sends http to https, and the server sends https to http."), faults::redirectLoopFull},
        {"origin-error", QT_TRANSLATE_NOOP("Practice", "The web server itself answers with error 500."), faults::originError},
        {"origin-slow", QT_TRANSLATE_NOOP("Practice", "The server takes the request and never answers."), faults::originSlow},
        {"origin-empty-reply", QT_TRANSLATE_NOOP("Practice", "The server closes the connection without an answer."), faults::originEmptyReply},
        {"headers-too-large", QT_TRANSLATE_NOOP("Practice", "The headers of the server's answer are larger than Cloudflare takes."), faults::headersTooLarge},
        {"only-www-broken", QT_TRANSLATE_NOOP("Practice", "The site leads to its www name, and the server of that one is down."), faults::onlyWwwBroken},
        // Cloudflare
        {"edge-configuration-error", QT_TRANSLATE_NOOP("Practice", "Cloudflare answers with error 1001: the name is not set up there."), faults::edgeConfigurationError},
        {"origin-dns-error", QT_TRANSLATE_NOOP("Practice", "Cloudflare cannot resolve the name of the origin: error 1016."), faults::originDnsError},
        {"tunnel-down", QT_TRANSLATE_NOOP("Practice", "The site is served through a tunnel, and no connector is running: error 1033."), faults::tunnelDown},
        {"cloudflare-incident", QT_TRANSLATE_NOOP("Practice", "Cloudflare has an outage at the very location that serves this computer."), faults::cloudflareIncident},
        {"incident-elsewhere", QT_TRANSLATE_NOOP("Practice", "Everything works, and Cloudflare has an outage somewhere else."), faults::incidentElsewhere},
        {"status-page-down", QT_TRANSLATE_NOOP("Practice", "Everything works, and Cloudflare's status page refuses programs."), faults::statusPageDown},
        {"status-page-garbage", QT_TRANSLATE_NOOP("Practice", "Everything works, and something else answers in place of Cloudflare's status page."), faults::statusPageGarbage},
        {"visitor-challenged", QT_TRANSLATE_NOOP("Practice", "Cloudflare shows this computer a challenge in place of the page."), faults::visitorChallenged},
        {"cached-page-hides-dead-origin", QT_TRANSLATE_NOOP("Practice", "Cloudflare answers from its cache, and the server behind it is down."), faults::cachedPage},
        {"always-online-hides-dead-origin", QT_TRANSLATE_NOOP("Practice", "Cloudflare shows a kept copy because the server is down."), faults::alwaysOnline},
        // Names
        {"not-proxied", QT_TRANSLATE_NOOP("Practice", "The name leads straight to the server and not through Cloudflare."), faults::notProxied},
        {"name-not-found", QT_TRANSLATE_NOOP("Practice", "The name does not exist."), faults::nameNotFound},
        {"dnssec-broken", QT_TRANSLATE_NOOP("Practice", "A leftover DNSSEC record makes resolvers refuse the name."), faults::dnssecBroken},
        {"name-servers-not-cloudflare", QT_TRANSLATE_NOOP("Practice", "The domain's name servers are not Cloudflare's."), faults::nameServersElsewhere},
        {"resolver-disagrees", QT_TRANSLATE_NOOP("Practice", "This computer's resolver gives an old address for the name."), faults::resolverDisagrees},
        {"doh-blocked", QT_TRANSLATE_NOOP("Practice", "Everything works, and the public resolvers cannot be asked from here."), faults::dohBlocked},
        // This computer
        {"no-internet", QT_TRANSLATE_NOOP("Practice", "This computer reaches nothing at all."), faults::noInternet},
        {"intercepted-connection", QT_TRANSLATE_NOOP("Practice", "A network's sign-in page answers in everybody's place."), faults::intercepted},
        {"clock-wrong", QT_TRANSLATE_NOOP("Practice", "Everything works, and this computer's clock is an hour off."), faults::clockWrong},
        // What is told
        {"origin-not-told", QT_TRANSLATE_NOOP("Practice", "The server is down, and its address was not told."), faults::originNotTold},
        {"ssl-mode-not-told", QT_TRANSLATE_NOOP("Practice", "Port 443 is closed, and the SSL mode was not told."), faults::modeNotTold},
        {"recovered", QT_TRANSLATE_NOOP("Practice", "An error page was pasted, and everything works by now."), faults::recovered},
    };
    return rows;
}
// clang-format on

} // namespace practice

const QList<PracticeFault> &practiceFaults()
{
#ifdef Q_OS_LINUX
    constexpr bool silence = true;
#else
    constexpr bool silence = false;
#endif
#ifdef Q_OS_WIN
    constexpr bool quickRefusal = false;
#else
    constexpr bool quickRefusal = true;
#endif
    static const QList<PracticeFault> faults = [] {
        QList<PracticeFault> list;
        for (const practice::FaultRow &row : practice::faultRows()) {
            const bool allowed = (silence || !row.needsSilence) && (quickRefusal || !row.needsQuickRefusal);
            list.append({QLatin1String(row.id), row.text, row.change != nullptr && allowed});
        }
        return list;
    }();
    return faults;
}

QString practiceText(const PracticeFault &fault)
{
    return QCoreApplication::translate("Practice", fault.text);
}

} // namespace doctor
