#include "practice_reports.h"

#include "examination/examination.h"
#include "practice/practice.h"

#include <QTest>

#include <memory>

namespace doctor::test {

namespace {

struct Run {
    std::unique_ptr<PracticeInternet> internet;
    std::unique_ptr<ProbeFactory> probes;
    std::unique_ptr<Examination> examination;
    bool finished = false;
};

std::unique_ptr<Run> launch(const QString &fault, QString *error)
{
    auto run = std::make_unique<Run>();
    run->internet = PracticeInternet::stage(fault, error);
    if (!run->internet)
        return nullptr;
    const Endpoints endpoints = run->internet->endpoints();
    run->probes = networkProbes(endpoints);
    run->examination = std::make_unique<Examination>(run->internet->question(), endpoints, *run->probes);
    QObject::connect(run->examination.get(), &Examination::finished, run->examination.get(),
                     [raw = run.get()] { raw->finished = true; });
    run->examination->start();
    return run;
}

} // namespace

std::map<QString, Report> practiceReports(QString *error)
{
    QStringList waiting;
    for (const PracticeFault &fault : practiceFaults())
        if (fault.stageable)
            waiting.append(fault.id);
    std::map<QString, Report> reports;
    constexpr int together = 10;
    for (; !waiting.isEmpty(); waiting = waiting.mid(together)) {
        std::map<QString, std::unique_ptr<Run>> running;
        for (const QString &fault : waiting.mid(0, together)) {
            running[fault] = launch(fault, error);
            if (!running[fault])
                return reports;
        }
        for (const auto &[fault, run] : running) {
            if (!QTest::qWaitFor([&run = run] { return run->finished; }, 60000)) {
                *error = fault + QStringLiteral(" did not end");
                return reports;
            }
            reports[fault] = run->examination->report();
        }
    }
    return reports;
}

} // namespace doctor::test
