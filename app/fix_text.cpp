#include "fix_text.h"

#include "document/fix_words.h"
#include "report/letters.h"

#include <QCoreApplication>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FixText)
};

void drawFrame(TextCanvas &canvas, const Fix &fix)
{
    canvas.paragraph(Words::tr("Where: %1").arg(document::whereText(fix.where)));
    canvas.paragraph(
        Words::tr("Rights: %1", "what rights a fix needs").arg(document::rightsText(fix.rights)));
    canvas.paragraph(fix.riskText.isEmpty()
                         ? Words::tr("Risk: %1", "low, medium or high").arg(document::riskWord(fix.risk))
                         : Words::tr("Risk: %1. %2", "low, medium or high, and a sentence")
                               .arg(document::riskWord(fix.risk), fix.riskText));
    if (!fix.lasting.isEmpty())
        canvas.paragraph(fix.lasting);
    if (!fix.note.isEmpty())
        canvas.paragraph(fix.note);
}

void drawStep(TextCanvas &canvas, const FixStep &step, const QString &shellOfFix)
{
    canvas.gap();
    //: %1: “Look”, “Apply”, “Verify” or “Undo”, %2: a sentence
    canvas.paragraph(Words::tr("%1: %2").arg(document::stepWord(step.kind), step.text));
    if (!step.path.isEmpty())
        canvas.paragraph(step.path.join(QStringLiteral(" → ")), QStringLiteral("    "),
                         QStringLiteral("    "));
    if (step.command.isEmpty())
        return;
    if (step.shell != shellOfFix)
        canvas.paragraph(step.shell == QLatin1String("bash")
                             ? Words::tr("This is typed in a shell on Linux or macOS.")
                             : Words::tr("This is typed in PowerShell."));
    canvas.gap();
    for (const QString &line : step.command.split(u'\n'))
        canvas.verbatim(line);
}

} // namespace

void drawFix(TextCanvas &canvas, const Fix &fix)
{
    canvas.heading(fix.title);
    drawFrame(canvas, fix);
    for (const FixStep &step : fix.steps)
        drawStep(canvas, step, fix.shell);
}

void drawMessages(TextCanvas &canvas, const QList<Message> &messages)
{
    for (const Message &message : messages) {
        canvas.heading(document::receiverText(message.to));
        canvas.gap();
        canvas.paragraph(Words::tr("Subject: %1", "of a letter").arg(message.subject));
        for (const QString &paragraph : message.paragraphs) {
            canvas.gap();
            for (const QString &line : paragraph.split(u'\n'))
                canvas.paragraph(line);
        }
    }
}

void drawFirstFix(TextCanvas &canvas, const Report &report)
{
    const bool nothingToDo = report.causes.isEmpty() || report.light == Light::Green
        || report.causes.first().id == QLatin1String("no-problem-found");
    if (nothingToDo)
        return;
    const QString &cause = report.causes.first().id;
    const QList<Fix> fixes = planFixes(report.question, report.evidence, {cause}).fixes;
    if (fixes.isEmpty())
        return;
    drawFix(canvas, fixes.first());
    canvas.gap();
    canvas.paragraph(
        Words::tr(
            "If this does not fit, these are the other ways: origin-doctor-cli explain %1. Say what your "
            "server runs for the fitting one first, such as --server firewall=ufw.",
            "%1 is the id of a cause")
            .arg(cause));
    const QList<Message> letters = lettersFor(report, report.causes.first());
    drawMessages(canvas, letters.mid(0, 1));
}

} // namespace doctor
