#pragma once

#include "evidence/observation.h"

#include <QByteArray>

#include <optional>

namespace doctor {

//! Reads a Statuspage summary.json: indicator, unresolved incidents, components that are not operational.
//! nullopt when it is no status page. \a failure (if given) then says "not-json" or "not-a-status-page".
//! Lists and texts are bounded; entries of an unexpected type are passed over.
std::optional<StatusSeen> parseStatusPage(const QByteArray &body, QString *failure = nullptr);

//! "Frankfurt, Germany - (FRA)" → "FRA"; empty for a service.
QString coloIn(const QString &componentName);

} // namespace doctor
