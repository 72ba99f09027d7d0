#pragma once

#include "document/document.h"

#include <QByteArray>

namespace doctor {

//! How a text is drawn. As it stands: for a file or a ticket.
struct TextStyle {
    int width = 78;       //!< columns
    bool colours = false; //!< ANSI colours, for a terminal
    bool details = true;  //!< with the sections for those who want proof
};

//! Lines of at most style.width columns, none with a space at its end; only commands are longer where they
//! must be, because they are copied. UTF-8.
QByteArray toText(const document::Document &document, const TextStyle &style = {});
//! Sections alone, without a light and a headline above them.
QByteArray toText(const QList<document::Section> &sections, const TextStyle &style = {});

//! A light as its own shape with its word, such as "✖ broken": never one without the other.
QString lightText(Light light, bool colours);

} // namespace doctor
