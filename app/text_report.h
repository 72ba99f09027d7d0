#pragma once

#include "report/report.h"

#include <QString>

namespace doctor {

//! How a text report is drawn.
struct TextStyle {
    int width = 78;       //!< columns
    bool colours = false; //!< ANSI colours for the lights
};

//! The report for people in a terminal or a ticket: lines of at most style.width columns, none with a space
//! at its end, everything through terminalText().
QString textReport(const Report &report, const TextStyle &style);

//! A light as its own shape with its word, such as "✖ broken": never one without the other.
QString lightText(Light light, bool colours);

//! The exit status that stands for a light: 0 green, 1 amber, 2 red, 3 grey.
int exitStatus(Light light);

} // namespace doctor
