#pragma once

#include <QStringList>

//! \file Every finding code with the facts it carries. Codes are for ever: never renamed, never reused.
//! Facts in brackets may be missing. `address` is text (a stand-in in redacted reports), `family` 4 or 6,
//! `scheme` "http" or "https", `host` the name whose answer it was.

namespace doctor::codes {

// clang-format off
// ---- status-page: Cloudflare itself
inline constexpr char cloudflareFine[]          = "cloudflare-operational";      //!< green. [colo]
inline constexpr char incidentInPath[]          = "cloudflare-incident-in-path"; //!< amber. name, impact, what ("incident" or "outage"), [colo], [service]
inline constexpr char incidentElsewhere[]       = "cloudflare-incident-elsewhere"; //!< green. count
inline constexpr char rangesChanged[]           = "cloudflare-ranges-changed";   //!< green. added (list), removed (list): against the built-in copy; commands name the published list
inline constexpr char statusPageUnavailable[]   = "status-page-unavailable";     //!< grey. why ("silent" "refused" "not-understood" "intercepted")
inline constexpr char statusPageNotAsked[]      = "status-page-not-asked";       //!< grey. only the site and its server were to be contacted
// ---- status-page: what visitors get, one a scheme
// What visitors get also has [site_port]: the answer came from another port than 80 and 443.
inline constexpr char edgeAnswers[]             = "edge-answers";                //!< green. scheme, host, status, count
inline constexpr char edgeAnswersClientError[]  = "edge-answers-client-error";   //!< amber. scheme, host, status (4xx made by the origin)
inline constexpr char edgeAnswersError[]        = "edge-answers-error";          //!< red. scheme, host, status (520…530, 1xxx), [ray], [colo], [title], failed, count
inline constexpr char edgeNowAndThen[]          = "edge-answers-now-and-then";   //!< amber. scheme, host, status (the commonest code; 0: no answer), statuses (list), failed, count
inline constexpr char edgeOriginError[]         = "edge-answers-origin-error";   //!< red. scheme, host, status (5xx made by the origin)
inline constexpr char edgeForbidden[]           = "edge-answers-forbidden";      //!< red. scheme, host, status (403 or 429 made by the origin)
inline constexpr char edgeCached[]              = "edge-answer-cached";          //!< grey. scheme, host, cache_status, status
inline constexpr char edgeStale[]               = "edge-answer-stale";           //!< amber. scheme, host, cache_status, status: a kept copy, because the origin failed
inline constexpr char edgeUnproven[]            = "edge-answer-unproven";        //!< grey, red with a status of 5xx. scheme, host, status: nothing shows that the origin was asked
inline constexpr char edgeChallenge[]           = "edge-challenge";              //!< grey. scheme, host, status, [code]
inline constexpr char edgeRedirectLoop[]        = "edge-redirect-loop";          //!< red. scheme, host
inline constexpr char edgeRedirects[]           = "edge-redirects";              //!< green. scheme, host, to_scheme, to_host, by ("cloudflare" or "origin")
inline constexpr char edgeRedirectsElsewhere[]  = "edge-redirects-elsewhere";    //!< green. scheme, host, to_host
inline constexpr char edgeRedirectsNowhere[]    = "edge-redirects-nowhere";      //!< red. scheme, host: to no web address, or one that is no visitor's
inline constexpr char edgeSilent[]              = "edge-silent";                 //!< red. scheme, host, seconds: connected to Cloudflare, no answer within our limit
inline constexpr char edgeUnreachable[]         = "edge-unreachable";            //!< grey. scheme, host, [address], outcome (id): this computer could not connect to Cloudflare
inline constexpr char edgeUntrusted[]           = "edge-certificate-untrusted";  //!< grey. host, issuer, [reason]: https to the visitor's side failed on its certificate
inline constexpr char edgeNotAsked[]            = "edge-not-asked";              //!< grey. host, why ("not-resolved" "not-found")
inline constexpr char visitAnswers[]            = "visit-answers";               //!< green. scheme, host, status: the name is not proxied and the server itself answered
inline constexpr char visitFails[]              = "visit-fails";                 //!< red. scheme, host, [status], outcome: not proxied, and visitors get no page
inline constexpr char edgeColo[]                = "edge-location";               //!< green. colo, [country]
inline constexpr char pageTold[]                = "page-told";                   //!< grey. code, [ray], [time]: the pasted error page, still so
inline constexpr char recovered[]               = "recovered";                   //!< green. code, [time]: the pasted page's error is gone
// ---- dns-record
inline constexpr char nameProxied[]             = "name-proxied";                //!< green; grey by "system-resolver" alone. host, by ("resolvers" "trace" "system-resolver")
inline constexpr char nameNotProxied[]          = "name-not-proxied";            //!< amber. host, addresses (list)
inline constexpr char nameNotFound[]            = "name-not-found";              //!< red. host
inline constexpr char nameWithoutAddress[]      = "name-without-address";        //!< red. host
inline constexpr char dnssecBroken[]            = "dnssec-broken";               //!< red. host, [reason] (the resolver's words)
inline constexpr char dnsServerFailure[]        = "dns-server-failure";          //!< red. host, resolver
inline constexpr char resolverDisagrees[]       = "resolver-disagrees";          //!< amber. host, system (list), public (list), hosts_file (bool)
inline constexpr char systemResolverFails[]     = "system-resolver-fails";       //!< grey. host, outcome
inline constexpr char publicResolversFail[]     = "public-resolvers-unavailable"; //!< grey. outcome
inline constexpr char publicResolversNotAsked[] = "public-resolvers-not-asked";  //!< grey. host: only the site and its server were to be contacted
inline constexpr char nameServersCloudflare[]   = "name-servers-cloudflare";     //!< green. zone, names (list)
inline constexpr char nameServersElsewhere[]    = "name-servers-elsewhere";      //!< amber. zone, names (list): not a partial set-up
inline constexpr char partialSetup[]            = "partial-setup";               //!< green. zone, names (list): proxied though DNS is elsewhere
inline constexpr char originTold[]              = "origin-told";                 //!< green. address
inline constexpr char originNotTold[]           = "origin-not-told";             //!< grey.
inline constexpr char originToldCloudflare[]    = "origin-told-is-cloudflare";   //!< red when the edge fails, else grey. address
inline constexpr char originToldPrivate[]       = "origin-told-is-private";      //!< red when the edge fails, else grey. address
inline constexpr char originNameNotResolved[]   = "origin-name-not-resolved";    //!< grey. name
// ---- tcp-reach: one an address and port
inline constexpr char portOpen[]                = "port-open";                   //!< green. address, port, family, ms
inline constexpr char portRefused[]             = "port-refused";                //!< red. address, port, family, by ("reset" "icmp" "not-observable"), [from]
inline constexpr char portProhibited[]          = "port-prohibited";             //!< red. address, port, family, from, meaning
inline constexpr char portUnroutable[]          = "port-unroutable";             //!< red. address, port, family, from, meaning
inline constexpr char portSilent[]              = "port-silent";                 //!< red. address, port, family, seconds
inline constexpr char portNoRouteHere[]         = "port-no-route-here";          //!< grey. address, port, family
inline constexpr char portNowAndThen[]          = "port-now-and-then";           //!< amber. address, port, family, opened, count, pattern ("first-pass" or "none")
inline constexpr char portSlow[]                = "port-slow";                   //!< amber. address, port, family, ms (the slowest connect)
inline constexpr char portNotNeeded[]           = "port-not-needed";             //!< green. address, port, mode: closed, and Cloudflare does not use it
inline constexpr char originLocked[]            = "origin-locked-to-cloudflare"; //!< green. address, port, family, seen ("refused" "silent" "forbidden" "client-certificate")
inline constexpr char familyNotObservable[]     = "family-not-observable";       //!< grey. family
inline constexpr char directNotObservable[]     = "direct-not-observable";       //!< grey. why ("not-told" "intercepted" "proxy" "no-network")
inline constexpr char directAnswers[]           = "direct-answers";              //!< green. address, port, scheme, host, status
inline constexpr char directOriginError[]       = "direct-origin-error";         //!< red. address, port, scheme, host, status
inline constexpr char directForbidden[]         = "direct-forbidden";            //!< amber. address, port, scheme, host, status
inline constexpr char directEmpty[]             = "direct-empty-reply";          //!< red. address, port, scheme, host, failure
inline constexpr char directHeadersTooLarge[]   = "direct-headers-too-large";    //!< red. address, port, scheme, host, bytes
inline constexpr char directSlow[]              = "direct-slow";                 //!< red. address, port, scheme, host, seconds
inline constexpr char anotherSiteAnswers[]      = "another-site-answers";        //!< red when the edge fails, else grey. address, port, [names (list)], [to_host]
// ---- tls-certificate: one an address and port
inline constexpr char handshakeFine[]           = "handshake-fine";              //!< green. address, port, protocol, cipher
inline constexpr char certificateFine[]         = "certificate-fine";            //!< green. address, port, days, issuer, origin_ca (bool)
inline constexpr char certificateEndsSoon[]     = "certificate-ends-soon";       //!< amber. address, port, days
inline constexpr char certificateExpired[]      = "certificate-expired";         //!< these seven: red under strict, amber elsewhere, grey where the mode does not use TLS
inline constexpr char certificateNotYetValid[]  = "certificate-not-yet-valid";   //!<   address, port, date (ISO), [depth] (0: its own; more: one in the chain)
inline constexpr char certificateDatesUnsure[]  = "certificate-dates-unsure";    //!< grey. address, port: valid at one of the times that were told, and not at another
inline constexpr char certificateWrongName[]    = "certificate-wrong-name";      //!<   address, port, host, names (list)
inline constexpr char certificateSelfSigned[]   = "certificate-self-signed";     //!<   address, port
inline constexpr char certificateUntrusted[]    = "certificate-untrusted";       //!<   address, port, issuer, [forged_origin_ca (bool)]; or unfit (a verify error's name), doubtful (bool), [issuer: of "local-root", which is grey where Cloudflare was not seen to refuse it]
inline constexpr char certificateChain[]        = "certificate-chain-incomplete"; //!<  address, port, issuer, certain (bool)
inline constexpr char certificateRevoked[]      = "certificate-revoked";         //!<   address, port
inline constexpr char originRootsUnavailable[]  = "origin-ca-roots-unavailable"; //!< grey. address, port, [not_asked (bool): only the site and its server were to be contacted]
inline constexpr char chainOrderWrong[]         = "chain-order-wrong";           //!< green. address, port
inline constexpr char weakKey[]                 = "weak-key";                    //!< amber. address, port, key, bits
inline constexpr char unusualKey[]              = "unusual-key";                 //!< amber. address, port, key: of a kind that Cloudflare is not known to take
inline constexpr char weakSignature[]           = "weak-signature";              //!< amber. address, port, signature
inline constexpr char tlsNotSpoken[]            = "tls-not-spoken";              //!< red. address, port, http (bool: plain HTTP came)
inline constexpr char tlsNameNotServed[]        = "tls-name-not-served";         //!< red. address, port, host
inline constexpr char tlsHandshakeFailed[]      = "tls-handshake-failed";        //!< red. address, port, failure, [alert], [not_offered (list of ciphers)]
inline constexpr char clientCertAsked[]         = "client-certificate-requested"; //!< green. address, port
inline constexpr char clientCertRequired[]      = "client-certificate-required"; //!< red when the edge fails, else green. address, port
inline constexpr char tlsNotLookedAt[]          = "tls-not-looked-at";           //!< grey. why ("closed" "locked" "not-told" "intercepted" "no-network" "no-route" "proxy"), [address], [port], [others (list of addresses that showed one)]
inline constexpr char clockDiffers[]            = "clock-differs";               //!< amber. seconds (this computer minus edge)
// ---- ssl-mode
inline constexpr char modeTold[]                = "mode-told";                   //!< green beside mode-fits, else grey. mode
inline constexpr char modeInferred[]            = "mode-inferred";               //!< green. mode
inline constexpr char modeUnknown[]             = "mode-unknown";                //!< grey. [possible (list of modes)]
inline constexpr char modeContradicted[]        = "mode-contradicted";           //!< amber. mode, possible (list)
inline constexpr char modeFits[]                = "mode-fits";                   //!< green; amber when only because nobody checks the certificate. mode, [unchecked (bool)]
inline constexpr char modeBreaks[]              = "mode-breaks";                 //!< red; amber where no visitor was seen to meet it. mode, scheme, code
inline constexpr char modeBreaksHttp[]          = "mode-breaks-http";            //!< amber. mode, code: only visitors over http fail
inline constexpr char modeUnencrypted[]         = "mode-unencrypted";            //!< amber. mode
inline constexpr char modeNotJudged[]           = "mode-not-judged";             //!< grey. mode: too little is known of the server
inline constexpr char modeRecommended[]         = "mode-recommended";            //!< green. mode: what would work and is safest
// clang-format on

//! Every code above, for tests that want each to have a sentence.
const QStringList &all();

} // namespace doctor::codes
