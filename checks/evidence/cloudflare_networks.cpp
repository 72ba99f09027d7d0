#include "evidence/cloudflare_networks.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are dropped by the linker
// without it.
static void initNetworks()
{
    Q_INIT_RESOURCE(networks);
}

namespace doctor {

namespace {

struct Subnet {
    const char *cidr;
};
// RFC 1122, 1918, 3927, 6598, 5771, 1112; RFC 4291, 4193. Documentation ranges are left out on purpose: in
// examples and test networks they play ordinary addresses.
constexpr Subnet privateSubnets[] = {
    {"0.0.0.0/8"},     {"10.0.0.0/8"},     {"100.64.0.0/10"}, {"127.0.0.0/8"}, {"169.254.0.0/16"},
    {"172.16.0.0/12"}, {"192.168.0.0/16"}, {"224.0.0.0/4"},   {"240.0.0.0/4"}, {"::/127"},
    {"fc00::/7"},      {"fe80::/10"},      {"ff00::/8"},
};

// …but nobody publishes them as their own, nor what else no router on the internet carries: RFC 5737, 2544,
// 3849, 9637, 4291 (IPv4-mapped), 6052, 3964.
constexpr Subnet unpublishedSubnets[] = {
    {"192.0.0.0/24"},  {"192.0.2.0/24"}, {"198.51.100.0/24"}, {"203.0.113.0/24"}, {"198.18.0.0/15"},
    {"2001:db8::/32"}, {"3fff::/20"},    {"::/32"},           {"64:ff9b::/32"},   {"2002::/16"},
};

using Net = QPair<QHostAddress, int>;
using Nets = QList<Net>;

template<class Subnets>
Nets parsedNets(const Subnets &subnets)
{
    Nets parsed;
    for (const Subnet &subnet : subnets)
        parsed.append(QHostAddress::parseSubnet(QString::fromLatin1(subnet.cidr)));
    return parsed;
}

const Nets &privateNets()
{
    static const Nets nets = parsedNets(privateSubnets);
    return nets;
}

const Nets &netsOfNobody()
{
    static const Nets nets = privateNets() + parsedNets(unpublishedSubnets);
    return nets;
}

bool isIn(const QHostAddress &address, const Nets &subnets)
{
    return std::any_of(subnets.begin(), subnets.end(), [&address](const QPair<QHostAddress, int> &subnet) {
        return subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet);
    });
}

//! The bits of \a address behind the first \a length ones.
bool hasBitsBeyond(const QHostAddress &address, int length, int size)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // of IPv4 they are the last four
    for (int bit = 128 - size + length; bit < 128; ++bit)
        if ((bytes[bit / 8] >> (7 - bit % 8) & 1) != 0)
            return true;
    return false;
}

bool isSix(const Net &net)
{
    return net.first.protocol() == QAbstractSocket::IPv6Protocol;
}

//! How broad a range may be, and all that came to the list together. The broadest that Cloudflare has are a
//! /13 and a /29.
int broadest(bool six)
{
    return six ? 24 : 12;
}

bool covers(const Nets &nets, const Net &subnet)
{
    return std::any_of(nets.begin(), nets.end(), [&subnet](const Net &each) {
        return each.second <= subnet.second && each.first.protocol() == subnet.first.protocol()
            && subnet.first.isInSubnet(each);
    });
}

//! Who could answer for the list might put half the internet into it, in pieces of a size that Cloudflare
//! has.
bool addsTooMuch(const Nets &nets, const Nets &known)
{
    quint64 added[] = {0, 0}; // in the smallest steps that count: addresses, and /64 networks
    for (const Net &each : nets)
        if (!covers(known, each))
            added[isSix(each)] += each.second >= (isSix(each) ? 64 : 32)
                ? 1
                : quint64{1} << ((isSix(each) ? 64 : 32) - each.second);
    return added[0] > quint64{1} << (32 - broadest(false)) || added[1] > quint64{1} << (64 - broadest(true));
}

