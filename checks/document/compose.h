#pragma once

#include "document/document.h"
#include "report/report.h"

#include <QTimeZone>

namespace doctor {

//! What a document says beside the report itself.
struct ComposeOptions {
    QTimeZone zone = QTimeZone::systemTimeZone(); //!< of the local times
    QString difference; //!< what differenceFrom() says of a stored report: stands before everything else
    bool namesOptions = false; //!< names the options of the command line that would tell more
    QString generator = QStringLiteral("Origin Doctor " DOCTOR_VERSION);
    QString openssl; //!< for the versions; left out while empty
};

//! The whole report in its order, in the language of the installed translators, times and numbers as
//! QLocale() has them. No section is empty.
document::Document compose(const Report &report, const ComposeOptions &options = {});

} // namespace doctor
