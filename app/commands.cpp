#include "commands.h"

#include "diagnosis/diagnosis.h"
#include "document/terminal_text.h"
#include "nearest_name.h"
#include "practice/practice.h"
#include "report/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct ListRow {
    QString id;
    QString text;
};

constexpr int leastText = 30; // columns beside the ids; where there are fewer, the text goes below its id

QString listText(const QList<ListRow> &rows, int width)
{
    int indent = 0;
    for (const ListRow &row : rows)
        indent = std::max(indent, displayWidth(row.id) + 2);
    const bool isBelow = width > 0 && width - indent < leastText;
    const QString room(isBelow ? 4 : indent, u' ');
    QString list;
    for (const ListRow &row : rows) {
        const QString text = terminalText(row.text);
        if (isBelow)
            list += row.id + u'\n' + wrapped(text, width, room, room).join(u'\n') + u'\n';
        else if (width > 0)
            list += wrapped(text, width, padded(row.id, indent), room).join(u'\n') + u'\n';
        else
            list += padded(row.id, indent) + text + u'\n';
    }
    return list;
}

} // namespace

QString practiceList(int width)
{
    QList<ListRow> rows;
    QList<ListRow> notHere;
    for (const PracticeFault &fault : practiceFaults()) {
        if (fault.stageable)
            rows << ListRow{fault.id, practiceText(fault)};
        else
            notHere << ListRow{fault.id, practiceText(fault) + u' ' + Words::tr("(cannot be staged here)")};
    }
    return listText(rows + notHere, width);
}

QString causeList(int width)
{
    QList<ListRow> rows;
    for (const QString &id : allCauses()) {
        Cause cause;
        cause.id = id;
        rows << ListRow{id, phrasebook::causeTitle(cause)};
    }
    return listText(rows, width);
}

QString unknownCause(const QString &typed)
{
    const QString nearest = nearestName(typed, allCauses());
    return nearest.isEmpty()
        ? Words::tr("“%1” is not a cause: “origin-doctor-cli explain” lists them.").arg(typed)
        : Words::tr("“%1” is not a cause: did you mean “%2”?").arg(typed, nearest);
}

QString unknownFault(const QString &typed)
{
    QStringList ids;
    for (const PracticeFault &fault : practiceFaults())
        ids << fault.id;
    const QString nearest = nearestName(typed, ids);
    return nearest.isEmpty()
        ? Words::tr("“%1” is not a practice fault: “origin-doctor-cli practice” lists them.").arg(typed)
        : Words::tr("“%1” is not a practice fault: did you mean “%2”?").arg(typed, nearest);
}

} // namespace doctor
