#pragma once

#include <QString>

#include <functional>

class QMimeData;
class QWidget;

namespace doctor {

//! Asks for the file of a report, once at a time.
void chooseReport(QWidget *window, const QString &folder,
                  const std::function<void(const QString &fileName)> &chosen);

//! The one file that was dropped, or nothing.
QString droppedFile(const QMimeData &dropped);

} // namespace doctor
