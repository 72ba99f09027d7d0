#pragma once

#include "report/report.h"

//! \file What the light of one check means for the person who looks at it.

namespace doctor {

//! Two or three plain sentences.
QString meaningOf(const CheckResult &check);

//! What is looked at, why, and where a word such as “origin” belongs: for the help of its page.
QString helpOn(CheckId check);

//! The quiet line below a finding: how often it was looked at and how long it took.
QString figuresOf(const Finding &finding, const Evidence &evidence);

//! The observations that a check rests on.
QList<Observation> observationsOf(const CheckResult &check, const Evidence &evidence);

} // namespace doctor
