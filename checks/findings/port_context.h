#pragma once

#include "findings/picture.h"

namespace doctor {

//! What Cloudflare's answers say of one origin port. Rule 1: judged per scheme and port.
enum class PortUse {
    Works,     //!< Cloudflare gets through this port, whatever this computer sees
    Fails,     //!< visitors get errors over a scheme that uses this port
    NotNeeded, //!< no visitor's request uses this port
    Unknown,   //!< nothing shows either
};
PortUse useOf(const Picture &picture, quint16 port);
//! …and pages come through it: the origin does not merely refuse Cloudflare in HTTP.
bool showsPages(const Picture &picture, quint16 port);

} // namespace doctor
