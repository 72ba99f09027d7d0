#pragma once

#include "document/document.h"

#include <QByteArray>
#include <QLocale>
#include <QPageSize>

namespace doctor {

//! The paper that people print on where \a locale is spoken; without a territory in it, where \a system is.
QPageSize::PageSizeId paperFor(const QLocale &locale, const QLocale &system = QLocale::system());

//! The document on pages: text that can be selected, drawn lights, page numbers, title and language set.
//! Needs a QGuiApplication, which needs no display.
struct DrawnPdf {
    QByteArray bytes;
    QString text; //!< all that was laid out, and the titles: the file holds it as numbers of glyphs
};
DrawnPdf drawPdf(const document::Document &document, QPageSize::PageSizeId paper);

//! The bytes alone.
QByteArray toPdf(const document::Document &document, QPageSize::PageSizeId paper);

} // namespace doctor
