#pragma once

#include "fuzz.h"
#include "probes/dns_message.h"
#include "probes/dns_probe.h"

namespace doctor::fuzz {

//! What holds for every answer that was understood, whether it came as DNS or as JSON.
inline void checkDnsMessage(const DnsMessage &message)
{
    require(!message.rcode.isEmpty(), "an answer has a code");
    require(message.answers.size() <= 100 && message.authority.size() <= 20, "sections are short");
    require(message.extendedErrors.size() <= 10 && message.comment.size() <= 500, "comments are short");
    qsizetype ofType4 = 0;
    qsizetype ofType6 = 0;
    for (const DnsRecordSeen &record : message.answers + message.authority) {
        require(record.name.size() <= 1100 && record.data.size() <= 300, "texts are short");
        require(record.ttl >= 0, "no record lives less than no time");
    }
    for (const DnsRecordSeen &record : message.answers) {
        ofType4 += record.type == QLatin1String("A") ? 1 : 0;
        ofType6 += record.type == QLatin1String("AAAA") ? 1 : 0;
    }
    for (const DnsRecordSeen &record : message.authority)
        require(record.type == QLatin1String("SOA") || record.type == QLatin1String("NS"),
                "the authority section is SOA and NS");
    for (const QHostAddress &address : message.addresses) {
        const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
        require(isV4 || address.protocol() == QAbstractSocket::IPv6Protocol, "an address is one");
        require(--(isV4 ? ofType4 : ofType6) >= 0, "each address is that of a record of its family");
    }
    DnsSeen seen;
    fillFrom(seen, message);
    requireKept(seen);
}

} // namespace doctor::fuzz
