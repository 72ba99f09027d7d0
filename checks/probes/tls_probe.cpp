#include "probes/tls_probe.h"

#include "probes/certificate_seen.h"
#include "probes/chain_judge.h"
#include "probes/origin_target.h"
#include "probes/staple.h"
#include "probes/trust_store.h"

namespace doctor {

namespace {

//! For an alert after a handshake of TLS 1.3 in which a certificate was asked for.
constexpr auto lateAlert = 300ms;
//! For the handshake beside, after the main one.
constexpr auto besideLate = 1500ms;

constexpr int recordedChain = 10;

namespace alerts {
constexpr int handshakeFailure = 40;
constexpr int badCertificate = 42;
constexpr int protocolVersion = 70;
constexpr int insufficientSecurity = 71;
constexpr int certificateRequired = 116;
} // namespace alerts

TlsOffer offerFor(const TlsRequest &request, bool everyCipher)
{
    return {request.serverName, {QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")}, everyCipher};
}

bool refusesWithoutCertificate(int alert)
{
    return alert == alerts::handshakeFailure || alert == alerts::badCertificate
        || alert == alerts::certificateRequired;
}

} // namespace

QStringList ciphersNotOffered()
{
    static const QStringList missing = TlsSession::ciphersNotOffered();
    return missing;
}

TlsProbe::TlsProbe(const TlsRequest &request, const Endpoints &endpoints, TrustStore &trust, QObject *parent)
    : Probe(limits::tcpConnect + limits::tlsHandshake + besideLate + limits::helper, request.after, parent),
      m_request(request), m_endpoints(endpoints), m_trust(trust)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TlsProbe::conclude);
}

TlsProbe::~TlsProbe() = default;

void TlsProbe::begin()
{
    const auto to = m_endpoints.socketFor(m_request.address, m_request.port);
    if (!to) {
        m_outcome = Outcome::NoRouteHere;
        tell();
        return;
    }
    m_main.reset(new OriginStream(*to));
    m_main->useTls(offerFor(m_request, false));
    connect(m_main.get(), &OriginStream::opened, this, &TlsProbe::takeHandshake);
    connect(m_main.get(), &OriginStream::ended, this, &TlsProbe::takeEnd);
    m_beside.reset(new OriginStream(*to));
    m_beside->useSession(offerFor(m_request, true));
    connect(m_beside.get(), &OriginStream::opened, this, &TlsProbe::takeBeside);
    connect(m_beside.get(), &OriginStream::ended, this, &TlsProbe::settleBeside);
    m_main->start();
    if (!isDone())
        m_beside->start();
}

void TlsProbe::takeHandshake()
{
    m_outcome = Outcome::Answered;
    m_mainIn = true;
    m_mainMs = elapsedMs();
    m_patience.start(besideLate);
    // Up to TLS 1.2 a refusal comes within the handshake. A connection that is no longer needed is closed at
    // once: a server that takes one at a time gets to the other.
    if (m_main->handshake().protocol == QLatin1String("TLSv1.3"))
        QTimer::singleShot(lateAlert, this, &TlsProbe::settleMain);
    else
        m_mainSettled = true;
    look();
}

void TlsProbe::takeEnd(const StreamEnd &end)
{
    using Kind = StreamEnd::Kind;
    if (end.stage == StreamEnd::Stage::Connecting) {
        m_outcome = end.kind == Kind::TimedOut ? Outcome::TimedOut : end.tcp.outcome;
        m_seen.error = end.error;
        m_seen.icmp = end.tcp.icmp;
        tell();
        return;
    }
    if (end.stage == StreamEnd::Stage::Handshake) {
        m_outcome = end.kind == Kind::TimedOut ? Outcome::TimedOut
            : end.kind == Kind::OurTls         ? Outcome::Failed
                                               : Outcome::TlsFailed;
        m_mainIn = true;
        m_mainMs = elapsedMs();
        m_end = end;
        m_patience.start(besideLate);
    } else if (m_main->handshake().alert >= 0) {
        m_seen.error = end.error; // the handshake was complete for us; the alert is recorded beside it
    }
    settleMain();
}

void TlsProbe::takeBeside()
{
    if (m_beside->session()->certificateRequested())
        QTimer::singleShot(lateAlert, this, &TlsProbe::settleBeside);
    else
        settleBeside();
}

void TlsProbe::settleMain()
{
    m_mainSettled = true;
    look();
}

void TlsProbe::settleBeside()
{
    m_besideSettled = true;
    m_beside->drop();
    look();
}

void TlsProbe::look()
{
    if (m_mainSettled)
        m_main->drop();
    // An alert that comes late can only be an answer to a request.
    const bool expectsAlert = !m_beside->isOpen() || m_beside->session()->certificateRequested();
    if (m_mainIn && m_besideSettled && (m_mainSettled || !expectsAlert))
        conclude();
}

void TlsProbe::conclude()
{
    if (m_concluded || isDone())
        return;
    m_concluded = true;
    m_patience.stop();
    recordHandshake();
    recordBeside();
    if (m_end)
        recordFailure();
    judge();
}

void TlsProbe::recordHandshake()
{
    const HandshakeSeen &seen = m_main->handshake();
    m_seen.protocol = seen.protocol;
    m_seen.cipher = seen.cipher;
    m_seen.alpn = seen.alpn;
    m_seen.alert = seen.alert;
    m_chain = seen.chain;
    const bool spoke
        = m_outcome == Outcome::Answered || seen.alert >= 0 || (m_end && m_end->kind == StreamEnd::Kind::Tls);
    m_seen.firstByteSeen = spoke || m_beside->session()->sawFirstByte();
}

void TlsProbe::recordBeside()
{
    const TlsSession &beside = *m_beside->session();
    const bool answered = m_outcome == Outcome::Answered;
    const bool endedAlike = answered == m_beside->isOpen();
    const bool refusedMain = !m_seen.cipher.isEmpty() && refusesWithoutCertificate(m_seen.alert);
    const bool refusedBeside = endedAlike && refusesWithoutCertificate(beside.alert());
    // QSslSocket loses an alert that a reset overtakes.
    if (m_seen.alert < 0 && endedAlike)
        m_seen.alert = beside.alert();
    m_seen.alertName = tlsAlertName(m_seen.alert);
    const bool saysSo = m_seen.alert == alerts::certificateRequired;
    m_seen.clientCertificateRequested = beside.certificateRequested() || saysSo;
    m_seen.clientCertificateRequired
        = m_seen.clientCertificateRequested && (saysSo || refusedMain || refusedBeside);
    const QList<QByteArray> chain = beside.chain();
    if (answered && m_beside->isOpen() && chain.value(0) == m_chain.value(0))
        m_staple = beside.staple(); // of the same certificate: servers may have one of each kind
    // QSslSocket shows no chain of a handshake that failed.
    if (!answered && endedAlike && m_chain.isEmpty() && isOfferedByCloudflare(beside.cipher())) {
        m_seen.protocol = beside.protocol();
        m_seen.cipher = beside.cipher();
        m_chain = chain;
    }
}

void TlsProbe::recordFailure()
{
    m_seen.error = m_end->error;
    m_seen.failure = failure();
    m_seen.speaksHttp = m_seen.failure == QLatin1String("not-tls") && m_beside->session()->looksLikeHttp();
    if (m_seen.failure == QLatin1String("no-shared-cipher") && !m_beside->session()->cipher().isEmpty())
        m_seen.error = m_beside->session()->cipher();
}

QString TlsProbe::failure() const
{
    using Kind = StreamEnd::Kind;
    const TlsSession &beside = *m_beside->session();
    const int alert = m_seen.alert;
    if (alert < 0 && beside.sawFirstByte() && !beside.looksLikeTls())
        return QStringLiteral("not-tls");
    if (m_end->kind == Kind::TimedOut)
        return QStringLiteral("timeout");
    if (alert == alerts::protocolVersion || (alert < 0 && beside.isWrongVersion()))
        return QStringLiteral("protocol-version");
    // A ServerHello there and none here: nothing but the list of suites was different.
    const bool onlyBeyondTheList = alert == alerts::handshakeFailure && m_seen.cipher.isEmpty()
        && beside.sawServerHello() && !isOfferedByCloudflare(beside.cipher());
    if (alert == alerts::insufficientSecurity || onlyBeyondTheList)
        return QStringLiteral("no-shared-cipher");
    if (alert >= 0)
        return QStringLiteral("alert");
    if (m_end->kind == Kind::Reset)
        return QStringLiteral("reset");
    return m_end->kind == Kind::Closed ? QStringLiteral("closed") : QStringLiteral("other");
}

void TlsProbe::judge()
{
    m_main->drop();
    m_beside->drop();
    const QList<QByteArray> first = m_chain.mid(0, recordedChain);
    for (const QByteArray &der : first)
        if (const X509Ptr certificate = certificateFromDer(der))
            m_seen.chain.append(certificateSeen(certificate.get()));
    if (m_chain.isEmpty()) {
        tell();
        return;
    }
    const auto finish = [this] {
        judgeBy(m_trust.roots());
        tell();
    };
    if (claimsOriginCa(m_chain))
        m_trust.wantOriginRoots(this, finish);
    else
        m_trust.wantSystemRoot(m_chain, this, finish);
}

void TlsProbe::judgeBy(const TrustedRoots &roots)
{
    m_seen.judged = judgeChain(m_chain, m_request.serverName, roots);
    if (m_staple)
        m_seen.staple = stapledStatus(*m_staple, m_chain, roots);
}

void TlsProbe::tell()
{
    m_patience.stop();
    if (m_main)
        m_main->drop();
    if (m_beside)
        m_beside->drop();
    m_seen.address = m_endpoints.networks.seen(m_request.address);
    m_seen.port = m_request.port;
    m_seen.serverName = m_request.serverName;
    m_seen.attempt = m_request.attempt;
    Observation handshake
        = observation(m_outcome, m_seen, originTarget(m_request.address, m_request.port), Via::Direct);
    if (m_mainMs >= 0)
        handshake.elapsedMs = m_mainMs;
    deliver(QList<Observation>{handshake} + m_trust.takeObservations());
}

void TlsProbe::giveUp(Outcome why)
{
    // A chain whose roots have not come in time is judged without them.
    if (why == Outcome::Cancelled)
        m_outcome = why;
    else if (!m_chain.isEmpty())
        judgeBy(m_trust.roots());
    tell();
}

} // namespace doctor
