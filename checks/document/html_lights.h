#pragma once

#include "findings/finding.h"

class QXmlStreamWriter;

namespace doctor::document {

//! A light as a small drawing: circle with a tick, triangle, octagon with a cross, ring with a question mark.
//! For the eyes only; its word stands beside it.
void writeLight(QXmlStreamWriter &xml, Light light);

} // namespace doctor::document
