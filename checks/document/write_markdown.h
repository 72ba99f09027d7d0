#pragma once

#include "document/document.h"

#include <QByteArray>

namespace doctor {

//! For ticket systems: CommonMark with tables, no HTML, no link; UTF-8.
QByteArray toMarkdown(const document::Document &document);

} // namespace doctor
