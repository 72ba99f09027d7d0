#pragma once

#include <QString>

//! \file The one way for text into Markdown.
namespace doctor::document {

//! A sentence that any Markdown shows as it is: no link, no image, no mark-up, no mention of a person. Words
//! that a ticket system would turn into a link or a mention become code. \a inTable: also no new cell.
QString markdownText(const QString &text, bool inTable = false);

//! A piece of data as code: nothing in it is mark-up.
QString markdownCode(const QString &text, bool inTable = false);

//! The shortest fence that no line of \a text can end.
QString markdownFence(const QString &text, int shortest);

} // namespace doctor::document
