#pragma once

#include "peer.h"
#include "practice/staging.h"
#include "scripted_dns.h"
#include "world_in_thread.h"

#include <functional>
#include <memory>

namespace doctor::test {

//! Who issues certificates that everybody in the scene trusts.
struct Signer {
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
};
using MakeIdentity = std::function<practice::Identity(const Signer &signer)>;

//! The healthy practice world with some of its servers replaced by ones that misbehave.
class Scene
{
public:
    practice::Staging staging = practice::healthyStaging();

    //! A server at this port of the origin, for Cloudflare and this computer alike. \a identity: TLS.
    void setOrigin(quint16 port, const Manner &manner, const MakeIdentity &identity = {});
    //! The same at ports 80 and 443, with a certificate that is in order.
    void setOrigins(const Manner &manner);
    //! At Cloudflare's addresses, both schemes.
    void setEdge(const Manner &manner, const MakeIdentity &identity = plainIdentity);
    //! In the place of DoH, status page, ranges and roots.
    void setHelpers(const Manner &manner, const MakeIdentity &identity = helperIdentity);
    void setResolver(const ScriptedDns::Script &script) { m_resolver = script; }

    //! Starts it. Destroying it closes everything.
    std::unique_ptr<WorldInThread> start();
    //! Connections to addresses that nobody may be led to: loopback and private ones.
    int trapped() const { return *m_trapped; }

    static practice::Identity plainIdentity(const Signer &signer);
    static practice::Identity helperIdentity(const Signer &signer);
    //! What the resolver says of every name, when it means well.
    static DnsScript usualName(const QString &name, int type);

private:
    struct Place {
        QList<SocketAddress> nominal;
        Manner manner;
        MakeIdentity identity; //!< none: plain
    };
    void furnish(practice::World &world, Endpoints &endpoints, QObject *servers);
    void addTraps(practice::World &world, QObject *servers);

    QList<Place> m_places;
    ScriptedDns::Script m_resolver;
    std::shared_ptr<std::atomic<int>> m_trapped = std::make_shared<std::atomic<int>>(0);
};

} // namespace doctor::test
