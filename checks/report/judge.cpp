#include "diagnosis/diagnose.h"
#include "findings/checks.h"
#include "report/report.h"

#include <algorithm>

namespace doctor {

namespace {

CheckResult resultOf(CheckId id, const QList<Finding> &findings)
{
    CheckResult result;
    result.id = id;
    for (const Finding &finding : findings)
        if (finding.check == id)
            result.findings.append(finding);
    const auto worst = std::max_element(result.findings.begin(), result.findings.end(),
                                        [](const Finding &a, const Finding &b) { return a.light < b.light; });
    result.light = worst != result.findings.end() ? worst->light : Light::Grey;
    return result;
}

} // namespace

Report judge(const Question &question, const Evidence &evidence, bool complete)
{
    Report report;
    report.question = question;
    report.evidence = evidence;
    report.complete = complete;
    const Picture picture(report.question, report.evidence);
    const QList<Finding> findings = judgeAll(picture);
    for (const CheckId id : allChecks)
        report.checks.append(resultOf(id, findings));
    report.causes = diagnose(picture, findings);
    // Of a run that was cut short, what was not asked yet may be broken.
    if (!complete)
        for (Cause &cause : report.causes)
            if (cause.id == QLatin1String("no-problem-found"))
                cause.confidence = Confidence::Possible;
    report.light = lightOf(picture, findings);
    report.sslModes = sslModeTable(picture);
    if (picture.modeInferred) {
        report.question.mode = picture.mode;
        report.question.modeSource = SslModeSource::Inferred;
    }
    return report;
}

const Finding *findingNamed(const Report &report, const QString &id)
{
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings)
            if (finding.id == id)
                return &finding;
    return nullptr;
}

QStringList causeIds(const Report &report)
{
    QStringList ids;
    for (const Cause &cause : report.causes)
        ids.append(cause.id);
    return ids;
}

FixPlan fixPlan(const Report &report)
{
    return planFixes(report.question, report.evidence, causeIds(report), report.evidenceOf);
}

} // namespace doctor
