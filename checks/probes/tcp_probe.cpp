#include "probes/tcp_probe.h"

#include "probes/origin_target.h"

namespace doctor {

TcpProbe::TcpProbe(const TcpRequest &request, const Endpoints &endpoints, QObject *parent)
    : Probe(limits::tcpConnect, request.after, parent), m_request(request), m_endpoints(endpoints)
{}

TcpProbe::~TcpProbe() = default;

void TcpProbe::begin()
{
    const auto to = m_endpoints.socketFor(m_request.address, m_request.port);
    if (!to) {
        TcpEnd end;
        end.outcome = Outcome::NoRouteHere;
        tell(end);
        return;
    }
    m_connect = makeTcpConnect(m_socket);
    connect(m_connect.get(), &TcpConnect::ended, this, &TcpProbe::tell);
    m_connect->start(*to);
}

void TcpProbe::tell(const TcpEnd &end)
{
    TcpSeen seen;
    seen.address = m_endpoints.networks.seen(m_request.address);
    seen.port = m_request.port;
    seen.attempt = m_request.attempt;
    seen.refusedBy = end.refusedBy;
    seen.icmp = end.icmp;
    seen.error = end.error;
    m_socket.close();
    deliver(observation(end.outcome, seen, originTarget(m_request.address, m_request.port), Via::Direct));
}

void TcpProbe::giveUp(Outcome why)
{
    m_connect.reset();
    TcpEnd end;
    end.outcome = why;
    tell(end);
}

} // namespace doctor
