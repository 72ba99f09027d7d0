#pragma once

#include "evidence/evidence.h"

#include <QDate>
#include <QStringList>

namespace doctor {

//! The list of Cloudflare's ranges that commands name: the published one when this run read it and it makes
//! sense, else the built-in copy.
struct RangesUsed {
    QStringList v4;
    QStringList v6;
    bool isLive = false;
    QDate date;          //!< when it was read, or of the built-in copy
    QStringList added;   //!< what the built-in copy does not have; empty unless live
    QStringList removed; //!< what only the built-in copy has; empty unless live
    QString observation; //!< id; empty unless live

    bool differs() const { return !added.isEmpty() || !removed.isEmpty(); }
};

//! Pure. What the evidence says of its own sense is not believed, but looked at again.
RangesUsed rangesUsed(const Evidence &evidence);

} // namespace doctor
