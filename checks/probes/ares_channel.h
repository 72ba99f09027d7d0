#pragma once

#include "probes/endpoints.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <ares.h>
#include <functional>
#include <map>

class QSocketNotifier;

namespace doctor {

//! One c-ares channel that asks one server, driven by the event loop of its thread. The only file that knows
//! c-ares' sockets: they come through its socket-state callback and are watched by QSocketNotifier, which
//! takes a SOCKET on Windows as it takes a descriptor elsewhere.
class AresChannel : public QObject
{
    Q_OBJECT

public:
    //! What c-ares says (ARES_SUCCESS, ARES_ETIMEOUT, …) and the answer as it came, empty when none did. A
    //! truncated UDP answer was asked again over TCP; answers with a wrong id or question were dropped.
    using Answered = std::function<void(int status, const QByteArray &wire)>;

    explicit AresChannel(const SocketAddress &server, QObject *parent = nullptr);
    ~AresChannel() override;

    //! \a answered may be called before query() returns, and is called with ARES_EDESTRUCTION from the
    //! destructor. Two tries: 1.5 s, then twice that (c-ares doubles it).
    void query(const QByteArray &name, int type, Answered answered);

    //! The system's servers (resolv.conf, registry, …), at most four.
    static QList<SocketAddress> systemServers();
    //! From the system's hosts file; empty when it does not hold the name in that family.
    static QList<QHostAddress> hostsFileEntries(const QByteArray &name, int family);

private:
    static void watch(void *self, ares_socket_t socket, int readable, int writable);
    void watchSocket(ares_socket_t socket, bool readable, bool writable);
    void process(ares_socket_t readable, ares_socket_t writable);
    void armTimer();

    struct Watched {
        QSocketNotifier *read = nullptr; // children of the channel
        QSocketNotifier *write = nullptr;
    };
    ares_channel m_channel = nullptr;
    std::map<ares_socket_t, Watched> m_watched;
    QTimer m_timer;
};

//! Those of the endpoints, else the system's.
QList<SocketAddress> resolversOf(const Endpoints &endpoints);

} // namespace doctor
