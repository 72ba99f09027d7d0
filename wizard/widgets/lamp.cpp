#include "widgets/lamp.h"

#include "report/phrasebook.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace doctor {

namespace {

// All shapes in a square of 20 × 20.
constexpr qreal side = 20;
constexpr QPointF middle(10, 10);

QPainterPath outlineOf(Lamp lamp)
{
    QPainterPath path;
    if (lamp == Lamp::Amber)
        path.addPolygon({QPointF(10, 1.9), QPointF(18.9, 17.7), QPointF(1.1, 17.7)});
    else if (lamp == Lamp::Red)
        path.addPolygon({QPointF(6.2, 1), QPointF(13.8, 1), QPointF(19, 6.2), QPointF(19, 13.8),
                         QPointF(13.8, 19), QPointF(6.2, 19), QPointF(1, 13.8), QPointF(1, 6.2)});
    else
        path.addEllipse(middle, 9, 9);
    path.closeSubpath();
    return path;
}

QPainterPath signOf(Lamp lamp)
{
    QPainterPath path;
    if (lamp == Lamp::Green) {
        path.moveTo(5.6, 10.4);
        path.lineTo(8.6, 13.4);
        path.lineTo(14.4, 7.1);
    } else if (lamp == Lamp::Amber) {
        path.moveTo(10, 7.2);
        path.lineTo(10, 12.0);
    } else if (lamp == Lamp::Red) {
        path.moveTo(6.8, 6.8);
        path.lineTo(13.2, 13.2);
        path.moveTo(13.2, 6.8);
        path.lineTo(6.8, 13.2);
    } else {
        path.moveTo(7.6, 7.8);
        path.cubicTo(8.0, 4.9, 12.5, 4.9, 12.4, 8.0);
        path.cubicTo(12.3, 9.8, 10, 9.7, 10, 11.7);
    }
    return path;
}

void drawDot(QPainter &painter, const QPointF &centre, qreal radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

QPen pen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawRing(QPainter &painter, const QColor &colour)
{
    constexpr qreal width = 1.8;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(colour, width));
    painter.drawEllipse(middle, 8, 8);
    painter.drawPath(signOf(Lamp::Grey));
    drawDot(painter, QPointF(10, 14.4), 1.15, colour);
}

void drawFilled(QPainter &painter, Lamp lamp, const QColor &colour, const QColor &sign)
{
    constexpr qreal rounding = 1.4;
    constexpr qreal signWidth = 2.2;
    painter.setBrush(colour);
    painter.setPen(lamp == Lamp::Amber ? pen(colour, rounding) : QPen(Qt::NoPen));
    painter.drawPath(outlineOf(lamp));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(sign, signWidth));
    painter.drawPath(signOf(lamp));
    if (lamp == Lamp::Amber)
        drawDot(painter, QPointF(10, 15.1), 1.3, sign);
}

void drawArc(QPainter &painter, const Theme &theme, qreal turn)
{
    constexpr int sixteenths = 16;
    const QRectF ring(2, 2, 16, 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(theme.line, 2));
    painter.drawEllipse(ring);
    painter.setPen(pen(theme.accent, 2.4));
    painter.drawArc(ring, qRound((90 - 360 * turn) * sixteenths), -90 * sixteenths);
}

//! Draws at the size that is asked for, so that it is sharp on every screen.
class LampEngine : public QIconEngine
{
public:
    LampEngine(Lamp lamp, LampPainter painter) : m_lamp(lamp), m_painter(std::move(painter)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        m_painter.paint(*painter, rect, m_lamp);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LampEngine(*this); }

private:
    Lamp m_lamp;
    LampPainter m_painter;
};

} // namespace

Lamp lampOf(Light light)
{
    switch (light) {
    case Light::Green: return Lamp::Green;
    case Light::Amber: return Lamp::Amber;
    case Light::Red: return Lamp::Red;
    case Light::Grey: break;
    }
    return Lamp::Grey;
}

Lamp lampOf(Light light, bool settled)
{
    // What is fragile may turn out fine once the rest is in; what is broken stays so.
    return settled || light == Light::Red ? lampOf(light) : Lamp::Working;
}

QString lampWord(Lamp lamp)
{
    switch (lamp) {
    case Lamp::None: return {};
    case Lamp::Working:
        return QCoreApplication::translate("Lamp", "checking",
                                           "the word beside the light of a check at work");
    case Lamp::Green: return phrasebook::lightWord(Light::Green);
    case Lamp::Amber: return phrasebook::lightWord(Light::Amber);
    case Lamp::Red: return phrasebook::lightWord(Light::Red);
    case Lamp::Grey: return phrasebook::lightWord(Light::Grey);
    }
    return {};
}

QColor lampColour(Lamp lamp, const Theme &theme)
{
    switch (lamp) {
    case Lamp::None: return theme.line;
    case Lamp::Working: return theme.accent;
    case Lamp::Green: return theme.green.shape;
    case Lamp::Amber: return theme.amber.shape;
    case Lamp::Red: return theme.red.shape;
    case Lamp::Grey: break;
    }
    return theme.grey.shape;
}

void LampPainter::paint(QPainter &painter, const QRectF &area, Lamp lamp) const
{
    if (lamp == Lamp::None)
        return;
    const qreal size = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(size, size) / 2);
    painter.scale(size / side, size / side);
    if (lamp == Lamp::Working)
        drawArc(painter, theme, turn);
    else if (lamp == Lamp::Grey)
        drawRing(painter, lampColour(lamp, theme));
    else
        drawFilled(painter, lamp, lampColour(lamp, theme), background);
    painter.restore();
}

QIcon lampIcon(Lamp lamp, const QPalette &palette)
{
    const Theme theme = themeOf(palette);
    return QIcon(new LampEngine(lamp, LampPainter{theme, theme.pane}));
}

} // namespace doctor
