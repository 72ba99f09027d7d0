#pragma once

#include <QSize>

class QPainter;
class QPushButton;
class QStyleOptionButton;

//! \file Buttons as the rest of the window looks. Only where the system has no look of its own for them: on
//! macOS and Windows they stay the system's. Private to widgets/.
namespace doctor {

bool hasOwnLook(const QPushButton *button);

//! The panel of a button, then its icon and text. \a accent: the one that Enter presses.
void paintButton(const QPushButton *button, const QStyleOptionButton &option, bool accent);

//! Room for icon and text and \a padding ems at both sides, never less than can be hit.
QSize buttonSize(const QPushButton *button, qreal padding, qreal height);

} // namespace doctor
