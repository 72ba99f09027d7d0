#include "evidence/ranges_used.h"

#include "evidence/cloudflare_networks.h"

namespace doctor {

namespace {

QStringList without(const QStringList &list, const QStringList &others)
{
    QStringList left;
    for (const QString &each : list)
        if (!others.contains(each))
            left.append(each);
    return left;
}

bool isUsable(const Observation &observation, const RangesSeen &seen)
{
    return observation.outcome == Outcome::Answered && (!seen.tls || seen.tls->trusted)
        && CloudflareNetworks(seen.v4, seen.v6).isSane();
}

RangesUsed builtInRanges()
{
    const CloudflareNetworks &builtIn = CloudflareNetworks::builtIn();
    RangesUsed used;
    used.v4 = builtIn.v4();
    used.v6 = builtIn.v6();
    used.date = QDate::fromString(builtIn.date(), Qt::ISODate);
    return used;
}

} // namespace

RangesUsed rangesUsed(const Evidence &evidence)
{
    const CloudflareNetworks &builtIn = CloudflareNetworks::builtIn();
    RangesUsed used = builtInRanges();
    evidence.forEach<RangesSeen>([&](const Observation &observation, const RangesSeen &seen) {
        if (!isUsable(observation, seen))
            return;
        used.v4 = seen.v4;
        used.v6 = seen.v6;
        used.isLive = true;
        used.date = observation.at.toUTC().date();
        used.added = without(seen.v4 + seen.v6, builtIn.v4() + builtIn.v6());
        used.removed = without(builtIn.v4() + builtIn.v6(), seen.v4 + seen.v6);
        used.observation = observation.id;
    });
    return used;
}

RangesUsed rangesForCommands(const Evidence &evidence, EvidenceOf source)
{
    const RangesUsed seen = rangesUsed(evidence);
    if (source != EvidenceOf::File || !seen.differs())
        return seen;
    RangesUsed used = builtInRanges();
    used.fileLeftOut = true;
    return used;
}

} // namespace doctor
