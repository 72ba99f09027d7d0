#pragma once

#include "findings/codes.h"
#include "findings/finding.h"
#include "findings/picture.h"

#include <QJsonArray>

namespace doctor {

//! The five checks: pure functions from the arranged evidence to findings. Ids are given later, over the
//! whole report.
QList<Finding> judgeStatusPage(const Picture &picture);
QList<Finding> judgeDnsRecord(const Picture &picture);
QList<Finding> judgeTcpReach(const Picture &picture);
QList<Finding> judgeTlsCertificate(const Picture &picture);
QList<Finding> judgeSslMode(const Picture &picture);

//! All findings in the order of the checks, numbered f1, f2, ….
QList<Finding> judgeAll(const Picture &picture);

//! A finding of one check, for the files behind the functions above.
inline Finding found(CheckId check, const char *code, Light light, const QJsonObject &facts,
                     const QStringList &evidence)
{
    return {{}, check, QString::fromLatin1(code), light, facts, evidence};
}

QJsonArray toArray(const QStringList &list);

} // namespace doctor
