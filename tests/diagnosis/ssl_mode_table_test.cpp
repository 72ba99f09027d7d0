#include "evidence_builder.h"
#include "findings/codes.h"
#include "report/phrasebook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

//! Each of the five modes as "http/https", in the order off flexible full strict strict-origin-pull.
QString table(const Report &report)
{
    QStringList cells;
    for (const SslModeRow &row : report.sslModes)
        cells.append(row.http + u'/' + row.https);
    return cells.join(u' ');
}

using Teller = void (*)(EvidenceBuilder &);

} // namespace
Q_DECLARE_METATYPE(Teller)

//! The table "every mode × http/https against what was observed".
class SslModeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatVisitorsWouldGet_data();
    void saysWhatVisitorsWouldGet();
    void lightsOfTheRows();
    void marksTheModeInForce();
    void knowsNothingOfAnOriginThatWasNotTold();
    void isNotGreenBehindAProxy();
    void neverSaysWorksWhereErrorsWereSeenNowAndThen();
    void stillRecommendsWhatFits();
    void neverRecommendsWhatGoesRound();
    void isAmberWhereOnlyFullTakesTheCertificate();
    void expectsNoPageThatNoVisitorGot_data();
    void expectsNoPageThatNoVisitorGot();
};

void SslModeTableTest::saysWhatVisitorsWouldGet_data()
{
    QTest::addColumn<Teller>("tell");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, Teller tell, const char *wanted) {
        QTest::newRow(name) << tell << QString::fromLatin1(wanted);
    };
    using W = EvidenceBuilder;
    row(
        "all well", [](W &w) { w.proxied().both({QStringLiteral("200")}).server(QStringLiteral("200")); },
        "ok/redirects-to-http ok/ok ok/ok ok/ok ok/ok");
    row(
        "443 closed",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("521")})
                .edge(QStringLiteral("http"), {QStringLiteral("200")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("refused"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
        },
        "ok/redirects-to-http ok/ok ok/521 ok/521 521/521");
    row(
        "80 closed",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("200")})
                .edge(QStringLiteral("http"), {QStringLiteral("521")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("200"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("refused"));
        },
        "521/redirects-to-http 521/521 521/ok 521/ok ok/ok");
    row(
        "expired certificate",
        [](W &w) {
            w.proxied()
                .both({QStringLiteral("200")})
                .server(QStringLiteral("200"))
                .certificate(QStringLiteral("expired"));
        },
        "ok/redirects-to-http ok/ok ok/ok ok/526 526/526");
    row(
        "an issuer whom only this computer trusts",
        [](W &w) {
            w.proxied()
                .both({QStringLiteral("200")})
                .server(QStringLiteral("200"))
                .certificate(QStringLiteral("local-root"));
        },
        "ok/redirects-to-http ok/ok ok/ok ok/unknown unknown/unknown");
    row(
        "plain HTTP on 443",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("525")})
                .edge(QStringLiteral("http"), {QStringLiteral("200")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("plain"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
        },
        "ok/redirects-to-http ok/ok ok/525 ok/525 525/525");
    row(
        "80 sends to https",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("200")})
                .edge(QStringLiteral("http"), {QStringLiteral("301>https://shop.example/")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("200"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("301>https://shop.example/"));
        },
        "redirect-loop/redirects-to-http redirect-loop/redirect-loop ok/ok ok/ok ok/ok");
    row(
        "443 sends to 8443, where TLS fails",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("301>https://shop.example:8443/")})
                .edge(QStringLiteral("https"), {QStringLiteral("525"), QStringLiteral("525")},
                      QStringLiteral("shop.example:8443"))
                .edge(QStringLiteral("http"), {QStringLiteral("301>https://shop.example/")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>https://shop.example:8443/"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("301>https://shop.example/"));
        },
        "redirect-loop/redirects-to-http redirect-loop/redirect-loop 525/525 unknown/unknown "
        "unknown/unknown");
    row(
        "80 sends to 8443",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("200")})
                .edge(QStringLiteral("http"), {QStringLiteral("301>https://shop.example:8443/")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("200"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("301>https://shop.example:8443/"));
        },
        "unknown/redirects-to-http unknown/unknown unknown/ok unknown/ok ok/ok");
    row(
        "443 sends to http, and Cloudflare to https",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("301>http://shop.example/")})
                .edge(QStringLiteral("http"), {QStringLiteral("301>>https://shop.example/")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>http://shop.example/"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
        },
        "redirect-loop/redirects-to-http ok/ok redirect-loop/redirect-loop redirect-loop/redirect-loop "
        "redirect-loop/redirect-loop");
    row(
        "443 sends to http, and 80 to https",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("301>http://shop.example/")})
                .edge(QStringLiteral("http"), {QStringLiteral("301>https://shop.example/")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>http://shop.example/"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("301>https://shop.example/"));
        },
        "redirect-loop/redirects-to-http redirect-loop/redirect-loop redirect-loop/redirect-loop "
        "redirect-loop/redirect-loop redirect-loop/redirect-loop");
    row(
        "443 sends to http, where the page is",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("301>http://shop.example/")})
                .edge(QStringLiteral("http"), {QStringLiteral("200")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>http://shop.example/"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
        },
        // Over http too SSL-Only Origin Pull asks port 443.
        "ok/redirects-to-http ok/ok ok/ok ok/redirects-to-http redirect-loop/redirect-loop");
    row(
        "443 sends to http, where nobody looked",
        [](W &w) {
            w.proxied()
                .mode(SslMode::Unknown)
                .door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>http://shop.example/"));
        },
        "unknown/redirects-to-http unknown/unknown unknown/unknown unknown/unknown "
        "redirect-loop/redirect-loop");
    row(
        "443 sends to itself when this computer asks",
        [](W &w) {
            w.proxied().mode(SslMode::Unknown);
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>https://shop.example/"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
            w.change<HttpSeen>([](HttpSeen &seen) { seen.locationSameUrl = seen.port == 443; });
        },
        "ok/redirects-to-http ok/ok ok/unknown ok/unknown unknown/unknown");
    row(
        "443 sends to itself when Cloudflare asks",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("301>same")})
                .edge(QStringLiteral("http"), {QStringLiteral("200")});
            w.server(QStringLiteral("200"));
        },
        "ok/redirects-to-http ok/ok ok/redirect-loop ok/redirect-loop redirect-loop/redirect-loop");
    row(
        "80 sends to https of another name",
        [](W &w) {
            w.proxied().mode(SslMode::Unknown);
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("200"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("301>https://www.shop.example/"));
        },
        "unknown/redirects-to-http unknown/unknown ok/ok ok/ok ok/ok");
    row(
        "443 closed, and Cloudflare sends to https",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("521")})
                .edge(QStringLiteral("http"), {QStringLiteral("301>>https://shop.example/")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("refused"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
        },
        "redirect-loop/redirects-to-http ok/ok 521/521 521/521 521/521");
    row(
        "80 closed, and Cloudflare sends to https",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("200")})
                .edge(QStringLiteral("http"), {QStringLiteral("301>>https://shop.example/")});
            w.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("200"))
                .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("refused"));
        },
        "redirect-loop/redirects-to-http 521/521 ok/ok ok/ok ok/ok");
    row(
        "no answer through Cloudflare, though this computer gets one",
        [](W &w) {
            w.proxied()
                .edge(QStringLiteral("https"), {QStringLiteral("silent")})
                .edge(QStringLiteral("http"), {QStringLiteral("200")});
            w.server(QStringLiteral("200"));
        },
        "ok/redirects-to-http ok/ok ok/unknown ok/unknown unknown/unknown");
    row(
        "the server is told to listen on a port of its own",
        [](W &w) {
            w.question.origins = {OriginTold{QStringLiteral("203.0.113.10"), 18443}};
            w.server(QStringLiteral("refused"))
                .door(QStringLiteral("203.0.113.10"), 18443, QStringLiteral("200"));
        },
        "unknown/redirects-to-http unknown/unknown unknown/unknown unknown/unknown unknown/unknown");
    row(
        "one server on a port of its own, another on the usual ones",
        [](W &w) {
            w.question.origins = {OriginTold{QStringLiteral("203.0.113.10"), 18443},
                                  OriginTold{QStringLiteral("203.0.113.11"), 0}};
            w.server(QStringLiteral("refused")).server(QStringLiteral("200"), QStringLiteral("203.0.113.11"));
        },
        "ok/redirects-to-http ok/ok ok/ok ok/ok ok/ok");
    row(
        "the server is told to listen on a port of its own, and Cloudflare is refused",
        [](W &w) {
            w.question.origins = {OriginTold{QStringLiteral("203.0.113.10"), 18443}};
            w.proxied().both({QStringLiteral("521")}).server(QStringLiteral("refused"));
        },
        "521/redirects-to-http 521/521 521/521 521/521 521/521");
    row(
        "the server's own 503",
        [](W &w) { w.proxied().both({QStringLiteral("503")}).server(QStringLiteral("503")); },
        "503/redirects-to-http 503/503 503/503 503/503 503/503");
    row(
        "Cloudflare kept out, this computer let in",
        [](W &w) { w.proxied().both({QStringLiteral("521")}).server(QStringLiteral("200")); },
        "521/redirects-to-http 521/521 521/521 521/521 521/521");
    row(
        "Origin CA roots not to be had",
        [](W &w) {
            w.proxied()
                .both({QStringLiteral("200")})
                .server(QStringLiteral("200"))
                .certificate(QStringLiteral("roots-missing"));
        },
        "ok/redirects-to-http ok/ok ok/ok ok/unknown unknown/unknown");
}

