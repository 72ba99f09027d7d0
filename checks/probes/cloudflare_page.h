#pragma once

#include "evidence/observation.h"
#include "question/question.h"

#include <QByteArray>

#include <optional>

//! \file Reads what Cloudflare writes: error bodies, `/cdn-cgi/trace`, and error pages copied by people.
//! Pure, bounded, and believing nothing: who calls them decides whether the sender was Cloudflare.

namespace doctor {

//! An error of Cloudflare's (520…530, 1xxx) in an answer's body: RFC 9457 JSON, the HTML page in its current
//! and its older layout, or the plain `error code: 521`.
std::optional<EdgeErrorSeen> parseEdgeError(const QByteArray &body);

//! `key=value` lines. nullopt without h= and a colo= of three letters: many sites answer any path with a
//! page.
std::optional<TraceSeen> parseTrace(const QByteArray &body);

//! Text that somebody copied out of a browser (or the page's source, or its JSON). nullopt when it is no
//! error page of Cloudflare's, such as a plain address. `host` is ASCII.
std::optional<PageTold> parsePastedPage(const QString &text);

//! Whether the number is one of Cloudflare's own error codes: 520…530, 1000…1299.
bool isEdgeErrorCode(int code);

} // namespace doctor
