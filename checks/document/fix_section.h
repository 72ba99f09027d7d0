#pragma once

#include "document/document.h"
#include "fixes/fix.h"
#include "fixes/message.h"

//! \file Fixes and letters as parts of a section, for whatever shows them.
namespace doctor::document {

//! One fix whole: title, where and with what rights, risk, then its steps.
void addFix(Section &section, const Fix &fix);

//! A letter below a heading that says to whom it goes.
void addLetter(Section &section, const Message &letter);

} // namespace doctor::document
