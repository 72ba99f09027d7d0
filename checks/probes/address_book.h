#pragma once

#include "evidence/observation.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace doctor {

class ResolverChannel;
struct DnsAnswer;

//! Where a helper's name leads.
struct AddressesFound {
    QList<QHostAddress> addresses; //!< IPv4 first
    QString failure;               //!< when there are none
};

//! The addresses of the helpers, each name asked once a run.
class AddressBook : public QObject
{
    Q_OBJECT

public:
    explicit AddressBook(ResolverChannel &resolver);

    using Found = std::function<void(const AddressesFound &found)>;
    //! \a found is called once, later, unless \a context dies before. AAAA is waited for 50 ms after A came
    //! (RFC 8305 §3), and A 300 ms after AAAA: a family that stays silent holds nothing up.
    void find(const QString &name, QObject *context, Found found);

    //! The network's NAT64 prefix (RFC 7050), asked for once: `ipv4only.arpa` AAAA.
    struct Nat64Prefix {
        QHostAddress prefix;
        int length = 0; //!< 32, 40, 48, 56, 64 or 96; 0: the network has none
    };
    void findNat64Prefix(QObject *context, std::function<void(const Nat64Prefix &prefix)> found);

Q_SIGNALS:
    void settled(const QString &name);
    void nat64Settled();

private:
    struct Entry {
        std::optional<QList<QHostAddress>> v4;
        std::optional<QList<QHostAddress>> v6;
        QString failure;
        bool isSettled = false;
    };
    void take(const QString &name, int family, const DnsAnswer &answer);
    void settle(const QString &name);
    AddressesFound foundFor(const QString &name) const;

    ResolverChannel &m_resolver;
    QHash<QString, Entry> m_entries;
    std::optional<Nat64Prefix> m_nat64;
    bool m_nat64Asked = false;
};

//! RFC 7050 §3: finds the prefix in an AAAA answer for ipv4only.arpa. length 0 when it holds none.
AddressBook::Nat64Prefix nat64PrefixIn(const QList<QHostAddress> &answers);
//! RFC 6052 §2.2: the IPv4 address inside \a address, when it lies in 64:ff9b::/96 or \a prefix; IPv4-mapped
//! addresses are unwrapped as well; any other address comes back as it is.
QHostAddress withoutNat64(const QHostAddress &address, const AddressBook::Nat64Prefix &prefix);

} // namespace doctor