bool isSaneSubnet(const Net &subnet)
{
    const Nets &nets = netsOfNobody();
    return subnet.second >= broadest(isSix(subnet))
        && std::none_of(nets.begin(), nets.end(), [&subnet](const QPair<QHostAddress, int> &net) {
               return net.first.protocol() == subnet.first.protocol()
                   && (subnet.first.isInSubnet(net) || net.first.isInSubnet(subnet));
           });
}

} // namespace

bool isNetwork(const QString &cidr, int family)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9a-fA-F.:]{2,45})/(0|[1-9][0-9]{0,2})\\z"));
    const auto match = form.match(cidr);
    const QHostAddress address(match.captured(1));
    const int length = match.captured(2).toInt();
    const int size = family == 6 ? 128 : 32;
    const auto protocol = family == 6 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    // QHostAddress takes "10.1" and octal numbers for addresses, too.
    const bool isWhole = family == 6 || address.toString() == match.captured(1);
    return match.hasMatch() && address.protocol() == protocol && isWhole && length <= size
        && !hasBitsBeyond(address, length, size);
}

CloudflareNetworks::CloudflareNetworks(const QStringList &v4, const QStringList &v6) : m_v4(v4), m_v6(v6)
{
    for (const int family : {4, 6}) {
        for (const QString &cidr : family == 4 ? v4 : v6) {
            m_parsed = m_parsed && isNetwork(cidr, family);
            if (isNetwork(cidr, family))
                m_subnets.append(QHostAddress::parseSubnet(cidr));
        }
    }
}

const CloudflareNetworks &CloudflareNetworks::builtIn()
{
    static const CloudflareNetworks networks = [] {
        initNetworks();
        QFile file(QStringLiteral(":/cloudflare_networks.txt"));
        QStringList v4;
        QStringList v6;
        QString date;
        if (file.open(QIODevice::ReadOnly)) {
            const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                if (line.startsWith(u'#'))
                    continue;
                if (date.isEmpty())
                    date = line.trimmed();
                else
                    (line.contains(u':') ? v6 : v4).append(line.trimmed());
            }
        }
        CloudflareNetworks read(v4, v6);
        read.m_date = date;
        return read;
    }();
    return networks;
}

bool CloudflareNetworks::isSane() const
{
    if (!m_parsed || !std::all_of(m_subnets.begin(), m_subnets.end(), isSaneSubnet))
        return false;
    // Cloudflare gives a range back now and then, and never most of them at once.
    constexpr std::ptrdiff_t mostGone = 3;
    const Nets &known = builtIn().m_subnets;
    const auto gone = std::count_if(known.begin(), known.end(),
                                    [this](const Net &each) { return !covers(m_subnets, each); });
    const bool isWhole = m_v4.size() >= 15 && m_v6.size() >= 7;
    return gone <= (isWhole ? mostGone : 0) && !addsTooMuch(m_subnets, known);
}

bool CloudflareNetworks::contains(const QHostAddress &address) const
{
    return isIn(unwrapped(address), m_subnets);
}

AddressClass CloudflareNetworks::classOf(const QHostAddress &address) const
{
    const QHostAddress plain = unwrapped(address);
    if (plain.isNull())
        return AddressClass::Unknown;
    if (isIn(plain, m_subnets))
        return AddressClass::Cloudflare;
    return isIn(plain, privateNets()) ? AddressClass::Private : AddressClass::Public;
}

AddressSeen CloudflareNetworks::seen(const QHostAddress &address) const
{
    const QHostAddress plain = unwrapped(address);
    return {plain.toString(), classOf(plain), plain.protocol() == QAbstractSocket::IPv6Protocol ? 6 : 4};
}

QHostAddress unwrapped(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    // toIPv4Address also takes "::1.2.3.4"-like compatible forms; only ::ffff:0:0/96 is unwrapped.
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return mapped && bytes[10] == 0xff && bytes[11] == 0xff ? QHostAddress(v4) : address;
}

} // namespace doctor
