#include "probes/ares_channel.h"

#include "probes/requests.h"

#include <QSocketNotifier>

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/time.h>
#endif

#include <algorithm>
#include <cstring>
#include <memory>

namespace doctor {

namespace {

constexpr int tries = 2;
constexpr int maxServers = 4;
constexpr int classIn = 1;

//! Qt starts Winsock for as long as one of its own sockets lives, and c-ares leaves it to the program.
bool socketsAreReady()
{
#ifdef Q_OS_WIN
    constexpr WORD version22 = 0x0202;
    WSADATA data{};
    return WSAStartup(version22, &data) == 0;
#else
    return true;
#endif
}

bool libraryIsReady()
{
    static const bool ready = socketsAreReady() && ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    return ready;
}

struct ChannelDeleter {
    void operator()(ares_channel channel) const { ares_destroy(channel); }
};
using ChannelHandle = std::unique_ptr<ares_channeldata, ChannelDeleter>;

ChannelHandle systemChannel()
{
    ares_channel channel = nullptr;
    if (!libraryIsReady() || ares_init(&channel) != ARES_SUCCESS)
        return {};
    return ChannelHandle(channel);
}

ares_addr_port_node nodeFor(const SocketAddress &server)
{
    ares_addr_port_node node{};
    if (server.address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR raw = server.address.toIPv6Address();
        node.family = AF_INET6;
        std::memcpy(&node.addr.addr6, &raw, sizeof raw);
    } else {
        node.family = AF_INET;
        node.addr.addr4.s_addr = htonl(server.address.toIPv4Address());
    }
    node.udp_port = server.port;
    node.tcp_port = server.port;
    return node;
}

QHostAddress addressFrom(int family, const void *raw)
{
    if (family == AF_INET6) {
        Q_IPV6ADDR bytes;
        std::memcpy(&bytes, raw, sizeof bytes);
        return QHostAddress(bytes);
    }
    quint32 v4 = 0;
    std::memcpy(&v4, raw, sizeof v4);
    return QHostAddress(ntohl(v4));
}

extern "C" void answerArrived(void *arg, int status, int, unsigned char *data, int length)
{
    const std::unique_ptr<AresChannel::Answered> answered(static_cast<AresChannel::Answered *>(arg));
    QByteArray wire;
    if (data && length > 0)
        wire = QByteArray(reinterpret_cast<const char *>(data), length);
    (*answered)(status, wire);
}

} // namespace

AresChannel::AresChannel(const SocketAddress &server, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    if (!libraryIsReady())
        return;
    ares_options options{};
    options.timeout = static_cast<int>(limits::dnsTry.count());
    options.tries = tries;
    // SERVFAIL and REFUSED are answers; without the flag c-ares would swallow them and try on.
    options.flags = ARES_FLAG_NOCHECKRESP | ARES_FLAG_NOSEARCH;
    options.sock_state_cb = &AresChannel::watch;
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_FLAGS | ARES_OPT_SOCK_STATE_CB;
    if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    ares_addr_port_node node = nodeFor(server);
    if (ares_set_servers_ports(m_channel, &node) != ARES_SUCCESS) {
        ares_destroy(m_channel);
        m_channel = nullptr;
    }
}

AresChannel::~AresChannel()
{
    if (m_channel)
        ares_destroy(m_channel);
}

void AresChannel::query(const QByteArray &name, int type, Answered answered)
{
    if (!m_channel) {
        answered(ARES_ENOTINITIALIZED, {});
        return;
    }
    auto *arg = new Answered(std::move(answered)); // owned by c-ares until answerArrived()
    ares_query(m_channel, name.constData(), classIn, type, &answerArrived, arg);
    armTimer();
}

QList<SocketAddress> AresChannel::systemServers()
{
    QList<SocketAddress> servers;
    const ChannelHandle channel = systemChannel();
    ares_addr_port_node *first = nullptr;
    if (!channel || ares_get_servers_ports(channel.get(), &first) != ARES_SUCCESS)
        return servers;
    for (const ares_addr_port_node *node = first; node && servers.size() < maxServers; node = node->next) {
        const int port = node->udp_port ? node->udp_port : 53;
        const SocketAddress server{addressFrom(node->family, &node->addr), static_cast<quint16>(port)};
        if (!servers.contains(server))
            servers.append(server);
    }
    ares_free_data(first);
    return servers;
}

QList<SocketAddress> resolversOf(const Endpoints &endpoints)
{
    const bool systems = endpoints.resolvers.isEmpty() && !endpoints.closed;
    return systems ? AresChannel::systemServers() : endpoints.resolvers;
}

QList<QHostAddress> AresChannel::hostsFileEntries(const QByteArray &name, int family)
{
    QList<QHostAddress> addresses;
    const ChannelHandle channel = systemChannel();
    hostent *entry = nullptr;
    const int wanted = family == 6 ? AF_INET6 : AF_INET;
    if (!channel || ares_gethostbyname_file(channel.get(), name.constData(), wanted, &entry) != ARES_SUCCESS)
        return addresses;
    if (entry->h_addrtype == wanted)
        for (char **each = entry->h_addr_list; *each; ++each)
            addresses.append(addressFrom(wanted, *each));
    ares_free_hostent(entry);
    return addresses;
}

void AresChannel::watch(void *self, ares_socket_t socket, int readable, int writable)
{
    static_cast<AresChannel *>(self)->watchSocket(socket, readable != 0, writable != 0);
}

void AresChannel::watchSocket(ares_socket_t socket, bool readable, bool writable)
{
    Watched &watched = m_watched[socket];
    const auto keep = [this, socket](QSocketNotifier *&notifier, bool wanted, QSocketNotifier::Type type) {
        if (wanted == (notifier != nullptr))
            return;
        if (!wanted) {
            // c-ares says so from inside the notifier's own signal, and closes the socket next.
            notifier->setEnabled(false);
            std::exchange(notifier, nullptr)->deleteLater();
            return;
        }
        notifier = new QSocketNotifier(static_cast<qintptr>(socket), type, this);
        const bool reads = type == QSocketNotifier::Read;
        connect(notifier, &QSocketNotifier::activated, this, [this, socket, reads] {
            process(reads ? socket : ARES_SOCKET_BAD, reads ? ARES_SOCKET_BAD : socket);
        });
    };
    keep(watched.read, readable, QSocketNotifier::Read);
    keep(watched.write, writable, QSocketNotifier::Write);
    if (!readable && !writable)
        m_watched.erase(socket);
}

void AresChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    armTimer();
}

void AresChannel::armTimer()
{
    timeval buffer{};
    const timeval *next = ares_timeout(m_channel, nullptr, &buffer);
    if (!next) {
        m_timer.stop();
        return;
    }
    constexpr long millisecond = 1000;
    m_timer.start(static_cast<int>(next->tv_sec * millisecond + next->tv_usec / millisecond + 1));
}

} // namespace doctor
