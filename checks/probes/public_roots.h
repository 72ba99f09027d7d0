#pragma once

#include <QString>

namespace doctor {

//! Is the root with this fingerprint (SHA-256, upper-case hex) one of the public authorities? They stand in
//! the list that the program carries (resources/public_roots.txt) and in the one that some systems keep apart
//! from what was added on the computer itself; what is in neither may be a younger one.
bool isPublicRoot(const QString &sha256);

} // namespace doctor
