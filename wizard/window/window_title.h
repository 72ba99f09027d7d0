#pragma once

#include <QString>

namespace doctor {

class Consultation;

//! The title of the window: the site that is looked at, and whether it is practice or an opened report.
QString titleOf(const Consultation &consultation);

} // namespace doctor
