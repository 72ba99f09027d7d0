#pragma once

#include "report/from_json.h"
#include "report/report.h"

#include <QString>

#include <optional>

namespace doctor {

struct OpenedReport {
    Report report; //!< judged again by the present rules from question and evidence
    Claim claim;   //!< what the file says
};

//! A stored report. nullopt and a sentence when it cannot be had.
std::optional<OpenedReport> openReport(const QString &fileName, QString *error);

//! The same, and "-" is the report on standard input: at most maxReportBytes of it are read.
std::optional<OpenedReport> openReportOrInput(const QString &name, QString *error);

//! Where the file says something else than the present rules, in the language of the installed translators;
//! empty where they agree or the file says nothing.
QString differenceFrom(const Claim &claim, const Report &report);

} // namespace doctor