void SslModeTableTest::saysWhatVisitorsWouldGet()
{
    QFETCH(Teller, tell);
    QFETCH(QString, wanted);
    EvidenceBuilder builder;
    tell(builder);
    QCOMPARE(table(builder.report()), wanted);
}

void SslModeTableTest::lightsOfTheRows()
{
    EvidenceBuilder builder;
    builder.proxied().both({QStringLiteral("200")}).server(QStringLiteral("200"));
    QStringList lights;
    const Report report = builder.report();
    for (const SslModeRow &row : report.sslModes)
        lights.append(lightId(row.light));
    // Off and Flexible leave the way unencrypted: amber however well they work.
    QCOMPARE(lights.join(u' '), QStringLiteral("amber amber green green green"));
}

void SslModeTableTest::marksTheModeInForce()
{
    for (const SslMode mode :
         {SslMode::Off, SslMode::Flexible, SslMode::Full, SslMode::Strict, SslMode::StrictOriginPull}) {
        EvidenceBuilder builder;
        builder.proxied().mode(mode).server(QStringLiteral("200"));
        QList<SslMode> marked;
        const Report report = builder.report();
        for (const SslModeRow &row : report.sslModes)
            if (row.inForce)
                marked.append(row.mode);
        QCOMPARE(marked, QList<SslMode>{mode});
    }
}

