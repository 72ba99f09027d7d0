#pragma once

#include "evidence/observation.h"

#include <QStringList>

namespace doctor::document {

//! The certificates that a handshake showed in three lines: the server's own with its names, issuer and days
//! left; those between it and the root; whether the chain is complete and trusted as in Full (strict). Empty
//! without a certificate. \a now: the time at which it is judged, the edge's where it is known.
QStringList chainSummary(const TlsSeen &tls, const QDateTime &now);

} // namespace doctor::document
