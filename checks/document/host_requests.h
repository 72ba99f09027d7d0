#pragma once

#include "diagnosis/diagnosis.h"

#include <QString>

namespace doctor {

//! What to ask the hosting company for, in the words of its trade: one or two sentences that its first level
//! can act on. Empty where the company can do nothing.
QString requestToHost(const Cause &cause);

} // namespace doctor
