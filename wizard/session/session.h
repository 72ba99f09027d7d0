#pragma once

#include "session/consultation.h"
#include "session/watch.h"

namespace doctor {

//! What goes on when a window is replaced by one in another language.
struct Session {
    Consultation consultation;
    Watch watch{consultation};
};

} // namespace doctor
