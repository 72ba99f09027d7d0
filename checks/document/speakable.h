#pragma once

#include <QString>
#include <QStringList>

namespace doctor::document {

//! Short sentences to be read aloud, without any symbol: “shop.example” becomes “shop dot example”, quotation
//! marks go, brackets become commas. What cannot be spoken is left out. Pure.
QStringList speakable(const QString &text);

//! One after the other, each with its number.
QString numbered(const QStringList &sentences);

//! How a symbol inside a name or an address is said; empty for one that is not.
QString symbolAloud(QChar symbol);

} // namespace doctor::document
