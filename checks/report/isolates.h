#pragma once

#include <QString>

namespace doctor {

//! \a text as it has to be drawn: in a sentence that is read from right to left, each name, address, option
//! or command stands in isolates (U+2066 … U+2069), so that it is read from left to right as a whole and its
//! signs stay at it. "." ":" and brackets around it belong to the sentence, unless they are in quotes with
//! it. Text without letters from right to left comes back as it is, and so does what stands in isolates
//! already. For windows, HTML and PDF; never for what people copy into a terminal or a ticket.
QString withIsolates(const QString &text);

//! The same where the direction of the paragraph \a around the text is known. From right to left, lines
//! without letters of that direction are isolated whole, such as a time or an address alone; from left to
//! right, nothing is: there an Arabic name in an English sentence is what needs no care.
QString withIsolates(const QString &text, Qt::LayoutDirection around);

} // namespace doctor
