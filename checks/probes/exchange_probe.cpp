#include "probes/exchange_probe.h"

#include "probes/http_head.h"
#include "probes/origin_target.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>

namespace doctor {

namespace {

const auto https = QStringLiteral("https");

// Servers treat what does not look like a browser differently from a visitor.
constexpr auto userAgent
    = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 OriginDoctor/" DOCTOR_VERSION;

QUrl askedUrl(const ExchangeRequest &request)
{
    QUrl url;
    url.setScheme(request.scheme);
    url.setHost(request.host);
    url.setPath(request.path.isEmpty() ? QStringLiteral("/") : request.path);
    if (request.hostPort != 0)
        url.setPort(request.hostPort);
    return url;
}

//! For the handshake that looks whether a certificate was asked for.
constexpr auto requestLimit = 1500ms;

constexpr int certificateRequired = 116;

//! Alerts by which a server refuses a client without a certificate, among other reasons: handshake_failure
//! and bad_certificate.
bool mayMeanCertificateMissing(int alert)
{
    static constexpr std::array alerts{40, 42};
    return std::find(alerts.begin(), alerts.end(), alert) != alerts.end();
}

} // namespace

ExchangeProbe::ExchangeProbe(const ExchangeRequest &request, const Endpoints &endpoints, QObject *parent)
    : Probe(std::max(request.limit, endpoints.answerLimit), request.after, parent), m_request(request),
      m_endpoints(endpoints)
{
    m_seen.scheme = request.scheme;
    m_seen.host = request.host;
    m_seen.port = request.port;
    m_seen.path = askedUrl(request).path(QUrl::FullyEncoded);
    m_seen.address = endpoints.networks.seen(request.address);
    m_seen.purpose = QStringLiteral("exchange");
    m_seen.accept = QStringLiteral("browser");
    m_seen.attempt = request.attempt;
}

ExchangeProbe::~ExchangeProbe() = default;

void ExchangeProbe::begin()
{
    const auto to = m_endpoints.socketFor(m_request.address, m_request.port);
    if (!to) {
        tell(Outcome::NoRouteHere);
        return;
    }
    m_stream.reset(new OriginStream(*to));
    if (m_request.scheme == https)
        m_stream->useTls(offer());
    connect(m_stream.get(), &OriginStream::opened, this, &ExchangeProbe::send);
    connect(m_stream.get(), &OriginStream::received, this, &ExchangeProbe::take);
    connect(m_stream.get(), &OriginStream::ended, this, &ExchangeProbe::takeEnd);
    m_stream->start();
}

TlsOffer ExchangeProbe::offer() const
{
    return {m_request.host, {QByteArrayLiteral("http/1.1")}, false};
}

QByteArray ExchangeProbe::requestText() const
{
    const QUrl url = askedUrl(m_request);
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (m_request.hostPort != 0)
        host += ':' + QByteArray::number(m_request.hostPort);
    return "GET " + url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: " + userAgent
        + "\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
          "\r\nAccept-Language: en-US,en;q=0.5"
          "\r\nAccept-Encoding: identity"
          "\r\nCache-Control: no-cache"
          "\r\nConnection: close\r\n\r\n";
}

void ExchangeProbe::send()
{
    m_seen.connected = true;
    m_stream->send(requestText());
}

void ExchangeProbe::take(const QByteArray &bytes)
{
    if (m_seen.firstByteMs < 0)
        m_seen.firstByteMs = elapsedMs();
    const HttpReader::State state = m_reader.feed(bytes);
    if (state == HttpReader::State::Done)
        tell(Outcome::Answered);
    else if (state == HttpReader::State::Bad)
        tell(m_reader.hasHead() ? Outcome::Answered : Outcome::Failed);
}

void ExchangeProbe::takeEnd(const StreamEnd &end)
{
    using Kind = StreamEnd::Kind;
    m_end = end;
    if (end.stage == StreamEnd::Stage::Connecting) {
        m_seen.icmp = end.tcp.icmp;
        tell(end.kind == Kind::TimedOut ? Outcome::TimedOut : end.tcp.outcome);
        return;
    }
    if (end.kind == Kind::OurTls) {
        tell(Outcome::Failed);
        return;
    }
    // Whoever reads "timed out" here would think that nobody took the connection.
    if (end.stage == StreamEnd::Stage::Handshake || (end.kind == Kind::Tls && !m_reader.hasHead())) {
        takeRefusal();
        return;
    }
    const HttpReader::State state = end.kind == Kind::Closed ? m_reader.close() : m_reader.breakOff();
    if (m_reader.hasHead())
        tell(Outcome::Answered);
    else
        tell(state == HttpReader::State::Bad && m_reader.failure() == QLatin1String("not-http")
                 ? Outcome::Failed
                 : Outcome::Reset);
}

void ExchangeProbe::takeRefusal()
{
    const int alert = m_stream->handshake().alert;
    if (!mayMeanCertificateMissing(alert)) {
        tell(Outcome::TlsFailed);
        return;
    }
    // QSslSocket hides the request for a certificate: a handshake of our own sees it.
    const auto to = m_endpoints.socketFor(m_request.address, m_request.port);
    m_beside.reset(new OriginStream(*to));
    m_beside->useSession(offer());
    connect(m_beside.get(), &OriginStream::ended, this, &ExchangeProbe::takeRequest);
    QTimer::singleShot(requestLimit, this, &ExchangeProbe::takeRequest);
    m_beside->start();
}

void ExchangeProbe::takeRequest()
{
    if (isDone())
        return;
    const TlsSession &seen = *m_beside->session();
    m_seen.asksClientCertificate = seen.certificateRequested() && seen.alert() == m_stream->handshake().alert;
    tell(Outcome::TlsFailed);
}

void ExchangeProbe::tell(Outcome outcome)
{
    recordAnswer(m_reader, askedUrl(m_request), m_seen);
    recordEnd(outcome);
    if (m_refused || (m_stream && m_stream->handshake().alert == certificateRequired))
        m_seen.asksClientCertificate = true;
    if (m_stream)
        m_stream->drop();
    if (m_beside)
        m_beside->drop();
    deliver(observation(outcome, m_seen, originTarget(m_request.address, m_request.port), Via::Direct));
}

void ExchangeProbe::recordEnd(Outcome outcome)
{
    const auto name = [this](const char *failure) { m_seen.failure = QString::fromLatin1(failure); };
    // Bytes of a TLS record in the clear: a TLS server that speaks only TLS.
    if (m_reader.failure() == QLatin1String("not-http") && m_request.scheme != https)
        m_seen.asksTls = m_reader.start().startsWith("\x15\x03");
    if (m_end && m_seen.error.isEmpty())
        m_seen.error = m_end->error;
    const bool reset = m_end && m_end->kind == StreamEnd::Kind::Reset;
    switch (outcome) {
    case Outcome::Answered:
        if (!m_reader.bodyComplete() && !m_reader.bodyTruncated() && m_seen.failure.isEmpty())
            name(m_end ? "closed-early" : "body-timeout");
        break;
    case Outcome::Reset:
        if (reset && m_seen.failure == QLatin1String("closed-without-answer"))
            name("reset");
        break;
    case Outcome::TlsFailed: {
        using Kind = StreamEnd::Kind;
        const Kind kind = m_end ? m_end->kind : Kind::Failed;
        const bool late = m_end && m_end->stage == StreamEnd::Stage::Open;
        name(kind == Kind::TimedOut ? "timeout-connect" : late || kind == Kind::Reset ? "reset" : "other");
        break;
    }
    case Outcome::TimedOut: name(m_seen.connected ? "timeout-answer" : "timeout-connect"); break;
    case Outcome::Failed:
        if (m_seen.failure.isEmpty())
            name("other");
        break;
    case Outcome::Connected:
    case Outcome::Refused:
    case Outcome::Unreachable:
    case Outcome::NoRouteHere:
    case Outcome::NotResolved:
    case Outcome::Cancelled: break;
    }
}

void ExchangeProbe::giveUp(Outcome why)
{
    const bool inHandshake = m_stream && m_stream->isConnected() && !m_stream->isOpen();
    if (why == Outcome::TimedOut && m_reader.hasHead())
        tell(Outcome::Answered);
    else if (why == Outcome::TimedOut && m_beside)
        tell(Outcome::TlsFailed);
    else if (why == Outcome::TimedOut && inHandshake) {
        m_end = StreamEnd{StreamEnd::Stage::Handshake, StreamEnd::Kind::TimedOut, {}, {}};
        tell(Outcome::TlsFailed);
    } else
        tell(why);
}

} // namespace doctor
