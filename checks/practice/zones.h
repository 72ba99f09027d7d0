#pragma once

#include "practice/world_config.h"

namespace doctor::practice {

//! What a name server says to one question.
struct NameAnswer {
    int rcode = 0; //!< 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED
    bool authenticated = false;
    QList<RecordConfig> answer;
    QList<RecordConfig> authority; //!< the SOA with negative answers
    int extendedError = -1;        //!< RFC 8914
    QString extendedText;
};

//! "A" for 1 and so on; empty for a type that is not played.
QString typeName(int number);
int typeNumber(const QString &name); //!< 0 for a type that is not played

//! All the played names.
class Zones
{
public:
    explicit Zones(QList<ZoneConfig> zones);

    NameAnswer ask(const QString &name, const QString &type, bool checkingDisabled) const;
    //! The addresses of \a name; empty when there are none.
    QList<QHostAddress> addressesOf(const QString &name) const;

private:
    const ZoneConfig *zoneOf(const QString &name) const;

    QList<ZoneConfig> m_zones;
};

} // namespace doctor::practice
