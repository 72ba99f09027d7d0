// Linux tells an unprivileged program which ICMP message ended its connection attempt, and who sent it: the
// error queue of the socket (ip(7), IP_RECVERR).

#include "probes/tcp_connect.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
// After the system's headers, which it completes.
#include <linux/errqueue.h>
#include <linux/icmp.h>
#include <linux/icmpv6.h>

namespace doctor {

namespace {

using namespace std::chrono_literals;

// The queue wakes the notifier; this is for systems whose kernel keeps an error "soft" for a while.
constexpr auto queueInterval = 200ms;

union Name {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

socklen_t fill(Name &name, const SocketAddress &to)
{
    std::memset(&name, 0, sizeof name);
    bool isV4 = false;
    const quint32 v4 = to.address.toIPv4Address(&isV4);
    if (isV4) {
        name.v4.sin_family = AF_INET;
        name.v4.sin_port = htons(to.port);
        name.v4.sin_addr.s_addr = htonl(v4);
        return sizeof name.v4;
    }
    const Q_IPV6ADDR v6 = to.address.toIPv6Address();
    name.v6.sin6_family = AF_INET6;
    name.v6.sin6_port = htons(to.port);
    std::memcpy(&name.v6.sin6_addr, &v6, sizeof v6);
    name.v6.sin6_scope_id = to.address.scopeId().toUInt();
    return sizeof name.v6;
}

QString errorName(int error)
{
    const char *name = strerrorname_np(error);
    return name != nullptr ? QString::fromLatin1(name) : QString::number(error);
}

QString meaningOf4(int code)
{
    switch (code) {
    case ICMP_NET_UNREACH:
    case ICMP_NET_UNKNOWN:
    case ICMP_NET_UNR_TOS: return QStringLiteral("net-unreachable");
    case ICMP_HOST_UNREACH:
    case ICMP_HOST_UNKNOWN:
    case ICMP_HOST_UNR_TOS: return QStringLiteral("host-unreachable");
    case ICMP_PORT_UNREACH: return QStringLiteral("port-unreachable");
    case ICMP_NET_ANO: return QStringLiteral("net-prohibited");
    case ICMP_HOST_ANO: return QStringLiteral("host-prohibited");
    case ICMP_PKT_FILTERED: return QStringLiteral("admin-prohibited");
    default: return QStringLiteral("other");
    }
}

QString meaningOf6(int code)
{
    switch (code) {
    case ICMPV6_NOROUTE: return QStringLiteral("no-route");
    case ICMPV6_ADM_PROHIBITED: return QStringLiteral("admin-prohibited");
    case ICMPV6_ADDR_UNREACH: return QStringLiteral("address-unreachable");
    case ICMPV6_PORT_UNREACH: return QStringLiteral("port-unreachable");
    default: return QStringLiteral("other");
    }
}

struct Queued {
    IcmpSeen icmp;
    int error = 0;
};

std::optional<Queued> icmpIn(const sock_extended_err &error)
{
    const bool v4 = error.ee_origin == SO_EE_ORIGIN_ICMP;
    if (!v4 && error.ee_origin != SO_EE_ORIGIN_ICMP6)
        return std::nullopt;
    // Path MTU notes are the kernel's business and end nothing.
    if (error.ee_errno == EMSGSIZE)
        return std::nullopt;
    IcmpSeen seen;
    seen.type = error.ee_type;
    seen.code = error.ee_code;
    seen.meaning = QStringLiteral("other");
    if (v4 && seen.type == ICMP_DEST_UNREACH)
        seen.meaning = meaningOf4(seen.code);
    else if (!v4 && seen.type == ICMPV6_DEST_UNREACH)
        seen.meaning = meaningOf6(seen.code);
    sockaddr_storage offender{};
    const std::size_t size = v4 ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    // What SO_EE_OFFENDER points at, without its cast that drops const.
    std::memcpy(&offender, &error + 1, size);
    seen.from = QHostAddress(reinterpret_cast<const sockaddr *>(&offender)).toString();
    return Queued{seen, static_cast<int>(error.ee_errno)};
}

} // namespace

class LinuxTcpConnect : public TcpConnect
{
public:
    explicit LinuxTcpConnect(QTcpSocket &socket) : m_socket(socket)
    {
        m_timer.setInterval(queueInterval);
        connect(&m_timer, &QTimer::timeout, this, &LinuxTcpConnect::look);
    }

    ~LinuxTcpConnect() override { LinuxTcpConnect::abandon(); }

    void start(const SocketAddress &to) override;
    void watchForReset() override;
    bool wasReset() const override;
    void abandon() override;

private:
    void watch();
    void look();
    std::optional<Queued> readQueue() const;
    void conclude(int error, const std::optional<Queued> &queued, bool bySystem);
    void concludeIcmp(const Queued &queued);
    bool isOwn(const QString &address) const;
    void handOver();
    void dropDescriptor();
    void tell(const TcpEnd &end);

