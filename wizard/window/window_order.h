#pragma once

#include "question/question.h"

#include <QStringList>

#include <optional>

namespace doctor {

//! What the window is opened with.
struct WindowOrder {
    std::optional<Question> question; //!< check it at once
    QString practiceFault;
    ServerTold server;
    QString reportFile;
    QString locale;
};

//! The command line of the program with the window; a usage error in words, or nothing. \a arguments: with
//! the program's name first.
QString readWindowOrder(const QStringList &arguments, WindowOrder &order);

QString windowUsage();

} // namespace doctor
