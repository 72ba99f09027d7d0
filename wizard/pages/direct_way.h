#pragma once

#include "report/report.h"
#include "widgets/path_picture.h"

#include <optional>

namespace doctor {

//! The direct way to the server by what was seen of its doors, each an address and a port. Where not all of
//! them are alike, the word says which it is about. Nothing without a door that was tried.
std::optional<PathWay> directWay(const Report &report);

} // namespace doctor
