#pragma once

#include "report/report.h"

#include <QString>

#include <map>

namespace doctor::test {

//! The final report of every fault that can be staged here, by its id, examined with real sockets. Several
//! at a time: most of a run is waiting for silence. Fewer than all, and *error says why, when one did not
//! end.
std::map<QString, Report> practiceReports(QString *error);

} // namespace doctor::test
