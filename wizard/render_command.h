#pragma once

#include <QStringList>

namespace doctor {

//! `origin-doctor render REPORT.json --output FILE.pdf …`: the exit status. Needs a QGuiApplication, and no
//! display. \a arguments: with the program's name first.
int renderAsPdf(const QStringList &arguments);

QString renderUsage();

} // namespace doctor
