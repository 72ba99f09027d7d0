#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

typedef struct x509_store_st X509_STORE;

namespace doctor {

//! Windows keeps but few roots, and gets each of the others from Microsoft when a chain first asks for it.
#ifdef Q_OS_WIN
inline constexpr bool systemFetchesRoots = true;
#else
inline constexpr bool systemFetchesRoots = false;
#endif

//! The root (DER) that the system trusts \a chain by (DER, the leaf first), fetched if need be; empty without
//! one, and where systemFetchesRoots is false. Blocks, at most for about \a patience.
QByteArray systemRootFor(const QList<QByteArray> &chain, std::chrono::milliseconds patience);

//! Lets \a store find the roots of a Unix system where OpenSSL looks for them: SSL_CERT_DIR and SSL_CERT_FILE
//! or the places built into it, and where those are not there, the usual ones of other distributions.
//!
//! Costs next to nothing: a folder is asked for one name at a time, and the bundle, which takes 16 ms to
//! read, is opened only for a name that no folder has.
void addSystemRoots(X509_STORE *store);

//! Reads the whole bundle into \a store; false when there is none.
bool readSystemBundle(X509_STORE *store);

} // namespace doctor
