#pragma once

#include "practice/staging.h"

//! \file How each fault changes the healthy world; what it is: faultRows().

namespace doctor::practice::faults {

void healthy(Staging &);
void webServerNotRunning(Staging &);
void firewallBlocksCloudflare(Staging &);
void firewallDropsCloudflare(Staging &);
void firewallBlocksSome(Staging &);
void originNotAnswering(Staging &);
void edgeRefusedDirectSilent(Staging &);
void originAddressDiffers(Staging &);
void httpsPortClosed(Staging &);
void httpsPortClosedAlways(Staging &);
void httpPortClosed(Staging &);
void wrongOriginAddress(Staging &);
void originForbidsCloudflare(Staging &);
void originIsCloudflare(Staging &);
void originPrivate(Staging &);
void ipv6Broken(Staging &);
void rateLimited(Staging &);
void overloaded(Staging &);
void originLocked(Staging &);
void ownAddressBanned(Staging &);
void originError(Staging &);
void originSlow(Staging &);
void originEmptyReply(Staging &);
void headersTooLarge(Staging &);
void redirectLoop(Staging &);
void redirectLoopFull(Staging &);
void onlyWwwBroken(Staging &);
void tlsNotSpoken(Staging &);
void tlsNameNotServed(Staging &);
void tlsHandshakeFailed(Staging &);
void clientCertificateRequired(Staging &);
void certificateExpired(Staging &);
void certificateNotYetValid(Staging &);
void certificateSelfSigned(Staging &);
void certificateUntrusted(Staging &);
void certificateForged(Staging &);
void certificateChainIncomplete(Staging &);
void certificateWrongName(Staging &);
void certificateRevoked(Staging &);
void badCertificateUnderFull(Staging &);
void originCaHealthy(Staging &);
void edgeConfigurationError(Staging &);
void originDnsError(Staging &);
void tunnelDown(Staging &);
void cloudflareIncident(Staging &);
void incidentElsewhere(Staging &);
void statusPageDown(Staging &);
void statusPageGarbage(Staging &);
void visitorChallenged(Staging &);
void cachedPage(Staging &);
void alwaysOnline(Staging &);
void notProxied(Staging &);
void nameNotFound(Staging &);
void dnssecBroken(Staging &);
void nameServersElsewhere(Staging &);
void resolverDisagrees(Staging &);
void dohBlocked(Staging &);
void noInternet(Staging &);
void intercepted(Staging &);
void clockWrong(Staging &);
void originNotTold(Staging &);
void modeNotTold(Staging &);
void recovered(Staging &);

} // namespace doctor::practice::faults
