#include "document/terminal_text.h"
#include "pdf/light_object.h"
#include "pdf/page_text.h"
#include "report/phrasebook.h"

#include <QFontMetricsF>
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

} // namespace

QTextTable *PageText::table(int rows, int columns, const QList<QTextLength> &widths, qreal padding)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(px(padding));
    format.setCellSpacing(0);
    format.setMargin(0);
    format.setTopMargin(px(4));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        m_direction == Qt::RightToLeft ? QList<QTextLength>(widths.crbegin(), widths.crend()) : widths);
    format.setLayoutDirection(m_direction);
    return m_cursor.insertTable(rows, columns, format);
}

QTextTable *PageText::twoColumns(qsizetype rows, qreal firstPoints, qreal padding)
{
    return table(
        static_cast<int>(rows), 2,
        {QTextLength(QTextLength::FixedLength, px(firstPoints)), QTextLength(QTextLength::VariableLength, 0)},
        padding);
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

//! As wide as the longest word group needs, the long ones bounded; the rest is for the column that takes it.
QList<QTextLength> PageText::widthsOf(const Table &block, const Style &style, qreal padding) const
{
    constexpr qreal mostOfALine = 0.19;
    constexpr qsizetype mostMeasured = 60;
    const QFontMetricsF plain(font(style));
    const QFontMetricsF head(font({.points = style.points, .bold = true}));
    const QFontMetricsF fixed(font({.points = style.points, .bold = style.bold, .fixed = true}));
    QList<QTextLength> widths;
    for (qsizetype i = 0; i < block.columns.size(); ++i) {
        const Column &column = block.columns.at(i);
        if (column.takesRoom) {
            widths.append(QTextLength(QTextLength::VariableLength, 0));
            continue;
        }
        const QFontMetricsF &metrics = column.isData ? fixed : plain;
        qreal width = head.horizontalAdvance(column.name) * 1.1;
        for (const Row &row : block.rows) {
            const Cell &cell = row.cells.at(i);
            const qreal taken = cell.light
                ? plain.horizontalAdvance(phrasebook::lightWord(*cell.light)) * 1.1 + px(28)
                : metrics.horizontalAdvance(cell.text.left(mostMeasured)) * 1.05;
            width = std::max(width, taken * (row.marked ? 1.12 : 1));
        }
        widths.append(
            QTextLength(QTextLength::FixedLength, std::min(width + 2 * px(padding), m_width * mostOfALine)));
    }
    return widths;
}

void PageText::draw(const Table &block)
{
    const bool isWide = block.columns.size() > columnsOfAWideTable;
    const Style style{.points = isWide ? 6.5 : 9.5};
    const qreal padding = isWide ? 1.8 : 3.5;
    QTextTable *rows = table(static_cast<int>(block.rows.size()) + 1, static_cast<int>(block.columns.size()),
                             widthsOf(block, style, padding), padding);
    QTextTableFormat format = rows->format();
    format.setHeaderRowCount(1);
    rows->setFormat(format);
    drawTableHead(rows, block, style);
    for (int i = 1; i < rows->rows(); ++i)
        drawTableRow(rows, i, block, style);
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
    underline(rows, 0);
}

void PageText::drawTableRow(QTextTable *rows, int index, const Table &block, const Style &style)
{
    const Row &row = block.rows.at(index - 1);
    for (int i = 0; i < row.cells.size(); ++i) {
        const Column &column = block.columns.at(i);
        enter(cellOf(rows, index, i), column.isData, column.isNumber);
        const Style each{.points = style.points, .bold = row.marked, .fixed = column.isData};
        if (row.marked && i == 0)
            insert(rowMark(m_direction), each);
        if (row.cells.at(i).light)
            insertLight(*row.cells.at(i).light, style);
        else
            insert(row.cells.at(i).text, each);
    }
    underline(rows, index);
    if (!row.marked)
        return;
    for (int column = 0; column < rows->columns(); ++column) {
        QTextTableCellFormat cell = rows->cellAt(index, column).format().toTableCellFormat();
        cell.setBackground(boxed);
        rows->cellAt(index, column).setFormat(cell);
    }
}

} // namespace doctor
