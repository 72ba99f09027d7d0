#include "examination/plan.h"
#include "findings/edge_view.h"
#include "findings/names_view.h"
#include "findings/picture.h"
#include "question/contacts.h"
#include "question/proxied_ports.h"

#include <algorithm>

//! \file What is asked of the origin addresses directly.

namespace doctor {

namespace {

// product.md: connects at 0, 250 and 750 ms.
constexpr std::chrono::milliseconds connectDelays[] = {0ms, 250ms, 750ms};
constexpr std::chrono::milliseconds exchangeDelays[] = {0ms, 500ms};
constexpr int maxAddresses = 8;

bool isCloudflares(const QHostAddress &address, const Evidence &evidence)
{
    bool is = false;
    evidence.forEach<ToldSeen>([&](const Observation &, const ToldSeen &told) {
        is = is
            || (told.address && told.address->text == address.toString()
                && told.address->addressClass == AddressClass::Cloudflare);
    });
    return is;
}

} // namespace

QList<OriginTold> Plan::originsToLookAt(const Evidence &evidence) const
{
    QList<OriginTold> origins;
    const auto add = [&origins](const QString &address, quint16 port) {
        const OriginTold origin{address, port};
        if (!origins.contains(origin) && origins.size() < maxAddresses)
            origins.append(origin);
    };
    for (const OriginTold &told : m_question.origins) {
        if (!told.literal().isNull()) {
            if (!isCloudflares(told.literal(), evidence))
                add(told.literal().toString(), told.port);
            continue;
        }
        const NamesView names(evidence, told.host);
        for (const AddressSeen &address : names.system().addresses)
            if (address.addressClass != AddressClass::Cloudflare)
                add(address.text, told.port);
    }
    // A name that is not proxied leads visitors to the server itself.
    const NamesView names(evidence, m_question.host);
    if (m_question.origins.isEmpty() && names.proxied() == Proxied::No)
        for (const AddressSeen &address : names.publicAddresses())
            if (address.addressClass
                != AddressClass::Private) // nobody told it, and it means another server here
                add(address.text, 0);
    return origins;
}

QStringList Plan::subjects(const Evidence &evidence) const
{
    QStringList hosts{m_question.host};
    const EdgeView edge(evidence, m_question.host, m_question.port);
    const QList<VisitorView> visitors = edge.visitors();
    const auto add = [&hosts, this](const QString &host) {
        if (!hosts.contains(host) && isSameSite(host, m_question.host))
            hosts.append(host);
    };
    for (const VisitorView &visitor : visitors) {
        add(visitor.host);
        // The target is looked at as soon as it is named, not only once its page has come.
        for (const EdgeAnswer &redirect : visitor.redirects)
            add(redirect.seen->locationHost);
    }
    return hosts.mid(0, 3);
}

void Plan::wantDirect(const Evidence &evidence)
{
    const QStringList hosts = subjects(evidence);
    const QList<OriginTold> origins = originsToLookAt(evidence);
    for (const OriginTold &origin : origins)
        wantOrigin(origin.literal(), origin.port, hosts);
}

void Plan::wantOrigin(const QHostAddress &address, quint16 toldPort, const QStringList &hosts)
{
    const QList<quint16> ports = serverPorts(m_question, toldPort);
    for (const quint16 port : ports) {
        const bool tls = isHttpsPort(port) || (port == toldPort && port != 80 && !isProxiedPort(port));
        for (const QString &host : hosts) {
            if (tls)
                m_wanted.emplace_back(TlsRequest{address, port, host, 1, 0ms});
            for (int attempt = 0; attempt < 2; ++attempt) {
                ExchangeRequest exchange;
                exchange.scheme = tls ? QStringLiteral("https") : QStringLiteral("http");
                exchange.address = address;
                exchange.port = port;
                exchange.host = host;
                exchange.hostPort = port == 80 || port == 443 ? quint16(0) : port;
                exchange.path = host == m_question.host ? m_question.path : QStringLiteral("/");
                exchange.attempt = attempt + 1;
                exchange.after = exchangeDelays[attempt];
                m_wanted.emplace_back(exchange);
            }
        }
        // After the exchange: where only the first caller is let in, it should be the one that speaks.
        for (int attempt = 0; attempt < 3; ++attempt)
            m_wanted.emplace_back(TcpRequest{address, port, attempt + 1, connectDelays[attempt]});
    }
}

} // namespace doctor
