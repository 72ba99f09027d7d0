#pragma once

#include "report/report.h"

namespace doctor::document {

//! What the first cause rests on, without what the headline says already, word for word. Ids of
//! findings.
QStringList reasonsOf(const Report &report);

} // namespace doctor::document
