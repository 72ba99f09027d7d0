#include "document/compose.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "hostile_report.h"
#include "redaction/redaction.h"
#include "report/from_json.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace doctor;
using namespace doctor::test;

namespace {

const QList<QHostAddress> own{
    QHostAddress(QStringLiteral("198.51.100.77")), QHostAddress(QStringLiteral("2001:db8:77:0:a::1")),
    QHostAddress(QStringLiteral("fe80::1c2:3ff:fe4:5%eth0")), QHostAddress(QStringLiteral("127.0.0.1"))};

//! All that judging says, without a word or an address in it.
QStringList sayingOf(const Report &report)
{
    QStringList saying{QString::number(int(report.light)), modeId(report.question.mode)};
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings)
            saying.append(QStringLiteral("%1 %2 %3 %4")
                              .arg(finding.id, finding.code, QString::number(int(finding.light)),
                                   finding.evidence.join(u',')));
    for (const Cause &cause : report.causes)
        saying.append(QStringLiteral("%1 %2 %3 %4")
                          .arg(cause.id, QString::number(int(cause.confidence)), cause.because.join(u','),
                               cause.against.join(u',')));
    for (const SslModeRow &row : report.sslModes)
        saying.append(row.http + u' ' + row.https + (row.inForce ? u'>' : u' '));
    return saying;
}

Report reopened(const Report &report)
{
    QString error;
    const auto stored = readReport(QJsonDocument(toJson(report)).toJson(), &error);
    return stored ? judge(stored->question, stored->evidence, stored->complete) : Report();
}

QList<QByteArray> everyFormat(const Report &report)
{
    const document::Document document = compose(report);
    return {QJsonDocument(toJson(report)).toJson(), toHtml(document), toMarkdown(document), toText(document)};
}

//! The bytes, and what they say to somebody who undoes the usual ways of writing them.
QString readable(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QString plain = QUrl::fromPercentEncoding(QUrl::fromPercentEncoding(bytes).toUtf8());
    return (text + u'\n' + plain.remove(u'\\')).toLower();
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorldSaysTheSame_data();
    void everyWorldSaysTheSame();
    void noSpellingSurvives_data();
    void noSpellingSurvives();
    void noSpellingOfTheNameSurvives();
    void isolatesHideNoName();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void findsWhatSurvived_data();
    void findsWhatSurvived();
    void theServersAddressStaysTheServers();
    void hidesServerAndSite();
    void standInsKeepFamilyAndClass();
    void goesOverWhatPeopleAdd();
    void saysForWhatStandInsWereUsed();
    void hidesWhatIsHiddenAlready();
    void findsAStandInWhereAllAreTaken_data();
    void findsAStandInWhereAllAreTaken();
};

void RedactionTest::everyWorldSaysTheSame_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < allWorlds().size(); ++i)
        QTest::addRow("%d %s", i, allWorlds().at(i).name) << i;
}

void RedactionTest::everyWorldSaysTheSame()
{
    QFETCH(int, index);
    const Report report = reportOf(allWorlds().at(index));
    // The worst that can be: everything that the report names is this computer's.
    QList<QHostAddress> everything = own;
    report.evidence.forEach<DnsSeen>([&everything](const Observation &, const DnsSeen &dns) {
        for (const AddressSeen &address : dns.addresses)
            everything.append(QHostAddress(address.text));
    });
    report.evidence.forEach<TcpSeen>([&everything](const Observation &, const TcpSeen &tcp) {
        everything.append(QHostAddress(tcp.icmp ? tcp.icmp->from : QString()));
    });
    for (const Hidden hidden : {Hidden{true, false, false}, Hidden{false, true, false},
                                Hidden{false, false, true}, Hidden{true, true, true}}) {
        const Redaction redaction(report, hidden, everything);
        const Report redacted = redaction.applied(report);
        QCOMPARE(sayingOf(redacted), sayingOf(report));
        QCOMPARE(sayingOf(reopened(redacted)), sayingOf(report));
        if (!hidden.site || !hidden.origin)
            continue;
        for (const QByteArray &bytes : everyFormat(redacted)) {
            QVERIFY(!redaction.survivesIn(bytes));
            QVERIFY2(!readable(bytes).contains(QStringLiteral("shop.example")), bytes.constData());
        }
    }
}

