#pragma once

#include "fixes/fix.h"

namespace doctor::document {

//! A command as it is read to somebody who types it, “systemctl, space, status, space, nginx”; nothing where
//! it is too long for that, or has something in it that nobody hears. \a shell: as in a FixStep.
QString dictated(const QString &command, const QString &shell);

//! Of each step the number under which its command is shown, from 1; 0 where it has no command.
QList<int> commandNumbers(const Fix &fix);

} // namespace doctor::document
