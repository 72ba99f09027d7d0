#pragma once

#include "evidence/observation.h"
#include "probes/http_reader.h"

class QUrl;

namespace doctor {

//! Writes what \a reader read into \a seen: status, headers that evidence may hold, body, and what the answer
//! says of client certificates and of TLS. \a asked resolves and is compared with Location.
void recordAnswer(const HttpReader &reader, const QUrl &asked, HttpSeen &seen);

} // namespace doctor
