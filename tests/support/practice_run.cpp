#include "practice_run.h"

#include "probes/gate.h"

#include <algorithm>

namespace doctor::test {

namespace {
constexpr int beatMs = 20;
constexpr int stepMs = 250;
} // namespace

std::unique_ptr<PracticeRun> PracticeRun::launch(const QString &fault, QString *error)
{
    std::unique_ptr<PracticeRun> run(new PracticeRun);
    run->m_internet = PracticeInternet::stage(fault, error);
    if (!run->m_internet)
        return nullptr;
    const Endpoints endpoints = run->m_internet->endpoints();
    run->m_probes = networkProbes(endpoints, contactsOf(run->m_internet->question(), endpoints));
    run->m_examination
        = std::make_unique<Examination>(run->m_internet->question(), endpoints, *run->m_probes);
    QObject::connect(run->m_examination.get(), &Examination::finished, run->m_examination.get(),
                     [raw = run.get()] { raw->m_finished = true; });
    run->m_beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&run->m_beat, &QTimer::timeout, &run->m_beat, [raw = run.get()] { raw->look(); });
    run->m_sinceBeat.start();
    run->m_beat.start(beatMs);
    run->m_examination->start();
    return run;
}

bool PracticeRun::wasDisturbed()
{
    look();
    return m_worst > stepMs;
}

void PracticeRun::look()
{
    m_worst = std::max(m_worst, m_sinceBeat.restart() - beatMs);
}

} // namespace doctor::test
