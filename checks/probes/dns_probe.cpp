#include "probes/dns_probe.h"

#include "probes/address_book.h"
#include "probes/resolver_channel.h"
#include "probes/web_context.h"

#include <algorithm>
#include <utility>

namespace doctor {

QString targetOf(const DnsRequest &request)
{
    return request.name + u' ' + request.type;
}

void fillFrom(DnsSeen &seen, const DnsMessage &message)
{
    seen.rcode = message.rcode;
    seen.authenticated = message.authenticated;
    seen.records = message.answers;
    seen.authority = message.authority;
    seen.extendedErrors = message.extendedErrors;
    seen.comment = message.comment;
}

// The probe's limit lies a little behind that of the question, which knows more about how it ended.
DnsProbe::DnsProbe(DnsRequest request, WebContext &web, QObject *parent)
    : Probe(limits::dns + 100ms, request.after, parent), m_request(std::move(request)), m_web(web)
{
    m_seen.name = m_request.name;
    m_seen.type = m_request.type;
    m_seen.resolver = QStringLiteral("system");
}

void DnsProbe::begin()
{
    m_web.resolver().ask(m_request.name, m_request.type, this,
                         [this](const DnsAnswer &answer) { take(answer); });
}

void DnsProbe::take(const DnsAnswer &answer)
{
    if (isDone())
        return;
    if (!answer.message) {
        m_seen.failure = answer.failure;
        tell(answer.outcome);
        return;
    }
    m_answered = true;
    m_seen.fromHostsFile = answer.fromHostsFile;
    fillFrom(m_seen, *answer.message);
    m_addresses = answer.message->addresses;
    const CloudflareNetworks &networks = m_web.endpoints().networks;
    const bool mayBeNat64
        = std::any_of(m_addresses.begin(), m_addresses.end(), [&](const QHostAddress &each) {
              return each.protocol() == QAbstractSocket::IPv6Protocol
                  && !networks.contains(withoutNat64(each, {}));
          });
    if (!mayBeNat64 || answer.fromHostsFile) {
        tell(Outcome::Answered);
        return;
    }
    m_web.addresses().findNat64Prefix(this, [this](const AddressBook::Nat64Prefix &prefix) {
        for (QHostAddress &address : m_addresses)
            address = withoutNat64(address, prefix);
        tell(Outcome::Answered);
    });
}

void DnsProbe::giveUp(Outcome why)
{
    // An answer is there and only the network's NAT64 prefix was still being asked for.
    const bool hasAnswer = m_answered && why == Outcome::TimedOut;
    tell(hasAnswer ? Outcome::Answered : why);
}

void DnsProbe::tell(Outcome outcome)
{
    for (const QHostAddress &address : std::as_const(m_addresses))
        m_seen.addresses.append(m_web.endpoints().networks.seen(withoutNat64(address, {})));
    deliver(observation(outcome, m_seen, targetOf(m_request), Via::Resolver));
}

} // namespace doctor
