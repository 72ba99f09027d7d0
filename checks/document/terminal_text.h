#pragma once

#include <QString>
#include <QStringList>

//! \file Text for a terminal: what a sentence may contain, how wide it is, where it breaks.

namespace doctor {

//! The one function through which every text goes before it is written to a terminal or a text report:
//! control characters as \xNN, bidirectional controls and other characters that nobody sees as \u{NNNN}.
//! Line feeds are controls, too: a caller breaks lines itself. Applying it twice changes nothing more.
QString terminalText(const QString &text);

//! Columns that the text takes: none for combining marks, two for wide East Asian characters and pictographs.
int displayWidth(const QString &text);

//! Lines of at most \a width columns, broken at spaces and, where a word is longer than a line, inside it.
//! The first line begins with \a firstIndent, the others with \a indent; no line ends with a space.
QStringList wrapped(const QString &text, int width, const QString &firstIndent = {},
                    const QString &indent = {});

//! At most \a width columns, with an ellipsis at the end when something was left out.
QString elided(const QString &text, int width);

//! Filled up with spaces to \a width columns.
QString padded(const QString &text, int width);

} // namespace doctor
