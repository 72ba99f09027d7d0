#pragma once

#include "report/report.h"
#include "widgets/path_picture.h"

namespace doctor {

//! What the picture of the path shows for a report, also while it is being made. Pure.
PathState pathState(const Report &report);

} // namespace doctor
