#pragma once

#include "probes/dns_message.h"

namespace doctor {

//! Reads the DNS JSON of cloudflare-dns.com and dns.google. It has no RFC, so whatever is missing or of
//! another type is passed over; nullopt only without a Status that is a number of a code.
std::optional<DnsMessage> parseDohJson(const QByteArray &body);

} // namespace doctor
