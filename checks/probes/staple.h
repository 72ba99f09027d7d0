#pragma once

#include "probes/openssl_types.h"

#include <QString>

namespace doctor {

//! What a stapled OCSP response says of \a certificate: "none" without a response, "good", "revoked", or
//! "unknown" when it cannot be read or speaks of another certificate.
QString stapledStatus(const unsigned char *response, long size, const X509 *certificate);

//! The name of an alert in RFC 8446 §6 (older RFCs for those that it dropped); its number when it has none.
QString tlsAlertName(int alert);

} // namespace doctor
