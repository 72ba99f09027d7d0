#pragma once

#include "question/question.h"

#include <optional>

namespace doctor {

struct ParsedOrigin {
    std::optional<OriginTold> origin;
    QString problem; //!< one translated sentence why not; empty when there is an origin
};

//! ADDRESS as people give it: "203.0.113.10", "[2001:db8::1]:8443", "2001:db8::1", "origin.example.com:8080",
//! also with http:// before and a slash behind. Host names are kept in ASCII. Never fails on hostile text.
ParsedOrigin parseOrigin(const QString &text);

} // namespace doctor
