#pragma once

#include "fixes/fix.h"
#include "fixes/message.h"

#include <QJsonObject>

namespace doctor {

QJsonObject toJson(const Fix &fix);         //!< an element of `fixes` in report.md
QJsonObject toJson(const Message &message); //!< an element of `causes[].messages`

} // namespace doctor