    QTcpSocket &m_socket;
    SocketAddress m_to;
    int m_descriptor = -1;
    int m_watched = -1; //!< a second descriptor of the connection: Qt closes its own before it tells the end
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_timer;
};

void LinuxTcpConnect::start(const SocketAddress &to)
{
    m_to = to;
    Name name;
    const socklen_t length = fill(name, to);
    m_descriptor = socket(name.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (m_descriptor < 0) {
        conclude(errno, std::nullopt, true);
        return;
    }
    const int on = 1;
    if (name.any.sa_family == AF_INET)
        setsockopt(m_descriptor, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    else
        setsockopt(m_descriptor, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
    if (::connect(m_descriptor, &name.any, length) == 0) {
        handOver();
        return;
    }
    if (errno == EINPROGRESS) {
        watch();
        return;
    }
    const int error = errno;
    conclude(error, readQueue(), true);
}

void LinuxTcpConnect::watch()
{
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &LinuxTcpConnect::look);
    m_timer.start();
}

void LinuxTcpConnect::look()
{
    int error = 0;
    socklen_t length = sizeof error;
    const std::optional<Queued> queued = readQueue();
    if (getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length) != 0)
        error = errno;
    if (error != 0 || queued) {
        conclude(error, queued, false);
        return;
    }
    Name peer;
    socklen_t size = sizeof peer;
    if (getpeername(m_descriptor, &peer.any, &size) == 0)
        handOver();
}

std::optional<Queued> LinuxTcpConnect::readQueue() const
{
    std::optional<Queued> found;
    // Bounded: a storm of messages must not keep us here.
    for (int i = 0; i < 16; ++i) {
        std::array<char, 512> payload{};
        alignas(cmsghdr) std::array<char, 512> control{};
        iovec vector{payload.data(), payload.size()};
        msghdr message{};
        message.msg_iov = &vector;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (recvmsg(m_descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            return found;
        for (cmsghdr *part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
            const bool v4 = part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR;
            const bool v6 = part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR;
            if (!found && (v4 || v6))
                found = icmpIn(*reinterpret_cast<const sock_extended_err *>(CMSG_DATA(part)));
        }
    }
    return found;
}

bool LinuxTcpConnect::isOwn(const QString &address) const
{
    Name own;
    socklen_t size = sizeof own;
    return getsockname(m_descriptor, &own.any, &size) == 0 && QHostAddress(&own.any) == QHostAddress(address);
}

void LinuxTcpConnect::concludeIcmp(const Queued &queued)
{
    const IcmpSeen &icmp = queued.icmp;
    TcpEnd end;
    end.icmp = icmp;
    // Not SO_ERROR: reading the queue clears it.
    end.error = errorName(queued.error);
    // Without a neighbour that answers, or with a rule of its own, this computer sends the message to itself.
    const bool ownWord = isOwn(icmp.from) && QHostAddress(icmp.from) != m_to.address;
    if (ownWord) {
        end.outcome = Outcome::NoRouteHere;
        end.icmp.reset();
    } else if (icmp.meaning == QLatin1String("port-unreachable")) {
        end.outcome = Outcome::Refused;
        end.refusedBy = QStringLiteral("icmp");
    } else {
        end.outcome = Outcome::Unreachable;
    }
    tell(end);
}

void LinuxTcpConnect::conclude(int error, const std::optional<Queued> &queued, bool bySystem)
{
    if (queued) {
        concludeIcmp(*queued);
        return;
    }
    TcpEnd end;
    end.error = errorName(error);
    switch (error) {
    case ECONNREFUSED:
        end.outcome = Outcome::Refused;
        end.refusedBy = QStringLiteral("reset");
        break;
    case ETIMEDOUT: end.outcome = Outcome::TimedOut; break;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EADDRNOTAVAIL:
    case ENETDOWN:
    case EAFNOSUPPORT: end.outcome = Outcome::NoRouteHere; break;
    // A route of type "prohibit" or "blackhole", or a rule of this computer's own firewall.
    case EACCES:
    case EPERM:
    case EINVAL: end.outcome = bySystem ? Outcome::NoRouteHere : Outcome::Failed; break;
    default: end.outcome = Outcome::Failed; break;
    }
    tell(end);
}

void LinuxTcpConnect::handOver()
{
    const int off = 0;
    // Qt reads no error queue; a message left in it would keep waking its notifiers.
    setsockopt(m_descriptor, IPPROTO_IP, IP_RECVERR, &off, sizeof off);
    if (m_to.address.protocol() == QAbstractSocket::IPv6Protocol)
        setsockopt(m_descriptor, IPPROTO_IPV6, IPV6_RECVERR, &off, sizeof off);
    if (m_writable)
        m_writable->setEnabled(false);
    TcpEnd end;
    if (m_socket.setSocketDescriptor(m_descriptor, QAbstractSocket::ConnectedState)) {
        m_descriptor = -1;
        end.outcome = Outcome::Connected;
    } else {
        end.error = m_socket.errorString();
    }
    tell(end);
}

void LinuxTcpConnect::watchForReset()
{
    m_watched = fcntl(static_cast<int>(m_socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
}

bool LinuxTcpConnect::wasReset() const
{
    // A peer that closed in good order leaves CLOSE_WAIT behind, a reset leaves nothing.
    tcp_info info{};
    socklen_t length = sizeof info;
    const bool isGone = m_watched >= 0 && getsockopt(m_watched, IPPROTO_TCP, TCP_INFO, &info, &length) == 0
        && info.tcpi_state == TCP_CLOSE;
    if (!isGone)
        return false;
    // A reset after an end in good order cuts nothing off; the kernel keeps EPIPE of it, and of any other
    // reset what has been read as the end.
    int error = 0;
    length = sizeof error;
    return getsockopt(m_watched, SOL_SOCKET, SO_ERROR, &error, &length) != 0 || error != EPIPE;
}

void LinuxTcpConnect::abandon()
{
    dropDescriptor();
    if (m_watched >= 0)
        ::close(m_watched);
    m_watched = -1;
}

void LinuxTcpConnect::dropDescriptor()
{
    if (m_writable) {
        m_writable->setEnabled(false);
        // It may be the sender of the signal being handled.
        m_writable.release()->deleteLater();
    }
    m_timer.stop();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void LinuxTcpConnect::tell(const TcpEnd &end)
{
    dropDescriptor();
    Q_EMIT ended(end);
}

std::unique_ptr<TcpConnect> makeTcpConnect(QTcpSocket &socket)
{
    return std::make_unique<LinuxTcpConnect>(socket);
}

} // namespace doctor
