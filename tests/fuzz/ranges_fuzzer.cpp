#include "evidence/cloudflare_networks.h"
#include "fuzz.h"
#include "probes/range_lists.h"

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <array>

namespace doctor::fuzz {

namespace {

struct Network {
    std::array<unsigned char, 16> bytes{};
    int size = 0; //!< 4 or 16 bytes; 0: none
    int length = -1;
};

//! CIDR as RFC 4632 and 4291 write it, by another reader than Qt's: what firewalls understand, too.
Network networkOf(const QString &text)
{
    Network network;
    const QByteArray address = text.section(u'/', 0, 0).toLatin1();
    const QString length = text.section(u'/', 1);
    if (inet_pton(AF_INET, address.constData(), network.bytes.data()) == 1)
        network.size = 4;
    else if (inet_pton(AF_INET6, address.constData(), network.bytes.data()) == 1)
        network.size = 16;
    network.length = length.toInt();
    if (QString::number(network.length) != length || network.length > network.size * 8)
        network.size = 0;
    return network;
}

bool hasHostBits(const Network &network)
{
    for (int bit = network.length; bit < network.size * 8; ++bit)
        if ((network.bytes.at(static_cast<std::size_t>(bit / 8)) >> (7 - bit % 8) & 1) != 0)
            return true;
    return false;
}

void checkRange(const QString &text, int size)
{
    const Network network = networkOf(text);
    require(network.size == size, "a range is an address of its family, a slash and a length");
    require(network.length >= 0 && !hasHostBits(network), "a range is that of a network");
}

//! What commands are filled with has passed this.
void checkSane(const QStringList &v4, const QStringList &v6)
{
    const CloudflareNetworks networks(v4, v6);
    if (!networks.isSane())
        return;
    for (const QString &each : v4) {
        checkRange(each, 4);
        require(networkOf(each).length >= 12, "no IPv4 range is broader than /12");
    }
    for (const QString &each : v6) {
        checkRange(each, 16);
        require(networkOf(each).length >= 24, "no IPv6 range is broader than /24");
    }
    for (const char *address :
         {"10.1.2.3", "127.0.0.1", "192.168.0.1", "192.0.2.1", "224.0.0.1", "::1", "fd00::1"})
        require(!networks.contains(QHostAddress(QString::fromLatin1(address))),
                "no range holds addresses of private networks");
    RangesSeen seen;
    seen.v4 = v4;
    seen.v6 = v6;
    requireKept(seen);
}

} // namespace

//! Cloudflare's published ranges, as two lists and as JSON. A line of "--" stands between the lists.
void check(const QByteArray &input)
{
    if (const auto both = parseRangesApi(input))
        checkSane(both->v4, both->v6);
    const qsizetype border = input.indexOf("--\n");
    const auto v4 = parseRangeList(border < 0 ? input : input.left(border), 4);
    const auto v6 = parseRangeList(border < 0 ? input : input.mid(border + 3), 6);
    for (const QString &each : v4.value_or(QStringList()))
        checkRange(each, 4);
    for (const QString &each : v6.value_or(QStringList()))
        checkRange(each, 16);
    if (v4 && v6)
        checkSane(*v4, *v6);
    // A report brings such lists, too, and no reader has looked at them.
    const QStringList lines = QString::fromUtf8(input).split(u'\n');
    const QStringList &known6 = CloudflareNetworks::builtIn().v6();
    checkSane(CloudflareNetworks::builtIn().v4() + lines, known6);
}

} // namespace doctor::fuzz
