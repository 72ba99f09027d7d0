#include "evidence/cloudflare_networks.h"
#include "probes/address_book.h"
#include "probes/dns_message.h"
#include "probes/doh_json.h"
#include "probes/range_lists.h"
#include "probes/status_page.h"

#include <QTest>

using namespace doctor;

class HelperParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDohAnswers_data();
    void readsDohAnswers();
    void takesAddressesOfTheRecordsFamilyOnly();
    void refusesWhatIsNoDohAnswer_data();
    void refusesWhatIsNoDohAnswer();
    void readsTheStatusPage();
    void refusesWhatIsNoStatusPage_data();
    void refusesWhatIsNoStatusPage();
    void boundsTheStatusPage();
    void findsColos_data();
    void findsColos();
    void readsRanges_data();
    void readsRanges();
    void readsTheRangesApi();
    void survivesEveryCutOfADnsMessage();
    void survivesPointerLoops();
    void recordsKeepToTheirLength_data();
    void recordsKeepToTheirLength();
    void addressesHaveTheirLength();
    void longNamesAreRefused();
    void readsExtendedErrors();
    void findsNat64Prefixes_data();
    void findsNat64Prefixes();
};

void HelperParsersTest::readsDohAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const char *body, const char *read) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(read);
    };
    row("address",
        R"j({"Status":0,"AD":true,"Answer":[{"name":"Shop.example.","type":1,"TTL":300,"data":"104.16.1.10"}]})j",
        "NOERROR ad:1 shop.example A 300 104.16.1.10; auth:0 ede: comment:");
    row("alias", R"j({"Status":0,"Answer":[{"name":"a.example.","type":5,"TTL":1,"data":"B.example."}]})j",
        "NOERROR ad:0 a.example CNAME 1 b.example; auth:0 ede: comment:");
    row("no such name",
        R"j({"Status":3,"Authority":[{"name":"example.","type":6,"TTL":900,"data":"a. b. 1 2 3 4 5"}]})j",
        "NXDOMAIN ad:0 auth:1 ede: comment:");
    row("Cloudflare's comment",
        R"j({"Status":2,"Comment":["EDE: 9 (DNSKEY Missing): (no SEP matching the DS found for x.)","EDE: 22 (No Reachable Authority)"]
})j",
        "SERVFAIL ad:0 auth:0 ede:9,22 comment:EDE: 9 (DNSKEY Missing): (no SEP matching the DS found for "
        "x.); EDE: 22 (No "
        "Reachable Authority)");
    row("Google's comment",
        R"j({"Status":2,"Comment":"DNSSEC failure","extended_dns_errors":[{"info_code":6,"extra_text":"x"}]})j",
        "SERVFAIL ad:0 auth:0 ede:6 comment:DNSSEC failure");
    row("odd types",
        R"j({"Status":0,"AD":"yes","Answer":[1,{"type":"A"},{"name":5,"type":1,"data":"x"}],"Authority":{},"Comment":7})j",
        "NOERROR ad:0  TYPE0 0 ;  TYPE0 0 ;  A 0 x; auth:0 ede: comment:");
}

void HelperParsersTest::readsDohAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, read);

    const auto message = parseDohJson(body);

    QVERIFY(message);
    QString text = message->rcode + QStringLiteral(" ad:%1 ").arg(message->authenticated ? 1 : 0);
    for (const DnsRecordSeen &record : message->answers)
        text
            += QStringLiteral("%1 %2 %3 %4; ").arg(record.name, record.type).arg(record.ttl).arg(record.data);
    QStringList codes;
    for (const int code : message->extendedErrors)
        codes.append(QString::number(code));
    text += QStringLiteral("auth:%1 ede:%2 comment:%3")
                .arg(message->authority.size())
                .arg(codes.join(u','), message->comment);
    QCOMPARE(text, read);
}

