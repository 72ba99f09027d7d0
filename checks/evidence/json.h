#pragma once

#include "evidence/observation.h"

#include <QJsonObject>

namespace doctor {

//! The `evidence` entry of report.md. fromJson(toJson(o)) equals o in everything the diagnosis reads.
QJsonObject toJson(const Observation &observation);
//! nullopt for an unknown probe kind, outcome or via: such entries are ignored, as report.md asks of readers.
std::optional<Observation> observationFromJson(const QJsonObject &object);

} // namespace doctor
