#pragma once

#include "evidence/observation.h"
#include "probes/endpoints.h"

#include <QObject>

#include <memory>
#include <optional>

class QTcpSocket;

namespace doctor {

//! How one TCP connection attempt ended: Connected, Refused, TimedOut (the system gave up), Unreachable,
//! NoRouteHere or Failed; the other fields as in TcpSeen.
struct TcpEnd {
    Outcome outcome = Outcome::Failed;
    QString refusedBy;
    std::optional<IcmpSeen> icmp;
    QString error;
};

//! One series of SYNs to one address, never through a proxy. It has no limit of its own: its owner's patience
//! counts. Deleting it while it runs is silent.
class TcpConnect : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! ended() is emitted once; it may be emitted from inside start().
    virtual void start(const SocketAddress &to) = 0;
    //! Keeps an eye on the connection, until it is abandoned, so that wasReset() can tell.
    virtual void watchForReset() {}
    //! The connection ended by a reset; false as well where the system does not tell.
    virtual bool wasReset() const { return false; }
    //! Ends the attempt or the watch; nothing is emitted any more.
    virtual void abandon() = 0;

Q_SIGNALS:
    void ended(const doctor::TcpEnd &end);
};

//! When it ends with Connected, \a socket is the connection. \a socket outlives the attempt.
std::unique_ptr<TcpConnect> makeTcpConnect(QTcpSocket &socket);

} // namespace doctor
