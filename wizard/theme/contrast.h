#pragma once

#include <QColor>

namespace doctor {

//! What WCAG 2 asks for: text against its background, and shapes that mean something.
inline constexpr double textContrast = 4.5;
inline constexpr double shapeContrast = 3.0;

//! WCAG 2 contrast ratio, 1 to 21. Both colours opaque.
double contrastRatio(const QColor &one, const QColor &other);

//! \a wanted itself where it stands out from \a background enough, and else the nearest lighter or darker
//! tone of it that does.
QColor standingOut(const QColor &wanted, const QColor &background, double ratio);

//! \a part (0 to 1) of \a over on \a under.
QColor mixed(const QColor &under, const QColor &over, double part);

} // namespace doctor
