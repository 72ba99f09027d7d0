#include "fix_text.h"

#include <QCoreApplication>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FixText)
};

struct Named {
    const char *id;
    const char *text;
};

template<class Table>
QString named(const Table &table, const QString &id)
{
    for (const Named &each : table)
        if (id == QLatin1String(each.id))
            return QCoreApplication::translate("FixText", each.text);
    return id;
}

constexpr Named places[] = {
    {"server-shell", QT_TRANSLATE_NOOP("FixText", "in a shell on the server (over SSH, for example)")},
    {"powershell", QT_TRANSLATE_NOOP("FixText", "in PowerShell on the server, opened as administrator")},
    {"cmd", QT_TRANSLATE_NOOP("FixText", "in the Command Prompt on the server, opened as administrator")},
    {"server-window", QT_TRANSLATE_NOOP("FixText", "in a window on the server's own desktop")},
    {"cloudflare-dashboard", QT_TRANSLATE_NOOP("FixText", "in Cloudflare's dashboard, dash.cloudflare.com")},
    {"hosting-panel", QT_TRANSLATE_NOOP("FixText", "in the hosting panel")},
    {"cloud-shell", QT_TRANSLATE_NOOP("FixText", "in the cloud provider's command line")},
    {"cloud-console", QT_TRANSLATE_NOOP("FixText", "in the cloud provider's web console")},
    {"hosting-company", QT_TRANSLATE_NOOP("FixText", "at the hosting company: only they can do it")},
    {"computer", QT_TRANSLATE_NOOP("FixText", "on this computer")},
};

constexpr Named rightsNeeded[] = {
    {"root", QT_TRANSLATE_NOOP("FixText", "root, or an account that may use sudo")},
    {"administrator", QT_TRANSLATE_NOOP("FixText", "an administrator of the server")},
    {"cloudflare-account", QT_TRANSLATE_NOOP("FixText", "the login of the Cloudflare account")},
    {"panel-account", QT_TRANSLATE_NOOP("FixText", "the login of the hosting panel")},
    {"cloud-account", QT_TRANSLATE_NOOP("FixText", "the login of the cloud provider")},
    {"none", QT_TRANSLATE_NOOP("FixText", "none")},
};

constexpr Named risks[] = {
    {"low", QT_TRANSLATE_NOOP("FixText", "low")},
    {"medium", QT_TRANSLATE_NOOP("FixText", "medium")},
    {"high", QT_TRANSLATE_NOOP("FixText", "high")},
};

constexpr Named kinds[] = {
    {"look", QT_TRANSLATE_NOOP("FixText", "Look")},
    {"apply", QT_TRANSLATE_NOOP("FixText", "Apply")},
    {"verify", QT_TRANSLATE_NOOP("FixText", "Verify")},
    {"undo", QT_TRANSLATE_NOOP("FixText", "Undo")},
};

constexpr Named receivers[] = {
    {"host", QT_TRANSLATE_NOOP("FixText", "To write to the hosting company")},
    {"cloudflare-account", QT_TRANSLATE_NOOP("FixText", "To write to whoever holds the Cloudflare account")},
    {"server", QT_TRANSLATE_NOOP("FixText", "To write to whoever has access to the server")},
    {"visitor", QT_TRANSLATE_NOOP("FixText", "To tell the visitor")},
};

void drawFrame(TextCanvas &canvas, const Fix &fix)
{
    canvas.paragraph(Words::tr("Where: %1").arg(whereText(fix.where)));
    canvas.paragraph(Words::tr("Rights: %1", "what rights a fix needs").arg(named(rightsNeeded, fix.rights)));
    canvas.paragraph(fix.riskText.isEmpty()
                         ? Words::tr("Risk: %1", "low, medium or high").arg(named(risks, fix.risk))
                         : Words::tr("Risk: %1. %2", "low, medium or high, and a sentence")
                               .arg(named(risks, fix.risk), fix.riskText));
    if (!fix.lasting.isEmpty())
        canvas.paragraph(fix.lasting);
    if (!fix.note.isEmpty())
        canvas.paragraph(fix.note);
}

void drawStep(TextCanvas &canvas, const FixStep &step, const QString &shellOfFix)
{
    canvas.gap();
    //: %1: “Look”, “Apply”, “Verify” or “Undo”, %2: a sentence
    canvas.paragraph(Words::tr("%1: %2").arg(named(kinds, step.kind), step.text));
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

QString whereText(const QString &where)
{
    return named(places, where);
}

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
        canvas.heading(named(receivers, message.to));
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
        Words::tr("Other ways, and a letter to whoever must act: origin-doctor-cli explain %1. Say what your "
                  "server runs for the fitting one first, such as --server firewall=ufw.",
                  "%1 is the id of a cause")
            .arg(cause));
}

} // namespace doctor
