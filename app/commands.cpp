#include "commands.h"

#include "diagnosis/diagnosis.h"
#include "evidence/evidence.h"
#include "fix_text.h"
#include "practice/practice.h"
#include "report/fixes_json.h"
#include "report/letters.h"
#include "report/phrasebook.h"
#include "terminal_text.h"
#include "text_canvas.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString explanationText(const Cause &cause, const QList<Fix> &fixes, const QList<Message> &messages)
{
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
    for (const Fix &fix : fixes)
        drawFix(canvas, fix);
    drawMessages(canvas, messages);
    return canvas.text();
}

QString explanationJson(const Cause &cause, const QList<Fix> &fixes, const QList<Message> &messages)
{
    QJsonArray fixArray;
    for (const Fix &fix : fixes)
        fixArray.append(toJson(fix));
    QJsonArray messageArray;
    for (const Message &message : messages)
        messageArray.append(toJson(message));
    const QJsonObject object{{QStringLiteral("cause"), cause.id},
                             {QStringLiteral("title"), phrasebook::causeTitle(cause)},
                             {QStringLiteral("meaning"), phrasebook::causeMeaning(cause.id)},
                             {QStringLiteral("whose"), QJsonArray::fromStringList(cause.whose)},
                             {QStringLiteral("fixes"), fixArray},
                             {QStringLiteral("messages"), messageArray}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

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
    Question question;
    question.server = line.question.server;
    const QList<Fix> fixes = planFixes(question, {}, {cause.id}).fixes;
    const QList<Message> messages = lettersFor(cause.id);
    return line.format == Format::Json ? explanationJson(cause, fixes, messages)
                                       : explanationText(cause, fixes, messages);
}

} // namespace doctor
