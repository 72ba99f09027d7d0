#pragma once

#include "widgets/step_list.h"

#include <QStringList>

namespace doctor {

class Consultation;

//! The steps with their lights as they are now. \a names: of the nine pages.
QList<Step> stepsOf(const Consultation &consultation, const QStringList &names);

} // namespace doctor
