#pragma once

#include "evidence/evidence.h"

#include <QList>
#include <QString>

#include <span>

namespace doctor {

//! How one port of one origin address takes a connection from here.
enum class Door {
    NotAsked,
    Open,
    Refused,       //!< by a reset, or the system does not tell by what
    RefusedByIcmp, //!< by an ICMP port-unreachable: a firewall speaks
    Prohibited,    //!< by an ICMP "administratively prohibited"
    Unroutable,    //!< by an ICMP "host/net unreachable", or the system does not tell by which message
    Silent,
    NoRouteHere, //!< this computer's own lack
    NowAndThen,  //!< some attempts open, some not
};

//! What the port says to an HTTP request for one host name.
enum class Speech {
    NotAsked,
    Fine,              //!< the site's server answered, below 500 and not 403/429
    OriginError,       //!< 5xx
    Forbidden,         //!< 403 or 429
    ClientCertificate, //!< it insists on a client certificate
    AsksTls,           //!< it wants TLS on this port
    Empty,             //!< closed, reset or not HTTP
    HeadersTooLarge,
    Slow, //!< connected, no answer in our time
    TlsFailed,
    NotConnected,
};

//! One port of one origin address with all that was seen of it, successes and failures in order of time.
struct DirectPort {
    AddressSeen address;
    quint16 port = 0;
    QList<const Observation *> observations; //!< tcp, tls and http

    Door door() const;
    int opened() const;              //!< attempts that connected
    int attempts() const;            //!< attempts that say anything about the door
    bool firstPassLaterFail() const; //!< a run of open attempts, then only closed ones: at least two of each
    bool everRefused() const;
    bool cameBack() const; //!< closed at first, then open every time: something was started meanwhile
    const IcmpSeen *icmp() const;
    bool icmpObservable() const; //!< false where the system does not tell by what it was refused
    const Observation *
    speaking(const QString &host) const; //!< the last http exchange for this host; nullptr: none
    Speech speech(const QString &host) const;
    const Observation *
    handshake(const QString &host) const; //!< the tls observation for this name; nullptr: none
    const TlsSeen *tls(const QString &host) const;
    QStringList evidence() const;
    qint64 connectMs() const;        //!< quickest connect; -1: none
    qint64 slowestConnectMs() const; //!< -1: none
    //! Some connect needed a second SYN although others did not: seen on queues that overflow.
    bool slowNowAndThen() const;
    //! Every attempt connected, and quickly.
    bool steady() const { return door() == Door::Open && !slowNowAndThen(); }

private:
    QList<bool> doorHistory() const;
};

//! Did a connection get as far as the peer's TCP? nullopt: the observation says nothing of it.
std::optional<bool> connectedIn(const Observation &observation);

//! Everything that was seen of the origin addresses from this computer.
class DirectView
{
public:
    DirectView() = default;
    explicit DirectView(const Evidence &evidence);

    const QList<DirectPort> &ports() const { return m_ports; }
    QList<DirectPort> portsNumbered(quint16 port) const;
    //! Those of one address, as AddressSeen has it; as long as this view.
    std::span<const DirectPort> portsAt(const QString &address) const;
    bool isEmpty() const { return m_ports.isEmpty(); }
    //! Anything at all was reached over this family in this run (rule 4), helpers and edge included.
    bool reachedFamily(int family) const { return family == 6 ? m_reached6 : m_reached4; }

private:
    QList<DirectPort> m_ports;
    bool m_reached4 = false;
    bool m_reached6 = false;
};

} // namespace doctor
