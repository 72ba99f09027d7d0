#pragma once

#include <QString>

namespace doctor::document {

//! The style sheet of the HTML report. It holds none of & < > ", which a writer of XML would escape and a
//! browser not read back.
QString htmlStyle();

//! The content security policy: nothing is loaded, nothing runs, and no style but \a style.
QString htmlPolicy(const QString &style);

} // namespace doctor::document
