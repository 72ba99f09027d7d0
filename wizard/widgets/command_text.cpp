#include "widgets/command_text.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

constexpr qreal marginEms = 0.85; //!< also the room for the mark of a folded line
constexpr QChar foldMark(0x21B3);

} // namespace

CommandText::CommandText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    // The scroll bar says nothing of it itself. Not at once: the text is being laid out.
    const auto notice = [this](const QRect &, int scrolled) {
        if (scrolled != 0 && verticalScrollBar()->value() > 0)
            Q_EMIT reachedBelow();
    };
    connect(this, &QPlainTextEdit::updateRequest, this, notice, Qt::QueuedConnection);
    refreshLook();
}

void CommandText::refreshLook()
{
    setFont(commandFont(parentWidget() != nullptr ? parentWidget()->font() : font()));
    document()->setDocumentMargin(ems(this, marginEms));
    fit();
}

void CommandText::setCommand(const QString &command)
{
    m_visible = VisibleText(command);
    setPlainText(m_visible.shown());
    fit();
}

void CommandText::setMostLines(int lines)
{
    if (lines == m_mostLines)
        return;
    m_mostLines = lines;
    verticalScrollBar()->setValue(0);
    fit();
}

int CommandText::lineCount() const
{
    return m_lines;
}

void CommandText::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        blockBoundingRect(block); // lays the block out
        lines += std::max(1, block.layout()->lineCount());
    }
    const bool changed = lines != m_lines;
    m_lines = lines;
    const int shown = m_mostLines > 0 ? std::min(m_mostLines, lines) : lines;
    const qreal line = QFontMetricsF(font()).lineSpacing();
    // Where lines are left out, no part of the next one shows in the margin.
    const qreal margins = (shown < lines ? 1 : 2) * document()->documentMargin();
    const int height = static_cast<int>(std::ceil(shown * line + margins)) + (shown < lines ? 0 : 1);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    if (changed)
        Q_EMIT linesChanged();
}

QMimeData *CommandText::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(m_visible.rawBetween(cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

void CommandText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    // A line that was folded goes on below: without a mark it would look like two lines of the command.
    QPainter painter(viewport());
    painter.setPen(themeOf(palette()).soft);
    painter.setFont(quietFont(font()));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > viewport()->height())
            break;
        for (int index = 1; index < block.layout()->lineCount(); ++index) {
            const QTextLine line = block.layout()->lineAt(index);
            painter.drawText(QRectF(0, area.top() + line.y(), document()->documentMargin(), line.height()),
                             static_cast<int>(Qt::AlignCenter), QString(foldMark));
        }
    }
}

void CommandText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void CommandText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void CommandText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    parentWidget()->update();
}

void CommandText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    parentWidget()->update();
}

void CommandText::keyPressEvent(QKeyEvent *event)
{
    // Somebody who came here by keyboard and copies at once wants the command.
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection()) {
        QTextCursor all = textCursor();
        selectAll();
        copy();
        setTextCursor(all);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore(); // the page scrolls
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace doctor
