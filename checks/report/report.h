#pragma once

#include "diagnosis/diagnosis.h"
#include "evidence/evidence.h"
#include "findings/finding.h"
#include "findings/ssl_mode_table.h"
#include "fixes/fix_plan.h"
#include "question/question.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace doctor {

struct CheckResult {
    CheckId id = CheckId::StatusPage;
    Light light = Light::Grey;
    bool settled = false; //!< its own evidence is in; the light may still change until the run has ended
    qint64 elapsedMs = 0; //!< from the start of the run until its light last changed
    QList<Finding> findings;
};

//! One thing that was tried, and what the check after it said.
struct Attempt {
    QDateTime at; //!< UTC
    QString what; //!< the title of a fix, or the person's own words
    Light light = Light::Grey;
    QString headline; //!< of the check afterwards; empty when there was none
};

//! In whose place stand-ins were put before the report was given away.
struct StandIns {
    bool thisComputer = false;
    bool origin = false;
    bool site = false;

    bool any() const { return thisComputer || origin || site; }
    //! Those of either.
    StandIns operator|(const StandIns &other) const
    {
        return {thisComputer || other.thisComputer, origin || other.origin, site || other.site};
    }
};

//! What a report keeps of what people add; longer ones are cut.
inline constexpr qsizetype attemptsKept = 50;
inline constexpr qsizetype longestAttempt = 300;
inline constexpr qsizetype longestNote = 4000;

//! What a run found, as a value; report.md is its JSON form. Judged by judge() from question and evidence
//! alone.
struct Report {
    QDateTime started; //!< UTC
    qint64 elapsedMs = 0;
    qint64 settledMs = 0;  //!< after this neither the first cause nor the light changed any more
    bool complete = false; //!< the run has ended; until then everything is provisional
    bool cancelled = false;
    Question question; //!< with the inferred mode where it was inferred
    Light light = Light::Grey;
    QList<CheckResult> checks; //!< always the five
    QList<Cause> causes;       //!< never empty once complete
    QList<SslModeRow> sslModes;
    Evidence evidence;
    EvidenceOf evidenceOf = EvidenceOf::ThisRun; //!< judge() knows nothing of it

    // What people add afterwards; judge() knows nothing of it.
    QList<Attempt> history; //!< the oldest first
    QString note;           //!< the person's own words, with their line breaks
    StandIns standIns;
};

//! Pure: the same question and evidence give the same report, whenever and wherever. \a complete: all that
//! was wanted is in.
Report judge(const Question &question, const Evidence &evidence, bool complete);

//! The finding that `because` and `against` mean by \a id; nullptr when there is none.
const Finding *findingNamed(const Report &report, const QString &id);

//! Of its causes, in their order.
QStringList causeIds(const Report &report);

//! What can be done about its causes. For drawing: judge() leaves it out, because it is made anew with every
//! answer.
FixPlan fixPlan(const Report &report);

//! The JSON document of report.md, texts in the language of the installed translators.
QJsonObject toJson(const Report &report);

} // namespace doctor
