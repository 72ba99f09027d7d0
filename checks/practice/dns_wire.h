#pragma once

#include "practice/zones.h"

#include <optional>

namespace doctor::practice {

//! One question as it came over UDP or TCP.
struct DnsQuestion {
    quint16 id = 0;
    bool recursionDesired = false;
    bool checkingDisabled = false;
    bool extended = false; //!< it has an OPT record
    QString name;          //!< lower case, no trailing dot
    int type = 0;
    QByteArray section; //!< the question as it stood on the wire
};

//! nullopt for anything but a well-formed query with one question.
std::optional<DnsQuestion> readQuestion(const QByteArray &packet);
QByteArray writeAnswer(const DnsQuestion &question, const NameAnswer &said);

} // namespace doctor::practice