void RedactionTest::noSpellingSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("forbidden");
    const auto row = [](const char *name, const char *text, const char *forbidden) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(forbidden);
    };
    row("plain", "from 198.51.100.77 on", "198.51.100.77");
    row("with a port", "198.51.100.77:443", "198.51.100.77");
    row("at the end of a sentence", "by 198.51.100.77.", "198.51.100.77");
    row("behind a number", "1.198.51.100.77", "198.51.100.77");
    row("in a URL", "https://198.51.100.77/x?ip=198.51.100.77", "198.51.100.77");
    row("percent-encoded", "/x/%31%39%38.51.100.77/y", "198.51.100.77");
    row("twice percent-encoded", "/x/%2531%2539%2538.51.100.77/y", "198.51.100.77");
    row("padded", "198.051.100.077", "198.051.100.077");
    row("with hyphens", "p198-51-100-77.dip.example", "198-51-100-77");
    row("reversed with hyphens", "77-100-51-198.dsl.example", "77-100-51-198");
    row("with underscores", "ip_198_51_100_77", "198_51_100_77");
    row("as one hexadecimal number", "c633644d.host.example", "c633644d");
    row("as 0x number", "id 0xc633644d", "c633644d");
    row("as one decimal number", "3325256781.host.example", "3325256781");
    row("as a pointer", "77.100.51.198.in-addr.arpa", "77.100.51.198");
    row("mapped", "::ffff:198.51.100.77", "198.51.100.77");
    row("mapped, hexadecimal", "::ffff:c633:644d", "c633:644d");
    row("through NAT64", "64:ff9b::c633:644d", "c633:644d");
    row("IPv6", "2001:db8:77:0:a::1", "db8:77:");
    row("IPv6 with a port", "[2001:db8:77:0:a::1]:443", "db8:77:");
    row("IPv6 in capitals", "2001:DB8:77:0:A::1", "db8:77:");
    row("IPv6 in full", "2001:0db8:0077:0000:000a:0000:0000:0001", "0db8:0077");
    row("IPv6 behind a word", "client:2001:db8:77:0:a::1, x", "db8:77:");
    row("IPv6, percent-encoded", "/x/2001%3Adb8%3A77%3A0%3Aa%3A%3A1", "db8:77:");
    row("IPv6 as a pointer", "1.0.0.0.0.0.0.0.0.0.0.0.a.0.0.0.0.0.0.0.7.7.0.0.8.b.d.0.1.0.0.2.ip6.arpa",
        "7.7.0.0.8.b.d.0");
    row("of the local link", "fe80::1c2:3ff:fe4:5%eth0", "3ff:fe4");
    row("of a certificate", "CN=198.51.100.77,O=router", "198.51.100.77");
}

void RedactionTest::noSpellingSurvives()
{
    QFETCH(QString, text);
    QFETCH(QString, forbidden);
    Report report = hostileReport(text);
    report.question.origins.removeLast(); // what is told as the server's is not this computer's
    QVERIFY(readable(QJsonDocument(toJson(report)).toJson()).contains(forbidden));
    const Redaction redaction(report, {}, own);
    QVERIFY(redaction.survivesIn(QJsonDocument(toJson(report)).toJson()));
    for (const QByteArray &bytes : everyFormat(redaction.applied(report))) {
        QVERIFY2(!readable(bytes).contains(forbidden), bytes.constData());
        QVERIFY(!redaction.survivesIn(bytes));
    }
    QVERIFY(!redaction.applied(text).contains(forbidden, Qt::CaseInsensitive));
}

void RedactionTest::noSpellingOfTheNameSurvives()
{
    const Report report = reportOf(allWorlds().constFirst());
    const Redaction redaction(report, Hidden{true, false, true}, own);
    for (const char *text :
         {"shop.example", "SHOP.example.", "shop.example_ssl", "srv_shop.example", "shop.example-0001",
          "_dmarc.shop.example", "*.shop.example", "shop-example.host.net", "backup/shop_example.tar"}) {
        const QString original = QString::fromLatin1(text);
        QVERIFY2(redaction.survivesIn(original.toUtf8()), text);
        const QString hidden = redaction.applied(original);
        QVERIFY2(!hidden.contains(QLatin1String("shop"), Qt::CaseInsensitive), qPrintable(hidden));
        QVERIFY2(!redaction.survivesIn(hidden.toUtf8()), qPrintable(hidden));
    }
}

void RedactionTest::isolatesHideNoName()
{
    const Report report = reportOf(allWorlds().constFirst());
    const Redaction redaction(report, Hidden{true, false, true}, own);
    // As documents that are read from right to left draw names of both directions.
    QVERIFY(redaction.survivesIn(QStringLiteral("\u2066shop\u2069.\u2066example\u2069").toUtf8()));
    QVERIFY(!redaction.survivesIn(QStringLiteral("\u2066other\u2069.\u2066example\u2069").toUtf8()));
}

