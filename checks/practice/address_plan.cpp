#include "practice/address_plan.h"

namespace doctor::practice {

SocketAddress AddressPlan::bindFor(const SocketAddress &nominal) const
{
    return isLoopback() ? SocketAddress{QHostAddress(QHostAddress::LocalHost), 0} : nominal;
}

void AddressPlan::lead(const SocketAddress &nominal, const SocketAddress &actual, Vantage vantage)
{
    const QPair<QString, quint16> key{nominal.address.toString(), nominal.port};
    if (vantage != Vantage::Edge && !m_client.contains(key))
        m_client.insert(key, actual);
    if (vantage != Vantage::Client)
        m_edge[key].sockets.append(actual);
}

std::optional<SocketAddress> AddressPlan::edgeWay(const SocketAddress &nominal)
{
    if (!isLoopback())
        return nominal;
    const auto ways = m_edge.find({nominal.address.toString(), nominal.port});
    if (ways == m_edge.end())
        return std::nullopt;
    return ways->sockets.at(ways->next++ % ways->sockets.size());
}

} // namespace doctor::practice
