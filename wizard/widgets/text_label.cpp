#include "widgets/text_label.h"

#include "report/isolates.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/accessible.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

constexpr qreal leading = 1.06; //!< a little air between lines

QColor colourOf(TextTone tone, const QWidget *widget)
{
    const Theme theme = themeOf(widget->palette());
    return tone == TextTone::Soft || tone == TextTone::Quiet ? theme.soft : theme.text;
}

//! How far the ink of a text reaches above its baseline, in whichever font each letter is found.
qreal inkAbove(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    qreal above = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(1e6);
    layout.endLayout();
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        const qreal baseline = line.y() + line.ascent();
        for (const QGlyphRun &run : line.glyphRuns()) {
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> places = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                above = std::max(
                    above, baseline - places.at(i).y() - run.rawFont().boundingRect(glyphs.at(i)).top());
        }
    }
    return above + 1; // what smoothing spreads
}

//! What the marks of usual words need, so that two words in one line stand level whether or not one has
//! marks.
qreal usualMarks(const QFont &font)
{
    static QHash<QString, qreal> known;
    const QString key = font.key();
    const auto found = known.constFind(key);
    return found != known.constEnd() ? *found
                                     : *known.insert(key, inkAbove(QStringLiteral("\u0637\u0651"), font));
}

} // namespace

TextLabel::TextLabel(QWidget *parent) : TextLabel(QString(), TextTone::Normal, parent) {}

TextLabel::TextLabel(const QString &text, TextTone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    installAccessibility();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::IBeamCursor);
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

void TextLabel::setLongestLine(qreal ems)
{
    m_longest = ems;
    updateGeometry();
    update();
}

QFont TextLabel::toned() const
{
    switch (m_tone) {
    case TextTone::Normal:
    case TextTone::Soft: break;
    case TextTone::Quiet: return quietFont(font());
    case TextTone::Strong: return strongFont(font());
    case TextTone::Headline: return headingFont(font());
    }
    return font();
}

QString TextLabel::drawn() const
{
    QString lines = text();
    lines.replace(u'\n', QChar::LineSeparator);
    return withIsolates(lines, lines.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

//! How far both have come once \a goesOn is false: what stands in the drawn text only is an isolate.
template<class GoesOn>
std::pair<int, int> TextLabel::walked(GoesOn goesOn) const
{
    const QString all = text();
    const QString shown = drawn();
    int own = 0;
    int index = 0;
    for (; index < shown.size() && goesOn(own, index); ++index)
        if (own < all.size() && (shown.at(index) == all.at(own) || all.at(own) == u'\n'))
            ++own;
    return {own, index};
}

int TextLabel::inDrawn(int at) const
{
    return walked([at](int own, int) { return own < at; }).second;
}

int TextLabel::inText(int drawnAt) const
{
    return walked([drawnAt](int, int index) { return index < drawnAt; }).first;
}

qreal TextLabel::lineWidth(qreal width) const
{
    if (m_longest <= 0)
        return width;
    const qreal longest = QFontMetricsF(toned()).averageCharWidth() * m_longest * 2;
    return std::min(width, longest);
}

TextLabel::Measured &TextLabel::measured() const
{
    const QFont font = toned();
    const bool turned = isRightToLeft();
    if (m_measured.text != text() || m_measured.font != font || m_measured.longest != m_longest
        || m_measured.turned != turned)
        m_measured = {text(), font, m_longest, turned, -1, -1, {}};
    return m_measured;
}

qreal TextLabel::natural() const
{
    if (measured().natural >= 0)
        return m_measured.natural;
    QTextLayout layout(drawn(), toned());
    constexpr qreal unlimited = 1e6;
    layout.beginLayout();
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(unlimited);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    m_measured.natural = widest + 2;
    return m_measured.natural;
}

//! How far a line reaches above its letters' feet. One without Latin letters is measured by the font of its
//! own letters alone, and the marks above them by what is drawn: few of them need more room than a capital.
qreal TextLabel::highest() const
{
    if (measured().highest >= 0)
        return m_measured.highest;
    const QString words = text();
    const bool hasMarks = std::any_of(words.begin(), words.end(), [](QChar each) { return each.isMark(); });
    qreal highest = QFontMetricsF(toned()).ascent();
    if (hasMarks)
        highest = std::max(highest, inkAbove(drawn(), toned()));
    if (isRightToLeft())
        highest = std::max(highest, usualMarks(toned()));
    m_measured.highest = std::ceil(highest);
    return m_measured.highest;
}

qreal TextLabel::arrange(QTextLayout &layout, qreal width) const
{
    layout.setText(drawn());
    layout.setFont(toned());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A sentence keeps its own direction, and all of them begin at the side where people begin to read.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(option);
    // One pixel more than the letters measure: those of bold and slanted fonts reach over their width.
    const qreal wide = std::max<qreal>(1, lineWidth(width - 1));
    const qreal left = isRightToLeft() ? width - wide : 0;
    const QFontMetricsF usual(toned());
    const qreal descent = std::ceil(usual.descent());
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wide);
        // Between lines marks find room; above the first one they would be cut.
        const qreal ascent = y > 0 ? std::ceil(usual.ascent()) : highest();
        const qreal above = std::max<qreal>(0, ascent - line.ascent());
        const qreal below = std::max<qreal>(0, descent - line.descent());
        line.setPosition({left, y + above});
        y += std::ceil((above + line.height() + below) * leading);
    }
    layout.endLayout();
    return y + 1;
}

