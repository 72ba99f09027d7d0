#pragma once

#include <QString>

namespace doctor {

//! One line on standard error, after the program's name and through terminalText().
void complain(const QString &sentence);

} // namespace doctor
