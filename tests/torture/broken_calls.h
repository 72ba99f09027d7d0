#pragma once

//! \file The system's socket calls with one that fails. This program's own definitions come before libc's in
//! the order in which the dynamic linker looks, for Qt and c-ares too.

namespace doctor::test {

//! The \a nth socket call (1, 2, …) of all threads but the practice internet's fails; 0: none.
void breakCall(int nth);
int callsSeen();
//! "recv", …: the one that failed; empty: none did.
const char *brokenCall();

} // namespace doctor::test
