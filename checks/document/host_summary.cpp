#include "document/host_summary.h"

#include "document/moments.h"
#include "document/visit_seen.h"
#include "findings/codes.h"
#include "report/phrasebook.h"
#include "report/shown.h"
#include "report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HostSummary)
};

constexpr qsizetype mostLines = 10;

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

bool isSamePort(const Finding &a, const Finding &b)
{
    return a.facts.value(QLatin1String("port")) == b.facts.value(QLatin1String("port"))
        && a.facts.value(QLatin1String("address")) == b.facts.value(QLatin1String("address"));
}

//! What the error's line says already, what only the person said, and a port of which it is known that it
//! answers, need no line.
bool isSaid(const Finding &finding, const QList<const Finding *> &all)
{
    for (const char *code : {codes::edgeAnswersError, codes::originTold, codes::modeTold})
        if (finding.code == QLatin1String(code))
            return true;
    return finding.code == QLatin1String(codes::portOpen)
        && std::any_of(all.begin(), all.end(), [&finding](const Finding *other) {
               return other->code == QLatin1String(codes::directAnswers) && isSamePort(*other, finding);
           });
}

QStringList reasonLines(const Report &report, const Cause &cause)
{
    QList<const Finding *> all;
    for (const QString &id : cause.because)
        if (const Finding *finding = findingNamed(report, id))
            all.append(finding);
    QStringList lines;
    for (const Finding *finding : std::as_const(all))
        if (!isSaid(*finding, all))
            lines.append(QStringLiteral("- ")
                         + phrasebook::findingText(*finding, phrasebook::Reader::Expert));
    return lines;
}

QString requestLine(const Cause &cause)
{
    const bool isOnServer
        = cause.whose.contains(QLatin1String("host")) || cause.whose.contains(QLatin1String("owner"));
    if (isOnServer && cause.whose.constFirst() == QLatin1String("cloudflare-account"))
        return Words::tr(
            "This can be put right at Cloudflare or on the server. Please tell us what can be done "
            "on the server.");
    if (isOnServer)
        return Words::tr("Please check this on the server, put it right, and tell us what it was.");
    // What Cloudflare or a visitor must do is no order to the host.
    if (!cause.whose.contains(QLatin1String("cloudflare-account")))
        return {};
    return Words::tr("Please confirm that nothing on the server or before it stands in the way.");
}

} // namespace

QStringList hostSummary(const Report &report, const ComposeOptions &options)
{
    //: %1: the address of a site
    QStringList lines{
        Words::tr("Site: %1 (behind Cloudflare)").arg(shownSite(report.question.url(), report.question.host)),
        errorLine(report), visitLine(report), originLine(report)};
    QStringList reasons;
    //: %1: the name of this program and its version, %2: a time
    QStringList ending{
        Words::tr("Checked with %1, %2.").arg(options.generator, document::momentInUtc(report.started)),
        phrasebook::standInText(report.standIns)};
    if (!report.causes.isEmpty()) {
        const Cause &first = report.causes.constFirst();
        lines.append(phrasebook::headline(report));
        reasons = reasonLines(report, first);
        if (report.light != Light::Green)
            ending.prepend(requestLine(first));
    }
    if (report.question.isPractice)
        lines.prepend(Words::tr("Practice: the site and its server are made up. Please do not send this."));
    lines.removeAll(QString());
    ending.removeAll(QString());
    const qsizetype room = mostLines - lines.size() - ending.size();
    return lines + reasons.first(std::clamp(room, qsizetype{0}, reasons.size())) + ending;
}

} // namespace doctor
