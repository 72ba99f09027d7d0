#include "pdf/page_text.h"

#include "document/terminal_text.h"
#include "pdf/light_object.h"
#include "report/isolates.h"
#include "report/phrasebook.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace doctor {

using namespace document;

namespace {

const QColor soft(0x59, 0x62, 0x73);
const QColor boxed(0xf2, 0xf4, 0xf7);

} // namespace

PageText::PageText(QTextDocument *text, qreal pixelsPerPoint, qreal width, Qt::LayoutDirection direction)
    : m_text(text), m_cursor(text), m_pixelsPerPoint(pixelsPerPoint), m_width(width), m_direction(direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    m_text->setDefaultTextOption(option);
    m_text->setDefaultFont(font({}));
    m_text->setDocumentMargin(0);
}

void PageText::write(const Document &document)
{
    // One edit, or everything is laid out again after each word.
    QTextCursor edit(m_text);
    edit.beginEditBlock();
    writeHead(document);
    for (const Section &section : document.sections)
        write(section);
    edit.endEditBlock();
}

void PageText::writeHead(const Document &document)
{
    insert(document.title, {.points = 10, .colour = soft});
    drawVerdict(document);
}

void PageText::write(const Section &section)
{
    QTextCursor edit(m_text);
    edit.beginEditBlock();
    if (!section.heading.isEmpty())
        heading(section.heading, 2);
    for (const Block &block : section.blocks)
        std::visit([this](const auto &content) { draw(content); }, block);
    edit.endEditBlock();
}

int PageText::headingLevel(const QTextBlock &block)
{
    return block.blockFormat().headingLevel();
}

void PageText::drawVerdict(const Document &document)
{
    const qreal mark = px(26);
    const qreal padding = px(9);
    const qreal gap = px(14);
    QTextTable *box = table(1, {{mark + gap, mark + gap, false, true}, {0, 0, true}},
                            {.vertical = padding, .gap = gap, .outer = padding});
    for (int column = 0; column < 2; ++column)
        fill(box, 0, column, LightObject::tint(document.light));
    enter(cellOf(box, 0, 0));
    LightObject::insert(m_cursor, document.light, mark);
    enter(cellOf(box, 0, 1));
    insert(document.lightWord, {.points = 10, .bold = true, .colour = LightObject::colour(document.light)});
    begin(2, 0);
    insert(document.headline, {.points = 15, .bold = true});
    leave();
}

void PageText::draw(const Paragraph &block)
{
    begin(5, 0);
    if (block.tone == Tone::Quiet)
        insert(block.text, {.points = 9, .colour = soft});
    else
        insert(block.text, {.bold = block.tone == Tone::Strong});
}

void PageText::draw(const Lines &block)
{
    begin(5, 0);
    bool isFirst = true;
    for (const QString &line : block.lines) {
        if (!isFirst)
            m_cursor.insertText(QString(QChar::LineSeparator), format({}));
        insert(line, {});
        isFirst = false;
    }
}

void PageText::draw(const Subheading &block)
{
    heading(block.text, 3);
}

void PageText::draw(const Command &block)
{
    QTextTable *box = table(1, {{0, 0, true}}, {.vertical = px(6), .gap = 0, .outer = px(6)});
    fill(box, 0, 0, boxed);
    enter(box->cellAt(0, 0), true);
    bool isFirst = true;
    for (const QString &line : block.text.split(u'\n')) {
        if (!isFirst)
            m_cursor.insertBlock();
        insert(line, {.points = 8, .fixed = true});
        isFirst = false;
    }
    leave();
}

void PageText::draw(const Quote &block)
{
    for (const QString &line : block.text.split(u'\n')) {
        begin(0, 0);
        QTextBlockFormat paragraph = m_cursor.blockFormat();
        paragraph.setLeftMargin(px(12));
        paragraph.setRightMargin(px(12));
        paragraph.setBackground(boxed);
        const Qt::LayoutDirection own = line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        paragraph.setLayoutDirection(own);
        m_cursor.setBlockFormat(paragraph);
        m_cursor.insertText(withIsolates(terminalText(line), own), format({}));
    }
}

void PageText::heading(const QString &words, int level)
{
    constexpr int section = 2;
    begin(level == section ? 18 : 10, level == section ? 5 : 3);
    QTextBlockFormat paragraph = m_cursor.blockFormat();
    paragraph.setHeadingLevel(level);
    m_cursor.setBlockFormat(paragraph);
    insert(words, {.points = level == section ? 12.5 : 10.5, .bold = true});
}

void PageText::begin(qreal before, qreal after)
{
    QTextBlockFormat paragraph;
    paragraph.setTopMargin(px(before));
    paragraph.setBottomMargin(px(after));
    paragraph.setLayoutDirection(m_direction);
    paragraph.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    m_cursor.insertBlock(paragraph, format({}));
}

void PageText::insert(const QString &words, const Style &style)
{
    // Data and commands stand in paragraphs of their own that are read from left to right.
    const QString safe = terminalText(words);
    m_cursor.insertText(style.fixed ? safe : withIsolates(safe, m_direction), format(style));
}

void PageText::insertLight(Light light, const Style &style)
{
    LightObject::insert(m_cursor, light, sizeOfLight(style));
    insert(wordOfLight(light), {.points = style.points, .bold = true, .colour = LightObject::colour(light)});
}

QFont PageText::font(const Style &style) const
{
    QFont result;
    result.setFamilies(style.fixed
                           ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"),
                                         QStringLiteral("Menlo"), QStringLiteral("monospace")}
                           : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                                         QStringLiteral("Helvetica Neue"), QStringLiteral("DejaVu Sans"),
                                         QStringLiteral("sans-serif")});
    result.setStyleHint(style.fixed ? QFont::Monospace : QFont::SansSerif);
    result.setPointSizeF(style.points);
    result.setHintingPreference(QFont::PreferNoHinting); // positions are those of the paper, not of a screen
    result.setBold(style.bold);
    return result;
}

QTextCharFormat PageText::format(const Style &style) const
{
    QTextCharFormat result;
    result.setFont(font(style));
    if (style.colour.isValid())
        result.setForeground(style.colour);
    return result;
}

} // namespace doctor
