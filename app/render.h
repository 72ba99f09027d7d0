#pragma once

#include "command_line.h"
#include "report/report.h"

#include <QByteArray>

#include <optional>

namespace doctor {

//! The report in the format and language that were asked for, redacted as was asked for, with colours and a
//! width only where it goes to a terminal. nullopt when something that was to be left out would stand in it.
std::optional<QByteArray> rendered(const Report &report, const CommandLine &line);

//! Writes the report to the file or to standard output; the exit status, which is the light when all is well.
int deliver(const Report &report, const CommandLine &line);

//! The command `render`: a stored report, judged again and drawn.
int renderStored(const CommandLine &line);

} // namespace doctor
