#pragma once

#include <QString>

//! \file Longer explanations that pages offer, as paragraphs with line breaks between them.
namespace doctor {

QString whereOriginText(); //!< where people find the address of their server
QString whereModeText();   //!< where people find the SSL mode

} // namespace doctor
