#include "document/moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

//! Some locales put invisible marks of direction into their dates; beside other text they would be shown as
//! what they are.
QString withoutMarks(QString text)
{
    for (const char16_t mark : {u'\u200E', u'\u200F', u'\u061C'})
        text.remove(QChar(mark));
    return text;
}

QString dateAndClock(const QDateTime &time)
{
    //: %1: a date, %2: the time of that day
    return withoutMarks(Words::tr("%1, %2").arg(QLocale().toString(time.date(), QLocale::LongFormat),
                                                time.time().toString(QStringLiteral("HH:mm:ss"))));
}

} // namespace

QString momentInUtc(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    //: %1: a date and a time of that day
    return Words::tr("%1 UTC").arg(dateAndClock(time.toUTC()));
}

QString momentInZone(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid() || !zone.isValid() || zone.offsetFromUtc(time) == 0)
        return {};
    //: %1: a date and a time of that day, %2: how far the clock is from UTC, such as UTC+01:00
    return Words::tr("%1 (%2)").arg(dateAndClock(time.toTimeZone(zone)),
                                    zone.displayName(time, QTimeZone::OffsetName));
}

QString clockInUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("HH:mm:ss.zzz")) : QString();
}

QString duration(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    if (milliseconds < second)
        //: %1: a number of milliseconds
        return Words::tr("%1 ms").arg(QLocale().toString(milliseconds));
    //: %1: a number of seconds, such as 1.4
    return Words::tr("%1 s").arg(
        QLocale().toString(static_cast<double>(milliseconds) / static_cast<double>(second), 'f', 1));
}

} // namespace doctor::document
