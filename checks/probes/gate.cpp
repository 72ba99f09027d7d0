#include "probes/gate.h"

#include "probes/ares_channel.h"
#include "probes/endpoints.h"
#include "question/same_site.h"

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

//! Is it one whose addresses are among what the contacts say is looked up?
bool mayAskFor(const QString &name, const Contacts &contacts)
{
    const QList<Contact> &all = contacts.all();
    return std::any_of(all.begin(), all.end(), [&name](const Contact &each) {
        return !each.host.isEmpty()
            && (each.host == name || (each.party == Party::Site && isSameSite(name, each.host)));
    });
}

} // namespace

Contacts contactsOf(const Question &question, const Endpoints &endpoints)
{
    Contacts::Here here;
    here.resolvers = resolversOf(endpoints);
    for (const QString &url : endpoints.originRootPins)
        if (!here.originRoots.contains(QUrl(url)))
            here.originRoots.append(QUrl(url));
    here.mayUseProxy = !endpoints.closed;
    return Contacts(question, here);
}

Gate::Gate(Contacts contacts) : m_contacts(std::move(contacts)) {}

bool Gate::lets(const ProbeRequest &request) const
{
    struct Visitor {
        const Gate &gate;
        bool operator()(const DnsRequest &dns) const
        {
            return gate.m_contacts.has(dns.resolver == Resolver::System ? Party::SystemResolver
                                                                        : Party::PublicResolver)
                && mayAskFor(dns.name, gate.m_contacts);
        }
        bool operator()(const TcpRequest &tcp) const { return gate.letsAddress(tcp.address, tcp.port); }
        bool operator()(const TlsRequest &tls) const { return gate.letsAddress(tls.address, tls.port); }
        bool operator()(const ExchangeRequest &exchange) const
        {
            return gate.letsAddress(exchange.address, exchange.port);
        }
        bool operator()(const EdgeRequest &edge) const
        {
            const QSet<QString> known = gate.m_addressesOf.value(edge.url.host(QUrl::FullyEncoded));
            return gate.m_contacts.lets(edge.url)
                && std::all_of(
                       edge.addresses.begin(), edge.addresses.end(),
                       [&known](const QHostAddress &each) { return known.contains(each.toString()); });
        }
        bool operator()(const StatusRequest &) const { return gate.m_contacts.has(Party::StatusPage); }
        bool operator()(const RangesRequest &) const { return gate.m_contacts.has(Party::Ranges); }
    };
    return std::visit(Visitor{*this}, request);
}

bool Gate::letsAddress(const QHostAddress &address, quint16 port) const
{
    if (m_contacts.letsAddress(address, port))
        return true;
    // Where redirects lead is asked as visitors ask, and never knocked at.
    const QList<Contact> &all = m_contacts.all();
    return std::any_of(all.begin(), all.end(), [&](const Contact &each) {
        return each.party != Party::Redirect && !each.host.isEmpty() && each.ports.contains(port)
            && m_addressesOf.value(each.host).contains(address.toString());
    });
}

void Gate::learn(const QList<Observation> &observations)
{
    for (const Observation &observation : observations)
        if (const auto *dns = observation.as<DnsSeen>())
            for (const AddressSeen &address : dns->addresses)
                m_addressesOf[dns->name].insert(QHostAddress(address.text).toString());
}

} // namespace doctor
