#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

//! \file Times as a report shows them, in the format of QLocale().
namespace doctor::document {

//! "21 November 2026, 05:00:00 UTC"; empty for a time that is not known.
QString momentInUtc(const QDateTime &time);
//! "21 November 2026, 06:00:00 (UTC+01:00)"; empty where that is no other time than UTC.
QString momentInZone(const QDateTime &time, const QTimeZone &zone);
//! "05:00:00.210", the same in every language.
QString clockInUtc(const QDateTime &time);
//! "412 ms", "1.4 s"
QString duration(qint64 milliseconds);

} // namespace doctor::document
