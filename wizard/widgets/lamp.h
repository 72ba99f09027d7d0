#pragma once

#include "findings/finding.h"
#include "theme/theme.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace doctor {

//! What stands where a light belongs: nothing yet, the quiet arc of a check at work, or one of the four.
enum class Lamp { None, Working, Green, Amber, Red, Grey };

Lamp lampOf(Light light);
//! Working stays until the check has settled, unless trouble is known already.
Lamp lampOf(Light light, bool settled);
QString lampWord(Lamp lamp); //!< "fine", "checking"; empty for None
QColor lampColour(Lamp lamp, const Theme &theme);

//! Paints the shape into the largest square in the middle of \a area. \a background shows through its sign.
//! \a turn, 0 to 1: how far the arc of Working has come.
struct LampPainter {
    Theme theme;
    QColor background;
    qreal turn = 0;
    void paint(QPainter &painter, const QRectF &area, Lamp lamp) const;
};

//! For item views and buttons: drawn with lines at every size.
QIcon lampIcon(Lamp lamp, const QPalette &palette);

} // namespace doctor
