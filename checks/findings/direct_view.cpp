#include "findings/direct_view.h"

#include "findings/picture.h"
#include "question/proxied_ports.h"

#include <algorithm>
#include <tuple>

namespace doctor {

namespace {

struct Peer {
    AddressSeen address;
    quint16 port = 0;
};

std::optional<Peer> peerOf(const Observation &observation)
{
    if (const auto *tcp = observation.as<TcpSeen>())
        return Peer{tcp->address, tcp->port};
    if (const auto *tls = observation.as<TlsSeen>())
        return Peer{tls->address, tls->port};
    if (const auto *http = observation.as<HttpSeen>())
        return Peer{http->address, http->port};
    return std::nullopt;
}

//! A visitor's request to a name that is not proxied reaches the origin too, but it is judged as a visit.
bool isAboutOrigin(const Observation &observation)
{
    const auto *http = observation.as<HttpSeen>();
    return observation.via == Via::Direct && (http == nullptr || http->purpose == QLatin1String("exchange"));
}

//! The ICMP message that ended an attempt to connect, of whichever probe; nullptr: none, or the system does
//! not tell.
const IcmpSeen *icmpIn(const Observation &observation)
{
    const auto told = [](const auto *seen) { return seen != nullptr && seen->icmp ? &*seen->icmp : nullptr; };
    if (const IcmpSeen *icmp = told(observation.as<TcpSeen>()))
        return icmp;
    if (const IcmpSeen *icmp = told(observation.as<TlsSeen>()))
        return icmp;
    return told(observation.as<HttpSeen>());
}

//! The peer's own system answered, if only to refuse: the family works from here.
bool provesFamily(const Observation &observation)
{
    if (connectedIn(observation).value_or(false))
        return true;
    return observation.outcome == Outcome::Refused && icmpIn(observation) == nullptr;
}

Door closedDoor(const QList<const Observation *> &observations)
{
    // The most telling attempt counts: an ICMP message seen once explains the silent attempts beside it.
    Door door = Door::NotAsked;
    const auto better = [&door](Door candidate) {
        static constexpr Door order[]
            = {Door::NotAsked, Door::NoRouteHere, Door::Silent,       Door::Unroutable,
               Door::Refused,  Door::Prohibited,  Door::RefusedByIcmp};
        const auto rank = [](Door each) {
            return std::find(std::begin(order), std::end(order), each) - std::begin(order);
        };
        if (rank(candidate) > rank(door))
            door = candidate;
    };
    for (const Observation *each : observations) {
        const IcmpSeen *icmp = icmpIn(*each);
        switch (each->outcome) {
        case Outcome::Refused: better(icmp != nullptr ? Door::RefusedByIcmp : Door::Refused); break;
        case Outcome::Unreachable:
            better(icmp != nullptr && icmp->meaning.endsWith(QLatin1String("prohibited")) ? Door::Prohibited
                                                                                          : Door::Unroutable);
            break;
        case Outcome::NoRouteHere: better(Door::NoRouteHere); break;
        case Outcome::TimedOut:
            if (!connectedIn(*each).value_or(true))
                better(Door::Silent);
            break;
        case Outcome::Answered:
        case Outcome::Connected:
        case Outcome::Reset:
        case Outcome::TlsFailed:
        case Outcome::NotResolved:
        case Outcome::Cancelled:
        case Outcome::Failed: break;
        }
    }
    return door;
}

Speech answeredSpeech(const HttpSeen &http)
{
    if (http.asksClientCertificate)
        return Speech::ClientCertificate;
    if (http.asksTls)
        return Speech::AsksTls;
    if (http.failure == QLatin1String("headers-too-large"))
        return Speech::HeadersTooLarge;
    if (http.status >= 500)
        return Speech::OriginError;
    return http.status == 403 || http.status == 429 ? Speech::Forbidden : Speech::Fine;
}

} // namespace

std::optional<bool> connectedIn(const Observation &observation)
{
    switch (observation.outcome) {
    case Outcome::Answered:
    case Outcome::Connected:
    case Outcome::Reset:
    case Outcome::TlsFailed: return true;
    case Outcome::Refused:
    case Outcome::Unreachable: return false;
    case Outcome::TimedOut:
        if (const auto *http = observation.as<HttpSeen>())
            return http->connected;
        if (const auto *tls = observation.as<TlsSeen>())
            return tls->failure == QLatin1String("timeout") || tls->firstByteSeen;
        return false;
    case Outcome::Failed:
        if (const auto *http = observation.as<HttpSeen>(); http != nullptr && http->connected)
            return true;
        return std::nullopt;
    case Outcome::NoRouteHere:
    case Outcome::NotResolved:
    case Outcome::Cancelled: return std::nullopt;
    }
    return std::nullopt;
}

QList<bool> DirectPort::doorHistory() const
{
    QList<bool> history;
    for (const Observation *each : observations)
        if (const std::optional<bool> connected = connectedIn(*each))
            history.append(*connected);
    return history;
}

Door DirectPort::door() const
{
    const QList<bool> history = doorHistory();
    if (!history.contains(true))
        return closedDoor(observations);
    return history.contains(false) ? Door::NowAndThen : Door::Open;
}

int DirectPort::opened() const
{
    return static_cast<int>(doorHistory().count(true));
}

int DirectPort::attempts() const
{
    return static_cast<int>(doorHistory().size());
}

bool DirectPort::firstPassLaterFail() const
{
    const QList<bool> history = doorHistory();
    const qsizetype firstClosed = history.indexOf(false);
    const QList<bool> later = firstClosed < 0 ? QList<bool>() : history.mid(firstClosed);
    return firstClosed >= 2 && later.size() >= 2 && !later.contains(true);
}

bool DirectPort::cameBack() const
{
    const QList<bool> history = doorHistory();
    const qsizetype firstOpen = history.indexOf(true);
    return firstOpen > 0 && !history.mid(firstOpen).contains(false);
}

bool DirectPort::everRefused() const
{
    return std::any_of(observations.begin(), observations.end(),
                       [](const Observation *each) { return each->outcome == Outcome::Refused; });
}

const IcmpSeen *DirectPort::icmp() const
{
    for (const Observation *each : observations)
        if (const IcmpSeen *icmp = icmpIn(*each))
            return icmp;
    return nullptr;
}

bool DirectPort::icmpObservable() const
{
    return std::none_of(observations.begin(), observations.end(), [](const Observation *each) {
        const auto *tcp = each->as<TcpSeen>();
        return tcp != nullptr && tcp->refusedBy == QLatin1String("not-observable");
    });
}

const Observation *DirectPort::speaking(const QString &host) const
{
    const Observation *last = nullptr;
    for (const Observation *each : observations) {
        const auto *http = each->as<HttpSeen>();
        if (http == nullptr || http->host != host || each->outcome == Outcome::Cancelled)
            continue;
        // An answer tells more than the failure of another attempt.
        if (last == nullptr || last->outcome != Outcome::Answered)
            last = each;
    }
    return last;
}

Speech DirectPort::speech(const QString &host) const
{
    const Observation *exchange = speaking(host);
    if (exchange == nullptr)
        return Speech::NotAsked;
    const auto &http = *exchange->as<HttpSeen>();
    if (http.asksClientCertificate)
        return Speech::ClientCertificate;
    switch (exchange->outcome) {
    case Outcome::Answered: return answeredSpeech(http);
    case Outcome::TlsFailed: return Speech::TlsFailed;
    case Outcome::Reset:
        return http.failure == QLatin1String("headers-too-large") ? Speech::HeadersTooLarge : Speech::Empty;
    case Outcome::TimedOut: return http.connected ? Speech::Slow : Speech::NotConnected;
    case Outcome::Failed:
        if (http.failure == QLatin1String("headers-too-large"))
            return Speech::HeadersTooLarge;
        return http.connected ? Speech::Empty : Speech::NotConnected;
    case Outcome::Connected:
    case Outcome::Refused:
    case Outcome::Unreachable:
    case Outcome::NoRouteHere:
    case Outcome::NotResolved:
    case Outcome::Cancelled: return Speech::NotConnected;
    }
    return Speech::NotConnected;
}

const Observation *DirectPort::handshake(const QString &host) const
{
    const Observation *last = nullptr;
    for (const Observation *each : observations)
        if (const auto *seen = each->as<TlsSeen>();
            seen != nullptr && seen->serverName == host && each->outcome != Outcome::Cancelled)
            last = each;
    return last;
}

const TlsSeen *DirectPort::tls(const QString &host) const
{
    const Observation *seen = handshake(host);
    return seen != nullptr ? seen->as<TlsSeen>() : nullptr;
}

QStringList DirectPort::evidence() const
{
    QStringList ids;
    for (const Observation *each : observations)
        ids.append(each->id);
    return ids;
}

qint64 DirectPort::connectMs() const
{
    qint64 quickest = -1;
    for (const Observation *each : observations)
        if (each->outcome == Outcome::Connected && (quickest < 0 || each->elapsedMs < quickest))
            quickest = each->elapsedMs;
    return quickest;
}

qint64 DirectPort::slowestConnectMs() const
{
    qint64 slowest = -1;
    for (const Observation *each : observations)
        if (each->outcome == Outcome::Connected)
            slowest = std::max(slowest, each->elapsedMs);
    return slowest;
}

bool DirectPort::slowNowAndThen() const
{
    constexpr qint64 secondSyn = 900; // Linux sends it after 1 s, RFC 6298 §2.1; others not sooner
    return connectMs() >= 0 && slowestConnectMs() - connectMs() >= secondSyn;
}

DirectView::DirectView(const Evidence &evidence)
{
    for (const Observation &observation : evidence.all()) {
        const std::optional<Peer> peer = peerOf(observation);
        if (!peer)
            continue;
        if (provesFamily(observation))
            (peer->address.family == 6 ? m_reached6 : m_reached4) = true;
        if (!isAboutOrigin(observation) || observation.outcome == Outcome::Cancelled)
            continue;
        const auto same = std::find_if(m_ports.begin(), m_ports.end(), [&peer](const DirectPort &port) {
            return port.port == peer->port && port.address.text == peer->address.text;
        });
        if (same != m_ports.end())
            same->observations.append(&observation);
        else
            m_ports.append({peer->address, peer->port, {&observation}});
    }
    // Not as the answers happened to come: two runs that see the same shall say the same.
    std::sort(m_ports.begin(), m_ports.end(), [](const DirectPort &one, const DirectPort &other) {
        const auto rank = [](const DirectPort &port) {
            return std::tuple(port.address.family, port.address.text, !isHttpsPort(port.port), port.port);
        };
        return rank(one) < rank(other);
    });
}

QList<DirectPort> DirectView::portsNumbered(quint16 port) const
{
    QList<DirectPort> matching;
    for (const DirectPort &each : m_ports)
        if (each.port == port)
            matching.append(each);
    return matching;
}

std::span<const DirectPort> DirectView::portsAt(const QString &address) const
{
    // A report from a file may have hundreds, and is asked for each of them about each name: they are sorted.
    const auto before = [](const DirectPort &one, const std::pair<int, QString> &wanted) {
        return std::tie(one.address.family, one.address.text) < std::tie(wanted.first, wanted.second);
    };
    for (const int family : {4, 6, 0}) {
        const auto first
            = std::lower_bound(m_ports.begin(), m_ports.end(), std::pair(family, address), before);
        const auto end = std::find_if(first, m_ports.end(), [&address](const DirectPort &port) {
            return port.address.text != address;
        });
        if (first != end)
            return {first, end};
    }
    return {};
}

} // namespace doctor
