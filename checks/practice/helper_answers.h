#pragma once

#include "practice/web_server.h"
#include "practice/zones.h"

namespace doctor::practice {

//! What the helpers say, by path: DoH, status page, ranges, API, Origin CA roots. A portal sends every plain
//! request away instead.
class HelperAnswers
{
public:
    HelperAnswers(HelperConfig config, const QList<ZoneConfig> &zones, QByteArray originRootPem);
    Told answer(const Asked &asked) const;

private:
    Told status() const;
    Told nameAnswer(const Asked &asked) const;
    Told ranges(const QStringList &entries) const;
    Told api() const;
    Told portal(const Asked &asked) const;

    HelperConfig m_config;
    Zones m_zones;
    QByteArray m_originRootPem;
};

} // namespace doctor::practice
