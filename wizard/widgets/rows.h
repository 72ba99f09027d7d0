#pragma once

#include <QLayout>
#include <QWidget>

namespace doctor {

//! Deletes what stands in \a rows at once: not for use by a signal of a widget in it.
inline void clear(QLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace doctor
