#pragma once

#include "practice/practice.h"
#include "practice/world_config.h"

#include <vector>

namespace doctor::practice {

//! A world and the question that is asked in it, before a fault changes them.
struct Staging {
    WorldConfig world;
    Question question;
};

//! Everything works: shop.example, proxied, Full, its origin at 203.0.113.10.
Staging healthyStaging();

//! One fault: how the healthy world changes.
struct FaultRow {
    const char *id;
    const char *text;
    void (*change)(Staging &staging); //!< null: cannot be staged on loopback
    bool needsSilence = false;        //!< a full accept queue, which is silent on Linux only
    bool needsQuickRefusal = false;   //!< a refusal at the first try: Windows tries again for 2 s
};
const std::vector<FaultRow> &faultRows();

//! The nominal places of the practice world.
namespace places {
QHostAddress origin();      //!< 203.0.113.10
QHostAddress otherOrigin(); //!< 203.0.113.20
QHostAddress originV6();    //!< 2001:db8::10
QList<QHostAddress> edges();
QHostAddress helper(); //!< 198.51.100.80
} // namespace places

//! \name What faults are made of
//! @{
SiteConfig &site(Staging &staging);
OriginConfig &plainDoor(Staging &staging);
OriginConfig &tlsDoor(Staging &staging);
void setMode(Staging &staging, SslMode mode);
//! The origin's doors for both vantages.
void setDoors(Staging &staging, Door door);
//! The origin's doors as the edge finds them, and as this computer does. Several for the edge: each in turn.
void setDoors(Staging &staging, const QList<Door> &edge, Door client);
void setAnswers(Staging &staging, Answer answer);
void setAddresses(Staging &staging, const QStringList &addresses); //!< what the site's names lead to
void tellOrigins(Staging &staging, const QList<QHostAddress> &addresses);
QList<SocketAddress> at(const QList<QHostAddress> &addresses, quint16 port);
//! @}

} // namespace doctor::practice
