#include "widgets/link_button.h"

#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/button_look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

//! Without the marks of shortcuts.
QString plain(QString text)
{
    return text.replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
}

QSize asTarget(QSize size)
{
    return size.expandedTo({leastTarget, leastTarget});
}

} // namespace

PaintedButton::PaintedButton(const QString &text, qreal padding, qreal height, QWidget *parent)
    : QPushButton(text, parent), m_padding(padding), m_height(height)
{}

QSize PaintedButton::sizeHint() const
{
    return hasOwnLook(this) ? buttonSize(this, m_padding, m_height) : asTarget(QPushButton::sizeHint());
}

void PaintedButton::paintEvent(QPaintEvent *event)
{
    if (!hasOwnLook(this)) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    paintButton(this, option, isDefault() && isEnabled());
}

PageButton::PageButton(const QString &text, QWidget *parent) : PaintedButton(text, 0.9, 2.0, parent)
{
    setAutoDefault(false);
}

void PageButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        PaintedButton::keyPressEvent(event);
        return;
    }
    event->accept();
    click();
}

LinkButton::LinkButton(QWidget *parent) : LinkButton(QString(), parent) {}

LinkButton::LinkButton(const QString &text, QWidget *parent) : PageButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    constexpr int focusMargin = 3;
    const QString shown = plain(text());
    const auto wide = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(shown))) + 1;
    return asTarget({wide + markWidth() + 2 * focusMargin, fontMetrics().height() + 2 * focusMargin});
}

QSize LinkButton::minimumSizeHint() const
{
    constexpr qreal some = 6;
    return {std::min(sizeHint().width(), markWidth() + ems(this, some)), sizeHint().height()};
}

QRect LinkButton::textArea() const
{
    constexpr int focusMargin = 3;
    const QRect inside = rect().adjusted(focusMargin, 0, -focusMargin, 0);
    return isRightToLeft() ? inside.adjusted(0, 0, -markWidth(), 0) : inside.adjusted(markWidth(), 0, 0, 0);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    const QColor ink = isEnabled() ? theme.accent : palette().color(QPalette::Disabled, QPalette::Text);
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(drawn);
    painter.setPen(ink);
    const QRect area = textArea();
    const QString shown
        = fontMetrics().elidedText(text(), Qt::ElideRight, area.width(), Qt::TextShowMnemonic);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    // The text keeps its own direction: a question mark stays at its end.
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        area, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextHideMnemonic), shown);
    const int markLeft = isRightToLeft() ? area.right() + 1 : area.left() - markWidth();
    paintMark(painter, QRect(markLeft, 0, markWidth(), height()));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.backgroundColor = theme.pane;
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plain(text()), this);
        return true;
    }
    return PageButton::event(event);
}

AccentButton::AccentButton(const QString &text, QWidget *parent) : PaintedButton(text, 1.3, 2.5, parent) {}

} // namespace doctor
