#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace doctor {

class TrustedRoots;

//! What a stapled OCSP response says of the first certificate of \a chain (DER, as sent): "none" without a
//! response; "good" or "revoked" when the response is in date, about this certificate of this issuer, and
//! signed by whoever may say so under \a roots (RFC 6960 §3.2); "unknown" for any other. Anybody who runs a
//! server can staple what he likes.
QString stapledStatus(const QByteArray &response, const QList<QByteArray> &chain, const TrustedRoots &roots);

//! The name of an alert in RFC 8446 §6 (older RFCs for those that it dropped); its number when it has none.
QString tlsAlertName(int alert);

} // namespace doctor
