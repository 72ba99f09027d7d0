#pragma once

#include "diagnosis/case.h"
#include "diagnosis/diagnosis.h"

#include <optional>
#include <vector>

namespace doctor {

//! What a rule concludes; nullopt where its cause does not come into question.
struct Verdict {
    Confidence confidence = Confidence::Possible;
    int weight = 0;      //!< orders causes of equal confidence, higher first
    QStringList because; //!< finding ids
    QStringList against;
    QJsonObject facts;
};
using Predicate = std::optional<Verdict> (*)(const Case &);

struct Rule {
    const char *cause;
    Predicate predicate;
};

//! All rules but the two that need the others' results (no-problem-found, undetermined). Order breaks ties.
const std::vector<Rule> &rules();

// One small predicate a cause; see vocabulary.md for the observations and ceilings.
namespace rule {
std::optional<Verdict> webServerNotRunning(const Case &);
std::optional<Verdict> firewallBlocksCloudflare(const Case &);
std::optional<Verdict> firewallBlocksEveryone(const Case &);
std::optional<Verdict> originNotAnswering(const Case &);
std::optional<Verdict> originUnroutable(const Case &);
std::optional<Verdict> httpsPortClosed(const Case &);
std::optional<Verdict> httpPortClosed(const Case &);
std::optional<Verdict> ipv6OriginBroken(const Case &);
std::optional<Verdict> rateLimited(const Case &);
std::optional<Verdict> overloaded(const Case &);

std::optional<Verdict> wrongOriginAddress(const Case &);
std::optional<Verdict> originAddressDiffers(const Case &);
std::optional<Verdict> originAddressIsCloudflare(const Case &);
std::optional<Verdict> originAddressPrivate(const Case &);
std::optional<Verdict> edgeConfigurationError(const Case &);
std::optional<Verdict> originDnsError(const Case &);
std::optional<Verdict> tunnelDown(const Case &);
std::optional<Verdict> notProxied(const Case &);
std::optional<Verdict> nameNotFound(const Case &);
std::optional<Verdict> dnssecBroken(const Case &);
std::optional<Verdict> nameServersNotCloudflare(const Case &);

std::optional<Verdict> tlsNotSpoken(const Case &);
std::optional<Verdict> tlsNameNotServed(const Case &);
std::optional<Verdict> tlsHandshakeFailed(const Case &);
std::optional<Verdict> clientCertificateRequired(const Case &);
std::optional<Verdict> certificateExpired(const Case &);
std::optional<Verdict> certificateNotYetValid(const Case &);
std::optional<Verdict> certificateWrongName(const Case &);
std::optional<Verdict> certificateSelfSigned(const Case &);
std::optional<Verdict> certificateUntrusted(const Case &);
std::optional<Verdict> certificateChainIncomplete(const Case &);
std::optional<Verdict> certificateRevoked(const Case &);

std::optional<Verdict> originForbidsCloudflare(const Case &);
std::optional<Verdict> redirectLoop(const Case &);
std::optional<Verdict> originError(const Case &);
std::optional<Verdict> originSlow(const Case &);
std::optional<Verdict> originEmptyReply(const Case &);
std::optional<Verdict> headersTooLarge(const Case &);

std::optional<Verdict> cloudflareIncident(const Case &);
std::optional<Verdict> visitorChallenged(const Case &);
std::optional<Verdict> noInternet(const Case &);
std::optional<Verdict> interceptedConnection(const Case &);
std::optional<Verdict> clockWrong(const Case &);
} // namespace rule

} // namespace doctor
