#include "question/host_name.h"
#include "question/parse_site.h"

#include <QTest>

using doctor::inOwnLetters;
using doctor::ParsedSite;
using doctor::parseSite;
using doctor::quotable;

class ParseSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void neverRepeatsCredentials_data();
    void neverRepeatsCredentials();
    void saysWhichPortsAreNotProxied();
    void hiddenCharactersAreNotQuoted();
    void ownLettersLeadBack();
    void longNamesAreBoundedWhereDnsBoundsThem();
    void theUrlOfTheQuestionEncodesThePathOnce();
};

void ParseSiteTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *text, const char *scheme, const char *host, int port,
                        const char *path) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(scheme) << QString::fromUtf8(host)
                            << port << QString::fromUtf8(path);
    };
    row("bare", "example.com", "https", "example.com", 0, "/");
    row("spaces, capitals, last dot", "  Example.COM.  ", "https", "example.com", 0, "/");
    row("query dropped", "https://www.example.com/shop?x=1#top", "https", "www.example.com", 0, "/shop");
    row("query without a path", "example.com?token=1", "https", "example.com", 0, "/");
    row("http kept", "HTTP://example.com/", "http", "example.com", 0, "/");
    row("scheme-relative", "//example.com/a", "https", "example.com", 0, "/a");
    row("one slash", "https:/example.com", "https", "example.com", 0, "/");
    row("no slash", "https:example.com", "https", "example.com", 0, "/");
    row("no colon", "https//example.com/a", "https", "example.com", 0, "/a");
    row("scheme twice", "https://https://example.com/a", "https", "example.com", 0, "/a");
    row("both schemes", "https://http://example.com/", "http", "example.com", 0, "/");
    row("scheme twice and broken", "HTTPS:/https//example.com", "https", "example.com", 0, "/");
    row("two last dots", "example.com..", "https", "example.com", 0, "/");
    row("backslashes", "https:\\\\example.com\\shop", "https", "example.com", 0, "/shop");
    row("international", "bücher.example", "https", "xn--bcher-kva.example", 0, "/");
    row("punycode", "xn--bcher-kva.example", "https", "xn--bcher-kva.example", 0, "/");
    row("joiner that Persian needs", "https://نامه\u200Cای.com/", "https", "xn--mgba3gch31f060k.com", 0, "/");
    row("ideographic stops", "例え。テスト", "https", "xn--r8jz45g.xn--zckzah", 0, "/");
    row("full width", "ｅｘａｍｐｌｅ.com", "https", "example.com", 0, "/");
    row("underscore", "my_shop.example.com", "https", "my_shop.example.com", 0, "/");
    row("proxied https port", "example.com:8443", "https", "example.com", 8443, "/");
    row("proxied http port", "example.com:8080", "http", "example.com", 8080, "/");
    row("own port", "https://example.com:443/", "https", "example.com", 0, "/");
    row("own port, no scheme", "example.com:80", "http", "example.com", 0, "/");
    row("colon without a port", "https://example.com:/x", "https", "example.com", 0, "/x");
    row("quotes", "\"https://example.com/\"", "https", "example.com", 0, "/");
    row("typographic quotes", "„example.com“", "https", "example.com", 0, "/");
    row("angle brackets and comma", "<https://example.com>,", "https", "example.com", 0, "/");
    row("markdown", "[our shop](https://example.com/a \"Shop\")", "https", "example.com", 0, "/a");
    row("bold code", "**`example.com`**", "https", "example.com", 0, "/");
    row("wrapped many times", "((((((((((**[x](<https://example.com/a>)**))))))))))", "https", "example.com",
        0, "/a");
    row("invisible at the ends", "\uFEFF\u200Eexample.com\u200B", "https", "example.com", 0, "/");
    row("path encoded", "example.com/bücher", "https", "example.com", 0, "/b%C3%BCcher");
    row("path encoded already", "example.com/b%C3%BCcher", "https", "example.com", 0, "/b%C3%BCcher");
    row("dots in the path", "example.com/a/../b", "https", "example.com", 0, "/b");
    row("two slashes before the path", "https://example.com//a/b", "https", "example.com", 0, "//a/b");
    row("slashes only", "example.com////", "https", "example.com", 0, "////");
    row("credentials", "https://me:secret@example.com/", "https", "example.com", 0, "/");
    row("credentials without scheme", "me:secret@example.com", "https", "example.com", 0, "/");
}

