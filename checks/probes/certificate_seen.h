#pragma once

#include "evidence/observation.h"
#include "probes/openssl_types.h"

namespace doctor {

CertificateSeen certificateSeen(const X509 *certificate);

//! nullptr when the bytes are not a certificate.
X509Ptr certificateFromDer(const QByteArray &der);
QByteArray derOf(const X509 *certificate);
QString fingerprintOf(const X509 *certificate); //!< SHA-256, upper-case hex

//! The first entry of a name, bounded; empty without one. \a nid: NID_commonName, NID_organizationName, …
QString nameEntry(const X509_NAME *name, int nid);

} // namespace doctor
