#pragma once

#include "evidence/observation.h"

#include <QByteArray>
#include <QHostAddress>

#include <optional>

namespace doctor {

//! What a DNS answer holds, in text as DnsSeen wants it.
struct DnsMessage {
    quint16 id = 0;
    bool isResponse = false;
    bool truncated = false;
    bool authenticated = false;     //!< the AD bit
    QString rcode;                  //!< "NOERROR", …, "RCODE11"
    QList<DnsRecordSeen> answers;   //!< at most 100
    QList<DnsRecordSeen> authority; //!< SOA and NS, at most 20
    QList<QHostAddress> addresses;  //!< of the A and AAAA records among the answers, in their order
    QList<int> extendedErrors;      //!< RFC 8914, at most 10
    QString comment;                //!< texts of the extended errors
};

//! Reads a DNS message (RFC 1035 §4). nullopt when it is cut short or points outside itself. Own reader
//! because ares_parse_* drop TTLs, authority section and rcode.
std::optional<DnsMessage> parseDnsMessage(const QByteArray &wire);

//! "A" ↔ 1 …; typeName() of an unknown number is "TYPE65281" (RFC 3597), typeNumber() of an unknown name 0.
QString dnsTypeName(int type);
int dnsTypeNumber(const QString &name);
QString dnsRcodeName(int rcode);

} // namespace doctor
