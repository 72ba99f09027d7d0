#pragma once

#include "command_line.h"
#include "document/document.h"
#include "question_changes.h"
#include "report/report.h"

#include <QJsonObject>

#include <optional>

namespace doctor {

//! Two reports on one site, before and after something was done.
struct Comparison {
    Report before;
    Report after;
    //! Where the reports were redacted: the parts of the question that differed before that. See
    //! changedParts().
    QStringList changed = {};

    QList<Cause> gone() const;
    QList<Cause> added() const;
    QList<Cause> remaining() const; //!< as they are now
    //! Milliseconds from the one to the other; nothing when one of them does not say when it was made.
    std::optional<qint64> between() const;
    //! What was asked or concluded otherwise, so that the two cannot be compared without a thought.
    QList<QuestionChange> changes() const;
};

//! Whether each of the five checks has the same light in both.
bool haveSameLights(const Comparison &comparison);

//! What has changed, for every format but JSON, in the language of the installed translators.
document::Document compose(const Comparison &comparison);

//! The document of resources/comparison.schema.json.
QJsonObject toJson(const Comparison &comparison);

//! The two reports out of their files, or nothing and a sentence in \a problem: they must be about one site.
std::optional<Comparison> openComparison(const QString &beforeFile, const QString &afterFile,
                                         QString *problem);

//! The command `compare`: the exit status is the light of the second report.
int compareStored(const CommandLine &line);

} // namespace doctor
