#pragma once

#include <QString>

namespace doctor {

//! Text from outside made fit for a sentence, a terminal and a ticket: control, bidirectional and invisible
//! characters become \xNN or \u{NNNN}, and it is cut after 120 characters with an ellipsis. The one way for
//! such text.
QString shown(const QString &text);

//! The address of a site, an international name in both spellings:
//! "https://xn--bcher-kva.example/ (bücher.example)".
QString shownSite(const QString &url, const QString &host);

//! At most \a most characters (two or more), with an ellipsis where something was left out; never half of a
//! pair.
QString cut(const QString &text, qsizetype most);

} // namespace doctor
