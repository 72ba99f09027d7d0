#pragma once

#include "document/speakable.h"
#include "fixes/message.h"
#include "report/report.h"

namespace doctor::document {

//! What somebody on the telephone is told, as speakable() sentences. All are pure. No command is ever among
//! them: it is sent.

QStringList spokenVerdict(const Report &report);                   //!< what is wrong, and who can act
QStringList spokenFix(const Fix &fix);                             //!< step by step; undoing is only named
QStringList spokenRequest(const Message &letter, bool isPractice); //!< somebody else has to act

} // namespace doctor::document
