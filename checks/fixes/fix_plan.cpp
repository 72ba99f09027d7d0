#include "fixes/fix_plan.h"

#include "fixes/choose.h"
#include "fixes/fix_values.h"
#include "fixes/https_redirect.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FixPlan)
};

QString dateText(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

struct Setting {
    FillValues values;
    QString rangesNote;
    QString system; //!< that was told
};

bool namesRanges(const FixTemplate &fix)
{
    for (const StepTemplate &step : fix.steps)
        for (const QString &name : placeholdersIn(step.command.join(u' ')))
            if (name.startsWith(QLatin1String("cloudflare")))
                return true;
    return false;
}

QString guessNote(const Choice &choice)
{
    return choice.guessed ? Words::tr("It stands here because of what your server says about itself. That is "
                                      "a guess: what runs there may be something else.")
                          : QString();
}

QString standInNote(const QStringList &missing)
{
    //: %1: words in capitals that stand in commands, such as “YOUR_SITE, ORIGIN_ADDRESS”
    return missing.isEmpty()
        ? QString()
        : Words::tr("Put your own values in the place of %1.").arg(missing.join(QLatin1String(", ")));
}

//! Half a loop does something else than the whole.
QString pasteNote(const Fix &fix)
{
    const bool hasBlock = std::any_of(fix.steps.begin(), fix.steps.end(), [](const FixStep &step) {
        return step.command.trimmed().contains(u'\n');
    });
    return hasBlock ? Words::tr("Paste each block of commands whole, from its first line to its last, "
                                "unless the text above it says otherwise.")
                    : QString();
}

//! No command of the catalogue was written for a server without systemd.
QString systemNote(const FixTemplate &fix, const QString &system)
{
    const bool isForSystemd = std::any_of(fix.steps.begin(), fix.steps.end(), [](const StepTemplate &step) {
        const QString command = step.command.join(u'\n');
        return command.contains(QLatin1String("systemctl")) || command.contains(QLatin1String("journalctl"));
    });
    if (isForSystemd && system == QLatin1String("alpine"))
        return Words::tr("The commands are for Linux with systemd, which Alpine does not have: type "
                         "“rc-service nginx restart” in the place of “systemctl restart nginx”, look into "
                         "/var/log in the place of journalctl, and use doas or root where sudo is missing.");
    if (isForSystemd && system == QLatin1String("freebsd"))
        return Words::tr(
            "The commands are for Linux with systemd, which FreeBSD does not have: type “service "
            "nginx restart” in the place of “systemctl restart nginx”, look into /var/log in "
            "the place of journalctl, and use doas or root where sudo is missing. Settings are "
            "in /usr/local/etc in the place of /etc.");
    return {};
}

void note(Fix &fix, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    fix.note += fix.note.isEmpty() ? sentence : u' ' + sentence;
}

void refuse(Fix &fix, const QString &reason)
{
    fix.refused = true;
    fix.note = reason;
    for (FixStep &step : fix.steps)
        step.command.clear();
}

//! A sentence with values that cannot stand in it keeps its place with the stand-ins.
QString sentence(const QString &source, const FillValues &values, QStringList &missing)
{
    const QString text = fixText(source);
    Filled filled = fillSentence(text, values);
    if (!filled.refusal.isEmpty()) {
        FillValues none = values;
        none.scalars.clear();
        filled = fillSentence(text, none);
    }
    for (const QString &each : filled.missing)
        if (!missing.contains(each))
            missing.append(each);
    return filled.refusal.isEmpty() ? filled.text : text;
}

FixStep filledStep(const StepTemplate &source, const FillValues &values, QString &refusal,
                   QStringList &missing)
{
    FixStep step{source.kind, sentence(source.text, values, missing), source.path, {}, {}, {}};
    const std::optional<Shell> shell = shellFromId(source.shell);
    if (source.command.isEmpty() || !shell)
        return step;
    const Filled command = fillCommand(source.command, values, *shell);
    if (!command.refusal.isEmpty())
        refusal = command.refusal;
    step.command = command.text;
    step.shell = source.shell;
    step.where = source.where;
    for (const QString &each : command.missing)
        if (!missing.contains(each))
            missing.append(each);
    return step;
}

Fix filledFix(const Choice &choice, const Setting &setting)
{
    const FixTemplate &source = *choice.fix;
    Fix fix;
    QStringList missing;
    QString refusal;
    fix.id = source.id;
    fix.server = source.server;
    fix.title = sentence(source.title, setting.values, missing);
    fix.where = source.where;
    fix.shell = source.shell;
    fix.whose = source.whose;
    fix.rights = source.rights;
    fix.risk = source.risk;
    fix.riskText = sentence(source.riskText, setting.values, missing);
    fix.lasting = sentence(source.lasting, setting.values, missing);
    fix.executed = source.executed;
    fix.guessed = choice.guessed;
    for (const StepTemplate &step : source.steps)
        fix.steps.append(filledStep(step, setting.values, refusal, missing));
    note(fix, guessNote(choice));
    note(fix, systemNote(source, setting.system));
    note(fix, pasteNote(fix));
    note(fix, standInNote(missing));
    note(fix, namesRanges(source) ? setting.rangesNote : QString());
    if (!refusal.isEmpty())
        refuse(fix, refusal);
    return fix;
}

//! Full, whatever was told, where the server sends https back: another mode is no way out of that circle.
KnownValue modeForFixes(const Question &question, const Evidence &evidence)
{
    const bool maySpeakPlain = question.mode == SslMode::Unknown || question.mode == SslMode::Off
        || question.mode == SslMode::Flexible;
    if (maySpeakPlain && httpsRedirect(question, evidence))
        return {modeId(SslMode::Full), false};
    return {modeId(question.mode), question.modeSource == SslModeSource::Inferred};
}

} // namespace

