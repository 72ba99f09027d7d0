#include "pdf/light_object.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextCharFormat>
#include <QTextCursor>

namespace doctor {

namespace {

constexpr int lightProperty = QTextFormat::UserProperty + 1;
constexpr int sizeProperty = QTextFormat::UserProperty + 2;

// All shapes in a square of 20 × 20.
constexpr qreal side = 20;

QPainterPath outlineOf(Light light)
{
    QPainterPath path;
    switch (light) {
    case Light::Green: path.addEllipse(QPointF(10, 10), 9, 9); break;
    case Light::Amber: path.addPolygon({QPointF(10, 1.4), QPointF(19.2, 18), QPointF(0.8, 18)}); break;
    case Light::Red:
        path.addPolygon({QPointF(6.2, 1), QPointF(13.8, 1), QPointF(19, 6.2), QPointF(19, 13.8),
                         QPointF(13.8, 19), QPointF(6.2, 19), QPointF(1, 13.8), QPointF(1, 6.2)});
        break;
    case Light::Grey: path.addEllipse(QPointF(10, 10), 8, 8); break;
    }
    path.closeSubpath();
    return path;
}

QPainterPath signOf(Light light)
{
    QPainterPath path;
    switch (light) {
    case Light::Green: path.addPolygon({QPointF(5.6, 10.4), QPointF(8.6, 13.4), QPointF(14.4, 7.1)}); break;
    case Light::Amber:
        path.moveTo(10, 7);
        path.lineTo(10, 12.2);
        break;
    case Light::Red:
        path.moveTo(6.8, 6.8);
        path.lineTo(13.2, 13.2);
        path.moveTo(13.2, 6.8);
        path.lineTo(6.8, 13.2);
        break;
    case Light::Grey:
        path.moveTo(7.7, 7.9);
        path.cubicTo(8.2, 4.6, 12.8, 5.2, 12.3, 8.4);
        path.cubicTo(12, 9.8, 10, 10, 10, 11.6);
        break;
    }
    return path;
}

void drawLight(QPainter &painter, Light light)
{
    constexpr qreal signWidth = 2.2;
    constexpr qreal ringWidth = 1.8;
    const bool isRing = light == Light::Grey;
    const QColor colour = LightObject::colour(light);
    const QColor ink = isRing ? colour : QColor(Qt::white);
    painter.setPen(isRing ? QPen(colour, ringWidth) : QPen(Qt::NoPen));
    painter.setBrush(isRing ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPath(outlineOf(light));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, isRing ? ringWidth : signWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signOf(light));
    if (light != Light::Amber && !isRing)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(10, isRing ? 14.3 : 15.2), 1.2, 1.2);
}

} // namespace

void LightObject::insert(QTextCursor &cursor, Light light, qreal size)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(lightProperty, static_cast<int>(light));
    format.setProperty(sizeProperty, size);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

qreal LightObject::ascent(const QTextFormat &format)
{
    const QFontMetricsF letters(format.toCharFormat().font());
    return (format.doubleProperty(sizeProperty) + letters.xHeight()) / 2;
}

QColor LightObject::colour(Light light)
{
    switch (light) {
    case Light::Green: return QColor(0x16, 0x73, 0x43);
    case Light::Amber: return QColor(0x8a, 0x5c, 0x00);
    case Light::Red: return QColor(0xb8, 0x34, 0x27);
    case Light::Grey: break;
    }
    return QColor(0x61, 0x68, 0x76);
}

QColor LightObject::tint(Light light)
{
    switch (light) {
    case Light::Green: return QColor(0xe3, 0xf4, 0xea);
    case Light::Amber: return QColor(0xfd, 0xf3, 0xd7);
    case Light::Red: return QColor(0xfb, 0xe6, 0xe3);
    case Light::Grey: break;
    }
    return QColor(0xec, 0xee, 0xf1);
}

QSizeF LightObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const qreal size = format.doubleProperty(sizeProperty);
    return {size, size};
}

void LightObject::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                             const QTextFormat &format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.topLeft());
    painter->scale(area.width() / side, area.height() / side);
    drawLight(*painter, static_cast<Light>(format.intProperty(lightProperty)));
    painter->restore();
}

} // namespace doctor
