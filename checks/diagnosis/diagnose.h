#pragma once

#include "diagnosis/diagnosis.h"
#include "findings/picture.h"

namespace doctor {

//! Ranked causes, most probable first, never empty. Pure: no clock, no I/O, no randomness.
QList<Cause> diagnose(const Picture &picture, const QList<Finding> &findings);

//! What visitors get, whatever the cause: report.md, "light of the report".
Light lightOf(const Picture &picture, const QList<Finding> &findings);

} // namespace doctor
