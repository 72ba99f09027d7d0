#include "widgets/light_icon.h"

#include "theme/fonts.h"
#include "widgets/accessible.h"

#include <QEvent>
#include <QPainter>

namespace doctor {

LightIcon::LightIcon(QWidget *parent) : LightIcon(Lamp::None, parent) {}

LightIcon::LightIcon(Lamp lamp, QWidget *parent) : QWidget(parent)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLamp(lamp);
}

void LightIcon::setLamp(Lamp lamp)
{
    if (lamp == m_lamp)
        return;
    m_lamp = lamp;
    m_turning.setActive(lamp == Lamp::Working);
    update();
    tellNameChanged(this);
}

void LightIcon::setEms(qreal size)
{
    m_ems = size;
    updateGeometry();
    update();
}

QSize LightIcon::sizeHint() const
{
    // As high as a line at least, so that it stands in the middle of the first line of a text beside it.
    const int side = ems(this, m_ems);
    return {side, std::max(side, fontMetrics().lineSpacing())};
}

void LightIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = ems(this, m_ems);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect()).center());
    const Theme theme = themeOf(palette());
    LampPainter{theme, theme.pane, m_turning.turn()}.paint(painter, square, m_lamp);
}

void LightIcon::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace doctor
