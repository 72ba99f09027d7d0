#pragma once

#include "document/speakable.h"
#include "fixes/message.h"
#include "report/report.h"

namespace doctor::document {

//! What somebody on the telephone is told, as speakable() sentences with notes to whoever reads. All are
//! pure. Of commands only those are among them that can be dictated; the others are sent, and named by the
//! number under which they are shown.

QStringList spokenVerdict(const Report &report); //!< what is wrong, and who can act
QStringList spokenFix(const Fix &fix);           //!< step by step; undoing is only named
//! Somebody else has to act: what to read to them.
QStringList spokenRequest(const Message &letter, const Report &report);

} // namespace doctor::document
