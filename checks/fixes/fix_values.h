#pragma once

#include "evidence/ranges_used.h"
#include "fixes/fill.h"
#include "question/question.h"

namespace doctor {

//! What stands in commands: from the question, and from the evidence where the question does not say. Pure.
FillValues fixValues(const Question &question, const Evidence &evidence, const RangesUsed &ranges);

} // namespace doctor
