#include "evidence/json.h"
#include "report/from_json.h"
#include "report/generator.h"
#include "report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace doctor;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 11, 21}, {5, 0, 0, 0}, Qt::UTC);

Observation seen(Via via, Outcome outcome, int afterMs, const Detail &detail)
{
    Observation observation;
    observation.target = u"shop.example"_s;
    observation.via = via;
    observation.outcome = outcome;
    observation.at = start.addMSecs(afterMs);
    observation.elapsedMs = 12;
    observation.detail = detail;
    return observation;
}

TlsSeen handshake()
{
    TlsSeen tls;
    tls.address = {u"203.0.113.10"_s, AddressClass::Public, 4};
    tls.port = 443;
    tls.protocol = u"TLSv1.3"_s;
    CertificateSeen leaf;
    leaf.names = QStringList{u"shop.example"_s};
    leaf.notAfter = start.addDays(30);
    tls.chain = {leaf};
    tls.judged.emplace().errors = {VerifyErrorSeen{18, u"self-signed-leaf"_s, 0, u"cloudflare"_s}};
    return tls;
}

//! One observation of each kind.
Evidence everyKind()
{
    HttpSeen http;
    http.scheme = u"https"_s;
    http.status = 521;
    http.headers.insert(u"cf-ray"_s, u"8b2e5f3a1c9d4e7f-FRA"_s);
    http.edgeError.emplace().code = 521;
    http.trace.emplace().colo = u"FRA"_s;
    DnsSeen dns;
    dns.name = u"shop.example"_s;
    dns.records = {DnsRecordSeen{u"shop.example"_s, u"A"_s, 300, u"104.16.0.1"_s}};
    dns.addresses = {AddressSeen{u"104.16.0.1"_s, AddressClass::Cloudflare, 4}};
    TcpSeen tcp;
    tcp.address = {u"203.0.113.10"_s, AddressClass::Public, 4};
    tcp.port = 443;
    tcp.icmp = IcmpSeen{3, 3, u"203.0.113.10"_s, u"port-unreachable"_s};
    StatusSeen status;
    status.incidents = {IncidentSeen{u"Trouble"_s, u"identified"_s, u"minor"_s, {u"CDN"_s}, {u"FRA"_s}}};

    Evidence evidence;
    evidence.add(
        seen(Via::Told, Outcome::Answered, 0, ToldSeen{521, u"8b2e"_s, u"shop.example"_s, start, {}}));
    ToldSeen origin;
    origin.address = AddressSeen{u"203.0.113.10"_s, AddressClass::Public, 4};
    evidence.add(seen(Via::Told, Outcome::Answered, 0, origin));
    evidence.add(seen(Via::Resolver, Outcome::Answered, 1, dns));
    evidence.add(seen(Via::Direct, Outcome::Refused, 2, tcp));
    evidence.add(seen(Via::Direct, Outcome::Answered, 3, handshake()));
    evidence.add(seen(Via::Cloudflare, Outcome::Answered, 4, http));
    evidence.add(seen(Via::Helper, Outcome::Answered, 5, status));
    evidence.add(seen(Via::Helper, Outcome::TimedOut, 6, RangesSeen()));
    evidence.add(seen(Via::Helper, Outcome::Failed, 7, RootsSeen()));
    return evidence;
}

