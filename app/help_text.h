#pragma once

#include <QString>

namespace doctor {

QString helpText(int width); //!< wrapped to so many columns
//! The program's version and, read at run time, those of Qt, OpenSSL and c-ares. Loads no plug-in.
QString versionText(const char *program);
QString opensslVersion(); //!< "3.0.22", of the library that is loaded

} // namespace doctor
