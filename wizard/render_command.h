#pragma once

#include <QStringList>

namespace doctor {

//! `origin-doctor render REPORT.json --output FILE.pdf …`, and `compare` with two reports: the exit status.
//! Needs a QGuiApplication, and no display. \a arguments: with the program's name first.
int drawPdfFile(const QStringList &arguments);

QString renderUsage();
QString compareUsage();

} // namespace doctor
