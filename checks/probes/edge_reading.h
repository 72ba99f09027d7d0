#pragma once

#include "evidence/observation.h"

#include <QUrl>

namespace doctor {

struct WebResult;

//! The name of the random parameter that makes a request unlike any cached one.
QString cacheBustingParameter();

//! Puts what came back into \a seen: head, body's digest, redirect target, Cloudflare's error or trace, TLS.
//! \a asked is the nominal URL as it was sent. Sets throughCloudflare only by a matching trace.
void readInto(HttpSeen &seen, const WebResult &result, const QUrl &asked);

} // namespace doctor
