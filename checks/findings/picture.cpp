#include "findings/picture.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace doctor {

namespace {

constexpr qint64 agreementSeconds = 30;

bool isTrace(const HttpSeen &seen, const QString &host)
{
    return seen.trace && seen.status == 200 && seen.host == host && seen.trace->host == host;
}

//! Said over a connection that nobody in between can have answered, by what calls itself Cloudflare.
bool isSafelyCloudflare(const HttpSeen &seen)
{
    return seen.scheme == QLatin1String("https") && seen.tls && seen.tls->trusted
        && !seen.header(QStringLiteral("cf-ray")).isEmpty();
}

//! The edge's time minus this computer's, as one answer of an edge tells it.
std::optional<qint64> offsetTold(const Observation &observation, const HttpSeen &seen)
{
    if (!seen.throughCloudflare || seen.header(QStringLiteral("cf-ray")).isEmpty())
        return std::nullopt;
    // A page served from a cache may carry the Date of its making: only the edge's own answers tell its
    // time.
    const bool trace = seen.trace && seen.trace->timestamp > 0;
    const bool cached = !seen.header(QStringLiteral("age")).isEmpty();
    if (!trace && (!seen.date.isValid() || cached))
        return std::nullopt;
    const QDateTime local = observation.at.addMSecs(observation.elapsedMs);
    const QDateTime there = trace ? QDateTime::fromMSecsSinceEpoch(
                                static_cast<qint64>(std::floor(seen.trace->timestamp * 1000)), Qt::UTC)
                                  : seen.date;
    return local.secsTo(there);
}

} // namespace

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
    const QList<AddressSeen> open = names.publicAddresses();
    if (open.isEmpty() || names.proxied() != Proxied::No)
        return true;
    // A trace overrules the list of ranges; it does not make a name proxied that leads elsewhere for
    // everybody but this computer, nor does one that any server could write.
    bool counts = false;
    evidence.forEach<HttpSeen>([&](const Observation &, const HttpSeen &seen) {
        counts = counts
            || (isTrace(seen, question.host) && isSafelyCloudflare(seen)
                && std::any_of(open.begin(), open.end(), [&seen](const AddressSeen &each) {
                       return seen.address.text.isEmpty() || each.text == seen.address.text;
                   }));
    });
    return counts;
}

QDateTime Picture::atEdge(const QDateTime &local) const
{
    return local.addSecs(clockOffset.value_or(0));
}

CertificateReading Picture::read(const TlsSeen &tls, const QDateTime &local) const
{
    CertificateReading reading = readCertificate(tls, atEdge(local));
    const qint64 used = clockOffset.value_or(0);
    // What holds at both ends of a span of time holds in between.
    for (const std::optional<qint64> &other :
         {clockCertain ? std::nullopt : std::optional(qint64{0}), m_leastOffset, m_greatestOffset}) {
        if (!other || std::llabs(*other - used) <= agreementSeconds)
            continue;
        const CertificateReading then = readCertificate(tls, local.addSecs(*other));
        for (const CertificateFault fault : {CertificateFault::Expired, CertificateFault::NotYetValid})
            reading.datesUnsure = reading.datesUnsure || reading.has(fault) != then.has(fault);
    }
    return reading;
}

void Picture::noteOffset(qint64 offset)
{
    m_leastOffset = std::min(offset, m_leastOffset.value_or(offset));
    m_greatestOffset = std::max(offset, m_greatestOffset.value_or(offset));
}

void Picture::readClock()
{
    std::optional<qint64> plain;
    bool agreed = false;
    evidence.forEach<HttpSeen>([&](const Observation &observation, const HttpSeen &seen) {
        const bool elsewhere
            = proxied == Proxied::No && seen.address.addressClass != AddressClass::Cloudflare;
        if (elsewhere || observation.outcome != Outcome::Answered)
            return;
        const std::optional<qint64> offset = offsetTold(observation, seen);
        if (!offset)
            return;
        noteOffset(*offset);
        if (clockOffset)
            return;
        // A server of the site's own can write all that an edge writes; it cannot have one of these
        // addresses.
        if (isSafelyCloudflare(seen) && seen.address.addressClass == AddressClass::Cloudflare)
            clockOffset = offset;
        else if (!plain)
            plain = offset;
        else
            agreed = agreed || std::llabs(*plain - *offset) <= agreementSeconds;
    });
    clockCertain = clockOffset.has_value();
    if (!clockOffset && agreed)
        clockOffset = plain;
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
