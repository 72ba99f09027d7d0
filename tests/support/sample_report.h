#pragma once

#include "findings/codes.h"
#include "report/report.h"

#include <QJsonArray>

namespace doctor {

//! A report as a run would leave it, with \a outside wherever text from outside can stand.
inline Report sampleReport(const QString &outside)
{
    Report report;
    report.complete = true;
    report.question.host = QStringLiteral("shop.example");
    report.light = Light::Red;
    for (const CheckId id : allChecks) {
        CheckResult check;
        check.id = id;
        check.settled = true;
        check.light = Light::Green;
        report.checks << check;
    }
    const auto add = [&report](int check, const char *code, Light light, const QJsonObject &facts) {
        Finding finding;
        finding.id = QStringLiteral("f%1").arg(check + 1);
        finding.check = report.checks.at(check).id;
        finding.code = QLatin1String(code);
        finding.light = light;
        finding.facts = facts;
        report.checks[check].findings << finding;
        report.checks[check].light = light;
    };
    add(0, codes::edgeAnswersError, Light::Red,
        {{QStringLiteral("scheme"), QStringLiteral("https")},
         {QStringLiteral("host"), outside},
         {QStringLiteral("status"), 521},
         {QStringLiteral("title"), outside},
         {QStringLiteral("ray"), outside},
         {QStringLiteral("failed"), 4},
         {QStringLiteral("count"), 4}});
    add(1, codes::nameNotProxied, Light::Amber,
        {{QStringLiteral("host"), outside}, {QStringLiteral("addresses"), QJsonArray{outside, outside}}});
    add(2, codes::portOpen, Light::Green,
        {{QStringLiteral("address"), outside},
         {QStringLiteral("port"), 443},
         {QStringLiteral("family"), 4},
         {QStringLiteral("ms"), 12}});
    add(3, codes::originNotTold, Light::Grey, {});
    Cause first;
    first.id = QStringLiteral("firewall-blocks-cloudflare");
    first.confidence = Confidence::Likely;
    first.whose = QStringList{QStringLiteral("owner"), QStringLiteral("host")};
    first.because = QStringList{QStringLiteral("f1"), QStringLiteral("f3")};
    first.facts = {{QStringLiteral("host"), outside}, {QStringLiteral("address"), outside}};
    Cause second = first;
    second.id = QStringLiteral("origin-address-differs");
    second.confidence = Confidence::Possible;
    report.causes = {first, second};
    report.sslModes
        = {{SslMode::Flexible, QStringLiteral("ok"), QStringLiteral("redirect-loop"), Light::Red, false},
           {SslMode::Full, QStringLiteral("521"), QStringLiteral("521"), Light::Red, true}};
    return report;
}

} // namespace doctor
