#include "document/compose_parts.h"
#include "document/fix_words.h"
#include "fixes/fix_plan.h"
#include "report/letters.h"

#include <QCoreApplication>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

//! What fits best; others are named, and the program shows them.
constexpr qsizetype mostWhole = 1;
constexpr qsizetype mostNamed = 8;

void addFrame(Section &section, const Fix &fix)
{
    Facts facts;
    facts.facts.append(Fact{Words::tr("Where"), whereText(fix.where), false});
    facts.facts.append(Fact{Words::tr("Rights", "what rights a fix needs"), rightsText(fix.rights), false});
    facts.facts.append(Fact{Words::tr("Risk", "low, medium or high"),
                            fix.riskText.isEmpty()
                                ? riskWord(fix.risk)
                                //: %1: “low”, “medium” or “high”, %2: a sentence
                                : Words::tr("%1. %2").arg(riskWord(fix.risk), fix.riskText),
                            false});
    add(section, facts);
    add(section, Paragraph{fix.lasting});
    add(section, Paragraph{fix.note, Tone::Quiet});
}

void addStep(Section &section, const FixStep &step, const QString &shellOfFix)
{
    //: %1: “Look”, “Apply”, “Verify” or “Undo”, %2: a sentence
    add(section, Paragraph{Words::tr("%1: %2", "a step of a fix").arg(stepWord(step.kind), step.text)});
    add(section, Paragraph{step.path.join(QStringLiteral(" → ")), Tone::Strong});
    if (step.command.isEmpty())
        return;
    if (step.shell != shellOfFix)
        add(section,
            Paragraph{step.shell == QLatin1String("bash")
                          ? Words::tr("This is typed in a shell on Linux or macOS.")
                          : Words::tr("This is typed in PowerShell."),
                      Tone::Quiet});
    add(section, Command{step.command});
}

//! What fits other servers, by name, and how to see it whole.
void addOthers(Section &section, const QList<Fix> &others, const QString &cause, bool namesOptions)
{
    QStringList titles;
    for (const Fix &fix : others)
        titles.append(fix.title);
    Bullets bullets;
    for (const QString &title : bounded(titles, mostNamed))
        bullets.items.append(Item{title});
    if (bullets.items.isEmpty())
        return;
    add(section, Subheading{Words::tr("Other ways, for other servers")});
    add(section, bullets);
    if (namesOptions)
        add(section,
            //: %1: the id of a cause
            Paragraph{Words::tr("Their steps: origin-doctor-cli explain %1. Say what your server runs for "
                                "the fitting one first, such as --server firewall=ufw.")
                          .arg(cause)});
}

//! The letter to the one who is most likely to act, with what this run saw.
void addLetter(Section &section, const Report &report)
{
    for (const Message &letter : lettersFor(report, report.causes.constFirst()).mid(0, 1)) {
        add(section, Subheading{receiverText(letter.to)});
        add(section, Paragraph{Words::tr("Subject: %1", "of a letter").arg(letter.subject), Tone::Strong});
        for (const QString &paragraph : letter.paragraphs)
            add(section, Lines{paragraph.split(u'\n')});
    }
}

} // namespace

Section fixes(const Report &report, const ComposeOptions &options)
{
    Section section{Words::tr("What to do"), {}, Depth::Main};
    if (report.causes.isEmpty() || report.light == Light::Green)
        return section;
    const QString &cause = report.causes.constFirst().id;
    const QList<Fix> all = planFixes(report.question, report.evidence, {cause}).fixesFor(cause);
    for (const Fix &fix : all.first(qMin(mostWhole, all.size()))) {
        add(section, Subheading{fix.title});
        addFrame(section, fix);
        for (const FixStep &step : fix.steps)
            addStep(section, step, fix.shell);
        add(section, Paragraph{Words::tr("After each change, run the same check again.")});
    }
    addOthers(section, all.mid(mostWhole), cause, options.namesOptions);
    addLetter(section, report);
    return section;
}

} // namespace doctor::document
