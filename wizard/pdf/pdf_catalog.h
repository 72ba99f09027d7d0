#pragma once

#include <QByteArray>
#include <QString>

namespace doctor {

//! The same PDF with the language of its text in the catalogue, which QPdfWriter cannot set, and the title in
//! the window's frame: an incremental update, as the format has it. Unchanged if \a pdf is not as expected.
QByteArray withLanguage(const QByteArray &pdf, const QString &language);

} // namespace doctor
