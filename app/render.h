#pragma once

#include "command_line.h"
#include "document/write_text.h"
#include "report/from_json.h"
#include "report/report.h"

#include <QByteArray>

#include <optional>

namespace doctor {

//! As wide and as colourful as standard output can show it, and whole where nobody looks at it at once.
TextStyle styleFor(const CommandLine &line);

//! What \a report says, in the language that is installed. \a difference: see differenceFrom().
document::Document documentOf(const Report &report, const QString &difference, Format format);

//! The report in the format and language that were asked for, redacted as was asked for, with colours and a
//! width only where it goes to a terminal. nullopt when something that was to be left out would stand in it.
//! \a claim: of a stored report; where the present rules say something else, every format says so.
std::optional<QByteArray> rendered(const Report &report, const CommandLine &line, const Claim &claim = {});

//! Writes the report to the file or to standard output; the exit status, which is the light when all is well.
int deliver(const Report &report, const CommandLine &line, const Claim &claim = {});

//! The command `render`: a stored report, judged again and drawn.
int renderStored(const CommandLine &line);

} // namespace doctor
