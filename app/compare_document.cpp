#include "compare.h"
#include "document/moments.h"
#include "report/additions_json.h"
#include "report/phrasebook.h"
#include "report/shown.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace doctor {

using namespace document;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

//! That nothing was found is no cause that could go or come.
QList<Cause> problemsOf(const Report &report)
{
    QList<Cause> causes = report.causes;
    causes.removeIf([](const Cause &cause) { return cause.id == QLatin1String("no-problem-found"); });
    return causes;
}

QList<Cause> causesIn(const Report &report, const Report &other, bool wanted)
{
    const QList<Cause> others = problemsOf(other);
    QList<Cause> causes = problemsOf(report);
    causes.removeIf([&](const Cause &cause) {
        return wanted != std::any_of(others.begin(), others.end(), [&cause](const Cause &each) {
                   return each.id == cause.id;
               });
    });
    return causes;
}

QString spanText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto count = [milliseconds](qint64 unit) { return static_cast<int>(milliseconds / unit); };
    if (milliseconds < 2 * minute)
        return Words::tr("%n seconds", nullptr, count(second));
    if (milliseconds < 2 * hour)
        return Words::tr("%n minutes", nullptr, count(minute));
    return milliseconds < 2 * day ? Words::tr("%n hours", nullptr, count(hour))
                                  : Words::tr("%n days", nullptr, count(day));
}

QString headlineOf(const Comparison &comparison)
{
    const Light before = comparison.before.light;
    const Light after = comparison.after.light;
    if (comparison.between().value_or(0) < 0)
        return Words::tr("The second report is older than the first one: they may be the wrong way round.");
    if (after == Light::Grey)
        return Words::tr("What visitors get now could not be seen.");
    if (after == Light::Green)
        return before == Light::Green ? Words::tr("All was well before, and all is well now.")
                                      : Words::tr("All is well now.");
    if (comparison.gone().isEmpty() && comparison.added().isEmpty()) {
        if (before != after)
            return Words::tr("The cause is the same, and what visitors get has changed.");
        return haveSameLights(comparison)
            ? Words::tr("It is as it was before.")
            : Words::tr("The cause is the same, and some of the lights have changed.");
    }
    if (after < before)
        return Words::tr("It is better than before, and not yet well.");
    return before == Light::Green || (before == Light::Amber && after == Light::Red)
        ? Words::tr("It is worse than before.")
        : Words::tr("Something has changed, and it is not yet well.");
}

Section times(const Comparison &comparison)
{
    Facts facts;
    const auto addFact = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.append(Fact{name, value, false});
    };
    const auto state = [](const Report &report) {
        //: %1: the word of a light, %2: a headline
        return Words::tr("%1. %2", "a state").arg(signedWord(report.light), phrasebook::headline(report));
    };
    addFact(Words::tr("Before"), state(comparison.before));
    addFact(Words::tr("Now"), state(comparison.after));
    addFact(Words::tr("Checked before"), momentInUtc(comparison.before.started));
    addFact(Words::tr("Checked again"), momentInUtc(comparison.after.started));
    const std::optional<qint64> between = comparison.between();
    if (between && *between >= 0)
        addFact(Words::tr("Time between them"), spanText(*between));
    Section section;
    add(section, facts);
    add(section,
        Paragraph{phrasebook::standInText(comparison.before.standIns | comparison.after.standIns),
                  Tone::Quiet});
    return section;
}

Section askedOtherwise(const Comparison &comparison)
{
    Section section{Words::tr("What else differs between the two reports"), {}};
    Table table;
    table.columns = {Column{Words::tr("Asked with", "the column of the parts of a question")},
                     Column{Words::tr("Before")}, Column{Words::tr("Now"), false, false, true}};
    for (const QuestionChange &change : comparison.changes())
        table.rows.append(Row{{Cell{partName(change.id)}, Cell{change.before}, Cell{change.after}}});
    if (table.rows.isEmpty())
        return section;
    add(section, Paragraph{questionWarning()});
    add(section, table);
    return section;
}

Section lights(const Comparison &comparison)
{
    Table table;
    table.columns = {Column{Words::tr("Check")}, Column{Words::tr("Before")}, Column{Words::tr("Now")},
                     Column{Words::tr("What it says now"), false, false, true}};
    const qsizetype count = std::min(comparison.before.checks.size(), comparison.after.checks.size());
    for (qsizetype i = 0; i < count; ++i) {
        const CheckResult &now = comparison.after.checks.at(i);
        table.rows.append(
            Row{{Cell{phrasebook::checkTitle(now.id)}, Cell{{}, comparison.before.checks.at(i).light},
                 Cell{{}, now.light}, Cell{phrasebook::checkSummary(now)}}});
    }
    Section section{Words::tr("The five lights, then and now"), {}};
    add(section, table);
    return section;
}

