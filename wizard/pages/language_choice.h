#pragma once

#include <QStringList>

class QComboBox;

namespace doctor {

//! The languages that there are texts in: "en", "de", …
QStringList spokenLanguages();

//! Each under the name that it has for itself, below a first entry \a none whose data is empty.
QComboBox *languageBox(const QString &none);

} // namespace doctor
