#include "probes/trust_store.h"

#include "probes/origin_roots_fetch.h"

#include <utility>

namespace doctor {

TrustStore::TrustStore(const Endpoints &endpoints, WebContext &web, QObject *parent)
    : QObject(parent), m_endpoints(endpoints), m_web(web)
{}

TrustStore::~TrustStore() = default;

const TrustedRoots &TrustStore::roots()
{
    if (!m_roots)
        m_roots = std::make_unique<TrustedRoots>(m_endpoints);
    return *m_roots;
}

void TrustStore::wantOriginRoots(QObject *context, const std::function<void()> &ready)
{
    if (m_originRootsDone) {
        ready();
        return;
    }
    m_waiting.push_back({context, ready});
    if (m_fetch)
        return;
    m_fetch = std::make_unique<OriginRootsFetch>(m_endpoints, m_web);
    connect(m_fetch.get(), &OriginRootsFetch::finished, this, &TrustStore::takeRoots);
    m_fetch->start();
}

void TrustStore::takeRoots()
{
    m_originRootsDone = true;
    roots();
    for (const QSslCertificate &root : m_fetch->roots())
        m_roots->addOriginRoot(root);
    m_observations = m_fetch->observations();
    m_fetch.release()->deleteLater(); // the sender of the signal being handled
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting)
        if (each.context)
            each.ready();
}

QList<Observation> TrustStore::takeObservations()
{
    return std::exchange(m_observations, {});
}

} // namespace doctor
