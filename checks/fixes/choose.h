#pragma once

#include "fixes/catalogue.h"
#include "fixes/server_guess.h"

namespace doctor {

//! One fix of a cause.
struct Choice {
    const FixTemplate *fix = nullptr;
    bool guessed = false; //!< it stands before others only because of a guess about the server
};

//! The fixes of a cause, the fitting one first. What was told excludes fixes for something else; a guess only
//! orders; with nothing known it is the catalogue's own order. \a catalogue outlives the result.
QList<Choice> chooseFixes(const FixCatalogue &catalogue, const QString &causeId, const ServerKnown &server);

} // namespace doctor
