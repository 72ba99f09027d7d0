#include "pdf/write_pdf.h"

#include "document/report_language.h"
#include "document/terminal_text.h"
#include "pdf/light_object.h"
#include "pdf/page_text.h"
#include "pdf/pdf_catalog.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr int resolution = 600;
constexpr qreal pointsPerInch = 72;
constexpr qreal footerPoints = 26;
constexpr qreal footerTextPoints = 8;
constexpr qreal sideMargin = 10; //!< points, of the paper's own
constexpr qreal mostKept = 0.8;  //!< of a page: what is higher is not kept together

//! Text is laid out in the pixels of the system's fonts and then scaled: the layout itself counts some
//! lengths in them, whatever it is painted on.
qreal layoutPixelsPerPoint()
{
    constexpr int inch = 72;
    QFont font;
    font.setPointSize(inch);
    return QFontInfo(font).pixelSize() / pointsPerInch;
}

bool usesLetter(QLocale::Country territory)
{
    // Unicode CLDR, paperSize "US-Letter".
    static const QList<QLocale::Country> territories{
        QLocale::Belize,       QLocale::Canada,      QLocale::Chile,      QLocale::Colombia,
        QLocale::CostaRica,    QLocale::Guatemala,   QLocale::Mexico,     QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador,
        QLocale::UnitedStates, QLocale::Venezuela};
    return territories.contains(territory);
}

struct Extent {
    qreal top = 0;
    qreal bottom = 0;
};

//! From the first line of a row's cells to the last.
Extent extentOf(const QTextDocument &text, const QTextTable &table, int row)
{
    const QAbstractTextDocumentLayout *layout = text.documentLayout();
    Extent extent{std::numeric_limits<qreal>::max(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        extent.top
            = std::min(extent.top, layout->blockBoundingRect(cell.firstCursorPosition().block()).top());
        extent.bottom
            = std::max(extent.bottom, layout->blockBoundingRect(cell.lastCursorPosition().block()).bottom());
    }
    return extent;
}

Extent extentOf(const QTextDocument &text, const QTextBlock &block)
{
    if (const QTextTable *table = QTextCursor(block).currentTable())
        return extentOf(text, *table, table->cellAt(block.position()).row());
    const QRectF area = text.documentLayout()->blockBoundingRect(block);
    return {area.top(), area.bottom()};
}

//! Whether it ends on another page than it begins on. What is nearly as high as a page may be torn.
bool isTorn(const Extent &extent, qreal page)
{
    return extent.bottom - extent.top <= page * mostKept
        && std::floor(extent.top / page) < std::floor((extent.bottom - 1) / page);
}

void breakBefore(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

//! A heading at the foot of a page goes over to the next one, with what it stands above.
void keepHeading(QTextDocument &text, const QTextBlock &heading)
{
    QTextBlock follower = heading.next();
    while (PageText::headingLevel(follower) > 0)
        follower = follower.next();
    if (!follower.isValid())
        return;
    const Extent both{extentOf(text, heading).top, extentOf(text, follower).bottom};
    const qreal page = text.pageSize().height();
    if (isTorn(both, page))
        breakBefore(heading);
}

//! A row that would be torn goes over to the next page whole: each of its cells is broken for itself
//! otherwise.
void keepRow(QTextDocument &text, QTextTable &table, int row)
{
    constexpr qreal nearlyAll = 4; // pixels that no line fits into
    const qreal page = text.pageSize().height();
    const Extent extent = extentOf(text, table, row);
    if (!isTorn(extent, page))
        return;
    if (row == 0) {
        QTextTableFormat format = table.format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table.setFormat(format);
        return;
    }
    const qreal left = (std::floor(extent.top / page) + 1) * page - extent.top;
    QTextCursor edit(&text);
    edit.beginEditBlock();
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(format.topPadding() + std::max<qreal>(0, left - nearlyAll));
        cell.setFormat(format);
    }
    edit.endEditBlock();
}

//! From the first page to the last: what is moved moves all that follows.
void keepTogether(QTextDocument &text)
{
    for (auto each = text.rootFrame()->begin(); !each.atEnd(); ++each) {
        auto *table = qobject_cast<QTextTable *>(each.currentFrame());
        for (int row = 0; table != nullptr && row < table->rows(); ++row)
            keepRow(text, *table, row);
        const QTextBlock block = each.currentBlock();
        if (block.isValid() && PageText::headingLevel(block) > 0)
            keepHeading(text, block);
        // Qt draws the last line before a page once more in its margin, where nobody sees it and everybody
        // copies it.
        else if (block.isValid() && isTorn(extentOf(text, block), text.pageSize().height()))
            breakBefore(block);
    }
}

void drawFooter(QPainter &painter, const QRectF &area, const document::Document &document, int page,
                int pages)
{
    constexpr qreal gap = 30;
    QFont small = painter.font();
    small.setPixelSize(qRound(footerTextPoints * layoutPixelsPerPoint()));
    painter.setFont(small);
    painter.setPen(QColor(0x59, 0x62, 0x73));
    const QRectF line = area.adjusted(0, area.height() / 3, 0, 0);
    // Not the program's own: a thread may draw this while the program has another language.
    const QLocale language = textLocale(QLocale(document.language));
    const QString number = Words::tr("Page %1 of %2").arg(language.toString(page), language.toString(pages));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal room = area.width() - painter.fontMetrics().horizontalAdvance(number) - gap;
    const QString shortened = painter.fontMetrics().elidedText(terminalText(document.title), Qt::ElideRight,
                                                               static_cast<int>(room));
    QTextOption option;
    option.setTextDirection(painter.layoutDirection());
    option.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute);
    painter.drawText(line, shortened, option);
    option.setAlignment((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop | Qt::AlignAbsolute);
    painter.drawText(line, number, option);
}

void drawPages(QPdfWriter &writer, QTextDocument &text, const document::Document &document)
{
    QPainter painter(&writer);
    painter.setFont(text.defaultFont());
    painter.setLayoutDirection(document.direction);
    const qreal scale = resolution / pointsPerInch / layoutPixelsPerPoint();
    painter.scale(scale, scale);
    const QSizeF page = text.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor(0x1d, 0x24, 0x30));
    for (int i = 0; i < text.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        const QRectF area(0, i * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, -area.top());
        // Backgrounds reach out a little at both sides.
        const qreal margin = sideMargin * layoutPixelsPerPoint();
        painter.setClipRect(area.adjusted(-margin, 0, margin, 0));
        // A line that only touches a page belongs to the other one, and would stand in both as hidden text.
        constexpr qreal touching = 3;
        context.clip = area.adjusted(-margin, touching, margin, -touching);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFooter(painter, QRectF(0, page.height(), page.width(), footerPoints * layoutPixelsPerPoint()),
                   document, i + 1, text.pageCount());
    }
}

} // namespace

