#pragma once

#include "widgets/path_picture.h"

#include <QPointF>

#include <array>

class QPainter;

namespace doctor {

//! Draws the ways of a PathPicture. Told apart without colours too: fine is a whole line with an arrow,
//! fragile one with gaps and an arrow, broken ends at two strokes, not checked is dotted. Private to
//! PathPicture.
struct WayPainter {
    QPainter &painter;
    const Theme &theme;
    qreal em;

    void draw(QPointF from, QPointF to, Lamp lamp) const;
    void drawWord(const QRectF &area, const PathWay &way) const;
    void drawDirect(const std::array<QPointF, 4> &corners, const QRectF &word, const PathWay &way) const;

private:
    QPen penFor(Lamp lamp, qreal width) const;
    void drawArrow(QPointF tip, QPointF direction, const QPen &pen) const;
    void drawStrokes(QPointF middle, qreal direction, const QPen &pen) const;
};

} // namespace doctor
