#include "probes/trust_store.h"

#include "probes/origin_roots_fetch.h"
#include "probes/requests.h"
#include "probes/system_roots.h"

#include <QCoreApplication>
#include <QThreadPool>

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

void TrustStore::wantSystemRoot(const QList<QByteArray> &chain, QObject *context,
                                const std::function<void()> &ready)
{
    if (!systemFetchesRoots || !m_endpoints.systemRoots) {
        ready();
        return;
    }
    const QPointer<TrustStore> self(this);
    const QPointer<QObject> asker(context);
    QThreadPool::globalInstance()->start([self, asker, chain, ready] {
        const QByteArray root = systemRootFor(chain, limits::helper - std::chrono::seconds(1));
        // The application object outlives both; only in its thread may they be looked at.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, asker, root, ready] {
                if (!self || !asker)
                    return;
                self->roots();
                if (!root.isEmpty())
                    self->m_roots->addSystemRoot(QSslCertificate(root, QSsl::Der));
                ready();
            },
            Qt::QueuedConnection);
    });
}

QList<Observation> TrustStore::takeObservations()
{
    return std::exchange(m_observations, {});
}

} // namespace doctor
