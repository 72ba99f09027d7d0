#pragma once

#include "examination/examination.h"
#include "practice/practice.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace doctor::test {

//! One fault on a small internet of its own, examined with real sockets.
class PracticeRun
{
public:
    //! nullptr, and *error says why, when it cannot be staged. Needs the event loop to get on.
    static std::unique_ptr<PracticeRun> launch(const QString &fault, QString *error);

    bool isFinished() const { return m_finished; }
    const Report &report() const { return m_examination->report(); }
    //! The event loop was kept from its turn for longer than the plan's steps are apart (250 ms), by other
    //! programs or by runs beside this one: what came later met another moment of the world.
    bool wasDisturbed();

private:
    PracticeRun() = default;
    void look();

    std::unique_ptr<PracticeInternet> m_internet;
    std::unique_ptr<ProbeFactory> m_probes;
    std::unique_ptr<Examination> m_examination;
    bool m_finished = false;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    qint64 m_worst = 0;
};

} // namespace doctor::test
