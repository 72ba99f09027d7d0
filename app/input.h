#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace doctor {

//! The standard input to its end, or its first \a most bytes. nullopt when it cannot be read; \a error is
//! then the system's word for it.
std::optional<QByteArray> readInput(qint64 most, QString *error);

} // namespace doctor
