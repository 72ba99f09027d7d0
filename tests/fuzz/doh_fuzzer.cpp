#include "dns_checks.h"
#include "probes/doh_json.h"

namespace doctor::fuzz {

//! The DNS JSON of the public resolvers.
void check(const QByteArray &input)
{
    if (const auto message = parseDohJson(input))
        checkDnsMessage(*message);
}

} // namespace doctor::fuzz
