#include "evidence_builder.h"

#include "evidence/cloudflare_networks.h"

#include <QRegularExpression>

namespace doctor::test {

namespace {

const QString peerV4 = QStringLiteral("104.16.1.10");
const QString peerV6 = QStringLiteral("2606:4700::6810:10a");

TransportSeen publicTls()
{
    return {true, QStringLiteral("CN=WE1,O=Google Trust Services,C=US"), QStringLiteral("AB12"), {}};
}

void setLocation(HttpSeen &http, const QString &target)
{
    http.status = 301;
    if (target == QLatin1String("same")) {
        http.locationScheme = http.scheme;
        http.locationHost = http.host;
        http.locationPath = http.path;
        http.locationPort = http.port;
        http.locationSameUrl = true;
        return;
    }
    static const QRegularExpression url(QStringLiteral("^(https?)://([^/:]+)(?::(\\d+))?(/.*)$"));
    const QRegularExpressionMatch match = url.match(target);
    http.locationScheme = match.captured(1);
    http.locationHost = match.captured(2);
    http.locationPath = match.captured(4);
    http.locationPort = http.locationScheme == QLatin1String("http") ? 80 : 443;
    if (const quint16 port = match.captured(3).toUShort(); port != 0)
        http.locationPort = port;
}

//! Words that say how the way ended and not what was answered. nullopt: an answer.
std::optional<Outcome> edgeOutcome(const QString &word, HttpSeen &http)
{
    if (word == QLatin1String("silent")) {
        http.connected = true;
        http.failure = QStringLiteral("timeout-answer");
        return Outcome::TimedOut;
    }
    if (word == QLatin1String("unreachable")) {
        http.failure = QStringLiteral("timeout-connect");
        return Outcome::TimedOut;
    }
    if (word == QLatin1String("no-route"))
        return Outcome::NoRouteHere;
    if (word == QLatin1String("untrusted")) {
        http.failure = QStringLiteral("tls");
        http.tls = TransportSeen{false, QStringLiteral("CN=Firewall CA"), QStringLiteral("EE"),
                                 QStringLiteral("self-signed certificate in chain")};
        return Outcome::TlsFailed;
    }
    return std::nullopt;
}

//! "521", "530:1016", "200/HIT", "301>https://…": what the words of edge() mean.
void readEdgeWord(const QString &word, HttpSeen &http)
{
    http.connected = true;
    http.bodyComplete = true;
    http.version = QStringLiteral("1.1");
    http.throughCloudflare = word != QLatin1String("outside");
    if (!http.throughCloudflare) {
        http.status = 200;
        return;
    }
    http.headers.insert(QStringLiteral("server"), QStringLiteral("cloudflare"));
    http.headers.insert(QStringLiteral("cf-ray"), QStringLiteral("8b2e5f3a1c9d4e7f-FRA"));
    const auto cache = [&http](const QString &status) {
        if (!status.isEmpty())
            http.headers.insert(QStringLiteral("cf-cache-status"), status);
    };
    if (word == QLatin1String("challenge")) {
        http.status = 403;
        http.headers.insert(QStringLiteral("cf-mitigated"), QStringLiteral("challenge"));
    } else if (word == QLatin1String("asks-client-certificate")) {
        http.status = 400;
        http.asksClientCertificate = true;
        cache(QStringLiteral("DYNAMIC"));
    } else if (word.contains(QLatin1String(">>"))) {
        setLocation(http, word.section(QStringLiteral(">>"), 1));
    } else if (word.contains(u'>')) {
        setLocation(http, word.section(u'>', 1));
        cache(QStringLiteral("DYNAMIC"));
    } else if (word.contains(u':')) {
        http.status = word.section(u':', 0, 0).toInt();
        http.edgeError = EdgeErrorSeen{word.section(u':', 1).toInt(), QStringLiteral("html"), {}, {}};
    } else if (word.contains(u'/')) {
        http.status = word.section(u'/', 0, 0).toInt();
        cache(word.section(u'/', 1));
    } else if (http.status = word.toInt(); http.status >= 520 && http.status <= 530) {
        http.edgeError = EdgeErrorSeen{http.status, QStringLiteral("html"), {}, {}};
    } else {
        cache(QStringLiteral("DYNAMIC"));
    }
}

} // namespace

AddressSeen addressSeen(const QString &text)
{
    return CloudflareNetworks::builtIn().seen(QHostAddress(text));
}

const QDateTime &EvidenceBuilder::start()
{
    static const QDateTime at({2026, 11, 21}, {9, 0}, Qt::UTC);
    return at;
}

EvidenceBuilder::EvidenceBuilder()
{
    question.host = QStringLiteral("shop.example");
    question.mode = SslMode::Full;
    question.origins = {OriginTold{QStringLiteral("203.0.113.10"), 0}};
}

void EvidenceBuilder::add(Via via, Outcome outcome, Detail detail, const QString &target, qint64 afterMs,
                          qint64 elapsed)
{
    Observation observation;
    observation.target = target;
    observation.via = via;
    observation.at = start().addMSecs(afterMs);
    observation.elapsedMs = elapsed;
    observation.outcome = outcome;
    observation.detail = std::move(detail);
    m_observations.append(observation);
}

EvidenceBuilder &EvidenceBuilder::mode(SslMode mode)
{
    question.mode = mode;
    return *this;
}

EvidenceBuilder &EvidenceBuilder::origins(const QStringList &addresses)
{
    question.origins.clear();
    for (const QString &address : addresses)
        question.origins.append(OriginTold{address, 0});
    return *this;
}

EvidenceBuilder &EvidenceBuilder::pastedPage(int code)
{
    question.page = PageTold{code, QStringLiteral("8b2e5f3a1c9d4e7f"), question.host, start().addSecs(-3600)};
    return *this;
}

EvidenceBuilder &EvidenceBuilder::sitePort(quint16 port)
{
    question.port = port;
    return *this;
}

EvidenceBuilder &EvidenceBuilder::resolver(const QString &resolver, const QStringList &answer,
                                           const QString &host, bool checkingDisabled)
{
    for (const int family : {4, 6}) {
        DnsSeen dns;
        dns.name = hostOr(host);
        dns.type = family == 4 ? QStringLiteral("A") : QStringLiteral("AAAA");
        dns.resolver = resolver;
        dns.checkingDisabled = checkingDisabled;
        if (resolver != QLatin1String("system"))
            dns.tls = publicTls();
        const QString first = answer.value(0);
        Outcome outcome = Outcome::Answered;
        dns.rcode = QStringLiteral("NOERROR");
        if (first == QLatin1String("timeout") || first == QLatin1String("no-route")) {
            outcome = first == QLatin1String("timeout") ? Outcome::TimedOut : Outcome::NoRouteHere;
            dns.rcode.clear();
            dns.tls.reset();
        } else if (first == QLatin1String("nxdomain") || first == QLatin1String("servfail")) {
            dns.rcode = first.toUpper();
        } else if (first != QLatin1String("empty")) {
            for (const QString &text : answer)
                if (const AddressSeen seen = addressSeen(text); seen.family == family) {
                    dns.addresses.append(seen);
                    dns.records.append({dns.name, dns.type, 300, text});
                }
        }
        add(Via::Resolver, outcome, dns, dns.name, 2, 8);
    }
    return *this;
}

EvidenceBuilder &EvidenceBuilder::names(const QStringList &answer, const QString &host)
{
    for (const QString &each :
         {QStringLiteral("system"), QStringLiteral("cloudflare-dns.com"), QStringLiteral("dns.google")})
        resolver(each, answer, host);
    return *this;
}

EvidenceBuilder &EvidenceBuilder::proxied(const QString &host)
{
    return names({peerV4, peerV6}, host).trace(host).statusPage();
}

EvidenceBuilder &EvidenceBuilder::trace(const QString &host, const QString &peer)
{
    for (const quint16 port : {quint16(80), quint16(443)}) {
        HttpSeen http;
        http.scheme = port == 80 ? QStringLiteral("http") : QStringLiteral("https");
        http.host = hostOr(host);
        http.port = port;
        http.path = QStringLiteral("/cdn-cgi/trace");
        http.purpose = QStringLiteral("trace");
        http.address = addressSeen(peer.isEmpty() ? peerV4 : peer);
        readEdgeWord(QStringLiteral("200/"), http);
        http.trace = TraceSeen{http.host, QStringLiteral("FRA"), QStringLiteral("DE"),
                               static_cast<double>(start().toSecsSinceEpoch())};
        http.date = start();
        if (port == 443)
            http.tls = publicTls();
        add(Via::Cloudflare, Outcome::Answered, http, http.host, 12, 20);
    }
    return *this;
}

EvidenceBuilder &EvidenceBuilder::nameServers(const QStringList &servers)
{
    DnsSeen dns;
    dns.name = question.host;
    dns.type = QStringLiteral("NS");
    dns.resolver = QStringLiteral("cloudflare-dns.com");
    dns.rcode = QStringLiteral("NOERROR");
    for (const QString &server : servers)
        dns.records.append({dns.name, dns.type, 300, server});
    add(Via::Resolver, Outcome::Answered, dns, dns.name, 2, 8);
    return *this;
}

EvidenceBuilder &EvidenceBuilder::edge(const QString &scheme, const QStringList &words, const QString &host)
{
    const QStringList all = words.size() == 1 ? words + words + words + words : words;
    for (int attempt = 1; attempt <= all.size(); ++attempt) {
        HttpSeen http;
        http.scheme = scheme;
        http.host = hostOr(host.section(u':', 0, 0));
        const quint16 other = host.section(u':', 1).toUShort();
        http.port = other != 0                ? other
            : question.port != 0              ? question.port
            : scheme == QLatin1String("http") ? 80
                                              : 443;
        http.path = QStringLiteral("/");
        http.purpose = QStringLiteral("page");
        http.accept = attempt == 2 ? QStringLiteral("problem") : QStringLiteral("browser");
        http.cacheBusting = true;
        http.attempt = attempt;
        http.hop = http.host == question.host && other == 0 ? 0 : 1;
        http.address = addressSeen(peerV4);
        const QString &word = all.at(attempt - 1);
        const std::optional<Outcome> ended = edgeOutcome(word, http);
        if (!ended) {
            readEdgeWord(word, http);
            if (scheme == QLatin1String("https"))
                http.tls = publicTls();
            http.date = start().addMSecs(15 + 250 * (attempt - 1));
        }
        const bool direct = word == QLatin1String("outside");
        if (direct)
            http.address = addressSeen(question.origins.isEmpty() ? QStringLiteral("203.0.113.10")
                                                                  : question.origins.first().host);
        add(direct ? Via::Direct : Via::Cloudflare, ended.value_or(Outcome::Answered), http,
            scheme + QStringLiteral("://") + http.host + u'/', 15 + 250 * (attempt - 1),
            word == QLatin1String("silent") ? 25000 : 90);
    }
    return *this;
}

EvidenceBuilder &EvidenceBuilder::both(const QStringList &words)
{
    return edge(QStringLiteral("https"), words).edge(QStringLiteral("http"), words);
}

EvidenceBuilder &EvidenceBuilder::statusPage(Outcome outcome)
{
    StatusSeen status;
    status.url = QStringLiteral("https://www.cloudflarestatus.com/api/v2/summary.json");
    if (outcome == Outcome::Answered) {
        status.indicator = QStringLiteral("none");
        status.httpStatus = 200;
        status.tls = publicTls();
    }
    add(Via::Helper, outcome, status, status.url, 3, 40);
    return *this;
}

EvidenceBuilder &EvidenceBuilder::incident(const QString &colo, const QString &service)
{
    return change<StatusSeen>([&](StatusSeen &status) {
        IncidentSeen incident{
            QStringLiteral("Trouble"), QStringLiteral("investigating"), QStringLiteral("major"), {}, {}};
        if (!colo.isEmpty())
            incident.colos.append(colo);
        if (!service.isEmpty())
            incident.components.append(service);
        status.incidents.append(incident);
    });
}

EvidenceBuilder &EvidenceBuilder::ranges(const TransportSeen &tls)
{
    RangesSeen ranges;
    ranges.url = QStringLiteral("https://www.cloudflare.com/ips-v4");
    ranges.tls = tls;
    add(Via::Helper, tls.trusted ? Outcome::Answered : Outcome::TlsFailed, ranges, ranges.url, 3, 40);
    return *this;
}

EvidenceBuilder &EvidenceBuilder::server(const QString &word, const QString &address)
{
    const QString where = address.isEmpty() ? question.origins.value(0).host : address;
    return door(where, 443, word).door(where, 80, word);
}

Evidence EvidenceBuilder::evidence() const
{
    Evidence evidence;
    if (question.page) {
        Observation told;
        told.target = question.host;
        told.via = Via::Told;
        told.at = start();
        told.outcome = Outcome::Answered;
        told.detail = ToldSeen{question.page->code, question.page->ray, question.page->host,
                               question.page->time, std::nullopt};
        evidence.add(told);
    }
    for (const OriginTold &origin : question.origins) {
        if (origin.literal().isNull())
            continue;
        Observation told;
        told.target = origin.text();
        told.via = Via::Told;
        told.at = start();
        told.outcome = Outcome::Answered;
        told.detail = ToldSeen{0, {}, {}, {}, addressSeen(origin.host)};
        evidence.add(told);
    }
    for (const Observation &each : m_observations)
        evidence.add(each);
    return evidence;
}

} // namespace doctor::test
