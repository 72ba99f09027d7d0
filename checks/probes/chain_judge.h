#pragma once

#include "evidence/observation.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace doctor {

class TrustedRoots;

//! An issuer in \a chain (DER, as sent) bears the name of a Cloudflare Origin CA.
bool claimsOriginCa(const QList<QByteArray> &chain);

//! The chain as Cloudflare would judge it against \a roots, dates left out. \a chain is DER as sent, leaf
//! first; what cannot be read as a certificate makes it untrusted.
ChainSeen judgeChain(const QList<QByteArray> &chain, const QString &serverName, const TrustedRoots &roots);

} // namespace doctor