void RedactionTest::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"198.51.100.7",
                             "198.51.100.770",
                             "1198.51.100.77",
                             "05:00:00.210",
                             "a::b",
                             ":::::",
                             "2001:db8:77:0:a::2",
                             "",
                             "%",
                             "%zz%",
                             "100 % of 127.0.0.1",
                             "myshop.example",
                             "shop.examples",
                             "my-shop.example",
                             "a-shop-example-b",
                             "c633644e",
                             "ac633644d",
                             "3325256782",
                             "33252567810",
                             "[::]:443",
                             "2026-11-21T05:00:00.000Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long") << QStringLiteral("1:").repeated(2000);
}

void RedactionTest::leavesOtherTextAlone()
{
    QFETCH(QString, text);
    const Report report = reportOf(allWorlds().constFirst());
    QCOMPARE(Redaction(report, Hidden{true, false, true}, own).applied(text), text);
}

void RedactionTest::findsWhatSurvived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("<p>198.51.100.77</p>");
    QTest::newRow("JSON") << QByteArray("\"198\\u002e51.100.77\"");
    QTest::newRow("Markdown") << QByteArray("198\\.51\\.100\\.77");
    QTest::newRow("HTML") << QByteArray("198&#46;51&#x2e;100.77");
    QTest::newRow("HTML elements") << QByteArray("198.51.<wbr/>100.77");
    QTest::newRow("percent") << QByteArray("198%2E51%2e100.77");
    QTest::newRow("broken over lines") << QByteArray("198.51.\n      100.77");
    QTest::newRow("UTF-16") << QByteArray(
        "\376\377\0001\0009\0008\000.\0005\0001\000.\0001\0000\0000\000.\0007\0007", 28);
    QTest::newRow("hidden characters") << QByteArray("198.51\xE2\x80\x8B.100.77");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE 198.51.100.77");
}

void RedactionTest::findsWhatSurvived()
{
    QFETCH(QByteArray, bytes);
    const Redaction redaction(reportOf(allWorlds().constFirst()), {}, own);
    QVERIFY(redaction.survivesIn(bytes));
    QVERIFY(!redaction.survivesIn("198.51.100.7"));
    QVERIFY(!Redaction({}, Hidden{false, false, false}, own).survivesIn(bytes));
}

void RedactionTest::theServersAddressStaysTheServers()
{
    // The program runs on the server itself.
    const Report report = reportOf(allWorlds().constFirst());
    const QHostAddress server = report.question.origins.constFirst().literal();
    const Report redacted = Redaction(report, {}, {server}).applied(report);
    QCOMPARE(redacted.question.origins, report.question.origins);
    const Report hidden = Redaction(report, Hidden{true, true, false}, {server}).applied(report);
    QVERIFY(hidden.question.origins != report.question.origins);
}

void RedactionTest::hidesServerAndSite()
{
    const Report report
        = hostileReport(QStringLiteral("https://203.0.113.10/ intern.SHOP.example *.shop.example"));
    const Redaction redaction(report, Hidden{false, true, true}, {});
    for (const QByteArray &bytes : everyFormat(redaction.applied(report))) {
        const QString text = readable(bytes);
        for (const char *secret : {"203.0.113.10", "shop.example", "intern."}) // “internet” is no secret
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
        QVERIFY(text.contains(QStringLiteral("site-1.example")));
    }
}

void RedactionTest::standInsKeepFamilyAndClass()
{
    Report report = reportOf(allWorlds().constFirst());
    QList<QHostAddress> many;
    for (int i = 0; i < 700; ++i)
        many.append(QHostAddress(quint32{0x08000000} + static_cast<quint32>(i)));
    const Redaction redaction(report, {}, many);
    QStringList seen;
    for (const QHostAddress &address : many) {
        const QString standIn = redaction.applied(address.toString());
        QVERIFY(!QHostAddress(standIn).isNull());
        QVERIFY(!many.contains(QHostAddress(standIn)));
        seen.append(standIn);
    }
    QCOMPARE(seen.removeDuplicates(), 0);
    const Redaction homes(
        report, {}, {QHostAddress(QStringLiteral("192.168.7.8")), QHostAddress(QStringLiteral("fd12::8"))});
    QVERIFY(homes.applied(QStringLiteral("192.168.7.8")).startsWith(QStringLiteral("10.")));
    QVERIFY(homes.applied(QStringLiteral("fd12::8")).startsWith(QStringLiteral("fd")));
}

