#pragma once

#include "evidence/evidence.h"
#include "question/question.h"
#include "report/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

#include <optional>

namespace doctor {

//! What a file says that it found. Nobody's word but the file's: it is only ever held against the present
//! judgement.
struct Claim {
    QString light;      //!< an id, or anything else; empty when the file does not say
    QStringList causes; //!< ids, or anything else
};

//! What a stored report needs for being judged again; its findings, sentences
//! and fixes are not read.
struct StoredReport {
    Question question; //!< an inferred mode is Unknown here, so that judging infers it anew
    Evidence evidence;
    QDateTime started; //!< UTC; invalid when the report does not say
    qint64 elapsedMs = 0;
    qint64 settledMs = 0;
    QMap<QString, qint64> checksElapsedMs; //!< by the id of the check
    bool complete = true;                  //!< false when the run was cancelled
    QList<Attempt> history;
    QString note;
    StandIns standIns;
    Claim claim;
};

inline constexpr qsizetype maxReportBytes = 8 * 1024 * 1024;

//! Reads the document of report.md. Hostile input: never more than maxReportBytes, unknown keys and strange
//! entries ignored. nullopt when it is no report that this program can judge; *error is then one translated
//! sentence.
std::optional<StoredReport> readReport(const QByteArray &json, QString *error);

} // namespace doctor
