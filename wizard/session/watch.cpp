#include "session/watch.h"

#include "report/phrasebook.h"
#include "session/consultation.h"

#include <QPointer>

#include <algorithm>

namespace doctor {

namespace {

//! What eight hours hold at most.
constexpr qsizetype mostLooks = 1000;

} // namespace

Watch::Watch(Consultation &consultation, const WatchPace &pace, QObject *parent)
    : QObject(parent), m_consultation(consultation), m_pace(pace)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Watch::look);
    connect(&consultation, &Consultation::finished, this, &Watch::take);
    connect(&consultation, &Consultation::begun, this, [this] {
        stop();
        m_looks.clear();
        m_hasSucceeded = m_hasGivenUp = false;
    });
}

void Watch::start()
{
    if (m_isOn || !m_consultation.hasBegun())
        return;
    // Nobody may be there to be asked when the first check is due.
    if (m_consultation.asksFirst(m_consultation.question(), [self = QPointer<Watch>(this)] {
            if (self)
                self->start();
        }))
        return;
    m_isOn = true;
    m_hasSucceeded = m_hasGivenUp = false;
    m_looks.clear();
    m_startedAt = QDateTime::currentDateTimeUtc();
    if (m_consultation.stage() == Consultation::Stage::Done)
        m_next.start(m_pace.first);
    Q_EMIT changed();
}

void Watch::stop()
{
    if (!m_isOn)
        return;
    end();
    Q_EMIT changed();
}

void Watch::end()
{
    m_isOn = false;
    m_endedAt = QDateTime::currentDateTimeUtc();
    m_next.stop();
}

void Watch::look()
{
    if (lasted() >= m_pace.end) {
        end();
        m_hasGivenUp = true;
        Q_EMIT changed();
        return;
    }
    m_consultation.checkAgain(Again::ByWatch);
    Q_EMIT changed();
}

void Watch::take()
{
    if (!m_isOn)
        return;
    const Report &report = m_consultation.verdict();
    m_looks.append({QDateTime::currentDateTimeUtc(), report.light});
    if (m_looks.size() > mostLooks)
        m_looks.removeFirst();
    if (!isWell(report)) {
        m_next.start(pause());
        Q_EMIT changed();
        return;
    }
    end();
    m_hasSucceeded = true;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(lasted()).count();
    m_consultation.addToHistory({m_endedAt,
                                 minutes < 2 ? tr("Kept checking for a short time")
                                             : tr("Kept checking for %n minutes", nullptr, int(minutes)),
                                 report.light, phrasebook::headline(report)});
    Q_EMIT changed();
    Q_EMIT succeeded();
}

std::chrono::milliseconds Watch::pause() const
{
    std::chrono::milliseconds pause = m_pace.first;
    for (qsizetype looks = m_looks.size(); looks >= m_pace.looksEach && pause < m_pace.longest;
         looks -= m_pace.looksEach)
        pause *= 2;
    return std::min(pause, std::max(m_pace.longest, m_pace.first));
}

std::chrono::milliseconds Watch::untilNext() const
{
    return std::chrono::milliseconds(m_next.isActive() ? m_next.remainingTime() : 0);
}

std::chrono::milliseconds Watch::lasted() const
{
    if (!m_startedAt.isValid())
        return {};
    const QDateTime end = m_isOn ? QDateTime::currentDateTimeUtc() : m_endedAt;
    return std::chrono::milliseconds(m_startedAt.msecsTo(end));
}

} // namespace doctor