TextLabel::Laid TextLabel::laidOut(int width) const
{
    const int room = width - contentsMargins().left() - contentsMargins().right();
    QHash<int, Laid> &known = measured().laid;
    if (const auto found = known.constFind(room); found != known.constEnd())
        return *found;
    QTextLayout layout;
    Laid laid;
    laid.height = static_cast<int>(std::ceil(arrange(layout, room)));
    if (layout.lineCount() > 0)
        laid.baseline = layout.lineAt(0).y() + layout.lineAt(0).ascent();
    known.insert(room, laid);
    return laid;
}

int TextLabel::heightForWidth(int width) const
{
    return laidOut(width).height + contentsMargins().top() + contentsMargins().bottom();
}

qreal TextLabel::middleOfFirstLine(int width) const
{
    return contentsMargins().top() + laidOut(width).baseline - QFontMetricsF(toned()).capHeight() / 2;
}

QSize TextLabel::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(lineWidth(natural())));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    constexpr qreal readable = 7;
    const int width = std::min(sizeHint().width(), ems(this, readable));
    return {width, QFontMetrics(toned()).lineSpacing()};
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    arrange(layout, contentsRect().width());
    painter.setPen(isEnabled() ? colourOf(m_tone, this)
                               : palette().color(QPalette::Disabled, QPalette::Text));
    QList<QTextLayout::FormatRange> selections;
    if (m_anchor != m_position) {
        QTextLayout::FormatRange range;
        range.start = inDrawn(std::min(m_anchor, m_position));
        range.length = inDrawn(std::max(m_anchor, m_position)) - range.start;
        range.format.setBackground(palette().highlight());
        range.format.setForeground(palette().highlightedText());
        selections.append(range);
    }
    layout.draw(&painter, contentsRect().topLeft(), selections);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    QLabel::changeEvent(event);
}

int TextLabel::positionAt(const QPointF &point) const
{
    QTextLayout layout;
    arrange(layout, contentsRect().width());
    const QPointF inside = point - contentsRect().topLeft();
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        if (inside.y() < line.y() + line.height() || index == layout.lineCount() - 1)
            return inText(line.xToCursor(inside.x()));
    }
    return 0;
}

void TextLabel::select(int anchor, int position)
{
    m_anchor = anchor;
    m_position = position;
    update();
}

QString TextLabel::selected() const
{
    return text().mid(std::min(m_anchor, m_position), std::abs(m_anchor - m_position));
}

void TextLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int position = positionAt(event->position());
    select(position, position);
}

void TextLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        select(m_anchor, positionAt(event->position()));
}

void TextLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text());
    words.setPosition(positionAt(event->position()));
    const auto start = words.isAtBoundary() ? words.position() : words.toPreviousBoundary();
    const auto end = words.toNextBoundary();
    select(static_cast<int>(std::max<qsizetype>(start, 0)), static_cast<int>(end < 0 ? text().size() : end));
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_anchor != m_position)
        QGuiApplication::clipboard()->setText(selected());
    else if (event->matches(QKeySequence::SelectAll))
        select(0, static_cast<int>(text().size()));
    else
        QLabel::keyPressEvent(event);
}

void TextLabel::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        select(0, 0);
    QLabel::focusOutEvent(event);
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    const QString wanted = m_anchor != m_position ? selected() : text();
    if (wanted.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy this text"), this, [wanted] { QGuiApplication::clipboard()->setText(wanted); });
    menu->popup(event->globalPos());
}

TextLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new TextLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

Heading::Heading(const QString &text, QWidget *parent) : TextLabel(text, TextTone::Headline, parent) {}

} // namespace doctor
