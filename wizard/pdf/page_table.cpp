#include "pdf/light_object.h"
#include "pdf/page_text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace doctor {

using namespace document;

namespace {

const QColor soft(0x59, 0x62, 0x73);
const QColor line(0xd9, 0xdc, 0xe1);
const QColor boxed(0xf2, 0xf4, 0xf7);
constexpr qreal mostHanging = 4; //!< points

Table withMarks(Table block, qsizetype at, const QString &mark)
{
    if (at < 0)
        return block;
    block.columns.insert(at, Column{});
    for (Row &row : block.rows)
        row.cells.insert(at, Cell{row.marked ? mark : QString()});
    return block;
}

} // namespace

QTextTable *PageText::table(int rows, const QList<ColumnNeed> &columns, const Padding &padding)
{
    const qreal hanging = padding.hangs ? padding.outer : 0;
    QList<ColumnNeed> needs = columns;
    for (ColumnNeed *need : {&needs.first(), &needs.last()})
        for (qreal *width : {&need->least, &need->good, &need->best})
            *width += padding.outer;
    const QList<qreal> widths = columnWidths(needs, m_width + 2 * hanging);
    QList<QTextLength> lengths;
    for (qsizetype i = 0; i < widths.size(); ++i)
        lengths.append(columns.at(i).takesRoom ? QTextLength(QTextLength::VariableLength, 0)
                                               : QTextLength(QTextLength::FixedLength, widths.at(i)));
    if (m_direction == Qt::RightToLeft)
        std::reverse(lengths.begin(), lengths.end());
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setMargin(0);
    format.setTopMargin(px(4));
    format.setLeftMargin(-hanging);
    format.setRightMargin(-hanging);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(lengths);
    format.setLayoutDirection(m_direction);
    QTextTable *table = m_cursor.insertTable(rows, static_cast<int>(columns.size()), format);
    setPadding(table, padding);
    return table;
}

void PageText::setPadding(QTextTable *table, const Padding &padding) const
{
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = cellOf(table, row, column);
            const qreal start = column == 0 ? padding.outer : 0;
            const qreal end = column + 1 == table->columns() ? padding.outer : padding.gap;
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setTopPadding(padding.vertical);
            format.setBottomPadding(padding.vertical);
            format.setLeftPadding(m_direction == Qt::RightToLeft ? end : start);
            format.setRightPadding(m_direction == Qt::RightToLeft ? start : end);
            cell.setFormat(format);
        }
}

void PageText::fill(QTextTable *table, int row, int column, const QColor &colour) const
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBackground(colour);
    cell.setFormat(format);
}

//! Qt puts the first column at the left, whatever the direction of the table.
QTextTableCell PageText::cellOf(const QTextTable *table, int row, int column) const
{
    return table->cellAt(row, m_direction == Qt::RightToLeft ? table->columns() - 1 - column : column);
}

void PageText::enter(const QTextTableCell &cell, bool isData, bool atEnd)
{
    m_cursor = cell.firstCursorPosition();
    QTextBlockFormat paragraph;
    paragraph.setLayoutDirection(isData ? Qt::LeftToRight : m_direction);
    paragraph.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    if (atEnd)
        paragraph.setAlignment((isData ? Qt::AlignRight : Qt::AlignTrailing) | Qt::AlignAbsolute);
    m_cursor.setBlockFormat(paragraph);
}

void PageText::leave()
{
    m_cursor = QTextCursor(m_text);
    m_cursor.movePosition(QTextCursor::End);
}

void PageText::underline(QTextTable *table, int row)
{
    for (int column = 0; column < table->columns(); ++column) {
        QTextTableCellFormat cell = table->cellAt(row, column).format().toTableCellFormat();
        cell.setBottomBorder(px(0.6));
        cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setBottomBorderBrush(line);
        table->cellAt(row, column).setFormat(cell);
    }
}

void PageText::draw(const Table &block)
{
    const bool isWide = block.columns.size() > columnsOfAWideTable;
    const Style style{.points = isWide ? 6.5 : 9.5};
    const qsizetype marks = columnOfMarks(block);
    const bool hasMarks = marks >= 0;
    constexpr qreal mostOfGap = 0.02; // of a line: words need the room of a narrow one
    const Padding padding{.vertical = px(isWide ? 1.8 : 3.5),
                          .gap = std::min(px(isWide ? 3.6 : 7), m_width * mostOfGap),
                          .outer = hasMarks ? px(mostHanging) : 0,
                          .hangs = hasMarks};
    const Table whole = withMarks(block, marks, rowMark(m_direction));
    QTextTable *rows
        = table(static_cast<int>(whole.rows.size()) + 1, needsOf(whole, style, padding, marks), padding);
    QTextTableFormat format = rows->format();
    format.setHeaderRowCount(1);
    rows->setFormat(format);
    drawTableHead(rows, whole, style);
    for (int i = 1; i < rows->rows(); ++i)
        drawTableRow(rows, i, whole, style);
    leave();
    if (!block.markMeans.isEmpty())
        draw(Paragraph{rowMark(m_direction) + block.markMeans, Tone::Quiet});
}

void PageText::drawTableHead(QTextTable *rows, const Table &block, const Style &style)
{
    const Style head{.points = style.points, .bold = true, .colour = soft};
    for (int i = 0; i < block.columns.size(); ++i) {
        enter(cellOf(rows, 0, i), false, block.columns.at(i).isNumber);
        insert(block.columns.at(i).name, head);
    }
    level(rows, 0);
    underline(rows, 0);
}

void PageText::drawTableRow(QTextTable *rows, int index, const Table &block, const Style &style)
{
    const Row &row = block.rows.at(index - 1);
    for (int i = 0; i < row.cells.size(); ++i) {
        const Column &column = block.columns.at(i);
        enter(cellOf(rows, index, i), column.isData, column.isNumber);
        const Style each{.points = style.points, .bold = row.marked, .fixed = column.isData};
        if (row.cells.at(i).light)
            insertLight(*row.cells.at(i).light, style);
        else
            insert(row.cells.at(i).text, each);
    }
    // Small print is nearly level, and its many rows must not tear at the end of a page.
    if (block.columns.size() <= columnsOfAWideTable)
        level(rows, index);
    underline(rows, index);
    for (int column = 0; row.marked && column < rows->columns(); ++column)
        fill(rows, index, column, boxed);
}

} // namespace doctor
