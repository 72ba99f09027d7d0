#include "probes/address_book.h"

#include "evidence/cloudflare_networks.h"
#include "probes/resolver_channel.h"

#include <QTimer>

#include <array>
#include <utility>

namespace doctor {

namespace {

using namespace std::chrono_literals;
constexpr auto waitForV6 = 50ms;  // RFC 8305 §3, "Resolution Delay"
constexpr auto waitForV4 = 300ms; // IPv4 comes first here, so its answer is worth more patience

constexpr std::array prefixLengths{96, 64, 56, 48, 40, 32};
constexpr std::array<quint32, 2> wellKnown{0xC00000AA, 0xC00000AB}; // 192.0.0.170 and .171, RFC 7050 §8.2

//! RFC 6052 §2.2: the four octets follow the prefix and leave out octet 8.
quint32 embedded(const Q_IPV6ADDR &bytes, int length)
{
    quint32 value = 0;
    int at = length / 8;
    for (int i = 0; i < 4; ++i, ++at) {
        if (at == 8)
            ++at;
        value = value << 8U | bytes[at];
    }
    return value;
}

QHostAddress prefixOf(Q_IPV6ADDR bytes, int length)
{
    for (int i = length / 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes);
}

} // namespace

AddressBook::Nat64Prefix nat64PrefixIn(const QList<QHostAddress> &answers)
{
    for (const QHostAddress &answer : answers) {
        if (answer.protocol() != QAbstractSocket::IPv6Protocol)
            continue;
        const Q_IPV6ADDR bytes = answer.toIPv6Address();
        for (const int length : prefixLengths)
            for (const quint32 known : wellKnown)
                if (embedded(bytes, length) == known)
                    return {prefixOf(bytes, length), length};
    }
    return {};
}

QHostAddress withoutNat64(const QHostAddress &address, const AddressBook::Nat64Prefix &prefix)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    static const QHostAddress wellKnownPrefix(QStringLiteral("64:ff9b::"));
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (address.isInSubnet(wellKnownPrefix, 96))
        return QHostAddress(embedded(bytes, 96));
    if (prefix.length > 0 && address.isInSubnet(prefix.prefix, prefix.length))
        return QHostAddress(embedded(bytes, prefix.length));
    return unwrapped(address);
}

AddressBook::AddressBook(ResolverChannel &resolver) : m_resolver(resolver) {}

void AddressBook::find(const QString &name, QObject *context, Found found)
{
    const bool isNew = !m_entries.contains(name);
    if (m_entries[name].isSettled) {
        QMetaObject::invokeMethod(
            context, [this, name, found = std::move(found)] { found(foundFor(name)); }, Qt::QueuedConnection);
        return;
    }
    // Queued and single-shot: whoever waits may be deleted by the one called before it.
    connect(
        this, &AddressBook::settled, context,
        [this, name, found = std::move(found)](const QString &which) {
            if (which == name)
                found(foundFor(name));
        },
        Qt::QueuedConnection);
    if (!isNew)
        return;
    m_resolver.ask(name, QStringLiteral("A"), this,
                   [this, name](const DnsAnswer &answer) { take(name, 4, answer); });
    m_resolver.ask(name, QStringLiteral("AAAA"), this,
                   [this, name](const DnsAnswer &answer) { take(name, 6, answer); });
}

void AddressBook::take(const QString &name, int family, const DnsAnswer &answer)
{
    Entry &entry = m_entries[name];
    const QList<QHostAddress> addresses = answer.message ? answer.message->addresses : QList<QHostAddress>();
    (family == 4 ? entry.v4 : entry.v6) = addresses;
    if (addresses.isEmpty() && entry.failure.isEmpty())
        entry.failure = answer.message ? answer.message->rcode : answer.failure;
    if (entry.v4 && entry.v6)
        settle(name);
    else if (!addresses.isEmpty())
        QTimer::singleShot(family == 4 ? waitForV6 : waitForV4, this, [this, name] { settle(name); });
}

void AddressBook::settle(const QString &name)
{
    if (std::exchange(m_entries[name].isSettled, true))
        return;
    Q_EMIT settled(name);
}

AddressesFound AddressBook::foundFor(const QString &name) const
{
    const Entry entry = m_entries.value(name);
    AddressesFound found;
    found.addresses = entry.v4.value_or(QList<QHostAddress>()) + entry.v6.value_or(QList<QHostAddress>());
    if (found.addresses.isEmpty())
        found.failure = entry.failure;
    return found;
}

void AddressBook::findNat64Prefix(QObject *context, std::function<void(const Nat64Prefix &prefix)> found)
{
    if (m_nat64) {
        QMetaObject::invokeMethod(
            context, [this, found = std::move(found)] { found(*m_nat64); }, Qt::QueuedConnection);
        return;
    }
    connect(
        this, &AddressBook::nat64Settled, context, [this, found = std::move(found)] { found(*m_nat64); },
        Qt::QueuedConnection);
    if (std::exchange(m_nat64Asked, true))
        return;
    m_resolver.ask(QStringLiteral("ipv4only.arpa"), QStringLiteral("AAAA"), this,
                   [this](const DnsAnswer &answer) {
                       m_nat64 = answer.message ? nat64PrefixIn(answer.message->addresses) : Nat64Prefix();
                       Q_EMIT nat64Settled();
                   });
}

} // namespace doctor
