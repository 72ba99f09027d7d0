#pragma once

#include <QString>

namespace doctor {

//! Installs the translators for \a locale, the system's when empty. English needs none. false when a language
//! was asked for by name that the program does not speak: it then speaks English.
bool installLanguage(const QString &locale);

} // namespace doctor
