#include "commands.h"

#include "diagnosis/diagnosis.h"
#include "practice/practice.h"
#include "report/phrasebook.h"
#include "terminal_text.h"
#include "text_canvas.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

QString practiceList()
{
    int idWidth = 0;
    for (const PracticeFault &fault : practiceFaults())
        idWidth = std::max(idWidth, displayWidth(fault.id));
    QString list;
    QString notHere;
    for (const PracticeFault &fault : practiceFaults()) {
        const QString line = padded(fault.id, idWidth + 2) + terminalText(practiceText(fault));
        if (fault.stageable)
            list += line + u'\n';
        else
            notHere += line + u' ' + Words::tr("(cannot be staged here)") + u'\n';
    }
    return list + notHere;
}

QString explanation(const CommandLine &line)
{
    if (!allCauses().contains(line.causeId))
        return {};
    Cause cause;
    cause.id = line.causeId;
    cause.whose = whoseJob(line.causeId);
    TextCanvas canvas(78);
    canvas.paragraph(phrasebook::causeTitle(cause));
    canvas.gap();
    canvas.paragraph(phrasebook::causeMeaning(cause.id));
    QStringList names;
    for (const QString &whose : cause.whose)
        names << phrasebook::whoseText(whose);
    if (!names.isEmpty()) {
        canvas.gap();
        canvas.paragraph(
            Words::tr("Whose job: %1", "who can act, a list").arg(names.join(QStringLiteral("; "))));
    }
    return canvas.text();
}

} // namespace doctor
