#include "findings/ssl_mode_table.h"

#include "findings/mode_ports.h"

#include <algorithm>

namespace doctor {

namespace {

using mode_result::loop;
using mode_result::ok;
using mode_result::toHttp;
using mode_result::unknown;

QString tlsCode(const PortResult &tls, bool validates)
{
    if (!validates || tls.code != ok)
        return tls.code;
    if (!tls.certificateKnown)
        return unknown;
    return tls.certificateBad ? QStringLiteral("526") : ok;
}

bool isPlainMode(SslMode mode)
{
    return mode == SslMode::Off || mode == SslMode::Flexible;
}

//! What visitors over \a scheme get in \a mode, with the redirects followed to their end.
QString outcome(SslMode mode, QString scheme, const Ports &ports)
{
    const QString http = QStringLiteral("http");
    const QString https = QStringLiteral("https");
    const QString first = scheme;
    const bool validates = mode == SslMode::Strict || mode == SslMode::StrictOriginPull;
    QStringList visited;
    bool same = true;
    while (!visited.contains(scheme)) {
        visited.append(scheme);
        const bool isHttp = scheme == http;
        if ((isHttp && ports.edgeSecures) || (!isHttp && mode == SslMode::Off)) {
            scheme = isHttp ? https : http;
            continue;
        }
        const bool isPlain = isPlainMode(mode) || (isHttp && mode != SslMode::StrictOriginPull);
        const PortResult &port = isPlain ? (isHttp ? ports.plainHttp : ports.plainHttps)
                                         : (isHttp ? ports.tlsHttp : ports.tlsHttps);
        const QString code = isPlain ? port.code : tlsCode(port, validates);
        const Leads &leads = port.leads;
        if (code != ok)
            return code;
        if (leads.to.isEmpty() || (leads.to == scheme && leads.by == scheme && !leads.same))
            return first == https && isHttp ? toHttp : ok;
        if (leads.to == scheme)
            // A server that is told by Cloudflare how visitors came may answer them otherwise than a caller
            // of its port of https; that its port of http sends to https is the known sign of a circle.
            return leads.same && (leads.byEdge || leads.by != scheme) ? loop : unknown;
        same = same && leads.same;
        scheme = leads.to;
    }
    return same ? loop : unknown;
}

SslModeRow rowFor(SslMode mode, const Ports &ports)
{
    return {mode,
            outcome(mode, QStringLiteral("http"), ports),
            mode == SslMode::Off ? toHttp : outcome(mode, QStringLiteral("https"), ports),
            Light::Grey,
            false,
            ports.tlsHttps.certificateBad};
}

Light lightOf(const SslModeRow &row)
{
    if ((isFailure(row.http) && !row.httpNowAndThen) || (isFailure(row.https) && !row.httpsNowAndThen))
        return Light::Red;
    if (row.httpNowAndThen || row.httpsNowAndThen)
        return Light::Amber;
    if (row.mode == SslMode::Off || row.mode == SslMode::Flexible)
        return row.http == ok ? Light::Amber : Light::Grey;
    if (row.http == unknown || row.https == unknown)
        return Light::Grey;
    return row.https == toHttp || row.takesBadCertificate() ? Light::Amber : Light::Green;
}

//! What visitors of a scheme were seen to get; unknown where nothing proves it.
QString observed(const Picture &picture, const QString &scheme)
{
    for (const VisitorView &visitor : picture.visitors) {
        if (visitor.scheme != scheme)
            continue;
        if (visitor.loop)
            return loop;
        if (visitor.succeeded() > 0)
            return ok;
        for (const EdgeAnswer &answer : visitor.answers)
            if (answer.failed() && answer.kind != EdgeKind::Silent)
                return QString::number(answer.code);
    }
    return unknown;
}

//! In the mode in force what visitors get counts before what the ports let expect.
void observeInForce(const Picture &picture, SslModeRow &row)
{
    if (const QString http = observed(picture, QStringLiteral("http")); http != unknown)
        row.http = http;
    if (const QString https = observed(picture, QStringLiteral("https"));
        https != unknown && row.mode != SslMode::Off)
        row.https = https;
}

bool failsAlways(const Picture &picture, const QString &scheme)
{
    return std::any_of(
        picture.visitors.begin(), picture.visitors.end(), [&scheme](const VisitorView &visitor) {
            return visitor.scheme == scheme && visitor.failed() > 0 && visitor.succeeded() == 0;
        });
}

//! Do two modes ask the same ports in the same way for visitors of \a scheme?
bool goTheSameWay(SslMode one, SslMode other, const QString &scheme)
{
    const bool isHttp = scheme == QLatin1String("http");
    return isPlainMode(one) == isPlainMode(other)
        && (!isHttp || (one == SslMode::StrictOriginPull) == (other == SslMode::StrictOriginPull));
}

//! Visitors get no page although the ports let expect one: what stops them is further on their way, and stops
//! them in each mode that leads them there.
void addWhatIsFurtherOn(const Picture &picture, const QString &scheme, QList<SslModeRow> &table)
{
    QString SslModeRow::*const cell
        = scheme == QLatin1String("http") ? &SslModeRow::http : &SslModeRow::https;
    const auto isPossible = [&picture](const SslModeRow &row) {
        return picture.mode == SslMode::Unknown ? picture.possibleModes.contains(row.mode) : row.inForce;
    };
    const bool isExplained
        = std::any_of(table.begin(), table.end(), [&isPossible, cell](const SslModeRow &row) {
              return isPossible(row) && (isFailure(row.*cell) || (row.inForce && row.*cell == unknown));
          });
    if (isExplained || !failsAlways(picture, scheme))
        return;
    const QString seen = observed(picture, scheme);
    for (SslModeRow &row : table) {
        const bool isSame = picture.mode != SslMode::Unknown && goTheSameWay(row.mode, picture.mode, scheme);
        if (row.*cell == ok)
            row.*cell = isSame ? seen : unknown;
    }
}

//! In each mode that leads visitors to a port where they meet errors now and then, they meet them.
void addNowAndThen(SslModeRow &row, const Ports &ports)
{
    const auto add = [](QString &result, bool &isNowAndThen, const QString &code) {
        if (result != ok || code.isEmpty())
            return;
        result = code;
        isNowAndThen = code != unknown;
    };
    add(row.https, row.httpsNowAndThen,
        isPlainMode(row.mode) ? ports.plainHttps.nowAndThen : ports.tlsHttps.nowAndThen);
    const PortResult &port = row.mode == SslMode::StrictOriginPull ? ports.tlsHttp : ports.plainHttp;
    QString code = ports.edgeSecures ? QString() : port.nowAndThen;
    if (code.isEmpty() && (ports.edgeSecures || port.leads.to == QLatin1String("https"))
        && row.httpsNowAndThen)
        code = row.https;
    add(row.http, row.httpNowAndThen, code);
    row.light = lightOf(row);
}

QList<SslModeRow> unknownTable()
{
    QList<SslModeRow> table;
    for (const SslMode mode :
         {SslMode::Off, SslMode::Flexible, SslMode::Full, SslMode::Strict, SslMode::StrictOriginPull})
        table.append({mode, unknown, unknown, Light::Grey, false});
    return table;
}

} // namespace

bool SslModeRow::takesBadCertificate() const
{
    return mode == SslMode::Full && certificateBad && http == ok && https == ok;
}

bool isFailure(const QString &result)
{
    return result != ok && result != unknown && result != toHttp;
}

QList<SslModeRow> fittingModes(const Picture &picture)
{
    // Without Cloudflare in the way, or without the name, no mode is in force and none would do anything.
    if (picture.proxied == Proxied::No || picture.names.notFoundEverywhere()
        || picture.names.withoutAddressEverywhere() || picture.intercepted)
        return unknownTable();
    const Ports ports = portsOf(picture);
    QList<SslModeRow> table;
    for (const SslMode mode :
         {SslMode::Off, SslMode::Flexible, SslMode::Full, SslMode::Strict, SslMode::StrictOriginPull}) {
        SslModeRow row = rowFor(mode, ports);
        row.inForce = mode == picture.mode;
        table.append(row);
    }
    for (const char *scheme : {"http", "https"})
        addWhatIsFurtherOn(picture, QString::fromLatin1(scheme), table);
    for (SslModeRow &row : table) {
        if (row.inForce)
            observeInForce(picture, row);
        row.light = lightOf(row);
    }
    return table;
}

QList<SslModeRow> sslModeTable(const Picture &picture)
{
    QList<SslModeRow> table = fittingModes(picture);
    const Ports ports = portsOf(picture);
    for (SslModeRow &row : table)
        addNowAndThen(row, ports);
    return table;
}

SslModeRow rowByServer(const Picture &picture, SslMode mode)
{
    if (!picture.directObservable())
        return {mode, unknown, unknown, Light::Grey, false};
    SslModeRow row = rowFor(mode, portsByServer(picture));
    row.light = lightOf(row);
    return row;
}

namespace {

//! Mode and server fit together, whatever else fails now and then.
bool fits(const SslModeRow &row)
{
    return row.light == Light::Green || row.takesBadCertificate()
        || ((row.httpNowAndThen || row.httpsNowAndThen) && row.http != unknown && row.https != unknown
            && row.https != toHttp);
}

} // namespace

SslMode recommendedMode(const QList<SslModeRow> &table)
{
    for (const SslMode mode : {SslMode::Strict, SslMode::Full, SslMode::Flexible})
        for (const SslModeRow &row : table)
            if (row.mode == mode && (fits(row) || (mode == SslMode::Flexible && row.light == Light::Amber)))
                return mode;
    return SslMode::Unknown;
}

} // namespace doctor
