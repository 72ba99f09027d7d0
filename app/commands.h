#pragma once

#include <QString>

namespace doctor {

//! `practice`: one fault a line, its id first; what this system cannot stage at the end. Wrapped to \a width
//! columns; 0: one line each, however long.
QString practiceList(int width);

//! `explain` without a cause: their ids and titles, laid out as the practice faults are.
QString causeList(int width);

//! One sentence each, with the nearest name where there is one.
QString unknownCause(const QString &typed);
QString unknownFault(const QString &typed);

} // namespace doctor
