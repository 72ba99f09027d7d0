#pragma once

#include <QString>
#include <QStringList>

namespace doctor {

//! The one of \a names that was most likely meant by \a typed; nothing when none is near.
QString nearestName(const QString &typed, const QStringList &names);

} // namespace doctor
