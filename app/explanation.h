#pragma once

#include "command_line.h"

#include <QString>

namespace doctor {

//! `explain CAUSE`: what it means, whose job it is and what can be done: every fix in a line, and the steps
//! of the one that fits best or of those that were asked for. Null for a cause that does not exist.
QString explanation(const CommandLine &line);

//! A sentence for the first of --fix that is no fix of the cause, with the nearest one; else nothing.
QString unknownFix(const CommandLine &line);

} // namespace doctor
