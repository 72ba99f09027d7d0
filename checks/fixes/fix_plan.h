#pragma once

#include "evidence/evidence.h"
#include "evidence/ranges_used.h"
#include "fixes/catalogue.h"
#include "fixes/fix.h"
#include "question/question.h"

#include <QMap>

namespace doctor {

//! What can be done about several causes.
struct FixPlan {
    QList<Fix> fixes;                   //!< each once
    QMap<QString, QStringList> byCause; //!< cause id to fix ids, the best first

    const Fix *fix(const QString &id) const;
    QList<Fix> fixesFor(const QString &causeId) const;
};

//! Pure: the fixes for these causes, filled in from question and evidence. Some milliseconds of work: for
//! drawing, and not for every judgement.
FixPlan planFixes(const Question &question, const Evidence &evidence, const QStringList &causeIds,
                  EvidenceOf source = EvidenceOf::ThisRun,
                  const FixCatalogue &catalogue = FixCatalogue::builtIn());

//! Which list of Cloudflare's ranges the commands name, in words.
QString rangesNote(const RangesUsed &ranges);

} // namespace doctor
