#pragma once

#include "report/report.h"
#include "worlds.h"

#include <QStringList>

namespace doctor::test {

//! What somebody would put into a header, a certificate or a DNS answer to do harm in a report.
const QStringList &hostileTexts();

//! A report with \a outside in every place that comes from outside, judged as any other.
Report hostileReport(const QString &outside);

//! More evidence, and longer texts, than any run records.
Report hugeReport();

QList<World> allWorlds();
Report reportOf(const World &world);

} // namespace doctor::test
