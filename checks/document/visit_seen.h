#pragma once

#include "evidence/evidence.h"

namespace doctor::document {

//! One visit through Cloudflare that stands for those over its scheme: a failed one if there was any.
struct VisitSeen {
    QString scheme;
    QString url;
    int status = 0; //!< 0: no answer
    int code = 0;   //!< Cloudflare's own error, 520…530 or 1xxx; 0 without one
    QString ray;    //!< without the data centre
    QString colo;   //!< three letters
    QDateTime at;
    int failed = 0; //!< of `count` visits over this scheme
    int count = 0;

    bool hasFailed() const { return failed > 0; }
};

//! https before http; only those that were made.
QList<VisitSeen> visitsSeen(const Evidence &evidence);

//! What the pasted error page said; nullptr without one.
const ToldSeen *pastedPage(const Evidence &evidence);

} // namespace doctor::document
