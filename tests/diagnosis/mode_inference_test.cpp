#include "evidence_builder.h"
#include "findings/picture.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

//! What the answers through Cloudflare leave of the five modes.
class ModeInferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaves_data();
    void leaves();
    void anotherPortTellsNothing();
    void toldModeStandsUntilContradicted();
    void aContradictedModeIsSaid();
    void inferredModeIsNoInput();
};

void ModeInferenceTest::leaves_data()
{
    QTest::addColumn<QString>("https");
    QTest::addColumn<QString>("http");
    QTest::addColumn<QString>("modes");
    const auto row = [](const char *name, const char *https, const char *http, const char *modes) {
        QTest::newRow(name) << QString::fromLatin1(https) << QString::fromLatin1(http)
                            << QString::fromLatin1(modes);
    };
    const char *encrypted = "full strict strict-origin-pull";
    const char *onceHttps = "flexible full strict strict-origin-pull";
    row("both fine", "200", "200", onceHttps);
    row("both 521", "521", "521", onceHttps);
    row("525", "525", "200", "full strict");
    row("526", "526", "200", "strict");
    row("526 over both", "526", "526", "strict-origin-pull");
    row("525 over http", "525", "525", "strict-origin-pull");
    row("525, http by Cloudflare to https", "525", "301>>https://shop.example/", encrypted);
    row("https 521, http fine", "521", "200", "full strict");
    row("https 522, http fine", "522", "200", "full strict");
    row("https fine, http 521", "200", "521", "full strict");
    row("https sent to http by Cloudflare", "301>>http://shop.example/", "200", "off");
    row("https 521 now and then", "521 200 521 200", "200", onceHttps);
    row("nothing but cached pages", "200/HIT", "200/HIT", "off flexible full strict strict-origin-pull");
    row("nothing but challenges", "challenge", "challenge", "off flexible full strict strict-origin-pull");
    row("unreachable", "unreachable", "unreachable", "off flexible full strict strict-origin-pull");
    row("https 521, http by Cloudflare to https", "521", "301>>https://shop.example/", onceHttps);
    row("https 503 of the origin, http fine", "503", "200", onceHttps);
}

void ModeInferenceTest::leaves()
{
    QFETCH(QString, https);
    QFETCH(QString, http);
    QFETCH(QString, modes);
    EvidenceBuilder builder;
    builder.proxied().mode(SslMode::Unknown).origins({});
    builder.edge(QStringLiteral("https"), https.split(u' ')).edge(QStringLiteral("http"), http.split(u' '));
    const Evidence evidence = builder.evidence();
    const Picture picture(builder.question, evidence);
    QStringList left;
    for (const SslMode mode : picture.possibleModes)
        left.append(modeId(mode));
    QCOMPARE(left.join(u' '), modes);
    QCOMPARE(picture.modeInferred, left.size() == 1 || modes == QLatin1String("strict strict-origin-pull"));
}

//! Flexible speaks TLS to the server wherever the port is not 443.
void ModeInferenceTest::anotherPortTellsNothing()
{
    EvidenceBuilder builder;
    builder.proxied().mode(SslMode::Unknown).origins({});
    builder.edge(QStringLiteral("https"), {QStringLiteral("301>https://shop.example:8443/")});
    builder.edge(QStringLiteral("http"), {QStringLiteral("200")});
    builder.edge(QStringLiteral("https"), {QStringLiteral("525"), QStringLiteral("525")},
                 QStringLiteral("shop.example:8443"));
    const Evidence sent = builder.evidence();
    QVERIFY(Picture(builder.question, sent).possibleModes.contains(SslMode::Flexible));
    EvidenceBuilder there;
    there.sitePort(8443).proxied().mode(SslMode::Unknown).origins({});
    there.edge(QStringLiteral("https"), {QStringLiteral("525")});
    const Evidence asked = there.evidence();
    QVERIFY(Picture(there.question, asked).possibleModes.contains(SslMode::Flexible));
}

void ModeInferenceTest::toldModeStandsUntilContradicted()
{
    EvidenceBuilder builder;
    builder.proxied().mode(SslMode::Full).both({QStringLiteral("200")});
    QCOMPARE(builder.report().question.mode, SslMode::Full);
    QCOMPARE(builder.report().question.modeSource, SslModeSource::Told);
}

void ModeInferenceTest::aContradictedModeIsSaid()
{
    EvidenceBuilder builder;
    builder.proxied().mode(SslMode::Flexible);
    builder.edge(QStringLiteral("https"), {QStringLiteral("526")})
        .edge(QStringLiteral("http"), {QStringLiteral("200")});
    const Report report = builder.report();
    QVERIFY(findingOf(report, QStringLiteral("mode-contradicted")) != nullptr);
    QVERIFY(report.checks.at(4).light != Light::Green);
}

void ModeInferenceTest::inferredModeIsNoInput()
{
    EvidenceBuilder builder;
    builder.proxied().both({QStringLiteral("200")});
    builder.question.modeSource = SslModeSource::Inferred;
    builder.question.mode = SslMode::Strict;
    QVERIFY(findingOf(builder.report(), QStringLiteral("mode-told")) == nullptr);
}

QTEST_GUILESS_MAIN(ModeInferenceTest)

#include "mode_inference_test.moc"
