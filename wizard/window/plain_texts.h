#pragma once

#include <QString>

//! \file What the window says beside its pages. Paragraphs are separated by empty lines.

namespace doctor {

QString visitorText(); //!< for somebody who only visits the site
QString aboutText();   //!< versions and licences
QString keysText();    //!< how to use the window without a mouse

} // namespace doctor
