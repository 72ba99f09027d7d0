#pragma once

#include "evidence/observation.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace doctor {

//! One question put to the world, once.
//!
//! finished() is emitted exactly once, and never from inside start(). Deleting a running probe is safe and
//! silent: that is how a probe is dropped when nobody wants its answer any more. No probe blocks, ever.
class Probe : public QObject
{
    Q_OBJECT

public:
    void start();
    void abort(); //!< finished() follows with Outcome::Cancelled, unless it is already out

Q_SIGNALS:
    //! Usually one observation; a probe that had to try several addresses reports each.
    void finished(const QList<doctor::Observation> &observations);

protected:
    //! \a limit: giveUp(TimedOut) is called when it is over. \a after: begin() is called that much later.
    Probe(std::chrono::milliseconds limit, std::chrono::milliseconds after, QObject *parent = nullptr);

    virtual void begin() = 0;
    //! Must call deliver() with what was seen so far. \a why is TimedOut or Cancelled.
    virtual void giveUp(Outcome why) = 0;

    //! An observation of this probe with target, via, start and duration filled in.
    Observation observation(Outcome outcome, Detail detail, const QString &target, Via via) const;
    void deliver(const QList<Observation> &observations);
    void deliver(const Observation &observation) { deliver(QList<Observation>{observation}); }
    bool isDone() const { return m_done; }
    QDateTime startedAt() const { return m_startedAt; } //!< when begin() was called
    qint64 elapsedMs() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }

private:
    QTimer m_limit;
    QTimer m_after;
    QDateTime m_startedAt;
    QElapsedTimer m_clock;
    bool m_started = false;
    bool m_done = false;
};

} // namespace doctor
