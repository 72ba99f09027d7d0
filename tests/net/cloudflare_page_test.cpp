#include "cloudflare_pages.h"
#include "probes/cloudflare_page.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

class CloudflarePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrorBodies_data();
    void readsErrorBodies();
    void believesNoOtherBody_data();
    void believesNoOtherBody();
    void readsTrace_data();
    void readsTrace();
    void readsPastedPages_data();
    void readsPastedPages();
    void takesNothingElseForAPage_data();
    void takesNothingElseForAPage();
    void survivesHostileText();
};

void CloudflarePageTest::readsErrorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &body, const char *read) {
        QTest::newRow(name) << body << QString::fromLatin1(read);
    };
    row("current page", currentPage, "521 html 8b2e5f3a1c9d4e7f Web server is down");
    row("older page", olderPage, "522 html 50b4e9d9ad3dc2f8 Connection timed out");
    row("1016 page", page1016, "1016 html 50b4e9d9ad3dc2f8 Origin DNS error | shop.example | Cloudflare");
    row("json", problem, "521 json 8b2e5f3a1c9d4e7f Error 521: Web server is down");
    row("plain", "error code: 521\n", "521 plain  ");
    row("plain without line end", "error code: 1034", "1034 plain  ");
}

void CloudflarePageTest::readsErrorBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, read);

    const auto seen = parseEdgeError(body);

    QVERIFY(seen);
    QCOMPARE(QStringLiteral("%1 %2 %3 %4").arg(seen->code).arg(seen->form, seen->ray, seen->title), read);
}

void CloudflarePageTest::believesNoOtherBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a site's own page")
        << QByteArray("<html><title>521: an odyssey</title>Error code 521</html>");
    QTest::newRow("a site's own JSON") << QByteArray(R"({"error_code":521,"title":"mine"})");
    QTest::newRow("another code") << QByteArray("error code: 404");
    QTest::newRow("more text") << QByteArray("error code: 521 and more");
    QTest::newRow("code of another type")
        << QByteArray(R"({"error_code":{"a":521},"cloudflare_error":true})");
    QTest::newRow("origin's nginx page")
        << QByteArray("<html><title>502 Bad Gateway</title><center>nginx</center></html>");
}

void CloudflarePageTest::believesNoOtherBody()
{
    QFETCH(QByteArray, body);

    QVERIFY(!parseEdgeError(body));
}

void CloudflarePageTest::readsTrace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    QTest::newRow("whole") << QByteArray(
        "fl=1\nh=Shop.example\nip=::1\nts=1795248000.5\ncolo=FRA\nloc=DE\ntls=TLSv1.3\n")
                           << QStringLiteral("shop.example FRA DE 1795248000.5");
    QTest::newRow("without time") << QByteArray("h=shop.example\r\ncolo=FRA\r\n")
                                  << QStringLiteral("shop.example FRA  0");
    QTest::newRow("absurd time") << QByteArray("h=shop.example\nts=1e300\ncolo=FRA")
                                 << QStringLiteral("shop.example FRA  0");
    QTest::newRow("time that is none")
        << QByteArray("h=shop.example\nts=nan\ncolo=FRA") << QStringLiteral("shop.example FRA  0");
    QTest::newRow("without colo") << QByteArray("h=shop.example\nts=1795248000\n") << QString();
    QTest::newRow("colo too long") << QByteArray("h=shop.example\ncolo=FRANKFURT\n") << QString();
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>colo=FRA</body></html>") << QString();
}

void CloudflarePageTest::readsTrace()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, read);

    const auto seen = parseTrace(body);

    const QString text = seen ? QStringLiteral("%1 %2 %3 %4")
                                    .arg(seen->host, seen->colo, seen->country)
                                    .arg(seen->timestamp, 0, 'g', 12)
                              : QString();
    QCOMPARE(text, read);
}

