#include "probes/dns_probe.h"
#include "probes/doh_probe.h"
#include "probes/edge_probe.h"
#include "probes/endpoints.h"
#include "probes/exchange_probe.h"
#include "probes/gate.h"
#include "probes/probe_factory.h"
#include "probes/ranges_probe.h"
#include "probes/status_probe.h"
#include "probes/tcp_probe.h"
#include "probes/tls_probe.h"
#include "probes/trust_store.h"
#include "probes/web_context.h"

namespace doctor {

namespace {

class NetworkProbes : public ProbeFactory
{
public:
    NetworkProbes(const Endpoints &endpoints, const Contacts &contacts)
        : m_gate(contacts), m_web(endpoints, contacts), m_trust(m_web.endpoints(), m_web)
    {}

    std::unique_ptr<Probe> probeFor(const ProbeRequest &request) override
    {
        if (!m_gate.lets(request))
            return nullptr;
        std::unique_ptr<Probe> probe
            = std::visit([this](const auto &wanted) { return make(wanted); }, request);
        // The first to hear it: what is asked next may rest on this answer.
        if (std::holds_alternative<DnsRequest>(request))
            QObject::connect(probe.get(), &Probe::finished,
                             [this](const QList<Observation> &seen) { m_gate.learn(seen); });
        return probe;
    }

private:
    std::unique_ptr<Probe> make(const DnsRequest &request)
    {
        if (request.resolver == Resolver::System)
            return std::make_unique<DnsProbe>(request, m_web);
        return std::make_unique<DohProbe>(request, m_web);
    }
    std::unique_ptr<Probe> make(const TcpRequest &request)
    {
        return std::make_unique<TcpProbe>(request, m_web.endpoints());
    }
    std::unique_ptr<Probe> make(const TlsRequest &request)
    {
        return std::make_unique<TlsProbe>(request, m_web.endpoints(), m_trust);
    }
    std::unique_ptr<Probe> make(const ExchangeRequest &request)
    {
        return std::make_unique<ExchangeProbe>(request, m_web.endpoints());
    }
    std::unique_ptr<Probe> make(const EdgeRequest &request)
    {
        return std::make_unique<EdgeProbe>(request, m_web);
    }
    std::unique_ptr<Probe> make(const StatusRequest &) { return std::make_unique<StatusProbe>(m_web); }
    std::unique_ptr<Probe> make(const RangesRequest &) { return std::make_unique<RangesProbe>(m_web); }

    Gate m_gate;
    WebContext m_web; // holds the copy of the endpoints; the last to go
    TrustStore m_trust;
};

} // namespace

std::unique_ptr<ProbeFactory> networkProbes(const Endpoints &endpoints, const Contacts &contacts)
{
    return std::make_unique<NetworkProbes>(endpoints, contacts);
}

} // namespace doctor
