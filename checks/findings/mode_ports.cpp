#include "findings/mode_ports.h"

#include "question/proxied_ports.h"

#include <algorithm>

namespace doctor {

using mode_result::ok;
using mode_result::unknown;

namespace {

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
        if (isRedirectAnswer(http))
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
            result.certificateBad = !reading.certainFaults().isEmpty();
            result.certificateKnown = result.certificateBad || reading.isFine();
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

} // namespace

Ports portsOf(const Picture &picture)
{
    const QString http = QStringLiteral("http");
    const QString https = QStringLiteral("https");
    const quint16 plain = plainPort(picture.question);
    const quint16 tls = tlsPort(picture.question);
    return {resultOf(picture, plain, http), resultOf(picture, plain, https), resultOf(picture, tls, http),
            resultOf(picture, tls, https), edgeSecures(picture)};
}

Ports portsByServer(const Picture &picture)
{
    const PortResult plain = directResult(picture, plainPort(picture.question));
    const PortResult tls = directResult(picture, tlsPort(picture.question));
    return {plain, plain, tls, tls, edgeSecures(picture)};
}

} // namespace doctor