void RedactionTest::goesOverWhatPeopleAdd()
{
    Report report = reportOf(allWorlds().at(4));
    report.note = QStringLiteral("From 198.51.100.77 I opened\nshop.example at 203.0.113.10.");
    report.history = {{EvidenceBuilder::start(), QStringLiteral("Told 203.0.113.10 apart"), Light::Red,
                       QStringLiteral("shop.example is down")}};
    const Redaction redaction(report, Hidden{true, true, true}, own);
    const Report redacted = redaction.applied(report);
    QCOMPARE(redacted.history.size(), 1);
    for (const QByteArray &bytes : everyFormat(redacted)) {
        QVERIFY(bytes.contains("I opened"));
        for (const char *secret : {"198.51.100.77", "203.0.113.10", "shop.example"})
            QVERIFY2(!readable(bytes).contains(QLatin1String(secret)), secret);
    }
}

void RedactionTest::saysForWhatStandInsWereUsed()
{
    const Report report = reportOf(allWorlds().at(4));
    const auto redacted
        = [&report](const Hidden &hidden) { return Redaction(report, hidden, own).applied(report); };
    // None of this computer's addresses stands in it.
    QVERIFY(!redacted({true, false, false}).standIns.any());
    const StandIns both = redacted({true, true, true}).standIns;
    QVERIFY(both.origin && both.site && !both.thisComputer);
    for (const QByteArray &bytes : everyFormat(redacted({false, false, true}))) {
        const QByteArray sentences = bytes.simplified();
        QVERIFY(sentences.contains("in the place of: the name of the site"));
        QVERIFY(!sentences.contains("names of the server"));
    }
    for (const QByteArray &bytes : everyFormat(report))
        QVERIFY(!bytes.contains("tand-ins are used"));
    // Opened again, and redacted further, it still says so.
    QString error;
    const auto stored = readReport(QJsonDocument(toJson(redacted({false, false, true}))).toJson(), &error);
    QVERIFY2(stored, qPrintable(error));
    Report again = judge(stored->question, stored->evidence, true);
    again.standIns = stored->standIns;
    QVERIFY(Redaction(again, Hidden(), own).applied(again).standIns.site);
}

void RedactionTest::hidesWhatIsHiddenAlready()
{
    Report report = reportOf(allWorlds().at(4));
    report.question.origins.append(OriginTold{QStringLiteral("server.host.example"), 0});
    const Hidden everything{true, true, true};
    const Report once = Redaction(report, everything, own).applied(report);
    const Redaction again(once, everything, own);
    const Report twice = again.applied(once);
    QCOMPARE(twice.question.host, once.question.host);
    for (const QByteArray &bytes : everyFormat(twice))
        QVERIFY(!again.survivesIn(bytes));
}

void RedactionTest::findsAStandInWhereAllAreTaken_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QStringList>("taken");
    QTest::newRow("IPv4") << QStringLiteral("203.0.113.10")
                          << QStringList{QStringLiteral("192.0.2.%1"), QStringLiteral("198.18.%1.%2")};
    QTest::newRow("private IPv4") << QStringLiteral(
        "192.168.7.8") << QStringList{QStringLiteral("10.255.%1.%2"), QStringLiteral("10.0.%1.%2")};
    QTest::newRow("IPv6") << QStringLiteral("2001:db8:1:2::9") << QStringList{QStringLiteral("2001:db8::%3")};
}

//! A file may name every address of the ranges that stand-ins come from.
void RedactionTest::findsAStandInWhereAllAreTaken()
{
    QFETCH(QString, secret);
    QFETCH(QStringList, taken);
    Report report = reportOf(allWorlds().at(4));
    for (const QString &pattern : taken) {
        for (int i = 0; i < 256; ++i) {
            QString text;
            for (int j = 0; j < 256; ++j)
                text += u' '
                    + QString(pattern)
                          .replace(QLatin1String("%1"),
                                   QString::number(pattern.contains(QLatin1String("%2")) ? i : j))
                          .replace(QLatin1String("%2"), QString::number(j))
                          .replace(QLatin1String("%3"), QString::number(i * 256 + j, 16));
            TcpSeen tcp;
            tcp.address.text = text;
            report.evidence.add({{}, {}, Via::Direct, EvidenceBuilder::start(), 1, Outcome::Connected, tcp});
        }
    }
    report.question.origins = {OriginTold{secret, 0}};

    const Redaction redaction(report, Hidden{true, true, true}, own);

    const QHostAddress standIn(redaction.applied(secret));
    QVERIFY(!standIn.isNull());
    QVERIFY(standIn != QHostAddress(secret));
    QCOMPARE(standIn.protocol(), QHostAddress(secret).protocol());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