Report fullReport()
{
    Report report;
    report.started = start;
    report.elapsedMs = 1350;
    report.settledMs = 412;
    report.complete = true;
    report.question.host = u"shop.example"_s;
    report.question.scheme = u"https"_s;
    report.question.port = 8443;
    report.question.path = u"/a%20b"_s;
    report.question.origins = {OriginTold{u"203.0.113.10"_s, 0}, OriginTold{u"2001:db8::1"_s, 8443}};
    report.question.mode = SslMode::Full;
    report.question.server = ServerTold{u"debian"_s, u"nginx"_s, u"ufw"_s, u"none"_s};
    report.light = Light::Red;
    for (const CheckId id : allChecks) {
        CheckResult check;
        check.id = id;
        check.settled = true;
        report.checks.append(check);
    }
    report.checks[1].elapsedMs = 77;
    report.checks[0].light = Light::Red;
    report.checks[0].findings = {Finding{.id = u"f1"_s,
                                         .check = CheckId::StatusPage,
                                         .code = u"edge-answers-error"_s,
                                         .light = Light::Red,
                                         .facts = {{u"scheme"_s, u"https"_s}, {u"status"_s, 521}},
                                         .evidence = {u"e5"_s}}};
    report.causes = {Cause{.id = u"firewall-blocks-cloudflare"_s,
                           .confidence = Confidence::Likely,
                           .whose = {u"owner"_s, u"host"_s},
                           .because = {u"f1"_s},
                           .against = {},
                           .facts = {}}};
    report.sslModes = {SslModeRow{SslMode::Full, u"ok"_s, u"521"_s, Light::Red, true},
                       SslModeRow{SslMode::Off, u"unknown"_s, u"redirects-to-http"_s, Light::Grey, false}};
    report.evidence = everyKind();
    report.note = u"Since the move.\nNothing else was changed."_s;
    report.history = {{start.addSecs(60), u"Opened port 443"_s, Light::Red, u"It is as it was."_s},
                      {start.addSecs(120), u"Called the host"_s, Light::Grey, {}}};
    report.standIns.origin = true;
    return report;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class ReportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocument();
    void writesTheFixesOfItsCauses();
    void readsQuestionAndEvidenceBack();
    void forgetsAnInferredMode();
    void keepsWhetherTheRunWasComplete();
    void keepsWhatPeopleAdd();
    void boundsWhatPeopleAdd();
    void ignoresStrangeAdditions();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void survivesHostileContent();
    void boundsTheAddressesOfAFile();
};

void ReportJsonTest::writesTheDocument()
{
    generator().openssl = u"3.0.22"_s;

    const QJsonObject json = toJson(fullReport());

    QCOMPARE(json.value(u"format"), QJsonValue(u"origin-doctor-report"_s));
    QCOMPARE(json.value(u"version"), QJsonValue(1));
    QCOMPARE(json.value(u"started"), QJsonValue(u"2026-11-21T05:00:00.000Z"_s));
    QCOMPARE(json.value(u"generator").toObject().value(u"openssl"), QJsonValue(u"3.0.22"_s));
    QCOMPARE(json.value(u"language"), QJsonValue(u"en"_s));
    QCOMPARE(json.value(u"light"), QJsonValue(u"red"_s));
    QCOMPARE(json.value(u"headline"),
             QJsonValue(u"Most likely your server's firewall turns Cloudflare away."_s));
    QCOMPARE(json.value(u"checks").toArray().size(), 5);
    const QJsonArray origins{u"203.0.113.10"_s, u"[2001:db8::1]:8443"_s};
    QCOMPARE(json.value(u"question").toObject().value(u"origins"), QJsonValue(origins));
    QCOMPARE(json.value(u"evidence").toArray().size(), 9);
    QVERIFY(!json.contains(u"complete"));
}

void ReportJsonTest::writesTheFixesOfItsCauses()
{
    const QJsonObject json = toJson(fullReport());
    const QJsonObject cause = json.value(u"causes").toArray().at(0).toObject();
    QStringList ids;
    for (const QJsonValue &fix : json.value(u"fixes").toArray())
        ids.append(fix.toObject().value(u"id").toString());
    QCOMPARE(cause.value(u"fixes"), QJsonValue(QJsonArray::fromStringList(ids)));
    const QJsonObject first = json.value(u"fixes").toArray().at(0).toObject();
    QCOMPARE(first.value(u"id"), QJsonValue(u"allow-cloudflare-ufw"_s));
    QCOMPARE(first.value(u"server").toObject().value(u"firewall"), QJsonValue(QJsonArray{u"ufw"_s}));
    QVERIFY(textOf(first).contains("80,443,8443")); // the port in the site's address, too
    QVERIFY(!ids.contains(u"allow-cloudflare-firewalld"_s));
    QVERIFY(!cause.value(u"messages").toArray().isEmpty());
}

void ReportJsonTest::readsQuestionAndEvidenceBack()
{
    const Report report = fullReport();
    QString error;

    const std::optional<StoredReport> stored = readReport(textOf(toJson(report)), &error);

    QVERIFY2(stored.has_value(), qPrintable(error));
    QCOMPARE(stored->question.url(), report.question.url());
    QCOMPARE(stored->question.host, report.question.host);
    QCOMPARE(stored->question.port, report.question.port);
    QVERIFY(stored->question.origins == report.question.origins);
    QCOMPARE(stored->question.mode, SslMode::Full);
    QVERIFY(stored->question.server == report.question.server);
    QVERIFY(stored->question.page == (PageTold{521, u"8b2e"_s, u"shop.example"_s, start}));
    QCOMPARE(stored->started, start);
    QCOMPARE(stored->elapsedMs, 1350);
    QCOMPARE(stored->checksElapsedMs.value(u"dns-record"_s), 77);
    QVERIFY(stored->complete);
    QCOMPARE(stored->evidence.all().size(), report.evidence.all().size());
    for (std::size_t i = 0; i < report.evidence.all().size(); ++i)
        QCOMPARE(toJson(stored->evidence.all().at(i)), toJson(report.evidence.all().at(i)));
}

