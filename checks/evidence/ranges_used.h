#pragma once

#include "evidence/evidence.h"

#include <QDate>
#include <QStringList>

namespace doctor {

//! A list of Cloudflare's ranges: the published one when it was read and makes sense, else the built-in copy.
struct RangesUsed {
    QStringList v4;
    QStringList v6;
    bool isLive = false;
    QDate date;               //!< when it was read, or of the built-in copy
    QStringList added;        //!< what the built-in copy does not have; empty unless live
    QStringList removed;      //!< what only the built-in copy has; empty unless live
    QString observation;      //!< id; empty unless live
    bool fileLeftOut = false; //!< the evidence has another list, and came from a file

    bool differs() const { return !added.isEmpty() || !removed.isEmpty(); }
};

//! Pure. What the evidence says of its own sense is not believed, but looked at again.
RangesUsed rangesUsed(const Evidence &evidence);

//! Who wrote the evidence: a run of this program just now, or whoever made the file that was opened.
enum class EvidenceOf { ThisRun, File };

//! The list that commands name. People run these as root: a file's list is used where it says what the
//! built-in copy says, and nowhere else.
RangesUsed rangesForCommands(const Evidence &evidence, EvidenceOf source);

} // namespace doctor
