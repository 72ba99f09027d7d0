#pragma once

#include "document/document.h"

namespace doctor {

//! A document as plain text of at most 78 columns, for terminals and tickets.
QString documentText(const document::Document &document);

} // namespace doctor
