#include "document/host_summary.h"

#include "document/moments.h"
#include "document/visit_seen.h"
#include "report/phrasebook.h"
#include "report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HostSummary)
};

constexpr qsizetype mostLines = 10;
constexpr qsizetype mostReasons = 4;

using document::data;

QString errorLine(const Report &report)
{
    QStringList errors;
    for (const document::VisitSeen &visit : document::visitsSeen(report.evidence)) {
        const int code = visit.code > 0 ? visit.code : visit.status;
        if (visit.hasFailed() && code > 0)
            //: %1: the number of an error, %2: “http” or “https”
            errors.append(Words::tr("error %1 over %2").arg(QString::number(code), visit.scheme));
    }
    if (errors.isEmpty())
        return {};
    //: %1: a list such as “error 521 over https; error 521 over http”
    return Words::tr("Visitors get through Cloudflare: %1.").arg(errors.join(QStringLiteral("; ")));
}

//! Where the host finds this visit in its own logs.
QString visitLine(const Report &report)
{
    const QList<document::VisitSeen> visits = document::visitsSeen(report.evidence);
    const auto failed = std::find_if(visits.begin(), visits.end(),
                                     [](const document::VisitSeen &visit) { return visit.hasFailed(); });
    if (failed == visits.end() || failed->ray.isEmpty())
        return {};
    //: %1: a Ray ID, %2: a time, %3: the code of a data centre, such as FRA
    return Words::tr("Example: Ray ID %1, %2, Cloudflare's data centre %3.")
        .arg(data(failed->ray), document::momentInUtc(failed->at),
             failed->colo.isEmpty() ? Words::tr("not known", "a data centre") : data(failed->colo));
}

QString originLine(const Report &report)
{
    QStringList origins;
    for (const OriginTold &origin :
         report.question.origins.first(std::min<qsizetype>(report.question.origins.size(), 3)))
        origins.append(data(origin.text()));
    return origins.isEmpty() ? QString()
                             //: %1: addresses
                             : Words::tr("Server: %1.").arg(origins.join(QStringLiteral(", ")));
}

QStringList reasonLines(const Report &report, const Cause &cause)
{
    QStringList lines;
    for (const QString &id : cause.because)
        if (const Finding *finding = findingNamed(report, id);
            finding != nullptr && lines.size() < mostReasons)
            lines.append(QStringLiteral("- ") + phrasebook::findingText(*finding));
    return lines;
}

QString requestLine(const Cause &cause)
{
    if (cause.whose.contains(QLatin1String("host")) || cause.whose.contains(QLatin1String("owner")))
        return Words::tr("Please check this on the server, put it right, and tell us what it was.");
    return Words::tr("Please confirm that nothing on the server or before it stands in the way.");
}

} // namespace

QStringList hostSummary(const Report &report, const ComposeOptions &options)
{
    //: %1: the address of a site
    QStringList lines{Words::tr("Site: %1 (behind Cloudflare)").arg(data(report.question.url())),
                      errorLine(report), visitLine(report), originLine(report)};
    if (!report.causes.isEmpty()) {
        const Cause &first = report.causes.constFirst();
        lines.append(phrasebook::headline(report));
        lines.append(reasonLines(report, first));
        if (report.light != Light::Green)
            lines.append(requestLine(first));
    }
    lines.removeAll(QString());
    const QString standIns = phrasebook::standInText(report.standIns);
    lines.resize(std::min(lines.size(), mostLines - (standIns.isEmpty() ? 1 : 2)));
    if (!standIns.isEmpty())
        lines.append(standIns);
    //: %1: the name of this program and its version, %2: a time
    lines.append(
        Words::tr("Checked with %1, %2.").arg(options.generator, document::momentInUtc(report.started)));
    return lines;
}

} // namespace doctor
