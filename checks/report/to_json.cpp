#include "evidence/json.h"
#include "fixes/fix_plan.h"
#include "report/additions_json.h"
#include "report/fixes_json.h"
#include "report/generator.h"
#include "report/letters.h"
#include "report/phrasebook.h"
#include "report/report.h"
#include "report/shown.h"
#include "report/words.h"

#include <QJsonArray>
#include <QSysInfo>

namespace doctor {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString platform()
{
    const QString kernel = QSysInfo::kernelType();
    if (kernel == QLatin1String("winnt"))
        return QStringLiteral("windows");
    return kernel == QLatin1String("darwin") ? QStringLiteral("macos") : kernel;
}

QJsonObject generatorJson()
{
    QJsonObject object{
        {QStringLiteral("name"), QStringLiteral("Origin Doctor")},
        {QStringLiteral("version"), QStringLiteral(DOCTOR_VERSION)},
        {QStringLiteral("platform"), platform()},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
    };
    if (!generator().openssl.isEmpty())
        object.insert(QStringLiteral("openssl"), generator().openssl);
    return object;
}

QJsonObject questionJson(const Question &question)
{
    QJsonArray origins;
    for (const OriginTold &origin : question.origins)
        origins.append(origin.text());
    QJsonObject object{
        {QStringLiteral("url"), question.url()},
        {QStringLiteral("host"), question.host},
        {QStringLiteral("origins"), origins},
        {QStringLiteral("ssl_mode"), modeId(question.mode)},
        {QStringLiteral("ssl_mode_source"), sourceId(question.modeSource)},
        {QStringLiteral("server"),
         QJsonObject{
             {QStringLiteral("system"), question.server.system},
             {QStringLiteral("web_server"), question.server.webServer},
             {QStringLiteral("firewall"), question.server.firewall},
             {QStringLiteral("panel"), question.server.panel},
         }},
    };
    if (question.isPractice)
        object.insert(QStringLiteral("practice"), true);
    if (question.offlineHelpers)
        object.insert(QStringLiteral("offline_helpers"), true);
    return object;
}

QJsonObject findingJson(const Finding &finding)
{
    return {
        {QStringLiteral("id"), finding.id},
        {QStringLiteral("code"), finding.code},
        {QStringLiteral("facts"), finding.facts},
        {QStringLiteral("light"), lightId(finding.light)},
        {QStringLiteral("text"), phrasebook::findingText(finding)},
        {QStringLiteral("evidence"), QJsonArray::fromStringList(finding.evidence)},
    };
}

QJsonObject checkJson(const CheckResult &check)
{
    QJsonArray findings;
    for (const Finding &finding : check.findings)
        findings.append(findingJson(finding));
    return {
        {QStringLiteral("id"), checkId(check.id)},
        {QStringLiteral("light"), lightId(check.light)},
        {QStringLiteral("title"), phrasebook::checkTitle(check.id)},
        {QStringLiteral("summary"), phrasebook::checkSummary(check)},
        {QStringLiteral("elapsed_ms"), check.elapsedMs},
        {QStringLiteral("findings"), findings},
    };
}

QJsonObject causeJson(const Report &report, const Cause &cause, const QStringList &fixes)
{
    QJsonArray messages;
    for (const Message &message : lettersFor(report, cause))
        messages.append(toJson(message));
    return {
        {QStringLiteral("id"), cause.id},
        {QStringLiteral("confidence"), confidenceId(cause.confidence)},
        {QStringLiteral("whose"), QJsonArray::fromStringList(cause.whose)},
        {QStringLiteral("title"), phrasebook::causeTitle(cause)},
        {QStringLiteral("explanation"), phrasebook::causeExplanation(cause)},
        {QStringLiteral("because"), QJsonArray::fromStringList(cause.because)},
        {QStringLiteral("against"), QJsonArray::fromStringList(cause.against)},
        {QStringLiteral("fixes"), QJsonArray::fromStringList(fixes)},
        {QStringLiteral("messages"), messages},
    };
}

QJsonObject modeJson(const SslModeRow &row)
{
    QJsonObject mode{
        {QStringLiteral("mode"), modeId(row.mode)}, {QStringLiteral("http"), row.http},
        {QStringLiteral("https"), row.https},       {QStringLiteral("light"), lightId(row.light)},
        {QStringLiteral("in_force"), row.inForce},
    };
    QJsonArray nowAndThen;
    if (row.httpNowAndThen)
        nowAndThen.append(QStringLiteral("http"));
    if (row.httpsNowAndThen)
        nowAndThen.append(QStringLiteral("https"));
    if (!nowAndThen.isEmpty())
        mode.insert(QStringLiteral("now_and_then"), nowAndThen);
    return mode;
}

template<class Values, class Write>
QJsonArray arrayOf(const Values &values, Write write)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(write(value));
    return array;
}

//! Left out where there is nothing, so that a report of the command line does not speak of people.
void addWhatPeopleAdd(const Report &report, QJsonObject &document)
{
    if (const QJsonArray history = historyJson(report.history); !history.isEmpty())
        document.insert(QStringLiteral("history"), history);
    if (!report.note.trimmed().isEmpty())
        document.insert(QStringLiteral("note"), cut(report.note, longestNote));
    if (report.standIns.any())
        document.insert(QStringLiteral("stand_ins"), standInsJson(report.standIns));
}

} // namespace

Generator &generator()
{
    static Generator instance;
    return instance;
}

QJsonObject toJson(const Report &report)
{
    const FixPlan plan = fixPlan(report);
    QJsonObject document{
        {QStringLiteral("format"), QStringLiteral("origin-doctor-report")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("generator"), generatorJson()},
        {QStringLiteral("started"), timeText(report.started)},
        {QStringLiteral("elapsed_ms"), report.elapsedMs},
        {QStringLiteral("settled_ms"), report.settledMs},
        {QStringLiteral("language"), phrasebook::language()},
        {QStringLiteral("question"), questionJson(report.question)},
        {QStringLiteral("light"), lightId(report.light)},
        {QStringLiteral("headline"), phrasebook::headline(report)},
        {QStringLiteral("checks"), arrayOf(report.checks, checkJson)},
        {QStringLiteral("causes"),
         arrayOf(report.causes,
                 [&](const Cause &cause) { return causeJson(report, cause, plan.byCause.value(cause.id)); })},
        {QStringLiteral("fixes"), arrayOf(plan.fixes, [](const Fix &fix) { return toJson(fix); })},
        {QStringLiteral("ssl_modes"), arrayOf(report.sslModes, modeJson)},
        {QStringLiteral("evidence"),
         arrayOf(report.evidence.all(), [](const Observation &observation) { return toJson(observation); })},
    };
    if (!report.complete || report.cancelled)
        document.insert(QStringLiteral("complete"), false);
    addWhatPeopleAdd(report, document);
    return document;
}

} // namespace doctor
