#pragma once

#include <QHostAddress>

namespace doctor {

//! Whether this computer's own system knows a way to \a address. Sends nothing.
bool hasRouteTo(const QHostAddress &address);

} // namespace doctor
