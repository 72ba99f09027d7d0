#include "dns_checks.h"
#include "probes/address_book.h"

#include <ares.h>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <arpa/inet.h>
#endif

#include <array>

namespace doctor::fuzz {

namespace {

//! A second, much simpler reader that follows no pointers: where records end, and how many hold an address.
struct Walk {
    explicit Walk(const QByteArray &bytes) : wire(bytes) {}

    const QByteArray &wire;
    qsizetype at = 12;
    qsizetype records = 0;
    qsizetype addresses = 0;

    unsigned byte(qsizetype where) const
    {
        return where < wire.size() ? static_cast<unsigned char>(wire.at(where)) : 0U;
    }
    unsigned number(qsizetype where) const { return byte(where) << 8U | byte(where + 1); }
    void skipName()
    {
        while (byte(at) != 0 && byte(at) < 0xc0)
            at += 1 + byte(at);
        at += byte(at) == 0 ? 1 : 2;
    }
    void skipRecord(bool isAnswer)
    {
        skipName();
        const unsigned type = number(at);
        const unsigned length = number(at + 8);
        const bool isAddress = (type == 1 && length == 4) || (type == 28 && length == 16);
        if (isAnswer && records < 100 && isAddress)
            ++addresses;
        ++records;
        at += 10 + length;
    }
    void run()
    {
        for (unsigned i = 0; i < number(4); ++i) {
            skipName();
            at += 4;
        }
        for (const int section : {6, 8, 10})
            for (unsigned i = 0; i < number(section); ++i)
                skipRecord(section == 6);
    }
};

//! c-ares reads the addresses, too, of the name that was asked.
void checkAgainstAres(const QByteArray &wire, const DnsMessage &message)
{
    std::array<ares_addrttl, 20> found{};
    int count = static_cast<int>(found.size());
    if (ares_parse_a_reply(reinterpret_cast<const unsigned char *>(wire.constData()),
                           static_cast<int>(wire.size()), nullptr, found.data(), &count)
        != ARES_SUCCESS)
        return;
    for (int i = 0; i < count; ++i)
        require(message.addresses.contains(
                    QHostAddress(ntohl(found.at(static_cast<std::size_t>(i)).ipaddr.s_addr)))
                    || message.answers.size() == 100,
                "c-ares sees no address that is not here");
}

void checkNat64(const QList<QHostAddress> &addresses)
{
    const AddressBook::Nat64Prefix prefix = nat64PrefixIn(addresses);
    require(prefix.length >= 0 && prefix.length <= 96 && prefix.length % 8 == 0,
            "a prefix is one of RFC 6052");
    bool leadsBack = prefix.length == 0;
    for (const QHostAddress &address : addresses) {
        const QHostAddress plain = withoutNat64(address, prefix);
        require(!plain.isNull(), "an address stays one");
        leadsBack = leadsBack || plain == QHostAddress(QStringLiteral("192.0.0.170"))
            || plain == QHostAddress(QStringLiteral("192.0.0.171"));
    }
    require(leadsBack, "the prefix that was found leads back to the address that is known");
}

} // namespace

//! DNS as it comes from a name server.
void check(const QByteArray &input)
{
    const auto message = parseDnsMessage(input);
    if (!message)
        return;
    checkDnsMessage(*message);
    Walk walk(input);
    walk.run();
    require(walk.at <= input.size(), "what was understood has all its records");
    require(message->addresses.size() == walk.addresses,
            "there is an address for each record that holds one");
    if (walk.records > 0)
        require(!parseDnsMessage(input.left(walk.at - 1)), "what is cut short is not understood");
    checkAgainstAres(input, *message);
    checkNat64(message->addresses);
}

} // namespace doctor::fuzz
