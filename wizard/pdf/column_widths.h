#pragma once

#include <QList>

namespace doctor {

//! What a column of a table needs.
struct ColumnNeed {
    qreal least = 0;        //!< below this, words break
    qreal best = 0;         //!< everything stands in one line
    bool takesRoom = false; //!< has its least, and what the others leave
    bool isWhole = false;   //!< never narrower than its least, as a light and its word
    qreal good = 0;         //!< what is short stands in one line; as the least if that is more
};

//! Widths that fill \a width. Where it is too narrow, columns give what they have above the good in
//! proportion, then the widest ones what they have above the least, and only then are words broken.
QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal width);

} // namespace doctor
