#pragma once

#include "document/document.h"
#include "report/report.h"

#include <QTimeZone>

namespace doctor {

//! One thing that was tried, and what the check after it said.
struct Attempt {
    QDateTime at; //!< UTC
    QString what; //!< the title of a fix, or the person's own words
    Light light = Light::Grey;
    QString headline; //!< of the check afterwards; empty when there was none
};

//! What a document says beside the report itself.
struct ComposeOptions {
    QTimeZone zone = QTimeZone::systemTimeZone(); //!< of the local times
    QString note;                                 //!< the person's own words
    QList<Attempt> history;
    QString generator = QStringLiteral("Origin Doctor " DOCTOR_VERSION);
    QString openssl; //!< for the versions; left out while empty
};

//! The whole report in its order, in the language of the installed translators, times and numbers as
//! QLocale() has them. No section is empty.
document::Document compose(const Report &report, const ComposeOptions &options = {});

} // namespace doctor
