#include "document/compose_parts.h"
#include "document/moments.h"
#include "document/reasons.h"
#include "document/ruled_out.h"
#include "document/visit_seen.h"
#include "question/parse_site.h"
#include "report/phrasebook.h"
#include "report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr qsizetype mostFindings = 20;

Bullets findings(const Report &report, const QStringList &ids)
{
    Bullets bullets;
    for (const QString &id : ids.first(std::min(ids.size(), mostFindings)))
        if (const Finding *finding = findingNamed(report, id))
            bullets.items.append(Item{phrasebook::findingText(*finding), finding->light});
    if (ids.size() > mostFindings)
        bullets.items.append(
            Item{Words::tr("and %n more", "the end of a list", static_cast<int>(ids.size() - mostFindings))});
    return bullets;
}

//! What one visit got, in words.
QString outcomeOf(const VisitSeen &visit)
{
    constexpr int redirect = 300;
    constexpr int clientError = 400;
    if (visit.code > 0) {
        const QString name = phrasebook::errorName(visit.code);
        if (name.isEmpty())
            return Words::tr("error %1").arg(QString::number(visit.code));
        //: %1: the number of an error, %2: what it means
        return Words::tr("error %1 (“%2”)").arg(QString::number(visit.code), name);
    }
    if (visit.status == 0)
        return Words::tr("no answer");
    if (visit.status >= clientError)
        return Words::tr("error %1").arg(QString::number(visit.status));
    return visit.status >= redirect ? Words::tr("a redirect to another address") : Words::tr("an answer");
}

QString visitText(const VisitSeen &visit)
{
    if (!visit.hasFailed() || visit.failed == visit.count)
        return outcomeOf(visit);
    //: %1: what some visitors get, %2: how many of the attempts, %3: how many attempts
    return Words::tr("%1, %2 of %3 times")
        .arg(outcomeOf(visit), QLocale().toString(visit.failed), QLocale().toString(visit.count));
}

void addMoment(Facts &facts, const QDateTime &at, const QTimeZone &zone)
{
    const auto addTime = [&facts](const QString &name, const QString &time) {
        if (!time.isEmpty())
            facts.facts.append(Fact{name, time, false});
    };
    addTime(Words::tr("Time"), momentInUtc(at));
    addTime(Words::tr("Local time"), momentInZone(at, zone));
}

Facts visitFacts(const QList<VisitSeen> &visits, const QTimeZone &zone)
{
    Facts facts;
    for (const VisitSeen &visit : visits)
        //: %1: “http” or “https”
        facts.facts.append(Fact{Words::tr("Over %1").arg(visit.scheme), visitText(visit), false});
    const auto failed = std::find_if(visits.begin(), visits.end(),
                                     [](const VisitSeen &visit) { return visit.hasFailed(); });
    const VisitSeen &shownVisit = failed != visits.end() ? *failed : visits.constFirst();
    facts.facts.append(Fact{Words::tr("Address asked for"), data(shownVisit.url)});
    if (!shownVisit.ray.isEmpty())
        facts.facts.append(Fact{Words::tr("Ray ID"), data(shownVisit.ray)});
    addMoment(facts, shownVisit.at, zone);
    if (!shownVisit.colo.isEmpty())
        facts.facts.append(Fact{Words::tr("Cloudflare's data centre"), data(shownVisit.colo)});
    return facts;
}

Facts pageFacts(const ToldSeen &page, const QTimeZone &zone)
{
    Facts facts;
    if (page.code > 0)
        facts.facts.append(Fact{Words::tr("Error"), QString::number(page.code)});
    if (!page.host.isEmpty())
        facts.facts.append(Fact{Words::tr("Site"), data(page.host)});
    if (!page.ray.isEmpty())
        facts.facts.append(Fact{Words::tr("Ray ID"), data(page.ray)});
    addMoment(facts, page.time, zone);
    return facts;
}

void addCause(Section &section, const Report &report)
{
    const Cause &first = report.causes.constFirst();
    Facts facts;
    if (namesProblem(report))
        facts.facts.append(Fact{Words::tr("How sure"), phrasebook::confidenceWord(first.confidence), false});
    QStringList names;
    for (const QString &whose : first.whose)
        names.append(phrasebook::whoseText(whose, first.id));
    if (!names.isEmpty())
        facts.facts.append(Fact{Words::tr("Who can act"), phrasebook::listedApart(names), false});
    add(section, facts);
    add(section, Paragraph{phrasebook::causeExplanation(first)});
}

} // namespace

Section verdict(const Report &report)
{
    Section section;
    add(section, Paragraph{portNote(report.question.scheme, report.question.port)});
    if (!report.causes.isEmpty())
        addCause(section, report);
    add(section, Paragraph{phrasebook::standInText(report.standIns), Tone::Quiet});
    return section;
}

Section visitors(const Report &report, const QTimeZone &zone)
{
    Section section{Words::tr("What visitors get"), {}, Depth::Main};
    if (const QList<VisitSeen> visits = visitsSeen(report.evidence); !visits.isEmpty())
        add(section, visitFacts(visits, zone));
    if (const ToldSeen *page = pastedPage(report.evidence)) {
        const Facts facts = pageFacts(*page, zone);
        if (!facts.facts.isEmpty())
            add(section, Subheading{Words::tr("What the error page said that was given")});
        add(section, facts);
    }
    return section;
}

Section reasons(const Report &report)
{
    Section section{Words::tr("Because"), {}, Depth::Main};
    if (report.causes.isEmpty())
        return section;
    const Cause &first = report.causes.constFirst();
    add(section, findings(report, reasonsOf(report)));
    const Bullets against = findings(report, first.against);
    if (!against.items.isEmpty())
        add(section, Subheading{Words::tr("What speaks against it")});
    add(section, against);
    return section;
}

Section ruledOut(const Report &report)
{
    Section section{Words::tr("What was ruled out"), {}, Depth::Main};
    Bullets bullets;
    for (const CheckResult *check : checksRuledOut(report))
        //: %1: the name of a check, %2: what it found
        bullets.items.append(Item{Words::tr("%1: %2", "something that is in order")
                                      .arg(phrasebook::checkTitle(check->id), ruledOutText(*check)),
                                  check->light});
    add(section, bullets);
    return section;
}

Section otherCauses(const Report &report)
{
    Section section{Words::tr("What else it may be"), {}, Depth::Main};
    Bullets bullets;
    for (const Cause &cause : report.causes.mid(1))
        //: %1: how sure, such as “Possible”, %2: a cause, %3: its name for the command line
        bullets.items.append(Item{
            Words::tr("%1: %2 (%3)", "a cause")
                .arg(phrasebook::confidenceWord(cause.confidence), phrasebook::causeTitle(cause), cause.id)});
    add(section, bullets);
    return section;
}

} // namespace doctor::document
