#pragma once

#include <QString>
#include <QStringList>

namespace doctor {

//! The number of Cloudflare's that visitors see over https in a practice fault; 0 where there is none. A test
//! runs every fault and holds it against this.
int practiceNumber(const QString &faultId);

//! The practice faults that can be staged here and have to do with what somebody looks for, the best first:
//! those that show this number, then those that are called so, described so, and explained so.
QStringList practiceFaultsFor(const QString &wanted);

} // namespace doctor
