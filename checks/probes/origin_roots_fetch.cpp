#include "probes/origin_roots_fetch.h"

#include "probes/web_context.h"
#include "probes/web_fetch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace doctor {

namespace {

constexpr qint64 fileLimit = 64 * 1024;

//! The one certificate in \a pem that is pinned; null without one. \a found: the fingerprint of the first.
QSslCertificate pinnedIn(const QByteArray &pem, const QString &pin, QString *found = nullptr)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &each : certificates) {
        const auto fingerprint
            = QString::fromLatin1(each.digest(QCryptographicHash::Sha256).toHex().toUpper());
        if (found != nullptr && found->isEmpty())
            *found = fingerprint;
        if (fingerprint == pin)
            return each;
    }
    return QSslCertificate();
}

} // namespace

OriginRootsFetch::OriginRootsFetch(const Endpoints &endpoints, WebContext &web, QObject *parent)
    : QObject(parent), m_endpoints(endpoints), m_web(web)
{}

OriginRootsFetch::~OriginRootsFetch() = default;

void OriginRootsFetch::start()
{
    m_clock.start();
    m_startedAt = QDateTime::currentDateTimeUtc();
    const QMap<QString, QString> &pins = m_endpoints.originRootPins;
    for (auto pin = pins.cbegin(); pin != pins.cend(); ++pin)
        if (!takeFromCache(pin.key(), pin.value()))
            fetch(pin.key(), pin.value());
    if (m_running == 0)
        Q_EMIT finished();
}

QString OriginRootsFetch::fileFor(const QString &pin) const
{
    const QString folder = m_endpoints.cacheFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        : m_endpoints.cacheFolder;
    if (folder.isEmpty() || folder == QLatin1String("-"))
        return {};
    return QDir(folder).filePath(QStringLiteral("origin-ca-%1.pem").arg(pin));
}

bool OriginRootsFetch::takeFromCache(const QString &pin, const QString &url)
{
    QFile file(fileFor(pin));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    const QSslCertificate root = pinnedIn(file.read(fileLimit), pin);
    if (root.isNull())
        return false;
    m_roots.append(root);
    RootsSeen seen;
    seen.url = url;
    seen.sha256 = pin;
    seen.matchesPin = true;
    seen.fromCache = true;
    record(seen, Outcome::Answered);
    return true;
}

void OriginRootsFetch::fetch(const QString &pin, const QString &url)
{
    if (!m_web.lets(QUrl(url))) {
        RootsSeen seen;
        seen.url = url;
        seen.failure = QStringLiteral("not-asked");
        record(seen, Outcome::Failed);
        return;
    }
    WebRequest request;
    request.url = QUrl(url);
    request.bodyLimit = fileLimit;
    ++m_running;
    m_fetches.push_back(std::make_unique<WebFetch>(request, m_web));
    connect(m_fetches.back().get(), &WebFetch::finished, this,
            [this, pin, url](const WebAnswer &answer) { take(pin, url, answer); });
    m_fetches.back()->start();
}

void OriginRootsFetch::take(const QString &pin, const QString &url, const WebAnswer &answer)
{
    RootsSeen seen;
    seen.url = url;
    Outcome outcome = answer.outcome;
    if (answer.isGood()) {
        const QSslCertificate root = pinnedIn(answer.body, pin, &seen.sha256);
        seen.matchesPin = !root.isNull();
        if (seen.matchesPin) {
            seen.sha256 = pin;
            m_roots.append(root);
            keep(pin, root.toPem());
        } else {
            seen.failure = seen.sha256.isEmpty() ? QStringLiteral("not-a-certificate")
                                                 : QStringLiteral("wrong-fingerprint");
            outcome = Outcome::Failed;
        }
    } else if (answer.outcome == Outcome::Answered) {
        seen.failure = QStringLiteral("http %1").arg(answer.status);
        outcome = Outcome::Failed;
    } else {
        seen.failure = answer.failure.isEmpty() ? answer.error : answer.failure;
    }
    record(seen, outcome);
    if (--m_running == 0)
        Q_EMIT finished();
}

void OriginRootsFetch::keep(const QString &pin, const QByteArray &pem) const
{
    const QString name = fileFor(pin);
    if (name.isEmpty() || !QDir().mkpath(QFileInfo(name).path()))
        return;
    // A cache that cannot be written is only slower.
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size())
        file.commit();
}

void OriginRootsFetch::record(const RootsSeen &seen, Outcome outcome)
{
    Observation observation;
    observation.target = seen.url;
    observation.via = Via::Helper;
    observation.at = m_startedAt;
    observation.elapsedMs = m_clock.elapsed();
    observation.outcome = outcome;
    observation.detail = seen;
    m_observations.append(observation);
}

} // namespace doctor
