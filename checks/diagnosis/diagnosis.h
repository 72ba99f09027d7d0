#pragma once

#include "findings/finding.h"

#include <QList>
#include <QStringList>

namespace doctor {

enum class Confidence { Possible, Likely, Confirmed };
QString confidenceId(Confidence confidence);

//! One entry of the ranked list. Ids of causes: vocabulary.md; all of them: allCauses().
struct Cause {
    QString id;
    Confidence confidence = Confidence::Possible;
    QStringList whose;   //!< "owner", "host", "cloudflare-account", "cloudflare", "visitor"
    QStringList because; //!< finding ids
    QStringList against; //!< finding ids that speak against it
    QJsonObject facts;   //!< what its sentences need: "host", "address", "port", "code", …
};

//! Every cause id of the vocabulary, with whose job it is. `explain` has an entry for each.
const QStringList &allCauses();
QStringList whoseJob(const QString &cause);

} // namespace doctor
