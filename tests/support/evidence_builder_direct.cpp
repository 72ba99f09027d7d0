#include "evidence_builder.h"

//! \file The direct half of the builder: doors, handshakes, certificates, and what changes everything at
//! once.

namespace doctor::test {

namespace {

bool isShut(const QString &word)
{
    static const QStringList words{QStringLiteral("refused"),       QStringLiteral("icmp"),
                                   QStringLiteral("prohibited"),    QStringLiteral("unroutable"),
                                   QStringLiteral("silent"),        QStringLiteral("no-route"),
                                   QStringLiteral("not-observable")};
    return words.contains(word);
}

//! How a connect ended that did not succeed.
std::optional<IcmpSeen> messageOf(const QString &word, const AddressSeen &address)
{
    if (word == QLatin1String("icmp"))
        return IcmpSeen{3, 3, address.text, QStringLiteral("port-unreachable")};
    if (word == QLatin1String("prohibited"))
        return IcmpSeen{3, 13, address.text, QStringLiteral("admin-prohibited")};
    if (word == QLatin1String("unroutable"))
        return IcmpSeen{3, 1, QStringLiteral("198.51.100.1"), QStringLiteral("host-unreachable")};
    return std::nullopt;
}

Outcome shutOutcome(const QString &word)
{
    if (word == QLatin1String("prohibited") || word == QLatin1String("unroutable"))
        return Outcome::Unreachable;
    if (word == QLatin1String("silent"))
        return Outcome::TimedOut;
    return word == QLatin1String("no-route") ? Outcome::NoRouteHere : Outcome::Refused;
}

bool breaksTls(const QString &word)
{
    return word == QLatin1String("plain") || word == QLatin1String("tls-reset")
        || word.startsWith(QLatin1String("alert"));
}

//! What a port meets whose behaviour changes with time, this long after the start.
QString wordAt(const QString &word, qint64 afterMs)
{
    const QString shut = QStringLiteral("refused");
    const QString open = QStringLiteral("200");
    if (word == QLatin1String("first-pass"))
        return afterMs < 300 ? open : shut;
    if (word == QLatin1String("recovering"))
        return afterMs < 300 ? shut : open;
    if (word == QLatin1String("flaky"))
        return afterMs == 0 || afterMs == 750 ? QStringLiteral("silent") : open;
    if (word == QLatin1String("flicker"))
        return afterMs == 250 || afterMs == 750 ? QStringLiteral("silent") : open;
    return word;
}

bool isTlsPort(quint16 port)
{
    return port == 443 || port == 8443;
}

CertificateSeen leafFor(const QStringList &names)
{
    CertificateSeen leaf;
    leaf.commonName = names.first();
    leaf.subject = QStringLiteral("CN=") + names.first();
    leaf.names = names;
    leaf.nameCount = static_cast<int>(names.size());
    leaf.issuer = QStringLiteral("CN=R11,O=Let's Encrypt,C=US");
    leaf.notBefore = EvidenceBuilder::start().addDays(-30);
    leaf.notAfter = EvidenceBuilder::start().addDays(60);
    leaf.keyType = QStringLiteral("EC");
    leaf.keyBits = 256;
    leaf.signature = QStringLiteral("sha256WithRSAEncryption");
    return leaf;
}

ChainSeen fineChain(const CertificateSeen &leaf)
{
    ChainSeen judged;
    judged.trusted = true;
    judged.anchor = QStringLiteral("system");
    judged.nameMatches = true;
    judged.path = {leaf};
    return judged;
}

void untrust(ChainSeen &judged, const QString &error)
{
    judged.trusted = false;
    judged.anchor.clear();
    judged.errors.append({20, error, 0, QStringLiteral("cloudflare")});
}

void spoil(const QString &fault, TlsSeen &tls)
{
    if (fault.isEmpty() || !tls.judged || tls.chain.isEmpty())
        return;
    CertificateSeen &leaf = tls.chain.first();
    ChainSeen &judged = *tls.judged;
    const QDateTime now = EvidenceBuilder::start();
    if (fault == QLatin1String("expired"))
        leaf.notAfter = now.addDays(-2);
    else if (fault == QLatin1String("not-yet"))
        leaf.notBefore = now.addDays(2);
    else if (fault == QLatin1String("ends-soon"))
        leaf.notAfter = now.addDays(3);
    else if (fault == QLatin1String("revoked"))
        tls.staple = fault;
    else if (fault == QLatin1String("wrong-name"))
        judged.nameMatches = false;
    else if (fault == QLatin1String("self-signed"))
        untrust(judged, QStringLiteral("self-signed-leaf"));
    else if (fault == QLatin1String("local-root"))
        untrust(judged, fault);
    else if (fault == QLatin1String("origin-ca"))
        judged.anchor = fault;
    else
        untrust(judged, QStringLiteral("unknown-issuer"));
    if (fault == QLatin1String("wrong-name") || fault == QLatin1String("foreign"))
        leaf.names = {fault == QLatin1String("foreign") ? QStringLiteral("other.example")
                                                        : QStringLiteral("mail.shop.example")};
    if (fault == QLatin1String("foreign")) {
        judged = fineChain(leaf);
        judged.nameMatches = false;
        leaf.commonName = leaf.names.first();
    }
    judged.claimsOriginCa = fault == QLatin1String("origin-ca") || fault == QLatin1String("forged")
        || fault == QLatin1String("roots-missing");
    judged.originRootsMissing = fault == QLatin1String("roots-missing");
    if (fault.endsWith(QLatin1String("incomplete")))
        judged.intermediateMissing
            = fault.startsWith(QLatin1String("maybe")) ? QStringLiteral("maybe") : QStringLiteral("yes");
    judged.path = {leaf};
}

void readAnswer(const QString &word, HttpSeen &http)
{
    http.connected = true;
    http.bodyComplete = true;
    http.version = QStringLiteral("1.1");
    http.status = 200;
    if (word.contains(u'>')) {
        const QString target = word.section(u'>', 1);
        http.status = 301;
        http.locationScheme = target.section(QStringLiteral("://"), 0, 0);
        const QString where = target.section(QStringLiteral("://"), 1).section(u'/', 0, 0);
        http.locationHost = where.section(u':', 0, 0);
        http.locationPath = QStringLiteral("/");
        http.locationPort = http.locationScheme == QLatin1String("http") ? 80 : 443;
        if (const quint16 port = where.section(u':', 1).toUShort(); port != 0)
            http.locationPort = port;
    } else if (word == QLatin1String("large")) {
        http.failure = QStringLiteral("headers-too-large");
    } else if (word == QLatin1String("asks-client-certificate") || word == QLatin1String("asks-tls")) {
        http.status = 400;
        (word == QLatin1String("asks-tls") ? http.asksTls : http.asksClientCertificate) = true;
    } else {
        http.status = word.toInt();
    }
}

} // namespace

EvidenceBuilder &EvidenceBuilder::door(const QString &address, quint16 port, const QString &word,
                                       const QString &host)
{
    const AddressSeen seen = addressSeen(address);
    const qint64 delays[] = {0, 250, 750};
    for (int attempt = 1; attempt <= 3; ++attempt)
        connectOnce(seen, port, wordAt(word, delays[attempt - 1]), attempt, delays[attempt - 1]);
    if (isTlsPort(port))
        handshakeOnce(seen, port, wordAt(word, 0), hostOr(host));
    for (int attempt = 1; attempt <= 2; ++attempt)
        exchangeOnce(seen, port, wordAt(word, 500 * (attempt - 1)), hostOr(host), attempt,
                     500 * (attempt - 1));
    return *this;
}

void EvidenceBuilder::connectOnce(const AddressSeen &address, quint16 port, const QString &word, int attempt,
                                  qint64 after)
{
    TcpSeen tcp;
    tcp.address = address;
    tcp.port = port;
    tcp.attempt = attempt;
    Outcome outcome = Outcome::Connected;
    if (isShut(word)) {
        outcome = shutOutcome(word);
        if (outcome == Outcome::Refused)
            tcp.refusedBy = word == QLatin1String("refused") ? QStringLiteral("reset") : word;
        tcp.icmp = messageOf(word, address);
    }
    add(Via::Direct, outcome, tcp, address.text, 5 + after, outcome == Outcome::TimedOut ? 4001 : 9);
}

void EvidenceBuilder::handshakeOnce(const AddressSeen &address, quint16 port, const QString &word,
                                    const QString &host)
{
    TlsSeen tls;
    tls.address = address;
    tls.port = port;
    tls.serverName = host;
    tls.icmp = messageOf(word, address);
    Outcome outcome = isShut(word) ? shutOutcome(word) : Outcome::Answered;
    if (breaksTls(word)) {
        outcome = word == QLatin1String("tls-reset") ? Outcome::Reset : Outcome::TlsFailed;
        tls.failure = word == QLatin1String("plain") ? QStringLiteral("not-tls")
            : word == QLatin1String("tls-reset")     ? QStringLiteral("reset")
                                                     : QStringLiteral("alert");
        tls.speaksHttp = word == QLatin1String("plain");
        tls.alert = word.startsWith(QLatin1String("alert")) ? word.mid(5).toInt() : -1;
        tls.clientCertificateRequired = tls.alert == 116;
        tls.clientCertificateRequested = tls.alert == 116;
        tls.firstByteSeen = word != QLatin1String("tls-reset");
    } else if (outcome == Outcome::Answered) {
        tls.protocol = QStringLiteral("TLSv1.3");
        tls.cipher = QStringLiteral("TLS_AES_128_GCM_SHA256");
        tls.staple = QStringLiteral("none");
        tls.firstByteSeen = true;
        tls.clientCertificateRequested = word == QLatin1String("asks-client-certificate");
        tls.chain = {leafFor({host, QStringLiteral("www.") + host})};
        tls.judged = fineChain(tls.chain.first());
    }
    add(Via::Direct, outcome, tls, address.text, 5, outcome == Outcome::TimedOut ? 4001 : 20);
}

void EvidenceBuilder::exchangeOnce(const AddressSeen &address, quint16 port, const QString &word,
                                   const QString &host, int attempt, qint64 after)
{
    HttpSeen http;
    http.scheme = isTlsPort(port) ? QStringLiteral("https") : QStringLiteral("http");
    http.host = host;
    http.port = port;
    http.path = QStringLiteral("/");
    http.purpose = QStringLiteral("exchange");
    http.accept = QStringLiteral("browser");
    http.address = address;
    http.attempt = attempt;
    Outcome outcome = Outcome::Answered;
    qint64 elapsed = 25;
    if (isShut(word)) {
        outcome = shutOutcome(word);
        http.icmp = messageOf(word, address);
        if (outcome == Outcome::TimedOut) {
            http.failure = QStringLiteral("timeout-connect");
            elapsed = 4001;
        }
    } else if (breaksTls(word) && isTlsPort(port)) {
        outcome = Outcome::TlsFailed;
        http.failure = QStringLiteral("other");
    } else if (word == QLatin1String("empty")) {
        outcome = Outcome::Reset;
        http.connected = true;
        http.failure = QStringLiteral("closed-without-answer");
    } else if (word == QLatin1String("slow")) {
        outcome = Outcome::TimedOut;
        http.connected = true;
        http.failure = QStringLiteral("timeout-answer");
        elapsed = 10002;
    } else {
        readAnswer(breaksTls(word) ? QStringLiteral("200") : word, http);
    }
    add(Via::Direct, outcome, http, address.text, 6 + after, elapsed);
}

EvidenceBuilder &EvidenceBuilder::certificate(const QString &fault)
{
    return change<TlsSeen>([&fault](TlsSeen &tls) { spoil(fault, tls); });
}

EvidenceBuilder &EvidenceBuilder::icmpFrom(const QString &sender)
{
    const auto from = [&sender](auto &seen) {
        if (seen.icmp)
            seen.icmp->from = sender;
    };
    return change<TcpSeen>(from).change<TlsSeen>(from).change<HttpSeen>(from);
}

EvidenceBuilder &EvidenceBuilder::icmpToHandshakeAlone()
{
    const auto hear = [](Observation &each, auto *seen) {
        if (seen == nullptr || !seen->icmp)
            return;
        seen->icmp.reset();
        each.outcome = Outcome::TimedOut;
        each.elapsedMs = 4001;
    };
    for (Observation &each : m_observations) {
        hear(each, std::get_if<TcpSeen>(&each.detail));
        hear(each, std::get_if<HttpSeen>(&each.detail));
        if (auto *tcp = std::get_if<TcpSeen>(&each.detail);
            tcp != nullptr && each.outcome == Outcome::TimedOut)
            tcp->refusedBy.clear();
    }
    return *this;
}

EvidenceBuilder &EvidenceBuilder::icmpUntold()
{
    const auto forget = [](auto &seen) { seen.icmp.reset(); };
    return change<TcpSeen>(forget).change<TlsSeen>(forget).change<HttpSeen>(forget);
}

EvidenceBuilder &EvidenceBuilder::clockOff(qint64 seconds)
{
    return change<HttpSeen>([seconds](HttpSeen &http) {
        http.date = http.date.isValid() ? http.date.addSecs(-seconds) : http.date;
        if (http.trace)
            http.trace->timestamp -= static_cast<double>(seconds);
    });
}

EvidenceBuilder &EvidenceBuilder::throughProxy()
{
    return change<HttpSeen>(
               [](HttpSeen &http) { http.throughProxy = http.purpose != QLatin1String("exchange"); })
        .change<StatusSeen>([](StatusSeen &status) { status.throughProxy = true; });
}

EvidenceBuilder &EvidenceBuilder::issuer(const QString &issuer)
{
    const TransportSeen stranger{false, issuer, QStringLiteral("EE"), QStringLiteral("unable to get issuer")};
    for (Observation &each : m_observations) {
        if (auto *http = std::get_if<HttpSeen>(&each.detail); http != nullptr
            && http->scheme == QLatin1String("https") && http->purpose != QLatin1String("exchange")) {
            const HttpSeen was = *http;
            *http = HttpSeen();
            http->scheme = was.scheme;
            http->host = was.host;
            http->port = was.port;
            http->path = was.path;
            http->purpose = was.purpose;
            http->address = was.address;
            http->attempt = was.attempt;
            http->failure = QStringLiteral("tls");
            http->tls = stranger;
            each.outcome = Outcome::TlsFailed;
        } else if (auto *status = std::get_if<StatusSeen>(&each.detail)) {
            *status = StatusSeen();
            status->tls = stranger;
            each.outcome = Outcome::TlsFailed;
        } else if (auto *dns = std::get_if<DnsSeen>(&each.detail);
                   dns != nullptr && dns->resolver != QLatin1String("system")) {
            dns->tls = stranger;
            dns->rcode.clear();
            dns->addresses.clear();
            dns->records.clear();
            each.outcome = Outcome::TlsFailed;
        }
    }
    return *this;
}

QString causesOf(const Report &report)
{
    QStringList list;
    for (const Cause &cause : report.causes)
        list.append(cause.id + u' ' + confidenceId(cause.confidence));
    return list.join(QStringLiteral(", "));
}

const Cause *causeNamed(const Report &report, const QString &id)
{
    for (const Cause &cause : report.causes)
        if (cause.id == id)
            return &cause;
    return nullptr;
}

bool isAtLeastLikely(const Report &report, const QString &id)
{
    const Cause *cause = causeNamed(report, id);
    return cause != nullptr && cause->confidence >= Confidence::Likely;
}

const Finding *findingOf(const Report &report, const QString &code)
{
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings)
            if (finding.code == code)
                return &finding;
    return nullptr;
}

} // namespace doctor::test
