#pragma once

#include "fixes/fill.h"

#include <QString>

//! \file What shells make of a line, written from their manuals and not from how fixes/fill.cpp quotes.
namespace doctor::fuzz {

//! The line without its quotes: characters that stand for themselves as they are, those that mean something
//! to the shell with a mark before them. A value is safe where the same characters come out of every one.
QString lexed(const QString &line, Shell shell);

//! The mark; no value that is not refused holds it.
inline constexpr QChar active{0x0001};

} // namespace doctor::fuzz
