#pragma once

#include "report/report.h"

#include <QJsonArray>
#include <QJsonObject>

//! \file The JSON of what people add to a report, and of what stands in it for something else.
namespace doctor {

//! The latest attemptsKept of them.
QJsonArray historyJson(const QList<Attempt> &history);
//! Of a file from anywhere: what has no time or no words is left out.
QList<Attempt> historyFrom(const QJsonArray &array);

QJsonObject standInsJson(const StandIns &standIns);
StandIns standInsFrom(const QJsonObject &object);

} // namespace doctor
