#pragma once

#include "report/report.h"

#include <QString>

namespace doctor {

//! What to ask the hosting company for, in the words of its trade: one or two sentences that its first level
//! can act on. Empty where the company can do nothing.
QString requestToHost(const Report &report, const Cause &cause);

} // namespace doctor
