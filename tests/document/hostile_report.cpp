#include "hostile_report.h"

namespace doctor::test {

namespace {

AddressSeen address(const QString &outside)
{
    return {outside, AddressClass::Public, 4};
}

void fill(DnsSeen &dns, const QString &outside)
{
    dns.addresses = {address(outside), address(outside)};
    dns.records = {{outside, outside, 300, outside}};
    dns.authority = {{outside, outside, 300, outside}};
    dns.rcode = outside;
    dns.comment = outside;
    dns.failure = outside;
}

void fill(TcpSeen &tcp, const QString &outside)
{
    tcp.error = outside;
    tcp.refusedBy = outside;
    tcp.icmp = IcmpSeen{3, 13, outside, outside};
}

void fill(TlsSeen &tls, const QString &outside)
{
    CertificateSeen certificate;
    certificate.subject = certificate.issuer = certificate.commonName = outside;
    certificate.names = QStringList{outside, outside};
    certificate.nameCount = 2;
    certificate.keyType = certificate.signature = certificate.serial = certificate.sha256 = outside;
    tls.chain = {certificate, certificate};
    tls.protocol = tls.cipher = tls.alpn = tls.alertName = tls.failure = tls.error = outside;
    tls.serverName = outside;
}

void fill(HttpSeen &http, const QString &outside)
{
    for (const QString &name : recordedHeaders())
        http.headers.insert(name, outside);
    http.failure = http.error = http.locationHost = http.locationPath = outside;
    http.edgeError = EdgeErrorSeen{521, QStringLiteral("html"), outside, outside};
    http.trace = TraceSeen{outside, outside, outside, 0};
}

void fill(StatusSeen &status, const QString &outside)
{
    status.indicator = status.description = status.failure = outside;
    status.incidents = {{outside, outside, outside, {outside}, {outside}}};
    status.components = {{outside, outside, outside}};
}

void fill(RangesSeen &ranges, const QString &outside)
{
    ranges.failure = outside;
    ranges.v4 = QStringList{outside};
}

void fill(RootsSeen &roots, const QString &outside)
{
    roots.failure = roots.sha256 = outside;
}

void fill(ToldSeen &told, const QString &outside)
{
    told.ray = told.host = outside;
}

Observation pasted(const QString &outside)
{
    Observation observation;
    observation.via = Via::Told;
    observation.outcome = Outcome::Answered;
    observation.detail = ToldSeen{521, outside, outside, EvidenceBuilder::start(), {}};
    return observation;
}

EvidenceBuilder brokenWorld()
{
    EvidenceBuilder world;
    world.proxied().nameServers({QStringLiteral("ada.ns.cloudflare.com")}).statusPage();
    world.both({QStringLiteral("521")}).server(QStringLiteral("200"));
    world.mode(SslMode::Full);
    return world;
}

} // namespace

const QStringList &hostileTexts()
{
    static const QStringList texts{
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("\"><img src=x onerror=alert(1)><!--"),
        QStringLiteral("</style></title></pre></code><svg onload=alert(1)>"),
        QStringLiteral("' onmouseover='alert(1)"),
        QStringLiteral("&lt;b&gt; &#60;i&#62; &amp;"),
        QStringLiteral("]]><![CDATA[<b>x</b>]]>"),
        QStringLiteral("x\u202Egnp.exe\u2066\u2069\u200F\u061C"),
        QStringLiteral("a\x1B[2J\x1B]0;owned\x07\r\nb\tc\x7F"),
        QStringLiteral("[click](http://evil.example/) ![x](http://evil.example/x.png)"),
        QStringLiteral("`code` ``` ~~~ | cell | **b** __u__ ~~s~~ # head"),
        QStringLiteral("@root #1 !2 https://evil.example/?a=b www.evil.example mail@evil.example"),
        QStringLiteral("<https://evil.example/> <a@b.example> [x]: http://evil.example/"),
        QStringLiteral("=HYPERLINK(\"http://evil.example\",\"x\")"),
        QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0"),
        QStringLiteral("-2+3+cmd|' /C calc'!A0"),
        QStringLiteral("javascript:alert(1)"),
        QStringLiteral("- item\n# head\n> quote\n1. one\n    code\n\n---\n***"),
        QString(QChar(0xD800)) + QStringLiteral("half") + QChar(0xDC00) + QChar(0xFFFE) + QChar(0xFFFF),
        QString(QChar(0)) + QStringLiteral("nul"),
        QStringLiteral("\U0001F600\u0301\u0301\u0301\uFEFF\u3164"),
        QStringLiteral("h").repeated(10000),
        QStringLiteral("<b>").repeated(4000),
        QStringLiteral("`").repeated(5000),
    };
    return texts;
}

Report hostileReport(const QString &outside)
{
    const EvidenceBuilder world = brokenWorld();
    const Evidence seen = world.evidence();
    Evidence evidence;
    evidence.add(pasted(outside));
    for (Observation each : seen.all()) {
        each.target = outside;
        std::visit([&outside](auto &detail) { fill(detail, outside); }, each.detail);
        evidence.add(std::move(each));
    }
    Report report = judge(world.question, evidence, true);
    report.started = EvidenceBuilder::start();
    report.question.path = u'/' + outside;
    report.question.origins.append(OriginTold{outside, 0});
    // Codes and facts of a later version, or of a mistake, reach the sentences too.
    for (CheckResult &check : report.checks)
        for (Finding &finding : check.findings)
            for (const QString &key : finding.facts.keys())
                if (finding.facts.value(key).isString())
                    finding.facts.insert(key, outside);
    return report;
}

Report hugeReport()
{
    const EvidenceBuilder world = brokenWorld();
    const Evidence seen = world.evidence();
    Evidence evidence;
    for (int round = 0; evidence.all().size() < 1000; ++round)
        for (Observation each : seen.all()) {
            const QString outside = QString::number(round) + QStringLiteral("<\"&|`@").repeated(1500);
            each.target = outside;
            std::visit([&outside](auto &detail) { fill(detail, outside); }, each.detail);
            if (auto *tcp = std::get_if<TcpSeen>(&each.detail))
                tcp->address.text = QStringLiteral("198.51.%1.%2").arg(round / 250).arg(round % 250);
            evidence.add(std::move(each));
        }
    return judge(world.question, evidence, true);
}

QList<World> allWorlds()
{
    return reachWorlds() + patternWorlds() + tlsWorlds() + answerWorlds() + nameWorlds() + visitorWorlds();
}

Report reportOf(const World &world)
{
    EvidenceBuilder builder;
    world.tell(builder);
    Report report = builder.report();
    report.started = EvidenceBuilder::start();
    report.elapsedMs = 1350;
    return report;
}

} // namespace doctor::test