void CloudflarePageTest::readsPastedPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &text, const char *read) {
        QTest::newRow(name) << text << QString::fromLatin1(read);
    };
    row("visible text",
        QStringLiteral(
            "Web server is down Error code 521\nVisit cloudflare.com for more information.\n"
            "2026-11-20 10:11:12 UTC\nYou\n\nBrowser\n\nWorking\nFrankfurt\n\nCloudflare\n\nWorking\n"
            "shop.example\n\nHost\n\nError\nWhat happened?\nThe web server is not returning a connection. As "
            "a "
            "result, the web page is not displaying.\nCloudflare Ray ID: 8b2e5f3a1c9d4e7f • Your IP: Click "
            "to reveal • Performance & security by Cloudflare"),
        "521 8b2e5f3a1c9d4e7f shop.example 2026-11-20T10:11:12Z");
    row("source", QString::fromLatin1(currentPage), "521 8b2e5f3a1c9d4e7f shop.example 2026-11-20T10:11:12Z");
    row("json", QString::fromLatin1(problem), "521 8b2e5f3a1c9d4e7f shop.example 2026-11-20T10:11:12Z");
    row("title alone", QStringLiteral("shop.example | 521: Web server is down"), "521  shop.example ");
    row("plain", QStringLiteral("error code: 521"), "521   ");
    row("1033 page",
        QStringLiteral(
            "Error 1033 Ray ID: 99e3e433659710be • 2025-11-14 04:51:02 UTC\nCloudflare Tunnel error\nWhat "
            "happened?\n"
            "You've requested a page on a website (shop.example) that is on the Cloudflare network."),
        "1033 99e3e433659710be shop.example 2025-11-14T04:51:02Z");
    row("translated by the browser",
        QStringLiteral("Webserver ist ausgefallen Fehlercode 521\n2026-11-20 10:11:12 UTC\nCloudflare Ray "
                       "ID: 8B2E5F3A1C9D4E7F"),
        "521 8b2e5f3a1c9d4e7f  2026-11-20T10:11:12Z");
    row("json with a zone that is no host name",
        QStringLiteral(R"({"error_code":521,"cloudflare_error":true,"zone":"shop\u202e.example"})"),
        "521   ");
    row("json with a zone beyond ASCII",
        QStringLiteral(R"({"error_code":521,"cloudflare_error":true,"zone":"Bücher.example"})"),
        "521  xn--bcher-kva.example ");
    row("number in brackets", QStringLiteral("Error 1016 (203.0.113) (shop.example)"), "1016  shop.example ");
    row("name beyond ASCII", QStringLiteral("bücher.example | 521: Web server is down"),
        "521  xn--bcher-kva.example ");
}

void CloudflarePageTest::readsPastedPages()
{
    QFETCH(QString, text);
    QFETCH(QString, read);

    const auto told = parsePastedPage(text);

    QVERIFY(told);
    QCOMPARE(
        QStringLiteral("%1 %2 %3 %4")
            .arg(told->code)
            .arg(told->ray, told->host, told->time.isValid() ? told->time.toString(Qt::ISODate) : QString()),
        read);
}

void CloudflarePageTest::takesNothingElseForAPage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("address") << QStringLiteral("https://www.example.com/error-521?x=521");
    QTest::newRow("host") << QStringLiteral("example.com:8443");
    QTest::newRow("another error") << QStringLiteral("Error 404: not found");
}

void CloudflarePageTest::takesNothingElseForAPage()
{
    QFETCH(QString, text);

    QVERIFY(!parsePastedPage(text));
}

void CloudflarePageTest::survivesHostileText()
{
    QString hostile = QString::fromLatin1(currentPage);
    for (const QString &part :
         {QStringLiteral("<"), QStringLiteral("a."), QStringLiteral("error "), QStringLiteral("Ray ID <x> "),
          QStringLiteral("(a.b"), QStringLiteral("\u0000\u202e"), QStringLiteral("{\"a\":[")})
        hostile += part.repeated(20000);

    QBENCHMARK_ONCE
    {
        parsePastedPage(hostile);
        parseEdgeError(hostile.toUtf8());
        parsePastedPage(QStringLiteral("Ray ID ") + QStringLiteral("a-").repeated(100000));
    }

    // A head beyond our reading is no reason to read on.
    QVERIFY(!parseEdgeError(QByteArray(100 * 1024, ' ') + currentPage));
}

QTEST_APPLESS_MAIN(CloudflarePageTest)
#include "cloudflare_page_test.moc"
