#pragma once

#include <QString>

namespace doctor {

//! One line on standard error, after the name of the \a program and through terminalText().
void complain(const QString &sentence, const QString &program = QStringLiteral("origin-doctor-cli"));

} // namespace doctor
