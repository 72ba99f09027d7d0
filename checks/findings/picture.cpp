#include "findings/picture.h"

#include <algorithm>
#include <cmath>

namespace doctor {

Picture::Picture(const Question &asked, const Evidence &seen)
    : question(asked), evidence(seen), names(seen, asked.host), edge(seen, asked.host, asked.port),
      direct(seen)
{
    proxied = traceCounts() ? Proxied::Yes : names.proxied();
    if (proxied == Proxied::No)
        edge.leaveOutCloudflare();
    visitors = edge.visitors();
    readClock();
    readHelpers();
    findReach();
    findInterception();
    inferMode();
}

bool Picture::traceCounts() const
{
    if (!edge.traced())
        return false;
    // A trace overrules the list of ranges; it does not make a name proxied that leads elsewhere for
    // everybody but this computer.
    const QString peer = edge.trace()->as<HttpSeen>()->address.text;
    const QList<AddressSeen> open = names.publicAddresses();
    return open.isEmpty() || peer.isEmpty() || names.proxied() != Proxied::No
        || std::any_of(open.begin(), open.end(),
                       [&peer](const AddressSeen &each) { return each.text == peer; });
}

QDateTime Picture::atEdge(const QDateTime &local) const
{
    return local.addSecs(clockOffset.value_or(0));
}

void Picture::readClock()
{
    evidence.forEach<HttpSeen>([this](const Observation &observation, const HttpSeen &seen) {
        if (clockOffset || !seen.throughCloudflare || observation.outcome != Outcome::Answered)
            return;
        // A page served from a cache may carry the Date of its making: only the edge's own answers tell its
        // time.
        const bool trace = seen.trace && seen.trace->timestamp > 0;
        const bool cached = !seen.header(QStringLiteral("age")).isEmpty();
        if (!trace && (!seen.date.isValid() || cached))
            return;
        const QDateTime local = observation.at.addMSecs(observation.elapsedMs);
        const QDateTime there = trace ? QDateTime::fromMSecsSinceEpoch(
                                    static_cast<qint64>(std::floor(seen.trace->timestamp * 1000)), Qt::UTC)
                                      : seen.date;
        clockOffset = local.secsTo(there);
    });
}

void Picture::readHelpers()
{
    evidence.forEach<StatusSeen>([this](const Observation &observation, const StatusSeen &seen) {
        m_statusObservation = &observation;
        m_status = &seen;
    });
}

bool Picture::usesTls() const
{
    return mode == SslMode::Full || mode == SslMode::Strict || mode == SslMode::StrictOriginPull;
}

bool Picture::validates() const
{
    return mode == SslMode::Strict || mode == SslMode::StrictOriginPull;
}

QList<quint16> originPorts(SslMode mode, const QString &scheme, quint16 sitePort)
{
    const bool http = scheme == QLatin1String("http");
    // The same port in as out; Flexible treats https on any other port than 443 as Full does.
    if (sitePort != 0 && sitePort != 80 && sitePort != 443)
        return {sitePort};
    switch (mode) {
    case SslMode::Unknown: return http ? QList<quint16>{80} : QList<quint16>{443, 80};
    case SslMode::Off:
    case SslMode::Flexible: return {80};
    case SslMode::Full:
    case SslMode::Strict: return {http ? quint16(80) : quint16(443)};
    case SslMode::StrictOriginPull: return {443};
    }
    return {};
}

QList<quint16> Picture::portsFor(const EdgeSide &side) const
{
    const QList<quint16> ports = originPorts(mode, side.scheme, side.port);
    // What is left of the possible modes may agree on the port although the mode itself stays open.
    if (mode != SslMode::Unknown || ports.size() < 2)
        return ports;
    const bool plain = possibleModes.contains(SslMode::Flexible) || possibleModes.contains(SslMode::Off);
    return plain ? ports : QList<quint16>{443};
}

bool Picture::edgeFails() const
{
    return std::any_of(visitors.begin(), visitors.end(),
                       [](const VisitorView &visitor) { return visitor.failed() > 0; });
}

bool Picture::edgeWorks(const QString &scheme) const
{
    return edge.ownSide(scheme).allGood();
}

QStringList Picture::subjects() const
{
    QStringList hosts{question.host};
    for (const VisitorView &visitor : visitors)
        if (!hosts.contains(visitor.host))
            hosts.append(visitor.host);
    return hosts;
}

QList<DirectPort> Picture::ports(quint16 number) const
{
    QList<DirectPort> usable;
    const QList<DirectPort> all = direct.portsNumbered(number);
    for (const DirectPort &port : all) {
        const bool lackHere = !familyObservable(port.address.family) && port.door() != Door::Open;
        if (!lackHere && port.door() != Door::NoRouteHere
            && port.address.addressClass != AddressClass::Cloudflare)
            usable.append(port);
    }
    return usable;
}

void Picture::inferMode()
{
    possibleModes = modesLeftBy(edge, direct, question.host);
    // 526 can only be strict; the Enterprise variant differs in http alone and is inferred from http alone.
    const bool strictPair = possibleModes == QList<SslMode>{SslMode::Strict, SslMode::StrictOriginPull};
    const SslMode only = possibleModes.size() == 1 || strictPair ? possibleModes.first() : SslMode::Unknown;
    const SslMode told = question.modeSource == SslModeSource::Inferred ? SslMode::Unknown : question.mode;
    if (told == SslMode::Unknown) {
        mode = only;
        modeInferred = only != SslMode::Unknown;
    } else if (possibleModes.contains(told)) {
        mode = told;
    } else {
        mode = only;
        modeContradicted = true;
    }
}

} // namespace doctor
