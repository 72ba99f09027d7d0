#pragma once

#include "evidence/observation.h"
#include "probes/endpoints.h"
#include "probes/trusted_roots.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace doctor {

class OriginRootsFetch;
class WebContext;

//! What Cloudflare trusts behind an origin, shared by all probes. Making one costs nothing: the system's
//! roots are opened when the first chain has to be judged, Cloudflare's Origin CA roots when an issuer claims
//! to be one.
class TrustStore : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the store.
    TrustStore(const Endpoints &endpoints, WebContext &web, QObject *parent = nullptr);
    ~TrustStore() override;

    const TrustedRoots &roots();

    //! Looks for the pinned Origin CA roots in the cache and then at their published addresses, once. \a
    //! ready is called, perhaps at once and at the latest after limits::helper, unless \a context dies
    //! before; what was found is then among roots().
    void wantOriginRoots(QObject *context, const std::function<void()> &ready);
    //! Lets a system that fetches its roots one by one look for that of \a chain; elsewhere \a ready is
    //! called at once. It is called within limits::helper, unless \a context dies before.
    void wantSystemRoot(const QList<QByteArray> &chain, QObject *context, const std::function<void()> &ready);
    //! The observations of the search for Origin CA roots, handed out once.
    QList<Observation> takeObservations();

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> ready;
    };
    void takeRoots();

    const Endpoints &m_endpoints;
    WebContext &m_web;
    std::unique_ptr<TrustedRoots> m_roots;
    std::unique_ptr<OriginRootsFetch> m_fetch;
    QList<Observation> m_observations;
    std::vector<Waiting> m_waiting;
    bool m_originRootsDone = false;
};

} // namespace doctor