Section causeSection(const QString &heading, const QList<Cause> &causes)
{
    Bullets bullets;
    for (const Cause &cause : causes)
        //: %1: how sure, such as “Possible”, %2: a cause, %3: its name for the command line
        bullets.items.append(Item{
            Words::tr("%1: %2 (%3)", "a cause")
                .arg(phrasebook::confidenceWord(cause.confidence), phrasebook::causeTitle(cause), cause.id)});
    Section section{heading, {}};
    add(section, bullets);
    return section;
}

QJsonArray causesJson(const QList<Cause> &causes)
{
    QJsonArray array;
    for (const Cause &cause : causes)
        array.append(QJsonObject{{QStringLiteral("id"), cause.id},
                                 {QStringLiteral("confidence"), confidenceId(cause.confidence)},
                                 {QStringLiteral("title"), phrasebook::causeTitle(cause)}});
    return array;
}

QJsonObject stateJson(const Report &report)
{
    QJsonArray checks;
    for (const CheckResult &check : report.checks)
        checks.append(QJsonObject{{QStringLiteral("id"), checkId(check.id)},
                                  {QStringLiteral("light"), lightId(check.light)},
                                  {QStringLiteral("summary"), phrasebook::checkSummary(check)}});
    QJsonObject state{{QStringLiteral("light"), lightId(report.light)},
                      {QStringLiteral("headline"), phrasebook::headline(report)},
                      {QStringLiteral("checks"), checks}};
    if (report.started.isValid())
        state.insert(QStringLiteral("started"), report.started.toUTC().toString(Qt::ISODateWithMs));
    return state;
}

} // namespace

bool haveSameLights(const Comparison &comparison)
{
    return std::equal(comparison.before.checks.begin(), comparison.before.checks.end(),
                      comparison.after.checks.begin(), comparison.after.checks.end(),
                      [](const CheckResult &a, const CheckResult &b) { return a.light == b.light; });
}

QList<Cause> Comparison::gone() const
{
    return causesIn(before, after, false);
}

QList<Cause> Comparison::added() const
{
    return causesIn(after, before, false);
}

QList<Cause> Comparison::remaining() const
{
    return causesIn(after, before, true);
}

QList<QuestionChange> Comparison::changes() const
{
    return questionChanges(changed.isEmpty() ? changedParts(before.question, after.question) : changed,
                           before.question, after.question);
}

std::optional<qint64> Comparison::between() const
{
    if (!before.started.isValid() || !after.started.isValid())
        return std::nullopt;
    return before.started.msecsTo(after.started);
}

Document compose(const Comparison &comparison)
{
    Document document;
    document.subject = data(comparison.after.question.url());
    //: The title of a document. %1: the name of a site
    document.title
        = Words::tr("Origin Doctor: before and after, %1").arg(data(comparison.after.question.host));
    document.language = phrasebook::language();
    document.direction = QLocale(document.language).textDirection();
    document.generator = QStringLiteral("Origin Doctor " DOCTOR_VERSION);
    document.light = comparison.after.light;
    document.lightWord = phrasebook::verdictWord(comparison.after);
    document.headline = headlineOf(comparison);
    add(document, times(comparison));
    add(document, askedOtherwise(comparison));
    add(document, causeSection(Words::tr("What has gone"), comparison.gone()));
    add(document, causeSection(Words::tr("What is new"), comparison.added()));
    add(document, causeSection(Words::tr("What remains"), comparison.remaining()));
    add(document, lights(comparison));
    return document;
}

QJsonObject toJson(const Comparison &comparison)
{
    QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("origin-doctor-comparison")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("language"), phrasebook::language()},
        {QStringLiteral("url"), comparison.after.question.url()},
        {QStringLiteral("host"), comparison.after.question.host},
        {QStringLiteral("headline"), headlineOf(comparison)},
        {QStringLiteral("before"), stateJson(comparison.before)},
        {QStringLiteral("after"), stateJson(comparison.after)},
        {QStringLiteral("question_changes"), toJson(comparison.changes())},
        {QStringLiteral("causes"),
         QJsonObject{{QStringLiteral("gone"), causesJson(comparison.gone())},
                     {QStringLiteral("new"), causesJson(comparison.added())},
                     {QStringLiteral("remaining"), causesJson(comparison.remaining())}}},
    };
    if (const std::optional<qint64> between = comparison.between())
        object.insert(QStringLiteral("between_ms"), *between);
    if (const StandIns standIns = comparison.before.standIns | comparison.after.standIns; standIns.any())
        object.insert(QStringLiteral("stand_ins"), standInsJson(standIns));
    return object;
}

} // namespace doctor
