#include "probes/web_context.h"

#include "probes/address_book.h"
#include "probes/openssl_exit.h"
#include "probes/regex_threads.h"
#include "probes/resolver_channel.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>

#include <utility>

namespace doctor {

WebContext::WebContext(const Endpoints &endpoints, std::optional<Contacts> contacts)
    : m_endpoints(endpoints), m_contacts(std::move(contacts))
{}

WebContext::~WebContext() = default;

ResolverChannel &WebContext::resolver()
{
    if (!m_resolver)
        m_resolver = std::make_unique<ResolverChannel>(
            m_endpoints, m_contacts ? std::optional(m_contacts->resolvers()) : std::nullopt);
    return *m_resolver;
}

AddressBook &WebContext::addresses()
{
    if (!m_addresses)
        m_addresses = std::make_unique<AddressBook>(resolver());
    return *m_addresses;
}

QNetworkAccessManager &WebContext::manager(int lane, const QNetworkProxy &proxy)
{
    for (const Lane &each : m_lanes)
        if (each.number == lane && each.proxy == proxy)
            return *each.manager;
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxy(proxy);
    manager->setAutoDeleteReplies(false);
    m_lanes.push_back({lane, proxy, std::move(manager)});
    return *m_lanes.back().manager;
}

int WebContext::nextLane()
{
    m_turn = (m_turn + 1) % lanes;
    return m_turn;
}

QSslConfiguration WebContext::tls() const
{
    if (m_tls)
        return *m_tls;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // Untouched, Qt loads the system's roots when a handshake wants them; reading them all here costs 100 ms.
    if (!m_endpoints.systemRoots)
        tls.setCaCertificates(m_endpoints.extraRoots);
    else if (!m_endpoints.extraRoots.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_endpoints.extraRoots);
    m_tls = tls;
    return tls;
}

} // namespace doctor
