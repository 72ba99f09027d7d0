#pragma once

#include "evidence/observation.h"

#include <QHostAddress>
#include <QPair>

namespace doctor {

//! CIDR of that family (4 or 6) as RFC 4632 §3.1 and RFC 4291 §2.3 write it: a whole address, and no bit
//! beyond the length. Ranges are put into commands, and firewalls understand nothing else.
bool isNetwork(const QString &cidr, int family);

//! Cloudflare's published address ranges, and the class of an address against them.
class CloudflareNetworks
{
public:
    //! The dated copy that the program carries (resources/cloudflare_networks.txt).
    static const CloudflareNetworks &builtIn();
    //! Lists from the network, one CIDR each. Entries that are no isNetwork() make it insane, see isSane().
    CloudflareNetworks(const QStringList &v4, const QStringList &v6);

    //! Parsable, nearly every built-in entry still covered, none broader than /12 (IPv6 /24) nor all new ones
    //! together, none in private, documentation or multicast space. An insane list must not be used.
    bool isSane() const;
    bool contains(const QHostAddress &address) const; //!< IPv4-mapped addresses are unwrapped first
    AddressClass classOf(const QHostAddress &address) const;
    AddressSeen seen(const QHostAddress &address) const;

    const QStringList &v4() const { return m_v4; }
    const QStringList &v6() const { return m_v6; }
    QString date() const { return m_date; } //!< ISO date of the built-in copy; empty for live lists

private:
    CloudflareNetworks() = default;
    QStringList m_v4;
    QStringList m_v6;
    QList<QPair<QHostAddress, int>> m_subnets;
    QString m_date;
    bool m_parsed = true;
};

//! IPv4 inside IPv4-mapped IPv6 (::ffff:0:0/96) unwrapped; any other address as it is.
QHostAddress unwrapped(const QHostAddress &address);

} // namespace doctor
