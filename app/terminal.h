#pragma once

#include <QByteArray>

#include <cstdio>
#include <optional>

namespace doctor {

//! What a standard stream leads to.
struct Terminal {
    bool isTerminal = false;
    bool canRedraw = false;  //!< understands cursor movement (not TERM=dumb)
    bool hasColours = false; //!< canRedraw, and NO_COLOR is not set
    int columns = 80;
    int rows = 24;
};

Terminal terminalOf(std::FILE *stream);

//! Shows \a text on the terminal where that takes more than writing UTF-8 to \a stream: whether all of it was
//! shown. Otherwise nothing, and \a stream then takes every byte as it is.
std::optional<bool> showOnTerminal(std::FILE *stream, const QByteArray &text);

//! A program with a window has no standard streams on Windows: those that lead nowhere lead to the terminal
//! that the program was started from, if there is one. Does nothing elsewhere.
void borrowTerminal();

} // namespace doctor
