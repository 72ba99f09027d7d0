#pragma once

#include <QString>

class QComboBox;

namespace doctor {

//! The languages that there are texts in, each under the name that it has for itself, below a first entry \a
//! none whose data is empty.
QComboBox *languageBox(const QString &none);

} // namespace doctor
