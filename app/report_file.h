#pragma once

#include "report/report.h"

#include <QString>

#include <optional>

namespace doctor {

//! A stored report, judged again by the present rules from its question and evidence; what the file claims is
//! not read. nullopt and a sentence when it cannot be had.
std::optional<Report> openReport(const QString &fileName, QString *error);

} // namespace doctor
