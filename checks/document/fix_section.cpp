#include "document/fix_section.h"

#include "document/fix_words.h"

#include <QCoreApplication>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

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
    if (!step.where.isEmpty())
        //: Of a command. %1: a place, such as “in a shell on the server”
        add(section, Paragraph{Words::tr("This is typed %1.").arg(whereText(step.where)), Tone::Quiet});
    else if (step.shell != shellOfFix)
        add(section,
            Paragraph{step.shell == QLatin1String("bash")
                          ? Words::tr("This is typed in a shell on Linux or macOS.")
                          : Words::tr("This is typed in PowerShell."),
                      Tone::Quiet});
    add(section, Command{step.command});
}

} // namespace

void addFix(Section &section, const Fix &fix)
{
    add(section, Subheading{fix.title});
    addFrame(section, fix);
    for (const FixStep &step : fix.steps)
        addStep(section, step, fix.shell);
}

void addLetter(Section &section, const Message &letter)
{
    add(section, Subheading{receiverText(letter.to)});
    add(section, Paragraph{Words::tr("Subject: %1", "of a letter").arg(letter.subject), Tone::Strong});
    for (const QString &paragraph : letter.paragraphs)
        add(section, Lines{paragraph.split(u'\n')});
}

} // namespace doctor::document
