#pragma once

#include <QByteArray>

//! \file Included by what starts threads that match regular expressions, be they ours or Qt's.

namespace doctor {

// For each thread that matches one, Qt keeps a stack for the compiled code in a thread_local variable. What
// MinGW builds frees such variables before it runs their destructors (mingw-w64's bug 859): that of the stack
// reads freed memory inside a lock that the end of the process then waits for. Interpreted expressions need
// no such stack. Said before main(): only the first match asks.
#ifdef __MINGW32__
inline const bool interpretsRegexes = qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif

} // namespace doctor
