#include "report_file.h"

#include "diagnosis/diagnosis.h"
#include "report/phrasebook.h"
#include "report/shown.h"

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
    report.evidenceOf = EvidenceOf::File;
    report.started = stored.started;
    report.elapsedMs = stored.elapsedMs;
    report.settledMs = stored.settledMs;
    report.cancelled = !stored.complete;
    report.history = stored.history;
    report.note = stored.note;
    report.standIns = stored.standIns;
    for (CheckResult &check : report.checks) {
        check.settled = true;
        check.elapsedMs = stored.checksElapsedMs.value(checkId(check.id));
    }
    return report;
}

//! In words where the program knows it; as the file has it where it does not.
QString causeName(const QString &id)
{
    if (!allCauses().contains(id))
        return shown(id);
    Cause cause;
    cause.id = id;
    return phrasebook::causeTitle(cause);
}

QString lightName(const QString &id)
{
    for (const Light light : {Light::Green, Light::Grey, Light::Amber, Light::Red})
        if (lightId(light) == id)
            return phrasebook::lightWord(light);
    return shown(id);
}

} // namespace

std::optional<OpenedReport> openReport(const QString &fileName, QString *error)
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
    return stored ? std::optional(OpenedReport{judgedAgain(*stored), stored->claim}) : std::nullopt;
}

QString differenceFrom(const Claim &claim, const Report &report)
{
    const QString cause = report.causes.isEmpty() ? QString() : report.causes.constFirst().id;
    const QString claimed = claim.causes.value(0);
    // A cancelled run names no cause.
    if (!claimed.isEmpty() && !cause.isEmpty() && claimed != cause)
        //: %1 and %2: what is wrong, in a few words
        return Words::tr("The file names “%1”; by today's rules it is “%2”.")
            .arg(causeName(claimed), phrasebook::causeTitle(report.causes.constFirst()));
    if (claim.light.isEmpty() || claim.light == lightId(report.light))
        return {};
    //: %1 and %2: the words of two lights, such as “broken”
    return Words::tr("The file says “%1”; by today's rules it is “%2”.")
        .arg(lightName(claim.light), phrasebook::lightWord(report.light));
}

} // namespace doctor
