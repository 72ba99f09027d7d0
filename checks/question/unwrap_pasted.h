#pragma once

#include <QString>

namespace doctor {

//! The address inside what surrounds it when people copy it: spaces, invisible characters at the ends,
//! quotation marks, brackets, Markdown, the comma of the sentence. Text without any of it stays as it is.
QString unwrapPasted(const QString &text);

} // namespace doctor
