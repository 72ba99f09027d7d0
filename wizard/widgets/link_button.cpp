#include "widgets/link_button.h"

#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/button_look.h"
#include "widgets/focus_ring.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>
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

constexpr int airAbove = 3; //!< and below the text

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

LinkButton::~LinkButton()
{
    delete m_ring;
}

void LinkButton::setWraps()
{
    m_wraps = true;
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    const auto wide = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(plain(text())))) + 1;
    return asTarget({wide + markWidth(), fontMetrics().height() + 2 * airAbove});
}

QSize LinkButton::minimumSizeHint() const
{
    constexpr qreal some = 6;
    return {std::min(sizeHint().width(), markWidth() + ems(this, some)), sizeHint().height()};
}

qreal LinkButton::arrange(QTextLayout &layout, qreal width) const
{
    const QString shown = plain(text());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    layout.setText(shown);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int LinkButton::heightForWidth(int width) const
{
    if (!m_wraps || width >= sizeHint().width())
        return sizeHint().height();
    QTextLayout layout(QString(), font());
    return std::max(sizeHint().height(),
                    static_cast<int>(std::ceil(arrange(layout, width - markWidth()))) + 2 * airAbove);
}

QRect LinkButton::textArea() const
{
    return isRightToLeft() ? rect().adjusted(0, 0, -markWidth(), 0) : rect().adjusted(markWidth(), 0, 0, 0);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink
        = isEnabled() ? themeOf(palette()).accent : palette().color(QPalette::Disabled, QPalette::Text);
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(drawn);
    painter.setPen(ink);
    const QRect area = textArea();
    int firstLine = height();
    if (m_wraps && width() < sizeHint().width()) {
        QTextLayout layout(QString(), drawn);
        const qreal high = arrange(layout, area.width());
        layout.draw(&painter, QPointF(area.left(), (height() - high) / 2));
        firstLine = fontMetrics().height() + 2 * airAbove;
    } else {
        const QString shown
            = fontMetrics().elidedText(text(), Qt::ElideRight, area.width(), Qt::TextShowMnemonic);
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        // The text keeps its own direction: a question mark stays at its end.
        painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(area,
                         static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextHideMnemonic),
                         shown);
    }
    const int markLeft = isRightToLeft() ? area.right() + 1 : area.left() - markWidth();
    paintMark(painter, QRect(markLeft, 0, markWidth(), firstLine));
}

void LinkButton::showRing()
{
    // A window gives the focus to its first control before that is seen, and takes it away without a word.
    const bool isShown = isVisible() && hasFocus();
    if (isShown && m_ring == nullptr) {
        m_ring = new FocusRing(this);
    } else if (!isShown && m_ring != nullptr) {
        // Later: what frames it may be going through its children.
        m_ring->setWidget(nullptr);
        m_ring->deleteLater();
        m_ring = nullptr;
    }
}

void LinkButton::focusInEvent(QFocusEvent *event)
{
    PageButton::focusInEvent(event);
    showRing();
}

void LinkButton::focusOutEvent(QFocusEvent *event)
{
    PageButton::focusOutEvent(event);
    showRing();
}

void LinkButton::showEvent(QShowEvent *event)
{
    PageButton::showEvent(event);
    showRing();
}

void LinkButton::hideEvent(QHideEvent *event)
{
    PageButton::hideEvent(event);
    showRing();
}

bool LinkButton::event(QEvent *event)
{
    const bool isElided = !m_wraps && width() < sizeHint().width();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plain(text()), this);
        return true;
    }
    return PageButton::event(event);
}

AccentButton::AccentButton(const QString &text, QWidget *parent) : PaintedButton(text, 1.3, 2.5, parent) {}

} // namespace doctor
