#include "probes/probe.h"

#include <utility>

namespace doctor {

Probe::Probe(std::chrono::milliseconds limit, std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { giveUp(Outcome::TimedOut); });
    // A timer even without delay: a probe that fails at once still finishes after its owner has connected to
    // it.
    m_after.setSingleShot(true);
    m_after.setTimerType(Qt::PreciseTimer);
    m_after.setInterval(after);
    connect(&m_after, &QTimer::timeout, this, [this] {
        m_startedAt = QDateTime::currentDateTimeUtc();
        m_clock.start();
        m_limit.start();
        begin();
    });
}

void Probe::start()
{
    if (std::exchange(m_started, true))
        return;
    m_after.start();
}

void Probe::abort()
{
    if (!m_done)
        giveUp(Outcome::Cancelled);
}

Observation Probe::observation(Outcome outcome, Detail detail, const QString &target, Via via) const
{
    Observation seen;
    seen.target = target;
    seen.via = via;
    seen.at = m_startedAt.isValid() ? m_startedAt : QDateTime::currentDateTimeUtc();
    seen.elapsedMs = elapsedMs();
    seen.outcome = outcome;
    seen.detail = std::move(detail);
    return seen;
}

void Probe::deliver(const QList<Observation> &observations)
{
    if (std::exchange(m_done, true))
        return;
    m_after.stop();
    m_limit.stop();
    Q_EMIT finished(observations);
}

} // namespace doctor
