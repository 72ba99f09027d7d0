#pragma once

#include "diagnosis/diagnosis.h"
#include "fixes/fix.h"
#include "fixes/message.h"

#include <QList>
#include <QString>

#include <optional>

namespace doctor {

//! What somebody must be able to get into, to mend something.
enum class Place { Server, CloudflareAccount };

//! Who can get there, as the person says.
enum class Keeper {
    Unsaid,  //!< not answered yet
    Person,  //!< the person
    Company, //!< the hosting company; of the account: an agency
    Others   //!< somebody else, or it is not known
};

QString keeperId(Keeper keeper);        //!< "person", …; empty for Unsaid
Keeper keeperFromId(const QString &id); //!< Unsaid for anything else

//! Where \a cause is mended; nullopt where nobody needs to get in anywhere. \a fixes: for it, the best first.
std::optional<Place> placeOf(const Cause &cause, const QList<Fix> &fixes);

//! Whether the letter to whoever can get there leads the page, and steps come after it.
bool lettersLead(const Cause &cause, Keeper keeper);

//! First the letter to whoever can get there.
QList<Message> inOrderFor(QList<Message> letters, std::optional<Place> place, Keeper keeper);

} // namespace doctor
