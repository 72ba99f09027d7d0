#pragma once

#include "fixes/message.h"
#include "report/report.h"

namespace doctor {

//! What to write to whoever must act on a cause, with what this report saw.
QList<Message> lettersFor(const Report &report, const Cause &cause);

//! The same without a run: names in capitals where the person's own site belongs.
QList<Message> lettersFor(const QString &causeId);

//! The number that visitors see, as the letters name it; 0 where none was seen or told.
int visitorsError(const Report &report);

} // namespace doctor
