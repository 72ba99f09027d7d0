#pragma once

#include <QString>
#include <QStringList>

namespace doctor::document {

//! Short sentences to be read aloud, without any symbol: shop.example becomes “shop dot example”, brackets
//! become commas, and a command, an option or a path is dictated. Quotation marks stay: whoever reads sees by
//! them what is a name. What cannot be spoken is left out. Pure.
QStringList speakable(const QString &text);

//! For whoever reads, and not to be read: it stands in brackets, which no speakable() sentence begins with.
QString noteToReader(const QString &text);

//! One after the other, each with its number; notes to whoever reads have none.
QString numbered(const QStringList &sentences);

//! How a symbol inside a name or an address is said; empty for one that is not.
QString symbolAloud(QChar symbol);

} // namespace doctor::document
