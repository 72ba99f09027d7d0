#pragma once

#include "probes/endpoints.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace doctor {

class AddressBook;
class ResolverChannel;

//! What all probes over the network share: the endpoints, c-ares, the access managers, the trust for helpers
//! and edge. Lives in the thread that uses it and outlives every probe made with it. Making one costs
//! nothing; each part is made when it is first wanted.
class WebContext
{
public:
    //! Without \a contacts nothing is held back: for probes that are looked at one by one.
    explicit WebContext(const Endpoints &endpoints, std::optional<Contacts> contacts = std::nullopt);
    ~WebContext();
    Q_DISABLE_COPY_MOVE(WebContext)

    const Endpoints &endpoints() const { return m_endpoints; }
    bool lets(const QUrl &url) const { return !m_contacts || m_contacts->lets(url); }
    bool letsProxy() const { return !m_contacts || m_contacts->has(Party::Proxy); }
    ResolverChannel &resolver();
    AddressBook &addresses();

    //! A manager opens at most six connections to one address; further requests would wait for the first
    //! ones, and an edge that needs 19 s to say 522 would make them look late. So there are several: the
    //! number of an attempt chooses one of `lanes`.
    static constexpr int lanes = 4;
    QNetworkAccessManager &manager(int lane, const QNetworkProxy &proxy);
    int nextLane(); //!< for requests without an attempt number: the lanes in turn

    QSslConfiguration tls() const;

private:
    struct Lane {
        int number;
        QNetworkProxy proxy;
        std::unique_ptr<QNetworkAccessManager> manager;
    };
    Endpoints m_endpoints;
    std::optional<Contacts> m_contacts;
    std::unique_ptr<ResolverChannel> m_resolver;
    std::unique_ptr<AddressBook> m_addresses;
    std::vector<Lane> m_lanes;
    mutable std::optional<QSslConfiguration> m_tls;
    int m_turn = 0;
};

} // namespace doctor
