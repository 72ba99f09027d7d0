#pragma once

#include <QFont>
#include <QWidget>

//! \file Sizes, all in terms of the system's own font, so that they follow its settings and every scale.
namespace doctor {

//! The height of a line of \a widget's font divided by what is usual, in pixels: 1 em.
qreal em(const QWidget *widget);
int ems(const QWidget *widget, qreal count); //!< rounded, at least 1

QFont headingFont(const QFont &system);
QFont strongFont(const QFont &system);
QFont quietFont(const QFont &system);
//! Fixed pitch, in a size that goes with \a system.
QFont commandFont(const QFont &system);

//! In ems, of what a form asks: above the caption of each question, and between it and its field.
inline constexpr qreal captionAir = 0.4;
inline constexpr qreal captionGap = 0.3;

//! What a finger or an unsteady hand can hit, in pixels.
inline constexpr int leastTarget = 24;

} // namespace doctor
