#include "diagnosis/rules.h"

namespace doctor {

// clang-format off
const std::vector<Rule> &rules()
{
    static const std::vector<Rule> table{
        {"no-internet",                   rule::noInternet},
        {"intercepted-connection",        rule::interceptedConnection},
        {"dnssec-broken",                 rule::dnssecBroken},
        {"name-not-found",                rule::nameNotFound},
        {"name-servers-not-cloudflare",   rule::nameServersNotCloudflare},
        {"not-proxied",                   rule::notProxied},
        {"edge-configuration-error",      rule::edgeConfigurationError},
        {"origin-address-is-cloudflare",  rule::originAddressIsCloudflare},
        {"origin-address-private",        rule::originAddressPrivate},
        {"origin-dns-error",              rule::originDnsError},
        {"tunnel-down",                   rule::tunnelDown},
        {"wrong-origin-address",          rule::wrongOriginAddress},
        {"https-port-closed",             rule::httpsPortClosed},
        {"http-port-closed",              rule::httpPortClosed},
        {"ipv6-origin-broken",            rule::ipv6OriginBroken},
        {"rate-limited",                  rule::rateLimited},
        {"firewall-blocks-cloudflare",    rule::firewallBlocksCloudflare},
        {"firewall-blocks-everyone",      rule::firewallBlocksEveryone},
        {"web-server-not-running",        rule::webServerNotRunning},
        {"origin-unroutable",             rule::originUnroutable},
        {"origin-not-answering",          rule::originNotAnswering},
        {"overloaded",                    rule::overloaded},
        {"client-certificate-required",   rule::clientCertificateRequired},
        {"tls-not-spoken",                rule::tlsNotSpoken},
        {"tls-name-not-served",           rule::tlsNameNotServed},
        {"tls-handshake-failed",          rule::tlsHandshakeFailed},
        {"certificate-expired",           rule::certificateExpired},
        {"certificate-not-yet-valid",     rule::certificateNotYetValid},
        {"certificate-self-signed",       rule::certificateSelfSigned},
        {"certificate-untrusted",         rule::certificateUntrusted},
        {"certificate-chain-incomplete",  rule::certificateChainIncomplete},
        {"certificate-revoked",           rule::certificateRevoked},
        {"certificate-wrong-name",        rule::certificateWrongName},
        {"redirect-loop",                 rule::redirectLoop},
        {"origin-forbids-cloudflare",     rule::originForbidsCloudflare},
        {"origin-error",                  rule::originError},
        {"origin-slow",                   rule::originSlow},
        {"origin-empty-reply",            rule::originEmptyReply},
        {"headers-too-large",             rule::headersTooLarge},
        {"origin-address-differs",        rule::originAddressDiffers},
        {"cloudflare-incident",           rule::cloudflareIncident},
        {"visitor-challenged",            rule::visitorChallenged},
        {"clock-wrong",                   rule::clockWrong},
    };
    return table;
}
// clang-format on

} // namespace doctor