const Fix *FixPlan::fix(const QString &id) const
{
    const auto it
        = std::find_if(fixes.begin(), fixes.end(), [&id](const Fix &each) { return each.id == id; });
    return it == fixes.end() ? nullptr : &*it;
}

QList<Fix> FixPlan::fixesFor(const QString &causeId) const
{
    QList<Fix> list;
    for (const QString &id : byCause.value(causeId))
        if (const Fix *found = fix(id))
            list.append(*found);
    return list;
}

FixPlan planFixes(const Question &question, const Evidence &evidence, const QStringList &causeIds,
                  EvidenceOf source, const FixCatalogue &catalogue)
{
    const RangesUsed ranges = rangesForCommands(evidence, source);
    const Setting setting{fixValues(question, evidence, ranges), rangesNote(ranges), question.server.system};
    ServerKnown server = serverKnown(question.server, evidence);
    server.sslMode = modeForFixes(question, evidence);
    FixPlan plan;
    for (const QString &causeId : causeIds) {
        QStringList &ids = plan.byCause[causeId];
        for (const Choice &choice : chooseFixes(catalogue, causeId, server)) {
            if (!ids.contains(choice.fix->id))
                ids.append(choice.fix->id);
            if (plan.fix(choice.fix->id) == nullptr)
                plan.fixes.append(filledFix(choice, setting));
        }
    }
    return plan;
}

QString rangesNote(const RangesUsed &ranges)
{
    if (ranges.fileLeftOut)
        //: %1: a date
        return Words::
            tr("This report was read from a file, and its list of Cloudflare's address ranges is not the "
               "one that this program knows. Nobody should run commands with ranges that a file names, so "
               "these name the copy built into this program, dated %1. The present list is at "
               "https://www.cloudflare.com/ips/.")
                .arg(dateText(ranges.date));
    if (!ranges.isLive)
        //: %1: a date
        return Words::tr(
                   "Cloudflare's address ranges are those of the copy built into this program, dated %1. "
                   "The present list is at https://www.cloudflare.com/ips/.")
            .arg(dateText(ranges.date));
    if (!ranges.differs())
        //: %1: a date
        return Words::tr("Cloudflare's address ranges were read from its published list on %1.")
            .arg(dateText(ranges.date));
    constexpr qsizetype maxNamed = 30;
    const QString added = ranges.added.mid(0, maxNamed).join(QLatin1String(", "));
    const QString removed = ranges.removed.mid(0, maxNamed).join(QLatin1String(", "));
    if (removed.isEmpty())
        //: %1: a date, %2: ranges of addresses
        return Words::tr("Cloudflare's address ranges were read from its published list on %1. These are new "
                         "since this program was made: %2.")
            .arg(dateText(ranges.date), added);
    if (added.isEmpty())
        //: %1: a date, %2: ranges of addresses
        return Words::tr(
                   "Cloudflare's address ranges were read from its published list on %1. These have gone "
                   "from it since this program was made: %2.")
            .arg(dateText(ranges.date), removed);
    //: %1: a date, %2 and %3: ranges of addresses
    return Words::tr(
               "Cloudflare's address ranges were read from its published list on %1. Since this program "
               "was made these have come: %2. These have gone: %3.")
        .arg(dateText(ranges.date), added, removed);
}

} // namespace doctor
