#include "evidence/evidence.h"

#include "evidence/cloudflare_networks.h"

#include <algorithm>

namespace doctor {

namespace {

//! Stand-ins of a redacted report are no addresses and keep the class they came with.
void classifyAddress(AddressSeen &seen, const CloudflareNetworks &networks)
{
    QHostAddress address;
    if (address.setAddress(seen.text))
        seen.addressClass = networks.classOf(address);
}

} // namespace

void Evidence::add(Observation observation)
{
    const auto place
        = std::upper_bound(m_observations.begin(), m_observations.end(), observation.at,
                           [](const QDateTime &at, const Observation &other) { return at < other.at; });
    // Only what follows gets another number.
    auto later = m_observations.insert(place, std::move(observation));
    for (auto number = later - m_observations.begin(); later != m_observations.end(); ++later)
        later->id = QStringLiteral("e%1").arg(++number);
}

void Evidence::classify(const CloudflareNetworks &networks)
{
    for (Observation &each : m_observations) {
        if (auto *dns = std::get_if<DnsSeen>(&each.detail)) {
            for (AddressSeen &address : dns->addresses)
                classifyAddress(address, networks);
        } else if (auto *tcp = std::get_if<TcpSeen>(&each.detail)) {
            classifyAddress(tcp->address, networks);
        } else if (auto *tls = std::get_if<TlsSeen>(&each.detail)) {
            classifyAddress(tls->address, networks);
        } else if (auto *http = std::get_if<HttpSeen>(&each.detail)) {
            classifyAddress(http->address, networks);
        } else if (auto *told = std::get_if<ToldSeen>(&each.detail); told != nullptr && told->address) {
            classifyAddress(*told->address, networks);
        }
    }
}

} // namespace doctor
