#include "report_file.h"

#include "diagnosis/diagnosis.h"
#include "input.h"
#include "report/phrasebook.h"
#include "report/shown.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

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

//! A page for people's eyes, in one of the formats that reports are saved in beside JSON.
bool isForReading(const QString &fileName, const QByteArray &content)
{
    const QByteArray begin = content.left(64).trimmed().toLower();
    if (begin.startsWith('{'))
        return false;
    static const QStringList suffixes{QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("pdf"),
                                      QStringLiteral("md"), QStringLiteral("txt")};
    return begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.startsWith("%pdf-")
        || suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

//! What to open in the place of a page for reading.
QString otherThan(const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString beside = file.completeBaseName() + QStringLiteral(".json");
    if (file.dir().exists(beside))
        //: %1: the name of a file
        return Words::tr("This file is the page for reading. Open “%1”, which lies beside it.")
            .arg(shown(beside));
    return Words::tr(
        "This file is the page for reading. What can be opened again is the report as data: whoever "
        "made it saves it as “Data (JSON)” on the page Report.");
}

std::optional<OpenedReport> opened(const QByteArray &content, QString *error)
{
    const std::optional<StoredReport> stored = readReport(content, error);
    return stored ? std::optional(OpenedReport{judgedAgain(*stored), stored->claim}) : std::nullopt;
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
    const QByteArray content = file.read(maxReportBytes + 1);
    if (!content.trimmed().isEmpty() && isForReading(fileName, content)) {
        *error = otherThan(fileName);
        return std::nullopt;
    }
    return opened(content, error);
}

std::optional<OpenedReport> openReportOrInput(const QString &name, QString *error)
{
    if (name != QLatin1String("-"))
        return openReport(name, error);
    if (terminalOf(stdin).isTerminal) {
        *error
            = Words::tr("“-” reads a report that another program hands over, and nothing was handed over.");
        return std::nullopt;
    }
    QString reason;
    const std::optional<QByteArray> content = readInput(maxReportBytes + 1, &reason);
    if (!content) {
        *error = Words::tr("The standard input cannot be read: %1.").arg(reason);
        return std::nullopt;
    }
    return opened(*content, error);
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
