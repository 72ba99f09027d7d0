#pragma once

#include "fixes/fix.h"
#include "fixes/message.h"
#include "report/report.h"
#include "text_canvas.h"

namespace doctor {

//! One fix whole: title, where and with what rights, risk, then its steps. Commands stand as they are pasted,
//! unwrapped and without an indent.
void drawFix(TextCanvas &canvas, const Fix &fix);

//! The letters to whoever must act.
void drawMessages(TextCanvas &canvas, const QList<Message> &messages);

//! The end of a report: the first cause's first fix, and how to see the others.
void drawFirstFix(TextCanvas &canvas, const Report &report);

} // namespace doctor
