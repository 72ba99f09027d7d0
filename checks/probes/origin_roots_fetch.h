#pragma once

#include "evidence/observation.h"
#include "probes/endpoints.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSslCertificate>

#include <memory>
#include <vector>

namespace doctor {

class WebContext;
class WebFetch;
struct WebAnswer;

//! Gets Cloudflare's Origin CA roots from the cache folder or from their published addresses. Whatever its
//! source, a root counts only when its SHA-256 fingerprint is a pinned one.
class OriginRootsFetch : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the fetch.
    OriginRootsFetch(const Endpoints &endpoints, WebContext &web, QObject *parent = nullptr);
    ~OriginRootsFetch() override;

    void start();
    const QList<QSslCertificate> &roots() const { return m_roots; }
    const QList<Observation> &observations() const { return m_observations; }

Q_SIGNALS:
    void finished(); //!< once; may be emitted from inside start()

private:
    bool takeFromCache(const QString &pin, const QString &url);
    void fetch(const QString &pin, const QString &url);
    void take(const QString &pin, const QString &url, const WebAnswer &answer);
    void keep(const QString &pin, const QByteArray &pem) const;
    void record(const RootsSeen &seen, Outcome outcome);
    QString fileFor(const QString &pin) const;

    const Endpoints &m_endpoints;
    WebContext &m_web;
    QElapsedTimer m_clock;
    QDateTime m_startedAt;
    std::vector<std::unique_ptr<WebFetch>> m_fetches;
    int m_running = 0;
    QList<QSslCertificate> m_roots;
    QList<Observation> m_observations;
};

} // namespace doctor
