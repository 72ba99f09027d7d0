#pragma once

#include "evidence/observation.h"

#include <QStringList>

//! \file One observation in a line of a table.
namespace doctor::document {

QString probeName(const Detail &detail); //!< "DNS", "TCP", "TLS", "HTTP", …
QString viaWord(Via via);                //!< "through Cloudflare", "directly", …
QString outcomeWord(Outcome outcome);    //!< "answered", "refused", …
//! What else it showed: figures, names and the library's words; not translated, like any log.
QString detailText(const Observation &observation);
//! Every value of it, a line each, under the names of the report's JSON; at most a few hundred.
QStringList allDetails(const Observation &observation);

} // namespace doctor::document