void ReportJsonTest::forgetsAnInferredMode()
{
    Report report = fullReport();
    report.question.modeSource = SslModeSource::Inferred;

    const std::optional<StoredReport> inferred = readReport(textOf(toJson(report)), nullptr);
    report.question.modeSource = SslModeSource::CloudflareApi;
    const std::optional<StoredReport> asked = readReport(textOf(toJson(report)), nullptr);

    QCOMPARE(inferred->question.mode, SslMode::Unknown);
    QCOMPARE(inferred->question.modeSource, SslModeSource::Told);
    QCOMPARE(asked->question.mode, SslMode::Full);
    QCOMPARE(asked->question.modeSource, SslModeSource::CloudflareApi);
}

void ReportJsonTest::keepsWhetherTheRunWasComplete()
{
    Report report = fullReport();
    report.cancelled = true;

    QVERIFY(!readReport(textOf(toJson(report)), nullptr)->complete);
}

void ReportJsonTest::keepsWhatPeopleAdd()
{
    const Report report = fullReport();

    const std::optional<StoredReport> stored = readReport(textOf(toJson(report)), nullptr);

    QCOMPARE(stored->note, report.note);
    QCOMPARE(stored->history.size(), 2);
    QCOMPARE(stored->history.at(0).at, start.addSecs(60));
    QCOMPARE(stored->history.at(0).what, u"Opened port 443"_s);
    QCOMPARE(stored->history.at(0).light, Light::Red);
    QCOMPARE(stored->history.at(0).headline, u"It is as it was."_s);
    QCOMPARE(stored->history.at(1).headline, QString());
    QVERIFY(stored->standIns.origin && !stored->standIns.site && !stored->standIns.thisComputer);
    Report bare = report;
    bare.note = u" \n"_s;
    bare.history.clear();
    bare.standIns = {};
    for (const char16_t *key : {u"note", u"history", u"stand_ins"})
        QVERIFY(!toJson(bare).contains(QStringView(key)));
}

void ReportJsonTest::boundsWhatPeopleAdd()
{
    Report report = fullReport();
    report.note = QString::fromUtf8("\U0001F600").repeated(10'000);
    for (int i = 0; i < 500; ++i)
        report.history.append({start.addSecs(i), report.note, Light::Red, u"number %1"_s.arg(i)});

    const QJsonObject json = toJson(report);
    const std::optional<StoredReport> stored = readReport(textOf(json), nullptr);

    QVERIFY(json.value(u"note").toString().size() <= longestNote);
    QCOMPARE(json.value(u"history").toArray().size(), attemptsKept);
    QCOMPARE(stored->history.constLast().headline, u"number 499"_s); // the latest are the ones that are kept
    QVERIFY(stored->history.constLast().what.size() <= longestAttempt);
    QVERIFY(!stored->note.contains(QChar::ReplacementCharacter)); // no half of a pair
}

void ReportJsonTest::ignoresStrangeAdditions()
{
    QJsonObject json = toJson(fullReport());
    json.insert(u"note"_s, QJsonArray{1});
    json.insert(u"stand_ins"_s, u"origin"_s);
    json.insert(u"history"_s,
                QJsonArray{QJsonValue(), 1, u"text"_s,
                           QJsonObject{{u"at"_s, u"yesterday"_s}, {u"what"_s, u"x"_s}},
                           QJsonObject{{u"at"_s, u"2026-11-21T05:00:00Z"_s}},
                           QJsonObject{{u"at"_s, u"2026-11-21T05:00:00Z"_s},
                                       {u"what"_s, u"a\x1B[2J"_s},
                                       {u"light"_s, u"blue"_s},
                                       {u"headline"_s, u"fine"_s}}});

    const std::optional<StoredReport> stored = readReport(textOf(json), nullptr);

    QCOMPARE(stored->note, QString());
    QVERIFY(!stored->standIns.any());
    QCOMPARE(stored->history.size(), 1);
    QCOMPARE(stored->history.constFirst().headline,
             QString()); // what is said with an unknown light is not said
}

void ReportJsonTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("cut off") << textOf(toJson(fullReport())).chopped(10);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format": "har", "version": 1})");
    QTest::newRow("newer") << QByteArray(R"({"format": "origin-doctor-report", "version": 2})");
    QTest::newRow("no version") << QByteArray(R"({"format": "origin-doctor-report", "version": "1"})");
    QTest::newRow("no question") << QByteArray(R"({"format": "origin-doctor-report", "version": 1})");
    QTest::newRow("no host") << QByteArray(
        R"({"format": "origin-doctor-report", "version": 1, "question": {"host": "a b"}})");
    QTest::newRow("too large") << QByteArray(maxReportBytes + 1, ' ');
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void ReportJsonTest::saysWhatIsWrongWithAFile()
{
    QFETCH(const QByteArray, file);
    QString error;

    QVERIFY(!readReport(file, &error).has_value());
    QVERIFY(error.endsWith(u'.'));
}