//! A resolver would not write the others, and QHostAddress takes all of them.
void HelperParsersTest::takesAddressesOfTheRecordsFamilyOnly()
{
    const auto message = parseDohJson(
        R"j({"Status":0,"Answer":[{"type":1,"data":"::1","TTL":-5},{"type":28,"data":"192.0.2.1","TTL":1e300},
        {"type":1,"data":"192.1","TTL":"x"},{"type":1,"data":"0300.0.2.1"},{"type":28,"data":"fe80::1%eth0"},
        {"type":1,"data":"192.0.2.7"},{"type":28,"data":"2001:db8::7"}]})j");

    QVERIFY(message);
    QCOMPARE(message->addresses,
             (QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.7")),
                                  QHostAddress(QStringLiteral("2001:db8::7"))}));
    QCOMPARE(message->answers.size(), 7);
    for (const DnsRecordSeen &record : message->answers)
        QVERIFY(record.ttl >= 0 && record.ttl <= 0xffffffff);
}

void HelperParsersTest::refusesWhatIsNoDohAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>login</html>");
    QTest::newRow("an error") << QByteArray(R"j({"error":"invalid"})j");
    QTest::newRow("status below zero") << QByteArray(R"j({"Status":-1})j");
    QTest::newRow("half a status") << QByteArray(R"j({"Status":2.5})j");
    QTest::newRow("status as text") << QByteArray(R"j({"Status":"0"})j");
    QTest::newRow("a list") << QByteArray("[0]");
    QTest::newRow("deep") << "{\"Status\":0,\"a\":" + QByteArray(100000, '[');
}

void HelperParsersTest::refusesWhatIsNoDohAnswer()
{
    QFETCH(QByteArray, body);

    QVERIFY(!parseDohJson(body));
}

void HelperParsersTest::readsTheStatusPage()
{
    const QByteArray body
        = R"j({"page":{"id":"yh6f0r4529hb"},"status":{"indicator":"minor","description":"Minor Service Outage"},
      "components":[
        {"name":"Europe","status":"partial_outage","group":true},
        {"name":"Frankfurt, Germany - (FRA)","status":"partial_outage","group":false},
        {"name":"Cork, Ireland -  (ORK)","status":"operational","group":false},
        {"name":"CDN/Cache","status":"degraded_performance","group":false}, 17],
      "incidents":[
        {"name":"Trouble in Frankfurt","status":"investigating","impact":"major","components":[{"name":"Frankfurt, Germany - (FRA)"},{"x":1}]},
        {"name":"Old","status":"resolved","impact":"minor","components":[]}]
})j";

    const auto seen = parseStatusPage(body);

    QVERIFY(seen);
    QCOMPARE(seen->indicator, QStringLiteral("minor"));
    QCOMPARE(seen->incidents.size(), 1);
    QCOMPARE(seen->incidents.first().colos, QStringList{QStringLiteral("FRA")});
    QCOMPARE(seen->incidents.first().impact, QStringLiteral("major"));
    QCOMPARE(seen->components.size(), 2);
    QCOMPARE(seen->components.at(0).colo, QStringLiteral("FRA"));
    QCOMPARE(seen->components.at(1).name, QStringLiteral("CDN/Cache"));
    QVERIFY(seen->components.at(1).colo.isEmpty());
}

void HelperParsersTest::refusesWhatIsNoStatusPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("failure");
    QTest::newRow("a page") << QByteArray("<html>") << QStringLiteral("not-json");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("not-json");
    QTest::newRow("cut") << QByteArray(R"j({"status":{"indicator":"none")j") << QStringLiteral("not-json");
    QTest::newRow("other JSON") << QByteArray(R"j({"ok":true})j") << QStringLiteral("not-a-status-page");
    QTest::newRow("without incidents") << QByteArray(R"j({"status":{"indicator":"none"},"components":[]})j")
                                       << QStringLiteral("not-a-status-page");
    QTest::newRow("indicator of another type")
        << QByteArray(R"j({"status":{"indicator":0},"components":[],"incidents":[]})j")
        << QStringLiteral("not-a-status-page");
}

