#include "question/parse_origin.h"

#include <QTest>

using doctor::ParsedOrigin;
using doctor::parseOrigin;

class ParseOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void neverRepeatsSecrets();
};

void ParseOriginTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, const char *host, int port) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host) << port;
    };
    row("203.0.113.10", "203.0.113.10", 0);
    row(" 203.0.113.10 ", "203.0.113.10", 0);
    row("203.0.113.10:8443", "203.0.113.10", 8443);
    row("http://203.0.113.10/", "203.0.113.10", 0);
    row("2001:DB8::1", "2001:db8::1", 0);
    row("[2001:db8::1]", "2001:db8::1", 0);
    row("[2001:db8::1]:8443", "2001:db8::1", 8443);
    row("https://[2001:db8::1]:8443/x", "2001:db8::1", 8443);
    row("Origin.Example.COM.", "origin.example.com", 0);
    row("bücher.example:8080", "xn--bcher-kva.example", 8080);
    row("10.0.0.5", "10.0.0.5", 0);
    row("localhost", "localhost", 0);
}

void ParseOriginTest::accepts()
{
    QFETCH(QString, text);
    const ParsedOrigin parsed = parseOrigin(text);
    QVERIFY2(parsed.origin.has_value(), qPrintable(parsed.problem));
    QTEST(parsed.origin->host, "host");
    QTEST(int(parsed.origin->port), "port");
    const ParsedOrigin again = parseOrigin(parsed.origin->text());
    QVERIFY2(again.origin.has_value(), qPrintable(parsed.origin->text()));
    QCOMPARE(*again.origin, *parsed.origin);
}

void ParseOriginTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "  ",
                             "127.1",
                             "0x7f000001",
                             "010.1.1.1",
                             "1.2.3",
                             "1.2.3.4.5",
                             "256.1.1.1",
                             "1.2.3.4:0",
                             "1.2.3.4:65536",
                             "1.2.3.4:",
                             "1.2.3.4:x",
                             "[1.2.3.4]",
                             "[2001:db8::1",
                             "2001:db8::zz",
                             "fe80::1%eth0",
                             "0.0.0.0",
                             "::",
                             "224.0.0.1",
                             "ff02::1",
                             "255.255.255.255",
                             "a b",
                             "a;reboot",
                             "$(reboot)",
                             "-oProxy",
                             "a..b",
                             "\x1B[31m",
                             "203.0.113.10, 203.0.113.11"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QStringLiteral("a").repeated(100000);
}

void ParseOriginTest::refuses()
{
    QFETCH(QString, text);
    const ParsedOrigin parsed = parseOrigin(text);
    QVERIFY2(!parsed.origin, qPrintable(parsed.origin ? parsed.origin->text() : QString()));
    QVERIFY(parsed.problem.endsWith(QLatin1Char('.')));
    for (const QChar c : parsed.problem)
        QVERIFY2(c.isPrint(), qPrintable(parsed.problem));
}

void ParseOriginTest::neverRepeatsSecrets()
{
    for (const char *text : {"https://maria:s3cretpw@1.2.3.4/", "maria:s3cretpw@1.2.3.4",
                             "http://s3cretpw@192.0.2.1", "user:s3cretpw@192.0.2.1:8080",
                             "192.0.2.1?token=s3cretpw", "192.0.2.1#s3cretpw", "1.2.3.4:s3cretpw"}) {
        const ParsedOrigin parsed = parseOrigin(QString::fromLatin1(text));
        QVERIFY2(!parsed.origin, text);
        QVERIFY2(!parsed.problem.contains(QLatin1String("s3cretpw")), qPrintable(parsed.problem));
    }
}

QTEST_GUILESS_MAIN(ParseOriginTest)
#include "parse_origin_test.moc"