void ParseSiteTest::accepts()
{
    QFETCH(QString, text);
    const ParsedSite parsed = parseSite(text);
    QVERIFY2(parsed.site.has_value(), qPrintable(parsed.problem));
    QVERIFY(parsed.problem.isEmpty());
    QTEST(parsed.site->scheme, "scheme");
    QTEST(parsed.site->host, "host");
    QTEST(int(parsed.site->port), "port");
    QTEST(parsed.site->path, "path");
}

void ParseSiteTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // of the sentence
    const auto row = [](const char *name, const QString &text, const char *word) {
        QTest::newRow(name) << text << QString::fromUtf8(word);
    };
    const auto utf8 = [](const char *text) { return QString::fromUtf8(text); };
    row("empty", {}, "empty");
    row("nothing but spaces", utf8(" \t\n "), "empty");
    row("nothing but quotes", utf8("\"\""), "empty");
    row("a sentence", utf8("my website does not work"), "such as www.example.com");
    row("two ports", utf8("example.com:443:443"), "one port");
    row("punycode and letters", utf8("xn--bücher.example"), "own letters");
    row("punycode of another name", utf8("xn--bcss.se"), "not a host name");
    row("…before letters", utf8("xn---cbera.„ea"), "not a host name");
    row("space inside", utf8("my shop.example"), "spaces");
    row("no-break space inside", utf8("my\u00A0shop.example"), "spaces");
    row("a path", utf8("/shop/cart"), "path");
    row("scheme only", utf8("https://"), "path");
    row("query only", utf8("?x=1"), "path");
    row("IPv4", utf8("203.0.113.10"), "--origin");
    row("IPv4 as URL", utf8("http://203.0.113.10:8080/"), "--origin");
    row("IPv4 in full width", utf8("２０３.0.113.10"), "usually is");
    row("IPv6", utf8("2001:db8::1"), "--origin");
    row("IPv6 in brackets", utf8("https://[2001:db8::1]/"), "--origin");
    row("short IPv4", utf8("127.1"), "usually is");
    row("number", utf8("http://2130706433/"), "usually is");
    row("localhost", utf8("localhost"), "full name");
    row("localhost with port", utf8("localhost:8080"), "full name");
    row("javascript", utf8("javascript:alert(1)"), "“javascript:”");
    row("mail", utf8("mailto:me@example.com"), "“mailto:”");
    row("file", utf8("file:///etc/passwd"), "“file:”");
    row("ftp", utf8("ftp://example.com/"), "“ftp:”");
    row("two dots", utf8("example..com"), "two dots");
    row("first dot", utf8(".example.com"), "dot");
    row("star", utf8("*.example.com"), "not a host name");
    row("percent", utf8("exam%70le.com"), "not a host name");
    row("hyphen first", utf8("-example.com"), "not a host name");
    row("shell", utf8("example.com;reboot"), "not a host name");
    row("port 0", utf8("example.com:0"), "65535");
    row("port 65536", utf8("example.com:65536"), "65535");
    row("port in words", utf8("https://example.com:http/"), "65535");
    row("bidi override", utf8("exa\u202Emple.com"), "U+202E");
    row("zero width space", utf8("exa\u200Bmple.com"), "U+200B");
    row("soft hyphen", utf8("exa\u00ADmple.com"), "U+00AD");
    row("escape", utf8("exa\x1B[31mmple.com"), "U+001B");
    row("lone surrogate", QStringLiteral("exa") + QChar(0xD800) + QStringLiteral("mple.com"), "U+FFFD");
    row("nul", QStringLiteral("exa") + QChar(0) + QStringLiteral("mple.com"), "U+0000");
    row("300 characters", QStringLiteral("a").repeated(296) + QStringLiteral(".com"), "253");
    row("long label", QStringLiteral("a").repeated(64) + QStringLiteral(".com"), "63");
    row("long international label", QStringLiteral("ü").repeated(62) + QStringLiteral(".com"), "");
    row("a novel", QStringLiteral("a").repeated(1000000), "too long");
}

void ParseSiteTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const ParsedSite parsed = parseSite(text);
    QVERIFY(!parsed.site);
    QVERIFY2(parsed.problem.contains(word), qPrintable(parsed.problem));
    QVERIFY2(parsed.problem.endsWith(QLatin1Char('.')), qPrintable(parsed.problem));
    QVERIFY2(parsed.problem.size() < 200, qPrintable(parsed.problem));
    for (const QChar c : parsed.problem)
        QVERIFY2(c.isPrint(), qPrintable(parsed.problem));
}

void ParseSiteTest::neverRepeatsCredentials_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"https://me:hunter2@example.com/", "https://hunter2@example.com/", "me:hunter2@exa mple.com",
          "https://me:hunter2@localhost/", "https://me:hunter2@203.0.113.10/",
          "https://me:hunter2/x@example.com", "ftp://me:hunter2@example.com", "hunter2://x.example",
          "https://hunter2:s3#x@shop.example/", "me:hun#hunter2@shop.example",
          "https://a:b@hunter2@example.com/?hunter2#hunter2"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ParseSiteTest::neverRepeatsCredentials()
{
    QFETCH(QString, text);
    const QString secret = QStringLiteral("hunter2");
    const ParsedSite parsed = parseSite(text);
    QVERIFY(!parsed.problem.contains(secret));
    if (!parsed.site)
        return;
    QVERIFY(!parsed.site->host.contains(secret));
    QVERIFY(!parsed.site->path.contains(secret));
    QVERIFY(!parsed.site->note.contains(secret));
}

void ParseSiteTest::hiddenCharactersAreNotQuoted()
{
    // Plane 16 is for private use, and U+E0041 is a letter of tags, which nobody sees.
    const QString hidden = QString::fromUcs4(U"a\U00101F4Cb\U000E0041c\u202Ed");
    QCOMPARE(quotable(hidden), QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd"));
    QCOMPARE(quotable(QStringLiteral("a").repeated(59) + QString::fromUcs4(U"\U0001F680")),
             QStringLiteral("a").repeated(59) + QStringLiteral("\uFFFD…"));
}

//! Malformed punycode decodes to a name that is encoded in another way.
void ParseSiteTest::ownLettersLeadBack()
{
    QCOMPARE(inOwnLetters(QStringLiteral("xn--bcher-kva.example")), QStringLiteral("bücher.example"));
    QCOMPARE(inOwnLetters(QStringLiteral("xn--bcssssssssssssssssssssssssse")), QString());
}

void ParseSiteTest::saysWhichPortsAreNotProxied()
{
    const ParsedSite other = parseSite(QStringLiteral("https://example.com:9000/"));
    QVERIFY(other.site.has_value());
    QCOMPARE(other.site->port, quint16(9000));
    QVERIFY(other.site->note.contains(QStringLiteral("9000")));
    QVERIFY(parseSite(QStringLiteral("example.com:8443")).site->note.isEmpty());
    // 8443 is one of the https ports: over http Cloudflare does not listen there.
    QVERIFY(!parseSite(QStringLiteral("http://example.com:8443/")).site->note.isEmpty());
}

void ParseSiteTest::longNamesAreBoundedWhereDnsBoundsThem()
{
    const QString label = QStringLiteral("a").repeated(61);
    const QString longest = QStringList{label, label, label, label, QStringLiteral("abcde")}.join(u'.');
    QCOMPARE(longest.size(), 253);
    QVERIFY(parseSite(longest).site.has_value());
    QVERIFY(parseSite(longest + u'.').site.has_value());
    QVERIFY(!parseSite(longest + u'x').site.has_value());
}

void ParseSiteTest::theUrlOfTheQuestionEncodesThePathOnce()
{
    const ParsedSite parsed = parseSite(QStringLiteral("https://bücher.example:8443/ü%20x?q"));
    QVERIFY(parsed.site.has_value());
    doctor::Question question;
    question.scheme = parsed.site->scheme;
    question.host = parsed.site->host;
    question.port = parsed.site->port;
    question.path = parsed.site->path;
    QCOMPARE(question.url(), QStringLiteral("https://xn--bcher-kva.example:8443/%C3%BC%20x"));
}

QTEST_GUILESS_MAIN(ParseSiteTest)
#include "parse_site_test.moc"