void SslModeTableTest::knowsNothingOfAnOriginThatWasNotTold()
{
    EvidenceBuilder builder;
    builder.proxied().origins({}).both({QStringLiteral("200/HIT")});
    const Report report = builder.report();
    for (const SslModeRow &row : report.sslModes)
        QVERIFY2(row.light != Light::Green, qPrintable(modeId(row.mode)));
    QCOMPARE(report.checks.at(4).light, Light::Grey);
}

void SslModeTableTest::isNotGreenBehindAProxy()
{
    EvidenceBuilder builder;
    builder.proxied().both({QStringLiteral("200")}).server(QStringLiteral("200")).throughProxy();
    // The certificate that this computer saw is not to be relied on: strict modes stay unknown (rule 7).
    QCOMPARE(builder.report().sslModes.at(3).https, QStringLiteral("unknown"));
}

void SslModeTableTest::neverSaysWorksWhereErrorsWereSeenNowAndThen()
{
    const QStringList mixed{QStringLiteral("200"), QStringLiteral("522"), QStringLiteral("200"),
                            QStringLiteral("522")};
    EvidenceBuilder world;
    world.proxied()
        .edge(QStringLiteral("https"), mixed)
        .edge(QStringLiteral("http"), {QStringLiteral("200")});
    world.server(QStringLiteral("200")).mode(SslMode::Full);
    const Report report = world.report();
    // Strict would lead visitors to the same port; Flexible would not.
    QCOMPARE(table(report), QStringLiteral("ok/redirects-to-http ok/ok ok/522 ok/522 522/522"));
    for (const SslModeRow &row : report.sslModes) {
        const bool isTls = row.mode != SslMode::Off && row.mode != SslMode::Flexible;
        QCOMPARE(row.httpsNowAndThen, isTls);
        QCOMPARE(row.httpNowAndThen, row.mode == SslMode::StrictOriginPull);
        QCOMPARE(row.light, Light::Amber);
    }
    const QJsonArray modes = toJson(report).value(QStringLiteral("ssl_modes")).toArray();
    QCOMPARE(modes.at(2)[QStringLiteral("now_and_then")].toArray(), QJsonArray{QStringLiteral("https")});
    QVERIFY(!modes.at(1).toObject().contains(QStringLiteral("now_and_then")));
    QCOMPARE(phrasebook::modeOutcome(QStringLiteral("522"), true), QStringLiteral("error 522 now and then"));
}

