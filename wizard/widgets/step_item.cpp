#include "widgets/step_item.h"

#include "theme/contrast.h"
#include "theme/fonts.h"
#include "widgets/accessible.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace doctor {

namespace {

constexpr qreal sideEms = 0.75;
constexpr qreal gapEms = 0.5;

int widestWord(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Lamp lamp : {Lamp::Working, Lamp::Green, Lamp::Amber, Lamp::Red, Lamp::Grey})
        widest = std::max(widest, metrics.horizontalAdvance(lampWord(lamp)));
    return widest;
}

QString wordOf(const Step &step)
{
    return step.word.isEmpty() ? lampWord(step.lamp) : step.word;
}

} // namespace

StepItem::StepItem(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    installAccessibility();
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

void StepItem::setStep(const Step &step)
{
    const bool lampChanged
        = (step.lamp != m_step.lamp || step.word != m_step.word) && step.lamp != Lamp::Working;
    m_step = step;
    setEnabled(step.reached);
    m_turning.setActive(step.lamp == Lamp::Working);
    speak(lampChanged);
    updateGeometry();
    update();
}

void StepItem::setCurrent(bool current)
{
    m_current = current;
    // One stop of Tab for the whole list.
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void StepItem::speak(bool important)
{
    const QString word = wordOf(m_step);
    const QString number = QLocale().toString(m_number);
    //: %1: a number; %2: the name of a step; %3: its light's word, such as "fine"
    const QString name = word.isEmpty() ? tr("Step %1, %2").arg(number, m_step.title)
                                        : tr("Step %1, %2: %3").arg(number, m_step.title, word);
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    tellNameChanged(this, important);
}

int StepItem::numberWidth() const
{
    return QFontMetrics(quietFont(font())).horizontalAdvance(QLocale().toString(m_number));
}

int StepItem::lampSide() const
{
    return ems(this, 1.25);
}

QSize StepItem::sizeHint() const
{
    const int title = QFontMetrics(strongFont(font())).horizontalAdvance(m_step.title);
    const QFontMetrics quiet(quietFont(font()));
    const int word = std::max(widestWord(quiet), quiet.horizontalAdvance(m_step.word));
    const int width
        = 2 * ems(this, sideEms) + numberWidth() + lampSide() + 3 * ems(this, gapEms) + title + word;
    return {width, std::max(leastTarget, ems(this, 2.6))};
}

void StepItem::paintGround(QPainter &painter) const
{
    const Theme theme = themeOf(palette());
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = ems(this, 0.5);
    if (m_current) {
        painter.setPen(theme.line);
        painter.setBrush(theme.pane);
        painter.drawRoundedRect(area, radius, radius);
    } else if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.side, theme.pane, 0.6));
        painter.drawRoundedRect(area, radius, radius);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
}

void StepItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);

    const Theme theme = themeOf(palette());
    const QRect inside = rect().adjusted(ems(this, sideEms), 0, -ems(this, sideEms), 0);
    const bool later = !m_step.reached && !m_current;
    const QFont quiet = quietFont(font());
    const int numberLeft = inside.left();
    const int lampLeft = numberLeft + numberWidth() + ems(this, gapEms);
    const int titleLeft = lampLeft + lampSide() + ems(this, gapEms);
    const QString word = wordOf(m_step);
    const int wordWidth = QFontMetrics(quiet).horizontalAdvance(word);
    const int titleRoom = inside.right() - wordWidth - ems(this, 0.4) - titleLeft;

    painter.setFont(quiet);
    painter.setPen(theme.soft);
    // Beside the light and not in its place: on the telephone people say "step 4".
    write(painter, numberLeft, QLocale().toString(m_number));
    LampPainter{theme, m_current ? theme.pane : theme.side, m_turning.turn()}.paint(
        painter, QStyle::visualRect(layoutDirection(), rect(), QRect(lampLeft, 0, lampSide(), height())),
        m_step.lamp);
    write(painter, inside.right() - wordWidth, word);
    painter.setFont(m_current ? strongFont(font()) : font());
    painter.setPen(later ? theme.soft : theme.text);
    write(painter, titleLeft, painter.fontMetrics().elidedText(m_step.title, Qt::ElideRight, titleRoom));
}

void StepItem::write(QPainter &painter, int left, const QString &text) const
{
    // All on one baseline, and the capitals beside the middle of the light: centred in their boxes, letters
    // of another script or size stand higher or lower.
    const qreal baseline = (height() + QFontMetricsF(font()).capHeight()) / 2;
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(text);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(isRightToLeft() ? width() - left - wide : left, baseline), text);
}

void StepItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace doctor
