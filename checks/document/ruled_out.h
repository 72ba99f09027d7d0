#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace doctor::document {

//! Whether the first cause is a problem at all.
bool namesProblem(const Report &report);

//! The checks that are fine, rest on more than what the person said, and have nothing to do with the cause.
//! They live as long as \a report.
QList<const CheckResult *> checksRuledOut(const Report &report);

//! What such a check found, and of the DNS record what it cannot have seen.
QString ruledOutText(const CheckResult &check);

} // namespace doctor::document