void HelperParsersTest::refusesWhatIsNoStatusPage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, failure);
    QString said;

    QVERIFY(!parseStatusPage(body, &said));
    QCOMPARE(said, failure);
}

void HelperParsersTest::boundsTheStatusPage()
{
    const QByteArray component = R"j({"name":")j" + QByteArray(5000, 'x') + R"j(","status":"major_outage"})j";
    const QByteArray incident = R"j({"name":"x","status":"identified","components":[)j"
        + QByteArrayList(200, component).join(',') + "]}";
    const QByteArray body = R"j({"status":{"indicator":"none"},"components":[)j"
        + QByteArrayList(500, component).join(',') + R"j(],"incidents":[)j"
        + QByteArrayList(60, incident).join(',') + "]}";

    const auto seen = parseStatusPage(body);

    QVERIFY(seen);
    QCOMPARE(seen->components.size(), 400);
    QCOMPARE(seen->components.first().name.size(), 300);
    QCOMPARE(seen->incidents.size(), 50);
    QCOMPARE(seen->incidents.first().components.size(), 40);
}

void HelperParsersTest::findsColos_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("colo");
    QTest::newRow("usual") << QStringLiteral("Houston, TX, United States - (IAH)") << QStringLiteral("IAH");
    QTest::newRow("two spaces") << QStringLiteral("Cork, Ireland -  (ORK) ") << QStringLiteral("ORK");
    QTest::newRow("service") << QStringLiteral("Workers (API) and more") << QString();
    QTest::newRow("lower case") << QStringLiteral("Somewhere (abc)") << QString();
}

void HelperParsersTest::findsColos()
{
    QFETCH(QString, name);
    QFETCH(QString, colo);

    QCOMPARE(coloIn(name), colo);
}

void HelperParsersTest::readsRanges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("count");
    QTest::newRow("v4") << QByteArray("173.245.48.0/20\n103.21.244.0/22") << 4 << 2;
    QTest::newRow("v4, Windows lines") << QByteArray("173.245.48.0/20\r\n103.21.244.0/22\r\n") << 4 << 2;
    QTest::newRow("v6") << QByteArray("2400:cb00::/32\n") << 6 << 1;
    QTest::newRow("wrong family") << QByteArray("2400:cb00::/32\n") << 4 << 0;
    QTest::newRow("empty") << QByteArray("\n\n") << 4 << 0;
    QTest::newRow("a page") << QByteArray("<html>\n173.245.48.0/20\n</html>") << 4 << 0;
    QTest::newRow("without length") << QByteArray("173.245.48.0\n") << 4 << 0;
    QTest::newRow("length too long") << QByteArray("173.245.48.0/99\n") << 4 << 0;
    QTest::newRow("far too many") << QByteArray("173.245.48.0/20\n").repeated(501) << 4 << 0;
    QTest::newRow("shell") << QByteArray("173.245.48.0/20;reboot\n") << 4 << 0;
    QTest::newRow("short address") << QByteArray("104.16/12\n") << 4 << 0;
    QTest::newRow("octal address") << QByteArray("0155.16.0.0/12\n") << 4 << 0;
    QTest::newRow("mask") << QByteArray("104.16.0.0/255.240.0.0\n") << 4 << 0;
    QTest::newRow("bits beyond the length") << QByteArray("173.245.48.1/20\n") << 4 << 0;
    QTest::newRow("v6, bits beyond the length") << QByteArray("2400:cb00::1/32\n") << 6 << 0;
    QTest::newRow("v6 with a zone") << QByteArray("fe80::%1/64\n") << 6 << 0;
    QTest::newRow("length with a zero before") << QByteArray("173.245.48.0/020\n") << 4 << 0;
}

