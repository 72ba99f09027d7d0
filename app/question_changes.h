#pragma once

#include "report/report.h"

#include <QJsonArray>
#include <QStringList>

namespace doctor {

//! A part of the question that two reports do not have in common: what has gone may then have gone because
//! something else was asked.
struct QuestionChange {
    QString id;     //!< "url", "origins", "ssl-mode" or "server"
    QString before; //!< for people
    QString after;
};

//! The ids of the parts in which the two differ, in the order of the form.
QStringList changedParts(const Question &before, const Question &after);

//! The words for \a parts: of the reports as they are shown, in which stand-ins may hide a difference.
QList<QuestionChange> questionChanges(const QStringList &parts, const Question &before,
                                      const Question &after);

//! The name of a part in front of its values: "SSL mode".
QString partName(const QString &id);

//! "Other questions were asked…", for the place above what has changed.
QString questionWarning();

QJsonArray toJson(const QList<QuestionChange> &changes);

} // namespace doctor
