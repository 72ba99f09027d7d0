#include "pdf/column_widths.h"

#include <algorithm>
#include <numeric>

namespace doctor {

namespace {

qreal sumOf(const QList<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal{0});
}

qreal goodOf(const ColumnNeed &need)
{
    return std::max(need.good, need.least);
}

void narrowToGood(QList<qreal> &widths, const QList<ColumnNeed> &needs, qreal width)
{
    qreal spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        spare += widths.at(i) - goodOf(needs.at(i));
    const qreal excess = sumOf(widths) - width;
    if (excess <= 0 || spare <= 0)
        return;
    const qreal share = std::min<qreal>(1, excess / spare);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] -= (widths.at(i) - goodOf(needs.at(i))) * share;
}

//! As little as possible is broken if the widest ones give first.
void narrowToLeast(QList<qreal> &widths, const QList<ColumnNeed> &needs, qreal width)
{
    if (sumOf(widths) <= width)
        return;
    const auto limited = [&](qreal limit) {
        QList<qreal> result;
        for (qsizetype i = 0; i < widths.size(); ++i)
            result.append(std::max(needs.at(i).least, std::min(widths.at(i), limit)));
        return result;
    };
    qreal low = 0;
    qreal high = *std::max_element(widths.begin(), widths.end());
    constexpr qreal exact = 0.001;
    while (high - low > exact) {
        const qreal middle = (low + high) / 2;
        (sumOf(limited(middle)) > width ? high : low) = middle;
    }
    widths = limited(low);
}

void breakWords(QList<qreal> &widths, const QList<ColumnNeed> &needs, qreal width)
{
    qreal whole = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        whole += needs.at(i).isWhole ? widths.at(i) : 0;
    const qreal breakable = sumOf(widths) - whole;
    const bool leavesRoom = whole < width && breakable > 0;
    const qreal share = leavesRoom ? (width - whole) / breakable : width / sumOf(widths);
    for (qsizetype i = 0; i < widths.size(); ++i)
        if (!leavesRoom || !needs.at(i).isWhole)
            widths[i] *= share;
}

} // namespace

QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal width)
{
    QList<qreal> widths;
    for (const ColumnNeed &need : needs)
        widths.append(std::max(goodOf(need), need.takesRoom ? 0 : need.best));
    narrowToGood(widths, needs, width);
    narrowToLeast(widths, needs, width);
    constexpr qreal rounding = 0.01;
    if (sumOf(widths) > width + rounding) {
        breakWords(widths, needs, width);
        return widths;
    }
    const auto room
        = std::find_if(needs.begin(), needs.end(), [](const ColumnNeed &need) { return need.takesRoom; });
    if (room != needs.end())
        widths[room - needs.begin()] += width - sumOf(widths);
    return widths;
}

} // namespace doctor
