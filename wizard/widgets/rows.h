#pragma once

#include "theme/fonts.h"

#include <QBoxLayout>
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

//! \a caption nearer to \a field below it than to what stands above.
inline void addCaptioned(QBoxLayout &rows, QWidget *caption, QWidget *field, Qt::Alignment side = {})
{
    auto *pair = new QVBoxLayout;
    pair->setContentsMargins(0, ems(caption, captionAir), 0, 0);
    pair->setSpacing(ems(caption, captionGap));
    pair->addWidget(caption);
    pair->addWidget(field, 0, side);
    rows.addLayout(pair);
}

} // namespace doctor
