#pragma once

#include "document/document.h"

#include <QByteArray>

namespace doctor {

//! One file for a browser: nothing is loaded from elsewhere, nothing runs, dark and light follow the system.
//! Also well-formed XML; UTF-8.
QByteArray toHtml(const document::Document &document);

} // namespace doctor
