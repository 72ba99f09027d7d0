#pragma once

#include "question/question.h"

namespace doctor {

//! KEY=VALUE of --server into \a server; a usage error in words, or nothing. Keys and values: serverValues(),
//! "unknown" always among them.
QString readServerOption(const QString &text, ServerTold &server);

//! The values that a key takes, "unknown" last; empty for a key that does not exist.
QStringList serverValues(const QString &key);

} // namespace doctor
