#pragma once

#include <cstdio>

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

} // namespace doctor
