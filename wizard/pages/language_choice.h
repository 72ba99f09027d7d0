#pragma once

#include <QString>

class QComboBox;

namespace doctor {

class TextLabel;

//! The languages that there are texts in, each under the name that it has for itself, below a first entry \a
//! none whose data is empty.
QComboBox *languageBox(const QString &none);

//! The line of a label beside the middle of its chooser.
void centreBeside(TextLabel *label, const QComboBox *box);

} // namespace doctor
