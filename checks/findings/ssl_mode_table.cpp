#include "findings/ssl_mode_table.h"

#include "question/proxied_ports.h"

#include <algorithm>

namespace doctor {

namespace {

const QString ok = QStringLiteral("ok");
const QString unknown = QStringLiteral("unknown");
const QString loop = QStringLiteral("redirect-loop");
const QString toHttp = QStringLiteral("redirects-to-http");

//! Where a port sends visitors, if only to another scheme of the same site.
struct Leads {
    QString to;       //!< "http" or "https"; empty: nowhere
    QString by;       //!< the scheme in which it was asked
    bool same = true; //!< to the very page that was asked for
    bool byEdge = false;
};

//! What Cloudflare would get at one port of the origin for visitors of one scheme.
struct PortResult {
    QString code = unknown; //!< "ok", "521", "525", the origin's own "503", "unknown"
    Leads leads;
    bool elsewhere = false; //!< it sends them to another port, of which it says nothing, or nowhere
    bool certificateBad = false;
    bool certificateKnown = false;
    QString nowAndThen; //!< the error that visitors met here now and then; empty without one
};

//! All that the rows are made of.
struct Ports {
    PortResult plainHttp;     //!< the port of http for visitors over http
    PortResult plainHttps;    //!< …and over https, as Flexible leads them
    PortResult tlsHttp;       //!< the port of https for visitors over http
    PortResult tlsHttps;      //!< …and over https
    bool edgeSecures = false; //!< Cloudflare itself sends http to https, whatever the mode
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

QString pathOrRoot(const QString &path)
{
    return path.isEmpty() ? QStringLiteral("/") : path;
}

void readRedirect(PortResult &result, const HttpSeen &redirect, bool byEdge, const Question &question)
{
    if (!isSameSite(redirect.locationHost, question.host))
        return;
    if (leadsToOtherPort(redirect, question)) {
        result.elsewhere = true;
        return;
    }
    const bool same = redirect.locationHost == redirect.host
        && pathOrRoot(redirect.locationPath) == pathOrRoot(redirect.path);
    // With the same path a target may still differ in its query; only within a scheme is that told.
    const bool isOther = redirect.locationScheme == redirect.scheme && !redirect.locationSameUrl;
    result.leads = {redirect.locationScheme, redirect.scheme, same && !isOther, byEdge};
}

void readSpeech(PortResult &result, const DirectPort &port, const Question &question)
{
    const QString &host = question.host;
    const Speech speech = port.speech(host);
    if (speech == Speech::Fine || speech == Speech::OriginError || speech == Speech::Forbidden) {
        const auto &http = *port.speaking(host)->as<HttpSeen>();
        result.code = speech == Speech::Fine ? ok : QString::number(http.status);
        if (http.status >= 300 && http.status < 400)
            readRedirect(result, http, false, question);
    } else if (speech == Speech::Empty || speech == Speech::HeadersTooLarge) {
        result.code = QStringLiteral("520");
    } else if (speech == Speech::ClientCertificate) {
        result.code = QStringLiteral("400");
    } else if (speech == Speech::TlsFailed) {
        result.code = QStringLiteral("525");
    }
}

//! The person says that the server listens on a port of its own: that it does not on the usual ones is then
//! no sign of what Cloudflare, which must have been told the same, would get.
bool isSetAside(const Question &question, const DirectPort &port)
{
    bool isTold = false;
    for (const OriginTold &told : question.origins) {
        if (!told.literal().isNull() && told.literal() != QHostAddress(port.address.text))
            continue;
        if (told.port == 0 || told.port == plainPort(question) || told.port == tlsPort(question)
            || told.port == port.port)
            return false;
        isTold = true;
    }
    return isTold;
}

PortResult directResult(const Picture &picture, quint16 number)
{
    PortResult result;
    const QList<DirectPort> ports = picture.ports(number);
    for (const DirectPort &port : ports) {
        if (isSetAside(picture.question, port))
            continue;
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

void readSide(PortResult &result, const EdgeSide &side, const Question &question)
{
    const QString seen = codeOfSide(side);
    if (result.nowAndThen.isEmpty())
        result.nowAndThen = nowAndThenIn(side.answers);
    if (seen == QLatin1String("526")) {
        result.certificateKnown = true;
        result.certificateBad = true;
        result.code = result.code == unknown ? ok : result.code;
    } else if (seen != unknown) {
        result.code = seen;
    } else if (side.allFailed() && result.code == ok) {
        result.code = unknown; // silence is no page, whatever this computer is shown
    }
    // Where the server answered Cloudflare, what it answers this computer does not count.
    if (side.reached() > 0)
        result.leads = {};
    for (const EdgeAnswer &answer : side.answers) {
        if (answer.kind == EdgeKind::OriginRedirect)
            readRedirect(result, *answer.seen, true, question);
        else if (answer.isRedirect() && leadsToOtherPort(*answer.seen, question))
            result.elsewhere = true;
    }
}

//! Both vantage points together; what Cloudflare itself met at the port counts before what this computer met,
//! and most of all what it met for visitors of \a scheme.
PortResult resultOf(const Picture &picture, quint16 number, const QString &scheme)
{
    PortResult result = picture.directObservable() ? directResult(picture, number) : PortResult();
    QList<EdgeSide> sides = picture.edge.sides();
    std::stable_partition(sides.begin(), sides.end(),
                          [&scheme](const EdgeSide &side) { return side.scheme != scheme; });
    for (const EdgeSide &side : std::as_const(sides)) {
        const QList<quint16> ports = picture.portsFor(side);
        if (side.host == picture.question.host && ports.size() == 1 && ports.first() == number)
            readSide(result, side, picture.question);
    }
    settle(result);
    return result;
}

//! Cloudflare sends every visitor over http to the same page over https ("Always Use HTTPS").
bool edgeSecures(const Picture &picture)
{
    const EdgeSide http = picture.edge.ownSide(QStringLiteral("http"));
    return !http.isEmpty()
        && std::all_of(http.answers.begin(), http.answers.end(), [&picture](const EdgeAnswer &answer) {
               const HttpSeen &seen = *answer.seen;
               return answer.kind == EdgeKind::EdgeRedirect && seen.locationScheme == QLatin1String("https")
                   && seen.locationHost == seen.host && !leadsToOtherPort(seen, picture.question)
                   && pathOrRoot(seen.locationPath) == pathOrRoot(seen.path);
           });
}

Ports portsOf(const Picture &picture)
{
    const QString http = QStringLiteral("http");
    const QString https = QStringLiteral("https");
    const quint16 plain = plainPort(picture.question);
    const quint16 tls = tlsPort(picture.question);
    return {resultOf(picture, plain, http), resultOf(picture, plain, https), resultOf(picture, tls, http),
            resultOf(picture, tls, https), edgeSecures(picture)};
}

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
    const PortResult plain = directResult(picture, plainPort(picture.question));
    const PortResult tls = directResult(picture, tlsPort(picture.question));
    SslModeRow row = rowFor(mode, {plain, plain, tls, tls, edgeSecures(picture)});
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