void ReportJsonTest::survivesHostileContent()
{
    QJsonArray evidence{QJsonValue(), 1, u"text"_s, QJsonObject{{u"probe"_s, u"tcp"_s}}};
    const QJsonObject tcp = toJson(seen(Via::Direct, Outcome::Connected, 0, TcpSeen()));
    for (int i = 0; i < 20'000; ++i)
        evidence.append(tcp);
    const QJsonObject question{{u"host"_s, u"shop.example"_s},
                               {u"url"_s, u"ftp://user:secret@[::1/"_s},
                               {u"origins"_s, QJsonArray{1, u"no address !"_s, u"203.0.113.10"_s}},
                               {u"ssl_mode"_s, QJsonArray()},
                               {u"server"_s, u"nginx"_s}};
    const QJsonObject document{{u"format"_s, u"origin-doctor-report"_s},
                               {u"version"_s, 1},
                               {u"question"_s, question},
                               {u"elapsed_ms"_s, -1},
                               {u"evidence"_s, evidence}};

    const std::optional<StoredReport> stored = readReport(textOf(document), nullptr);

    QVERIFY(stored.has_value());
    QCOMPARE(stored->question.url(), u"https://shop.example/"_s);
    QCOMPARE(stored->question.origins.size(), 1);
    QCOMPARE(stored->question.mode, SslMode::Unknown);
    QCOMPARE(stored->question.server.webServer, u"unknown"_s);
    QCOMPARE(stored->elapsedMs, 0);
    QVERIFY(stored->evidence.all().size() <= 1000);
    // A file without a time is as old as what was seen first.
    QCOMPARE(stored->started, stored->evidence.all().front().at);
}

//! Going over a million addresses again and again would take minutes.
void ReportJsonTest::boundsTheAddressesOfAFile()
{
    QJsonArray evidence;
    for (int i = 0; i < 120; ++i) {
        DnsSeen dns;
        dns.name = u"shop.example"_s;
        dns.type = u"A"_s;
        dns.resolver = u"dns.google"_s;
        dns.rcode = u"NOERROR"_s;
        for (int j = 0; j < 100; ++j)
            dns.addresses.append({u"45.%1.%2.1"_s.arg(i % 200).arg(j), AddressClass::Public, 4});
        evidence.append(toJson(seen(Via::Resolver, Outcome::Answered, i, dns)));
    }
    evidence.append(toJson(seen(Via::Direct, Outcome::Connected, 0, TcpSeen())));
    QJsonObject document = toJson(fullReport());
    document.insert(u"evidence"_s, evidence);

    QString problem;
    const std::optional<StoredReport> stored = readReport(textOf(document), &problem);
    QVERIFY2(stored, qPrintable(problem));

    qsizetype addresses = 0;
    bool connected = false;
    for (const Observation &each : stored->evidence.all()) {
        connected = connected || each.as<TcpSeen>() != nullptr;
        if (const auto *dns = each.as<DnsSeen>()) {
            QCOMPARE(dns->addresses.size(), 100); // whole, or not at all
            addresses += dns->addresses.size();
        }
    }
    QCOMPARE(addresses, 10'000);
    QVERIFY(connected);
}

//! With --print it shows reports, one a line, for report_schema_test.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--print") == 0) {
        Report cancelled = fullReport();
        cancelled.cancelled = true;
        cancelled.complete = false;
        cancelled.causes.clear();
        for (const Report &report : {fullReport(), cancelled})
            std::puts(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    ReportJsonTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "report_json_test.moc"
