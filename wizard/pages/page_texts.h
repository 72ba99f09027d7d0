#pragma once

#include <QString>

//! \file Longer explanations that pages offer, as paragraphs with line breaks between them, and how texts are
//! set.
namespace doctor {

QString whereOriginText(); //!< where people find the address of their server
QString whereModeText();   //!< where people find the SSL mode
//! How people come to \a where commands are typed, as a fix names it; empty where nothing is typed, or
//! nothing has to be explained.
QString whereTypedText(const QString &where);

//! An address inside a sentence that is read from the right: its last slash would stand first.
QString inItsOrder(const QString &address);

} // namespace doctor
