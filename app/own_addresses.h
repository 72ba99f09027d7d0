#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace doctor {

//! The addresses of this computer as its system knows them. Asks nobody.
QList<QHostAddress> ownAddresses();

//! Why nothing was written, when an address that was to be left out would still stand in it.
QString redactionFailure();

} // namespace doctor
