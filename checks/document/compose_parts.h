#pragma once

#include "document/compose.h"

//! \file The sections of a report, each made by itself. Private to document/.
namespace doctor::document {

Section difference(const ComposeOptions &options);
Section verdict(const Report &report); //!< how sure, whose job, what it means
Section visitors(const Report &report, const QTimeZone &zone);
Section reasons(const Report &report);
Section ruledOut(const Report &report);
Section otherCauses(const Report &report);

Section fiveLights(const Report &report);
Section sslModes(const Report &report);
Section untested(const Report &report, const ComposeOptions &options);

Section fixes(const Report &report, const ComposeOptions &options);
Section history(const Report &report);
Section note(const Report &report);
Section evidence(const Report &report);
Section about(const Report &report, const ComposeOptions &options);

//! The first \a most of them, and a sentence that says how many were left out.
QStringList bounded(QStringList sentences, qsizetype most);

} // namespace doctor::document
