#pragma once

#include "command_line.h"

#include <QString>

namespace doctor {

//! `practice`: one fault a line, its id first; what this system cannot stage at the end.
QString practiceList();

//! `explain`: what a cause means and whose job it is; null for a cause that does not exist.
QString explanation(const CommandLine &line);

} // namespace doctor
