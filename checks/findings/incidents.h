#pragma once

#include "findings/picture.h"

namespace doctor {

//! Trouble on Cloudflare's status page that touches the way of this person's requests.
struct TroubleInPath {
    QString name;
    QString impact;
    QString what; //!< "incident" or "outage"
    QString colo;
    QString service;
    bool major = false; //!< a major or critical incident, or a major outage
};

QList<TroubleInPath> troubleInPath(const StatusSeen &status, const QString &colo);
int troubleElsewhere(const StatusSeen &status, const QString &colo);

} // namespace doctor
