#pragma once

#include "evidence/evidence.h"
#include "question/question.h"

#include <optional>

namespace doctor {

//! An answer over https that sends the visitor to where they came from.
struct HttpsRedirect {
    int status = 0;
    QString target; //!< where it sends them, the query left out; from outside
};

//! What the server itself answers over https, when that is a redirect to the same name over http. No SSL mode
//! ends such a circle. Pure.
std::optional<HttpsRedirect> httpsRedirect(const Question &question, const Evidence &evidence);

} // namespace doctor
