#pragma once

#include "probes/dns_message.h"
#include "probes/endpoints.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace doctor {

class AresChannel;

//! What the system's resolvers say to one question.
struct DnsAnswer {
    Outcome outcome = Outcome::Failed; //!< Answered with a message; TimedOut, Refused or Failed without
    std::optional<DnsMessage> message;
    bool fromHostsFile = false; //!< then message holds what the hosts file says
    QString failure;            //!< c-ares' words when there was no answer
};

//! The resolvers of this computer (or of the endpoints): all are asked at once, each over a c-ares channel of
//! its own, because c-ares asks the servers of one channel one after the other.
//!
//! The first positive answer wins; a negative one (NXDOMAIN, no data) from a later server waits, for the
//! length of a first try, until the servers before it have spoken: with a VPN only the first may know the
//! name. SERVFAIL and REFUSED count only when nobody says anything better.
class ResolverChannel : public QObject
{
    Q_OBJECT

public:
    //! \a servers are those that may be asked; without a list, those of the endpoints.
    explicit ResolverChannel(const Endpoints &endpoints,
                             const std::optional<QList<SocketAddress>> &servers = std::nullopt);
    ~ResolverChannel() override;

    using Answered = std::function<void(const DnsAnswer &answer)>;
    //! \a answered is called once, later, unless \a context dies before. Its limit is limits::dns.
    void ask(const QString &name, const QString &type, QObject *context, Answered answered);

private:
    friend class DnsQuery;
    bool usesHostsFile() const { return m_usesHostsFile; }

    std::vector<std::unique_ptr<AresChannel>> m_servers;
    bool m_usesHostsFile = false;
};

} // namespace doctor
