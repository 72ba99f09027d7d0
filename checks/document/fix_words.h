#pragma once

#include <QString>

//! \file The words for the ids of the fix catalogue, in the language of the installed translators.
namespace doctor::document {

QString whereText(const QString &where);   //!< "in a shell on the server", …
QString rightsText(const QString &rights); //!< "root, or an account that may use sudo", …
QString riskWord(const QString &risk);     //!< "low", "medium", "high"
QString stepWord(const QString &kind);     //!< "Look", "Apply", "Verify", "Undo"
QString receiverText(const QString &to);   //!< "To write to the hosting company", …

} // namespace doctor::document
