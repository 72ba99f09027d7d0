#include "document/terminal_text.h"
#include "pdf/light_object.h"
#include "pdf/page_text.h"
#include "report/phrasebook.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace doctor {

using namespace document;

namespace {

constexpr qsizetype mostMeasured = 80; //!< characters: what is longer is broken anyway

} // namespace

qreal PageText::widthOf(const QString &words, const Style &style) const
{
    // A layout rounds in its own way, and letters that are joined may reach over their width.
    constexpr qreal slack = 1.02;
    constexpr qreal reach = 2.5;
    return QFontMetricsF(font(style)).horizontalAdvance(terminalText(words.left(mostMeasured))) * slack
        + reach;
}

qreal PageText::widthOfLongestWord(const QString &words, const Style &style) const
{
    qreal widest = 0;
    // A line may end behind a hyphen, too.
    const QString parts = words.left(mostMeasured).replace(u'-', QStringLiteral("- "));
    for (const QString &word : parts.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, widthOf(word, style));
    return widest;
}

//! No-break spaces: the light and its word stay together.
QString PageText::wordOfLight(Light light)
{
    return QString(2, QChar::Nbsp) + phrasebook::lightWord(light).replace(u' ', QChar::Nbsp);
}

qreal PageText::widthOfLight(Light light, const Style &style) const
{
    return sizeOfLight(style) + widthOf(wordOfLight(light), {.points = style.points, .bold = true});
}

QList<ColumnNeed> PageText::needsOf(const Table &block, const Style &style, const Padding &padding,
                                    qsizetype marks) const
{
    constexpr qsizetype neverBroken = 14;
    constexpr qreal mostOfWide = 0.19; //!< of a line, where many columns share it
    constexpr qreal mostOfWhole = 0.5;
    const bool isWide = block.columns.size() - (marks >= 0 ? 1 : 0) > columnsOfAWideTable;
    QList<ColumnNeed> needs;
    for (qsizetype i = 0; i < block.columns.size(); ++i) {
        const Column &column = block.columns.at(i);
        const Style head{.points = style.points, .bold = true};
        ColumnNeed need{widthOfLongestWord(column.name, head), widthOf(column.name, head), column.takesRoom,
                        i == marks};
        for (const Row &row : block.rows) {
            const Cell &cell = row.cells.at(i);
            const Style each{.points = style.points, .bold = row.marked, .fixed = column.isData};
            const qreal best = cell.light ? widthOfLight(*cell.light, style) : widthOf(cell.text, each);
            const bool isShort = cell.text.size() <= neverBroken && !column.takesRoom;
            need.isWhole = need.isWhole || cell.light;
            need.best = std::max(need.best, best);
            need.good = std::max(need.good, isShort ? best : 0);
            need.least = std::max(need.least, cell.light ? best : widthOfLongestWord(cell.text, each));
        }
        const bool endsTable = i + 1 == block.columns.size();
        const qreal gap = endsTable || i == marks ? 0 : padding.gap;
        need.best = std::min(need.best + gap, m_width * (isWide ? mostOfWide : mostOfWhole));
        need.good = std::min(need.good + gap, need.best);
        need.least = std::min(need.least + gap, need.best);
        needs.append(need);
    }
    return needs;
}

qreal PageText::ascentOf(const QTextTableCell &cell) const
{
    const QTextBlock block = cell.firstCursorPosition().block();
    const QString text = block.text();
    if (text.size() == 1 && text.front() == QChar::ObjectReplacementCharacter)
        return LightObject::ascent(block.begin().fragment().charFormat());
    QTextLayout layout(text.left(mostMeasured), m_text->defaultFont());
    layout.setFormats(block.textFormats());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return 0;
    line.setLineWidth(m_width);
    layout.endLayout();
    return line.ascent();
}

void PageText::level(QTextTable *table, int row) const
{
    QList<qreal> ascents;
    for (int column = 0; column < table->columns(); ++column)
        ascents.append(ascentOf(table->cellAt(row, column)));
    const qreal highest = *std::max_element(ascents.begin(), ascents.end());
    for (int column = 0; column < table->columns(); ++column) {
        const qreal lower = highest - ascents.at(column);
        QTextTableCell cell = table->cellAt(row, column);
        if (lower <= 0 || ascents.at(column) <= 0)
            continue;
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(format.topPadding() + lower);
        cell.setFormat(format);
    }
}

} // namespace doctor
