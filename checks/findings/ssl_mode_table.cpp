#include "findings/ssl_mode_table.h"

#include "question/proxied_ports.h"

#include <algorithm>

namespace doctor {

namespace {

const QString ok = QStringLiteral("ok");
const QString unknown = QStringLiteral("unknown");
const QString loop = QStringLiteral("redirect-loop");
const QString toHttp = QStringLiteral("redirects-to-http");

//! What Cloudflare would get at one port of the origin.
struct PortResult {
    QString code = unknown; //!< "ok", "521", "525", the origin's own "503", "unknown"
    bool toHttps = false;   //!< it sends visitors to https of the same site
    bool toPlain = false;   //!< it sends visitors to http of the same site
    bool elsewhere = false; //!< it sends them to another port, of which it says nothing
    bool certificateBad = false;
    bool certificateKnown = false;
    QString nowAndThen; //!< the error that visitors met here now and then; empty without one
};

QString codeOfSide(const EdgeSide &side)
{
    // What fails now and then is not the mode's fault, and what works through Cloudflare works.
    QString own;
    for (const EdgeAnswer &answer : side.answers) {
        if (answer.succeeded() || answer.kind == EdgeKind::OriginRedirect)
            return ok;
        if (answer.reachedOrigin())
            own = QString::number(answer.code);
    }
    if (!own.isEmpty())
        return own;
    const QMap<int, int> codes = side.codes();
    return codes.isEmpty() ? unknown : QString::number(std::max_element(codes.begin(), codes.end()).key());
}

//! The error that some of the answers are while others bring the page; "unknown" where some were silence.
QString nowAndThenIn(const QList<EdgeAnswer> &answers)
{
    bool hasPage = false;
    QMap<int, int> codes;
    for (const EdgeAnswer &answer : answers) {
        hasPage = hasPage || answer.succeeded() || answer.kind == EdgeKind::OriginRedirect;
        if (answer.failed())
            ++codes[answer.kind == EdgeKind::Silent ? 0 : answer.code];
    }
    if (!hasPage || codes.isEmpty())
        return {};
    const int code = std::max_element(codes.begin(), codes.end()).key();
    return code == 0 ? unknown : QString::number(code);
}

quint16 plainPort(const Question &question)
{
    return question.port != 0 && !isHttpsPort(question.port) ? question.port : 80;
}

quint16 tlsPort(const Question &question)
{
    return question.port != 0 && isHttpsPort(question.port) ? question.port : 443;
}

//! To a port of the site that is in no row of the table.
bool leadsToOtherPort(const HttpSeen &redirect, const Question &question)
{
    const quint16 known
        = redirect.locationScheme == QLatin1String("http") ? plainPort(question) : tlsPort(question);
    return isSameSite(redirect.locationHost, question.host) && portOfTarget(redirect) != known;
}

//! What visitors get in the end is not this port's to say.
void settle(PortResult &result)
{
    if (result.elsewhere && result.code == ok)
        result.code = unknown;
}

void readSpeech(PortResult &result, const DirectPort &port, const Question &question)
{
    const QString &host = question.host;
    const Speech speech = port.speech(host);
    if (speech == Speech::Fine || speech == Speech::OriginError || speech == Speech::Forbidden) {
        const auto &http = *port.speaking(host)->as<HttpSeen>();
        result.code = speech == Speech::Fine ? ok : QString::number(http.status);
        const bool sends = http.status >= 300 && http.status < 400 && isSameSite(http.locationHost, host);
        result.elsewhere = sends && leadsToOtherPort(http, question);
        const bool same = sends && !result.elsewhere;
        result.toHttps = same && http.locationScheme == QLatin1String("https");
        result.toPlain = same && http.locationScheme == QLatin1String("http");
    } else if (speech == Speech::Empty || speech == Speech::HeadersTooLarge) {
        result.code = QStringLiteral("520");
    } else if (speech == Speech::ClientCertificate) {
        result.code = QStringLiteral("400");
    } else if (speech == Speech::TlsFailed) {
        result.code = QStringLiteral("525");
    }
}

PortResult directResult(const Picture &picture, quint16 number)
{
    PortResult result;
    const QList<DirectPort> ports = picture.ports(number);
    for (const DirectPort &port : ports) {
        const Door door = port.door();
        // A refusal says what Cloudflare would most likely get too; silence may be meant for this computer
        // alone.
        if (door == Door::Refused && result.code == unknown)
            result.code = QStringLiteral("521");
        if (door == Door::Open || door == Door::NowAndThen)
            readSpeech(result, port, picture.question);
        const TlsSeen *tls = port.tls(picture.question.host);
        const Observation *handshake = port.handshake(picture.question.host);
        if (tls != nullptr && handshake->outcome == Outcome::Answered && tls->judged) {
            const CertificateReading reading = picture.read(*tls, handshake->at);
            result.certificateKnown = !reading.rootsMissing && !reading.datesUnsure;
            result.certificateBad = !reading.faults.isEmpty();
        }
    }
    settle(result);
    return result;
}

//! Both vantage points together; what Cloudflare itself met at the port counts before what this computer met.
PortResult resultOf(const Picture &picture, quint16 number)
{
    PortResult result = picture.directObservable() ? directResult(picture, number) : PortResult();
    for (const EdgeSide &side : picture.edge.sides()) {
        const QList<quint16> ports = picture.portsFor(side);
        if (side.host != picture.question.host || ports.size() != 1 || ports.first() != number)
            continue;
        const QString seen = codeOfSide(side);
        if (result.nowAndThen.isEmpty())
            result.nowAndThen = nowAndThenIn(side.answers);
        if (seen == QLatin1String("526")) {
            result.certificateKnown = true;
            result.certificateBad = true;
            result.code = result.code == unknown ? ok : result.code;
        } else if (seen != unknown) {
            result.code = seen;
        }
        for (const EdgeAnswer &answer : side.answers) {
            const bool leaves = answer.isRedirect() && leadsToOtherPort(*answer.seen, picture.question);
            result.elsewhere = result.elsewhere || leaves;
            const bool same = answer.kind == EdgeKind::OriginRedirect && !leaves
                && isSameSite(answer.seen->locationHost, side.host);
            result.toHttps = result.toHttps
                || (same && answer.seen->locationScheme == QLatin1String("https") && number != 443);
            result.toPlain = result.toPlain || (same && answer.seen->locationScheme == QLatin1String("http"));
        }
    }
    settle(result);
    return result;
}

QString tlsCode(const PortResult &tls, bool validates)
{
    if (!validates || tls.code != ok)
        return tls.code;
    if (!tls.certificateKnown)
        return unknown;
    return tls.certificateBad ? QStringLiteral("526") : ok;
}

SslModeRow rowFor(SslMode mode, const PortResult &plain, const PortResult &tls)
{
    SslModeRow row{mode, plain.code, unknown, Light::Grey, false};
    switch (mode) {
    case SslMode::Off: row.https = toHttp; break;
    case SslMode::Flexible: row.https = plain.toHttps ? loop : plain.code; break;
    case SslMode::Full:
    case SslMode::Strict: {
        const QString code = tlsCode(tls, mode == SslMode::Strict);
        row.https = code == ok && tls.toPlain ? (plain.toHttps ? loop : toHttp) : code;
        break;
    }
    case SslMode::StrictOriginPull:
        row.https = tlsCode(tls, true);
        row.http = row.https;
        break;
    case SslMode::Unknown: break;
    }
    // Port 80 that sends everybody to https: over http a visitor gets what https gives.
    if (plain.toHttps && mode != SslMode::StrictOriginPull && row.http == ok)
        row.http = mode == SslMode::Off ? loop : row.https == toHttp ? loop : row.https;
    return row;
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
    return row.https == toHttp ? Light::Amber : Light::Green;
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

//! In each mode that leads visitors to a port where they meet errors now and then, they meet them.
void addNowAndThen(SslModeRow &row, const PortResult &plain, const PortResult &tls)
{
    const auto add = [](QString &result, bool &isNowAndThen, const QString &code) {
        if (result != ok || code.isEmpty())
            return;
        result = code;
        isNowAndThen = code != unknown;
    };
    const bool isPlain = row.mode == SslMode::Off || row.mode == SslMode::Flexible;
    add(row.https, row.httpsNowAndThen, isPlain ? plain.nowAndThen : tls.nowAndThen);
    QString code = row.mode == SslMode::StrictOriginPull ? tls.nowAndThen : plain.nowAndThen;
    if (code.isEmpty() && plain.toHttps && row.httpsNowAndThen)
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
    const PortResult plain = resultOf(picture, plainPort(picture.question));
    const PortResult tls = resultOf(picture, tlsPort(picture.question));
    QList<SslModeRow> table;
    for (const SslMode mode :
         {SslMode::Off, SslMode::Flexible, SslMode::Full, SslMode::Strict, SslMode::StrictOriginPull}) {
        SslModeRow row = rowFor(mode, plain, tls);
        row.inForce = mode == picture.mode;
        if (row.inForce)
            observeInForce(picture, row);
        row.light = lightOf(row);
        table.append(row);
    }
    return table;
}

QList<SslModeRow> sslModeTable(const Picture &picture)
{
    QList<SslModeRow> table = fittingModes(picture);
    const PortResult plain = resultOf(picture, plainPort(picture.question));
    const PortResult tls = resultOf(picture, tlsPort(picture.question));
    for (SslModeRow &row : table)
        addNowAndThen(row, plain, tls);
    return table;
}

SslModeRow rowByServer(const Picture &picture, SslMode mode)
{
    if (!picture.directObservable())
        return {mode, unknown, unknown, Light::Grey, false};
    SslModeRow row = rowFor(mode, directResult(picture, plainPort(picture.question)),
                            directResult(picture, tlsPort(picture.question)));
    row.light = lightOf(row);
    return row;
}

namespace {

//! Mode and server fit together, whatever else fails now and then.
bool fits(const SslModeRow &row)
{
    return row.light == Light::Green
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