void SslModeTableTest::stillRecommendsWhatFits()
{
    const QStringList mixed{QStringLiteral("522"), QStringLiteral("200"), QStringLiteral("200"),
                            QStringLiteral("522")};
    EvidenceBuilder world;
    world.proxied().both(mixed).server(QStringLiteral("200")).mode(SslMode::Full);
    const Report report = world.report();
    QCOMPARE(recommendedMode(report.sslModes), SslMode::Strict);
    QVERIFY(findingOf(report, QLatin1String(codes::modeBreaks)) == nullptr); // it is not the mode's fault
    QVERIFY(findingOf(report, QLatin1String(codes::modeFits)) != nullptr);
}

void SslModeTableTest::neverRecommendsWhatGoesRound()
{
    EvidenceBuilder spared;
    spared.proxied()
        .edge(QStringLiteral("https"), {QStringLiteral("301>http://shop.example/")})
        .edge(QStringLiteral("http"), {QStringLiteral("301>>https://shop.example/")});
    spared.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>http://shop.example/"))
        .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("200"));
    const Report flexible = spared.report();
    QCOMPARE(recommendedMode(flexible.sslModes), SslMode::Flexible);
    for (const SslModeRow &row : flexible.sslModes)
        QVERIFY2(row.light != Light::Green, qPrintable(modeId(row.mode)));

    EvidenceBuilder lost;
    lost.proxied()
        .edge(QStringLiteral("https"), {QStringLiteral("301>http://shop.example/")})
        .edge(QStringLiteral("http"), {QStringLiteral("301>https://shop.example/")});
    lost.door(QStringLiteral("203.0.113.10"), 443, QStringLiteral("301>http://shop.example/"))
        .door(QStringLiteral("203.0.113.10"), 80, QStringLiteral("301>https://shop.example/"));
    const Report none = lost.report();
    QCOMPARE(recommendedMode(none.sslModes), SslMode::Unknown);
    QVERIFY(findingOf(none, QLatin1String(codes::modeRecommended)) == nullptr);
}

void SslModeTableTest::isAmberWhereOnlyFullTakesTheCertificate()
{
    EvidenceBuilder world;
    world.proxied()
        .both({QStringLiteral("200")})
        .server(QStringLiteral("200"))
        .certificate(QStringLiteral("expired"));
    const Report report = world.report();
    QCOMPARE(report.sslModes.at(2).light, Light::Amber);
    QCOMPARE(phrasebook::httpsOutcome(report.sslModes.at(2)), QStringLiteral("works, unchecked"));
    QCOMPARE(recommendedMode(report.sslModes), SslMode::Full); // still the best that works now
    const Finding *fits = findingOf(report, QLatin1String(codes::modeFits));
    QVERIFY(fits != nullptr);
    QCOMPARE(fits->light, Light::Amber);
    QVERIFY(phrasebook::findingText(*fits).contains(QStringLiteral("does not check the certificate")));

    EvidenceBuilder good;
    good.proxied().both({QStringLiteral("200")}).server(QStringLiteral("200"));
    QCOMPARE(phrasebook::httpsOutcome(good.report().sslModes.at(2)), QStringLiteral("works"));
}

void SslModeTableTest::expectsNoPageThatNoVisitorGot_data()
{
    QTest::addColumn<SslMode>("mode");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("told") << SslMode::Full
                          << QStringLiteral("unknown/redirects-to-http unknown/unknown "
                                            "redirect-loop/redirect-loop redirect-loop/redirect-loop "
                                            "unknown/redirect-loop");
    QTest::newRow("not told") << SslMode::Unknown
                              << QStringLiteral("unknown/redirects-to-http unknown/unknown unknown/unknown "
                                                "unknown/unknown unknown/unknown");
}

//! Between two names of the site, where this table does not look.
void SslModeTableTest::expectsNoPageThatNoVisitorGot()
{
    QFETCH(SslMode, mode);
    QFETCH(QString, wanted);
    const QString www = QStringLiteral("www.shop.example");
    EvidenceBuilder world;
    world.proxied().proxied(www).mode(mode);
    world.both({QStringLiteral("301>https://www.shop.example/")})
        .edge(QStringLiteral("https"), {QStringLiteral("301>https://shop.example/")}, www)
        .server(QStringLiteral("301>https://www.shop.example/"));
    const Report report = world.report();
    QCOMPARE(table(report), wanted);
    QCOMPARE(recommendedMode(report.sslModes), SslMode::Unknown);
}

QTEST_GUILESS_MAIN(SslModeTableTest)

#include "ssl_mode_table_test.moc"