void HelperParsersTest::readsRanges()
{
    QFETCH(QByteArray, body);
    QFETCH(int, family);
    QFETCH(int, count);

    QCOMPARE(parseRangeList(body, family).value_or(QStringList()).size(), count);
}

void HelperParsersTest::readsTheRangesApi()
{
    const auto lists = parseRangesApi(
        R"j({"result":{"ipv4_cidrs":["173.245.48.0/20"],"ipv6_cidrs":["2400:cb00::/32"],"etag":"x"},"success":true})j");

    QVERIFY(lists);
    QCOMPARE(lists->v4, QStringList{QStringLiteral("173.245.48.0/20")});
    QVERIFY(
        !parseRangesApi(R"j({"result":{"ipv4_cidrs":["173.245.48.0/20"],"ipv6_cidrs":[]},"success":true})j"));
    QVERIFY(!parseRangesApi(
        R"j({"result":{"ipv4_cidrs":["173.245.48.0/20"],"ipv6_cidrs":["::/0"]},"success":false})j"));
    QVERIFY(!parseRangesApi("[]"));
}

namespace {

// shop.example A → CNAME edge.example (compressed), A 104.16.1.10; OPT with EDE 9 "no SEP".
const QByteArray message = QByteArray::fromHex("12348180000100020000000104"
                                               "73686f70076578616d706c6500"
                                               "00010001"
                                               "c00c000500010000003c0007"
                                               "0465646765c011"
                                               "c02a000100010000012c0004"
                                               "6810010a"
                                               "000029000000000000000c"
                                               "000f00080009"
                                               "6e6f20534550");

} // namespace

void HelperParsersTest::survivesEveryCutOfADnsMessage()
{
    QVERIFY(parseDnsMessage(message));
    for (qsizetype length = 0; length < message.size(); ++length)
        QVERIFY2(!parseDnsMessage(message.left(length)), qPrintable(QString::number(length)));
    // And each octet turned over: anything may be read from it, as long as reading ends.
    for (qsizetype at = 0; at < message.size(); ++at) {
        QByteArray turned = message;
        turned[at] = static_cast<char>(~turned.at(at));
        parseDnsMessage(turned);
    }
}

void HelperParsersTest::survivesPointerLoops()
{
    QVERIFY(!parseDnsMessage(QByteArray::fromHex("123481800001000000000000c00c00010001")));
    QVERIFY(!parseDnsMessage(QByteArray::fromHex("123481800001000000000000c00ec00c00010001")));
    QVERIFY(!parseDnsMessage(QByteArray::fromHex("123481800000ffff00000000")));
}

void HelperParsersTest::recordsKeepToTheirLength_data()
{
    QTest::addColumn<QByteArray>("record"); // without the name; as an answer, and as an additional record
    // The record says that it is shorter than what it holds, and another one comes after it.
    QTest::newRow("address in two bytes") << QByteArray::fromHex("000100010000012c00026810");
    QTest::newRow("name beyond the record") << QByteArray::fromHex("000500010000012c0002046564676500");
    QTest::newRow("digest without an algorithm") << QByteArray::fromHex("002b00010000012c00021234");
    QTest::newRow("more than there is") << QByteArray::fromHex("000100010000012cffff68100109");
}

//! Else what stands behind a record would be read as a part of it.
void HelperParsersTest::recordsKeepToTheirLength()
{
    QFETCH(QByteArray, record);
    const QByteArray whole = QByteArray::fromHex("c00c00010001000000780004c0000207");
    const QByteArray question = QByteArray::fromHex("0473686f70076578616d706c650000010001");
    const auto read = [&](const char *counts) {
        return parseDnsMessage(QByteArray::fromHex("12348180") + QByteArray::fromHex(counts) + question
                               + "\xc0\x0c" + record + whole);
    };

    const auto asAnswer = read("0001000200000000");
    const auto asAdditional = read("0001000000000001");

    const QHostAddress address(QStringLiteral("192.0.2.7"));
    for (const auto &parsed : {asAnswer, asAdditional})
        QVERIFY(!parsed || parsed->addresses.isEmpty() || parsed->addresses == QList<QHostAddress>{address});
    if (record.contains("\xff\xff"))
        QVERIFY(!asAnswer && !asAdditional);
    else if (!record.startsWith(QByteArray::fromHex("0001")))
        QVERIFY(!asAnswer);
}

