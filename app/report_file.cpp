#include "report_file.h"

#include "report/from_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

Report judgedAgain(const StoredReport &stored)
{
    Report report = judge(stored.question, stored.evidence, true);
    report.started = stored.started;
    report.elapsedMs = stored.elapsedMs;
    report.settledMs = stored.settledMs;
    report.cancelled = !stored.complete;
    for (CheckResult &check : report.checks)
        check.settled = true;
    return report;
}

} // namespace

std::optional<Report> openReport(const QString &fileName, QString *error)
{
    // A pipe or a device would be read for ever.
    if (!QFileInfo(fileName).isFile()) {
        *error = Words::tr("“%1” is not a file.").arg(fileName);
        return std::nullopt;
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = Words::tr("“%1” cannot be read: %2.").arg(fileName, file.errorString());
        return std::nullopt;
    }
    const std::optional<StoredReport> stored = readReport(file.read(maxReportBytes + 1), error);
    return stored ? std::optional(judgedAgain(*stored)) : std::nullopt;
}

} // namespace doctor
