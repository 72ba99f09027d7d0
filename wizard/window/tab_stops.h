#pragma once

#include <QList>

class QWidget;

namespace doctor {

//! What Tab stops at in \a area, in the order in which its layouts place it: widgets that are made later
//! stand at the end of Qt's own order, wherever they are seen.
QList<QWidget *> tabStopsIn(const QWidget *area);

} // namespace doctor
