#include "practice_reports.h"

#include "practice_run.h"

#include <QTest>

namespace doctor::test {

std::map<QString, Report> practiceReports(QString *error)
{
    QStringList waiting;
    for (const PracticeFault &fault : practiceFaults())
        if (fault.stageable)
            waiting.append(fault.id);
    std::map<QString, Report> reports;
    constexpr int together = 10;
    for (; !waiting.isEmpty(); waiting = waiting.mid(together)) {
        std::map<QString, std::unique_ptr<PracticeRun>> running;
        for (const QString &fault : waiting.mid(0, together)) {
            running[fault] = PracticeRun::launch(fault, error);
            if (!running[fault])
                return reports;
        }
        for (const auto &[fault, run] : running) {
            if (!QTest::qWaitFor([&run = run] { return run->isFinished(); }, 60000)) {
                *error = fault + QStringLiteral(" did not end");
                return reports;
            }
            reports[fault] = run->report();
        }
    }
    return reports;
}

} // namespace doctor::test
