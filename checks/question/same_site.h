#pragma once

#include <QString>

namespace doctor {

//! Same site for the purpose of following a redirect: equal, apex and www, or names under one parent.
bool isSameSite(const QString &one, const QString &other);

} // namespace doctor
