#pragma once

#include "document/compose.h"

namespace doctor {

//! The short form for a ticket to the hosting company: at most ten lines, plain text, enough for a
//! first-level agent to act on.
QStringList hostSummary(const Report &report, const ComposeOptions &options = {});

} // namespace doctor