void HelperParsersTest::addressesHaveTheirLength()
{
    const auto read = parseDnsMessage(QByteArray::fromHex("123481800000000200000000"
                                                          "0000010001000000780007c0000207000000"
                                                          "00001c0001000000780004c0000207"));
    QVERIFY(read);
    QCOMPARE(read->answers.size(), 2);
    QCOMPARE(read->answers.first().data, QStringLiteral("\\# 7 c0000207000000"));
    QVERIFY(read->addresses.isEmpty());
}

//! Pointers make a long name of few bytes, and thousands of records may share it.
void HelperParsersTest::longNamesAreRefused()
{
    const auto read = [](int labels) {
        return parseDnsMessage(QByteArray::fromHex("123481800001000000000000")
                               + (QByteArray(1, '\x3f') + QByteArray(63, 'a')).repeated(labels)
                               + QByteArray::fromHex("0000010001"));
    };
    QVERIFY(read(3));
    QVERIFY(!read(4));
}

void HelperParsersTest::readsExtendedErrors()
{
    const auto read = parseDnsMessage(message);

    QVERIFY(read);
    QCOMPARE(read->answers.size(), 2);
    QCOMPARE(read->answers.at(0).data, QStringLiteral("edge.example"));
    QCOMPARE(read->answers.at(1).name, QStringLiteral("edge.example"));
    QCOMPARE(read->addresses, QList<QHostAddress>{QHostAddress(QStringLiteral("104.16.1.10"))});
    QCOMPARE(read->extendedErrors, QList<int>{9});
    QCOMPARE(read->comment, QStringLiteral("no SEP"));
}

void HelperParsersTest::findsNat64Prefixes_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("wrapped");
    QTest::addColumn<QString>("unwrapped");
    const auto row = [](const char *name, const char *answer, const char *wrapped, const char *plain) {
        QTest::newRow(name) << QString::fromLatin1(answer) << QString::fromLatin1(wrapped)
                            << QString::fromLatin1(plain);
    };
    // RFC 6052 §2.4 gives the forms of 192.0.2.33 under each length.
    row("32", "2001:db8:c000:aa::", "2001:db8:c000:221::", "192.0.2.33");
    row("40", "2001:db8:1c0:0:aa::", "2001:db8:1c0:2:21::", "192.0.2.33");
    row("48", "2001:db8:122:c000:0:aa00::", "2001:db8:122:c000:2:2100::", "192.0.2.33");
    row("56", "2001:db8:122:3c0:0:aa::", "2001:db8:122:3c0:0:221::", "192.0.2.33");
    row("64", "2001:db8:122:344:c0:0:aa00::", "2001:db8:122:344:c0:2:2100::", "192.0.2.33");
    row("96", "2001:db8:122:344::c000:ab", "2001:db8:122:344::c000:221", "192.0.2.33");
    row("none", "2001:db8::1", "2001:db8:122:344::c000:221", "2001:db8:122:344::c000:221");
}

void HelperParsersTest::findsNat64Prefixes()
{
    QFETCH(QString, answer);
    QFETCH(QString, wrapped);
    QFETCH(QString, unwrapped);

    const auto prefix = nat64PrefixIn({QHostAddress(answer)});

    QCOMPARE(withoutNat64(QHostAddress(wrapped), prefix).toString(), unwrapped);
}

QTEST_APPLESS_MAIN(HelperParsersTest)
#include "helper_parsers_test.moc"
