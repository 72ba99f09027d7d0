#include "document/host_summary.h"

#include "document/host_requests.h"
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

bool isLoop(const Report &report)
{
    return std::any_of(report.checks.begin(), report.checks.end(), [](const CheckResult &check) {
        return std::any_of(check.findings.begin(), check.findings.end(), [](const Finding &finding) {
            return finding.code == QLatin1String(codes::edgeRedirectLoop);
        });
    });
}

int errorOf(const document::VisitSeen &visit)
{
    constexpr int firstError = 400;
    const int code = visit.code > 0 ? visit.code : visit.status;
    return code >= firstError ? code : 0;
}

QString errorLine(const Report &report)
{
    QStringList errors;
    for (const document::VisitSeen &visit : document::visitsSeen(report.evidence))
        if (const int code = errorOf(visit)) {
            //: %1: the number of an error, %2: “http” or “https”
            const QString error = Words::tr("error %1 over %2").arg(QString::number(code), visit.scheme);
            errors.append(visit.failed > 0 && visit.failed < visit.count
                              //: %1: such as “error 522 over https”, %2 and %3: numbers
                              ? Words::tr("%1 (%2 of %3 requests)")
                                    .arg(error, QString::number(visit.failed), QString::number(visit.count))
                              : error);
        }
    if (errors.isEmpty())
        return isLoop(report) ? Words::tr("Visitors get through Cloudflare: redirects without end.")
                              : QString();
    //: %1: a list such as “error 521 over https; error 521 over http”
    return Words::tr("Visitors get through Cloudflare: %1.").arg(phrasebook::listedApart(errors));
}

//! Where the host finds this visit in its own logs.
QString visitLine(const Report &report)
{
    const QList<document::VisitSeen> visits = document::visitsSeen(report.evidence);
    const auto failed
        = std::find_if(visits.begin(), visits.end(), [&report](const document::VisitSeen &visit) {
              return visit.hasFailed() || errorOf(visit) > 0 || isLoop(report);
          });
    if (failed == visits.end() || failed->ray.isEmpty())
        return {};
    //: %1: a Ray ID, %2: a time, %3: the code of a data centre, such as FRA
    return Words::tr("Example: Ray ID %1, %2, Cloudflare's data centre %3.")
        .arg(data(failed->ray), document::momentInUtc(failed->at),
             failed->colo.isEmpty() ? Words::tr("not known", "a data centre") : data(failed->colo));
}

//! What it runs, as it was chosen: “ubuntu, nginx, ufw”.
QString kindsOf(const ServerTold &server)
{
    static const QStringList nothing{QStringLiteral("unknown"), QStringLiteral("none"),
                                     QStringLiteral("other")};
    QStringList kinds;
    for (const QString &kind : {server.system, server.webServer, server.firewall, server.panel})
        if (!nothing.contains(kind) && !kinds.contains(kind))
            kinds.append(data(kind));
    return kinds.join(QStringLiteral(", "));
}

QString originLine(const Report &report)
{
    QStringList origins;
    for (const OriginTold &origin :
         report.question.origins.first(std::min<qsizetype>(report.question.origins.size(), 3)))
        origins.append(data(origin.text()));
    const QString kinds = kindsOf(report.question.server);
    const QString all = origins.isEmpty() ? kinds : origins.join(QStringLiteral(", "));
    if (all.isEmpty())
        return {};
    return origins.isEmpty() || kinds.isEmpty()
        //: %1: addresses
        ? Words::tr("Server: %1.").arg(all)
        //: %1: addresses, %2: what the server runs, such as “ubuntu, nginx”
        : Words::tr("Server: %1 (%2).").arg(all, kinds);
}

//! One line of it: a ticket has room for more by itself.
QString noteLine(const Report &report)
{
    constexpr qsizetype mostCharacters = 200;
    const QString note = report.note.simplified();
    const QString bounded
        = note.size() > mostCharacters ? note.left(mostCharacters) + QStringLiteral("…") : note;
    //: %1: what the person wrote
    return note.isEmpty() ? QString() : Words::tr("Note: %1").arg(shown(bounded));
}

bool isSamePort(const Finding &a, const Finding &b)
{
    return a.facts.value(QLatin1String("port")) == b.facts.value(QLatin1String("port"))
        && a.facts.value(QLatin1String("address")) == b.facts.value(QLatin1String("address"));
}

//! What the lines of the error and of the server say already, and a port of which it is known that it
//! answers, need no line.
bool isSaid(const Finding &finding, const QList<const Finding *> &all)
{
    for (const char *code : {codes::edgeAnswersError, codes::edgeRedirectLoop, codes::originTold})
        if (finding.code == QLatin1String(code))
            return true;
    return finding.code == QLatin1String(codes::portOpen)
        && std::any_of(all.begin(), all.end(), [&finding](const Finding *other) {
               return other->code == QLatin1String(codes::directAnswers) && isSamePort(*other, finding);
           });
}

QString reasonText(const Finding &finding, const Question &question)
{
    return finding.code == QLatin1String(codes::modeTold)
        //: %1: an SSL mode, such as “Flexible”
        ? Words::tr("SSL mode at Cloudflare, not measured: %1.").arg(phrasebook::modeName(question.mode))
        : phrasebook::findingText(finding, phrasebook::Reader::Expert);
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
            lines.append(QStringLiteral("- ") + reasonText(*finding, report.question));
    return lines;
}

QString checkedLine(const Report &report, const ComposeOptions &options)
{
    const QString at = document::momentInUtc(report.started);
    //: %1: the name of this program and its version, %2: a time
    return report.question.origins.isEmpty() ? Words::tr("Checked with %1, %2.").arg(options.generator, at)
                                             //: %1: the name of this program and its version, %2: a time
                                             : Words::tr("Checked with %1, %2, on a computer that asked the "
                                                         "server directly, not through Cloudflare.")
                                                   .arg(options.generator, at);
}

} // namespace

QStringList hostSummary(const Report &report, const ComposeOptions &options)
{
    //: %1: the address of a site
    QStringList lines{
        Words::tr("Site: %1 (behind Cloudflare)").arg(shownSite(report.question.url(), report.question.host)),
        errorLine(report), visitLine(report), originLine(report)};
    QStringList reasons;
    QStringList ending{noteLine(report), checkedLine(report, options),
                       phrasebook::standInText(report.standIns)};
    if (!report.causes.isEmpty()) {
        const Cause &first = report.causes.constFirst();
        lines.append(phrasebook::headline(report));
        reasons = reasonLines(report, first);
        if (report.light != Light::Green)
            ending.prepend(requestToHost(report, first));
    }
    if (report.question.isPractice)
        lines.prepend(Words::tr("Practice: the site and its server are made up. Please do not send this."));
    lines.removeAll(QString());
    ending.removeAll(QString());
    const qsizetype room = mostLines - lines.size() - ending.size();
    return lines + reasons.first(std::clamp(room, qsizetype{0}, reasons.size())) + ending;
}

} // namespace doctor