QPageSize::PageSizeId paperFor(const QLocale &locale, const QLocale &system)
{
    // “en” alone is no place; QLocale would take it for the United States.
    const bool namesOne = locale.name() != QLocale(locale.language()).name();
    const bool isSystem = locale.language() == system.language();
    const QLocale &place = namesOne || !isSystem ? locale : system;
    return usesLetter(place.country()) ? QPageSize::Letter : QPageSize::A4;
}

DrawnPdf drawPdf(const document::Document &document, QPageSize::PageSizeId paper)
{
    DrawnPdf drawn;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(terminalText(document.title));
        writer.setCreator(document.generator);
        writer.setPageLayout(QPageLayout(QPageSize(paper), QPageLayout::Portrait, QMarginsF(18, 16, 18, 10),
                                         QPageLayout::Millimeter));
        const qreal pixelsPerPoint = layoutPixelsPerPoint();
        const QSizeF page = writer.pageLayout().paintRect(QPageLayout::Point).size() * pixelsPerPoint;
        QTextDocument text;
        LightObject lights;
        text.setUseDesignMetrics(true);
        text.documentLayout()->registerHandler(LightObject::type, &lights);
        text.setPageSize({page.width(), page.height() - footerPoints * pixelsPerPoint});
        PageText(&text, pixelsPerPoint, page.width(), document.direction).write(document);
        keepTogether(text);
        drawPages(writer, text, document);
        drawn.text = terminalText(document.title) + u'\n' + document.generator + u'\n' + text.toPlainText();
    }
    drawn.bytes = withLanguage(bytes, document.language);
    return drawn;
}

QByteArray toPdf(const document::Document &document, QPageSize::PageSizeId paper)
{
    return drawPdf(document, paper).bytes;
}

} // namespace doctor
