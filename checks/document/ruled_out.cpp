#include "document/ruled_out.h"

#include "report/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

//! Whether one of its findings rests on more than what the person said.
bool wasObserved(const CheckResult &check, const Evidence &evidence)
{
    QStringList ids;
    for (const Finding &finding : check.findings)
        ids += finding.evidence;
    return std::any_of(evidence.all().begin(), evidence.all().end(), [&ids](const Observation &each) {
        return each.via != Via::Told && ids.contains(each.id);
    });
}

//! What Cloudflare has on record is DNS, too, and no more to be seen from outside than it is ruled out.
bool mayBeAnotherRecord(const Report &report)
{
    return std::any_of(report.causes.begin(), report.causes.end(), [](const Cause &cause) {
        return cause.id == QLatin1String("origin-address-differs");
    });
}

//! A check that says nothing against the cause and nothing for it, and is fine.
bool isRuledOut(const CheckResult &check, const Report &report)
{
    const Cause &cause = report.causes.constFirst();
    if (check.id == CheckId::DnsRecord && mayBeAnotherRecord(report))
        return false;
    return check.light == Light::Green && wasObserved(check, report.evidence)
        && std::none_of(check.findings.begin(), check.findings.end(), [&cause](const Finding &finding) {
               return cause.because.contains(finding.id) || cause.against.contains(finding.id);
           });
}

} // namespace

bool namesProblem(const Report &report)
{
    return !report.causes.isEmpty() && report.causes.constFirst().id != QLatin1String("no-problem-found");
}

QList<const CheckResult *> checksRuledOut(const Report &report)
{
    QList<const CheckResult *> checks;
    if (namesProblem(report))
        for (const CheckResult &check : report.checks)
            if (isRuledOut(check, report))
                checks.append(&check);
    return checks;
}

QString ruledOutText(const CheckResult &check)
{
    const QString found = phrasebook::checkSummary(check);
    return check.id == CheckId::DnsRecord
        //: %1: a sentence on the public DNS
        ? Words::tr(
              "%1 Which address of your server Cloudflare itself has on record cannot be seen from outside.")
              .arg(found)
        : found;
}

} // namespace doctor::document
