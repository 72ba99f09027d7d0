#pragma once

#include <QThread>

#include <openssl/crypto.h>

//! \file Included by what starts threads that use OpenSSL, be they ours or Qt's.

namespace doctor {

// QThread::wait() returns before the thread has run its last destructors, where OpenSSL frees what it keeps
// per thread. Its clean-up at exit would overtake them, so it must not run. Said before main(): only the
// first user of OpenSSL is asked.
inline const bool opensslStays = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

//! Frees what OpenSSL keeps for \a thread, one of our own, before wait() lets anybody go on: at the end of
//! the process there may be no time for the thread's last destructors.
inline void freeOpensslAtEndOf(QThread &thread)
{
    QObject::connect(
        &thread, &QThread::finished, &thread, [] { OPENSSL_thread_stop(); }, Qt::DirectConnection);
}

} // namespace doctor
