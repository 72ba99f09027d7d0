#include "widgets/path_ways.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

bool hasArrow(Lamp lamp)
{
    return lamp == Lamp::Green || lamp == Lamp::Amber;
}

//! \a pen with its dashes so that \a length begins and ends with a whole one: what is left over looks like a
//! speck.
QPen fitted(QPen pen, qreal length)
{
    const QList<qreal> pattern = pen.dashPattern();
    if (pattern.size() != 2 || length <= 0)
        return pen;
    const qreal units = length / pen.widthF();
    const qreal dashes = std::max(1.0, std::round((units + pattern[1]) / (pattern[0] + pattern[1])));
    const qreal scale = units / (dashes * pattern[0] + (dashes - 1) * pattern[1]);
    pen.setDashPattern({pattern[0] * scale, pattern[1] * scale});
    return pen;
}

QPen solid(const QPen &pen)
{
    return {pen.color(), pen.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QPen WayPainter::penFor(Lamp lamp, qreal width) const
{
    QPen pen(lampColour(lamp, theme), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (lamp) {
    case Lamp::None:
    case Lamp::Working: pen.setColor(theme.outline); break;
    case Lamp::Green: break;
    case Lamp::Amber: pen.setDashPattern({5, 1.2}); break;
    case Lamp::Red: pen.setDashPattern({2, 1.6}); break;
    case Lamp::Grey:
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.4});
        break;
    }
    return pen;
}

void WayPainter::drawArrow(QPointF tip, QPointF direction, const QPen &pen) const
{
    const qreal size = 0.3 * em + pen.widthF();
    const QPointF across(-direction.y(), direction.x());
    painter.setPen(solid(pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(
        {tip - direction * size + across * size * 0.75, tip, tip - direction * size - across * size * 0.75}));
}

void WayPainter::drawStrokes(QPointF middle, qreal direction, const QPen &pen) const
{
    const qreal high = 0.5 * em + pen.widthF();
    const qreal apart = 0.38 * em;
    const qreal slope = 0.22 * em * direction;
    painter.setPen(solid(pen));
    for (const qreal side : {-1.0, 1.0}) {
        const QPointF centre = middle + QPointF(side * apart, 0);
        painter.drawLine(centre + QPointF(-slope, -high), centre + QPointF(slope, high));
    }
}

void WayPainter::draw(QPointF from, QPointF to, Lamp lamp) const
{
    const QPen pen = penFor(lamp, 0.2 * em);
    const QPointF direction(to.x() > from.x() ? 1 : -1, 0);
    if (lamp == Lamp::Red) {
        const QPointF middle = (from + to) / 2;
        const qreal gap = 0.95 * em;
        const qreal half = std::abs(to.x() - from.x()) / 2 - gap;
        // Nothing comes through: what lies behind is there, but nobody goes it.
        QPen faint = pen;
        faint.setColor(theme.outline);
        // Where there is room for one dash only it looks like a speck.
        if (half > 1.1 * em) {
            painter.setPen(fitted(pen, half));
            painter.drawLine(from, middle - direction * gap);
            painter.setPen(fitted(faint, half));
            painter.drawLine(middle + direction * gap, to);
        }
        drawStrokes(middle, direction.x(), pen);
        return;
    }
    painter.setPen(pen);
    painter.drawLine(from, hasArrow(lamp) ? to - direction * 0.12 * em : to);
    if (hasArrow(lamp))
        drawArrow(to, direction, pen);
}

void WayPainter::drawWord(const QRectF &area, const PathWay &way) const
{
    const bool trouble = way.lamp == Lamp::Red || way.lamp == Lamp::Amber;
    QTextOption option(Qt::AlignHCenter | Qt::AlignBottom);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(way.word.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(trouble ? lampColour(way.lamp, theme) : theme.soft);
    painter.drawText(area, way.word, option);
}

void WayPainter::drawDirect(const std::array<QPointF, 4> &corners, const QRectF &word,
                            const PathWay &way) const
{
    const qreal round = 0.5 * em;
    const QPointF inwards(corners[2].x() > corners[1].x() ? round : -round, 0);
    QPainterPath path(corners[0]);
    path.lineTo(corners[1] - QPointF(0, round));
    path.quadTo(corners[1], corners[1] + inwards);
    path.lineTo(corners[2] - inwards);
    path.quadTo(corners[2], corners[2] - QPointF(0, round));
    path.lineTo(corners[3]);
    const QPen pen = penFor(way.lamp, 0.12 * em);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (hasArrow(way.lamp))
        drawArrow(corners[3], QPointF(0, -1), pen);
    if (!way.word.isEmpty())
        painter.fillRect(word, theme.pane);
    if (way.lamp == Lamp::Red) {
        const qreal wordEnd = inwards.x() > 0 ? word.right() : word.left();
        const QPointF middle((wordEnd + corners[2].x()) / 2, corners[2].y());
        painter.fillRect(QRectF(middle.x() - 0.7 * em, middle.y() - 0.3 * em, 1.4 * em, 0.6 * em),
                         theme.pane);
        drawStrokes(middle, inwards.x() > 0 ? 1 : -1, QPen(pen.color(), 0.14 * em));
    }
    painter.setPen(lampColour(way.lamp == Lamp::Working ? Lamp::Grey : way.lamp, theme));
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(way.word.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(word, painter.fontMetrics().elidedText(way.word, Qt::ElideRight, qFloor(word.width())),
                     option);
}

} // namespace doctor
