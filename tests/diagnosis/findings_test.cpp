#include "findings/codes.h"
#include "report/phrasebook.h"
#include "worlds.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

//! Lights of the five checks in their order, one letter each: g a r ? (grey).
QString lights(const Report &report)
{
    QString letters;
    for (const CheckResult &check : report.checks)
        letters += check.light == Light::Grey ? QLatin1Char('?') : lightId(check.light).front();
    return letters;
}

//! The edge's certificate is none that proves who answered.
void untrustEdge(EvidenceBuilder &builder)
{
    builder.change<HttpSeen>([](HttpSeen &http) {
        if (http.tls)
            http.tls->trusted = false;
    });
}

//! Another time is told over http than over https.
void moveHttp(EvidenceBuilder &builder, int days)
{
    builder.change<HttpSeen>([days](HttpSeen &http) {
        if (http.scheme != QLatin1String("http"))
            return;
        http.date = http.date.addDays(days);
        if (http.trace)
            http.trace->timestamp += days * 86400.;
    });
}

using Teller = void (*)(EvidenceBuilder &);

} // namespace
Q_DECLARE_METATYPE(Teller)

//! Lights and findings: never green for what was not observed, never red for what is nobody's fault.
class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightsOfTheChecks_data();
    void lightsOfTheChecks();
    void holdsInEveryWorld_data();
    void holdsInEveryWorld();
    void numbersAreUnique();
    void saysWhoIsNamed();
    void saysWhichPort();
    void citesTheAnswersOfThePort();
    void saysTheSameWhateverCameFirst();
    void namesNoReasonWhileTheSiteIsNotAskedYet();
    void saysWhatIsThisComputerItself();
    void callsNothingBrokenThatNobodyMet();
    void deniesNoCertificateThatWasSeen();
};

void FindingsTest::lightsOfTheChecks_data()
{
    QTest::addColumn<Teller>("tell");
    QTest::addColumn<QString>("wanted"); //!< "." matches any
    QTest::addColumn<QString>("code");   //!< a finding that must be there, with its light: "code light"
    QTest::addColumn<QString>("known");
    const auto row = [](const char *name, Teller tell, const char *wanted, const char *code = "",
                        const char *known = "") {
        QTest::newRow(name) << tell << QString::fromLatin1(wanted) << QString::fromLatin1(code)
                            << QString::fromLatin1(known);
    };
    using W = EvidenceBuilder;
    row(
        "nothing seen at all", [](W &) {}, "?????");
    row(
        "healthy",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "200");
        },
        "ggggg", "edge-answers green");
    row(
        "origin not told",
        [](W &w) {
            w.proxied();
            told(w, "");
            both(w, "200");
        },
        "g???.", "direct-not-observable grey");
    row(
        "locked: TLS of the port is grey",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "silent");
        },
        "ggg?.", "origin-locked-to-cloudflare green");
    row(
        "only a cached page",
        [](W &w) {
            w.proxied();
            both(w, "200/HIT");
            server(w, "200");
        },
        "?....", "edge-answer-cached grey");
    row(
        "unproven page",
        [](W &w) {
            w.proxied();
            both(w, "200/");
            server(w, "200");
        },
        "?....", "edge-answer-unproven grey");
    row(
        "stale page",
        [](W &w) {
            w.proxied();
            both(w, "200/STALE");
            server(w, "refused");
        },
        "a....", "edge-answer-stale amber");
    row(
        "challenge",
        [](W &w) {
            w.proxied();
            both(w, "challenge");
            server(w, "200");
        },
        "?....", "edge-challenge grey");
    row(
        "edge unreachable from here",
        [](W &w) {
            w.proxied();
            both(w, "unreachable");
            server(w, "200");
        },
        "?....", "edge-unreachable grey");
    row(
        "status page not to be had",
        [](W &w) {
            w.names({QStringLiteral("104.16.1.10")}).trace().statusPage(Outcome::TimedOut);
            both(w, "200");
            server(w, "200");
        },
        "?ggg.", "status-page-unavailable grey");
    row(
        "no IPv6 here",
        [](W &w) {
            w.proxied();
            told(w, "2001:db8::10");
            both(w, "200");
            server(w, "no-route", "2001:db8::10");
        },
        "g.??.", "family-not-observable grey");
    row(
        "IPv6 silent and never reached",
        [](W &w) {
            w.proxied();
            told(w, "2001:db8::10");
            both(w, "521");
            server(w, "silent", "2001:db8::10");
        },
        "r.??.", "family-not-observable grey");
    row(
        "behind the system's proxy",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "200");
            w.throughProxy();
        },
        "g.??.", "direct-not-observable grey");
    row(
        "intercepted",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "200");
            w.issuer(QStringLiteral("CN=Corporate CA"));
        },
        "?.??.", "direct-not-observable grey");
    row(
        "expired in Full",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "200");
            certificate(w, "expired");
        },
        "ggga.", "certificate-expired amber");
    row(
        "expired in Strict with 526",
        [](W &w) {
            w.proxied().mode(SslMode::Strict);
            https(w, "526");
            http(w, "200");
            server(w, "200");
            certificate(w, "expired");
        },
        "r..rr", "certificate-expired red");
    row(
        "expired in Strict while the edge works: a note",
        [](W &w) {
            w.proxied().mode(SslMode::Strict);
            both(w, "200");
            server(w, "200");
            certificate(w, "expired");
        },
        "ggga.", "certificate-expired amber");
    row(
        "Origin CA roots not to be had",
        [](W &w) {
            w.proxied().mode(SslMode::Strict);
            both(w, "200");
            server(w, "200");
            certificate(w, "roots-missing");
        },
        "ggg?.", "origin-ca-roots-unavailable grey");
    row(
        "Always Use HTTPS says nothing about port 80",
        [](W &w) {
            w.proxied();
            https(w, "200");
            http(w, "301>>https://shop.example/");
            door(w, 443, "200");
            door(w, 80, "silent");
        },
        "g....", "edge-redirects green");
    row(
        "443 not needed in Flexible",
        [](W &w) {
            w.proxied().mode(SslMode::Flexible);
            both(w, "200");
            door(w, 443, "refused");
            door(w, 80, "200");
        },
        "ggg.a", "port-not-needed green");
    row(
        "now and then",
        [](W &w) {
            w.proxied();
            both(w, "200 521 200 200");
            server(w, "200");
        },
        "a....", "edge-answers-now-and-then amber");
    row(
        "private address told and the edge fails",
        [](W &w) {
            w.proxied();
            told(w, "10.0.0.4");
            both(w, "522");
            server(w, "silent", "10.0.0.4");
        },
        "rr...", "origin-told-is-private red");
    row(
        "private address told and the edge works",
        [](W &w) {
            w.proxied();
            told(w, "10.0.0.4");
            both(w, "200");
        },
        "g?...", "origin-told-is-private grey");
    row(
        "documentation addresses are ordinary",
        [](W &w) {
            w.proxied();
            told(w, "192.0.2.7");
            both(w, "200");
            server(w, "200", "192.0.2.7");
        },
        "gg...", "origin-told green");
    row(
        "another site answers",
        [](W &w) {
            w.proxied();
            both(w, "521");
            server(w, "200");
            certificate(w, "foreign");
        },
        "r.r..", "another-site-answers red");
    row(
        "resolver disagrees",
        [](W &w) {
            w.resolver(QStringLiteral("system"), {QStringLiteral("198.51.100.7")})
                .resolver(QStringLiteral("cloudflare-dns.com"), {QStringLiteral("104.16.1.10")})
                .resolver(QStringLiteral("dns.google"), {QStringLiteral("104.16.1.10")})
                .trace()
                .statusPage();
            both(w, "200");
            server(w, "200");
        },
        "ga...", "resolver-disagrees amber");
    row(
        "recovered",
        [](W &w) {
            w.proxied().pastedPage(521);
            both(w, "200");
            server(w, "200");
        },
        "g....", "recovered green");
    row(
        "pasted page, and https was never seen to work",
        [](W &w) {
            w.proxied().pastedPage(521);
            https(w, "200/HIT");
            http(w, "200");
            server(w, "200");
        },
        "?....", "page-told grey");
    row(
        "mode told and nothing else known",
        [](W &w) {
            w.proxied();
            told(w, "");
            both(w, "challenge");
        },
        "....?", "mode-not-judged grey");
    row(
        "valid by a clock told over plain http only: not fine by this computer's",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "200");
            certificate(w, "expired");
            w.clockOff(86400 * 5);
            untrustEdge(w);
        },
        "ggga.", "certificate-ends-soon absent");
    row(
        "valid by both clocks",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "200");
            w.clockOff(86400 * 5);
            untrustEdge(w);
        },
        "ggga.", "certificate-fine green");
    row(
        "another time over http than over https, and valid by that of https only",
        [](W &w) {
            w.proxied().mode(SslMode::Strict);
            both(w, "200");
            server(w, "200");
            certificate(w, "ends-soon");
            moveHttp(w, 8);
        },
        "ggg?.", "certificate-dates-unsure grey");
    row(
        "another time over http than over https, and expired by that of https only",
        [](W &w) {
            w.proxied().mode(SslMode::Full);
            both(w, "200");
            server(w, "200");
            certificate(w, "expired");
            moveHttp(w, -8);
        },
        "ggg?g", "certificate-expired absent");
    row(
        "another time over http than over https, and valid by both",
        [](W &w) {
            w.proxied();
            both(w, "200");
            server(w, "200");
            moveHttp(w, 8);
        },
        "ggggg", "certificate-fine green");
    row(
        "an issuer whom only this computer trusts",
        [](W &w) {
            w.proxied().mode(SslMode::Full);
            both(w, "200");
            server(w, "200");
            certificate(w, "local-root");
        },
        "ggg?.", "certificate-untrusted grey");
    row(
        "mode told and the site met by somebody in between",
        [](W &w) {
            w.proxied().mode(SslMode::Full);
            both(w, "unreachable");
            told(w, "");
        },
        "....?", "mode-told grey");
    row(
        "the mode is not to blame for a firewall",
        [](W &w) {
            w.proxied();
            both(w, "522");
            server(w, "200");
        },
        "rgggg", "mode-fits green");
    row(
        "nor for a server that is off",
        [](W &w) {
            w.proxied();
            both(w, "521");
            server(w, "refused");
        },
        "r.r??", "mode-not-judged grey");
    row(
        "nor for an error of the site's own",
        [](W &w) {
            w.proxied();
            both(w, "503");
            server(w, "503");
        },
        "r...g", "mode-fits green");
    row(
        "but for a closed port that another mode would not use",
        [](W &w) {
            w.proxied();
            https(w, "521");
            http(w, "200");
            door(w, 443, "refused");
            door(w, 80, "200");
        },
        "r.r.r", "mode-breaks red");
}

void FindingsTest::saysTheSameWhateverCameFirst()
{
    EvidenceBuilder one;
    one.proxied();
    http(one, "521");
    https(one, "521");
    server(one, "200");
    EvidenceBuilder other;
    other.proxied();
    server(other, "200");
    https(other, "521");
    http(other, "521");
    const auto sentences = [](const Report &report) {
        QStringList all;
        for (const QString &id : report.causes.constFirst().because)
            all.append(phrasebook::findingText(*findingNamed(report, id)));
        return all;
    };
    const QStringList said = sentences(one.report());
    QCOMPARE(sentences(other.report()), said);
    QVERIFY(said.constFirst().contains(QLatin1String("https")));
}

void FindingsTest::lightsOfTheChecks()
{
    QFETCH(Teller, tell);
    QFETCH(QString, wanted);
    QFETCH(QString, code);
    QFETCH(QString, known);
    EvidenceBuilder builder;
    tell(builder);
    const Report report = builder.report();
    QString seen = lights(report);
    for (int i = 0; i < wanted.size(); ++i)
        if (wanted.at(i) == u'.')
            seen[i] = u'.';
    const Finding *finding = findingOf(report, code.section(u' ', 0, 0));
    if (!code.isEmpty())
        seen += finding == nullptr ? u' ' + code.section(u' ', 0, 0) + QStringLiteral(" absent")
                                   : u' ' + finding->code + u' ' + lightId(finding->light);
    if (!known.isEmpty())
        QEXPECT_FAIL("", qPrintable(known), Abort);
    QCOMPARE(seen, code.isEmpty() ? wanted : wanted + u' ' + code);
}

void FindingsTest::holdsInEveryWorld_data()
{
    QTest::addColumn<int>("row");
    const QList<World> worlds = reachWorlds() + patternWorlds() + tlsWorlds() + answerWorlds() + nameWorlds()
        + visitorWorlds() + imitationWorlds();
    for (int row = 0; row < worlds.size(); ++row)
        QTest::newRow(worlds.at(row).name) << row;
}

//! Every finding cites what exists, and what is green about the world outside cites something.
void FindingsTest::holdsInEveryWorld()
{
    QFETCH(int, row);
    const QList<World> worlds = reachWorlds() + patternWorlds() + tlsWorlds() + answerWorlds() + nameWorlds()
        + visitorWorlds() + imitationWorlds();
    EvidenceBuilder builder;
    worlds.at(row).tell(builder);
    const Report report = builder.report();
    QStringList seen;
    for (const Observation &each : report.evidence.all())
        seen.append(each.id);
    QStringList findings;
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings) {
            findings.append(finding.id);
            for (const QString &id : finding.evidence)
                QVERIFY2(seen.contains(id), qPrintable(finding.code));
            if (finding.light == Light::Green && check.id != CheckId::SslMode)
                QVERIFY2(!finding.evidence.isEmpty() || finding.code == QLatin1String("origin-told"),
                         qPrintable(finding.code));
        }
    for (const Cause &cause : report.causes)
        for (const QString &id : cause.because + cause.against)
            QVERIFY2(findings.contains(id), qPrintable(cause.id));
}

void FindingsTest::numbersAreUnique()
{
    EvidenceBuilder builder;
    builder.proxied().both({QStringLiteral("521")}).server(QStringLiteral("refused"));
    QStringList ids;
    const Report report = builder.report();
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings) {
            QVERIFY(!ids.contains(finding.id));
            ids.append(finding.id);
        }
    QVERIFY(ids.size() > 5);
}

//! Rule 6: after a redirect the host whose answer failed is named.
void FindingsTest::saysWhoIsNamed()
{
    EvidenceBuilder builder;
    const QString www = QStringLiteral("www.shop.example");
    builder.proxied().proxied(www).both({QStringLiteral("301>https://www.shop.example/")});
    builder.edge(QStringLiteral("https"), {QStringLiteral("521"), QStringLiteral("521")}, www);
    const Report report = builder.report();
    const Finding *finding = findingOf(report, QStringLiteral("edge-answers-error"));
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->facts.value(QStringLiteral("host")).toString(), www);
}

void FindingsTest::saysWhichPort()
{
    EvidenceBuilder builder;
    builder.proxied();
    https(builder, "301>https://shop.example:8443/");
    https(builder, "521 521", "shop.example:8443");
    const Report report = builder.report();
    const Finding *finding = findingOf(report, QString::fromLatin1(codes::edgeAnswersError));
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->facts.value(QStringLiteral("site_port")).toInt(), 8443);
    const QString said = phrasebook::findingText(*finding);
    QVERIFY2(said.contains(QLatin1String("shop.example:8443")), qPrintable(said));
    EvidenceBuilder usual;
    usual.proxied().both({QStringLiteral("521")});
    const Report plain = usual.report();
    QVERIFY(!findingOf(plain, QString::fromLatin1(codes::edgeAnswersError))
                 ->facts.contains(QStringLiteral("site_port")));
}

//! A cause rests on what visitors of its port got, not on another port of the same name; and on that also
//! where only visitors of the other scheme were led there.
void FindingsTest::citesTheAnswersOfThePort()
{
    const auto cited = [](const EvidenceBuilder &builder) {
        const Report report = builder.report();
        QStringList texts;
        for (const CheckResult &check : report.checks)
            for (const Finding &finding : check.findings)
                if (report.causes.constFirst().because.contains(finding.id)
                    && finding.check == CheckId::StatusPage)
                    texts.append(finding.facts.value(QStringLiteral("scheme")).toString() + u' '
                                 + finding.facts.value(QStringLiteral("status")).toVariant().toString());
        return texts.join(u',');
    };
    EvidenceBuilder closed;
    closed.proxied();
    https(closed, "521");
    http(closed, "301>https://shop.example:8443/");
    https(closed, "503 503", "shop.example:8443");
    door(closed, 443, "refused");
    door(closed, 80, "301>https://shop.example:8443/");
    QCOMPARE(closed.report().causes.constFirst().id, QStringLiteral("https-port-closed"));
    QCOMPARE(cited(closed), QStringLiteral("https 521"));
    EvidenceBuilder led;
    led.proxied();
    https(led, "200");
    http(led, "301>https://shop.example:8443/");
    https(led, "521 521", "shop.example:8443");
    server(led, "200");
    QCOMPARE(cited(led), QStringLiteral("http 521"));
}

//! A run that has just begun, or was cut short: that no address was found would be wrong.
void FindingsTest::namesNoReasonWhileTheSiteIsNotAskedYet()
{
    EvidenceBuilder found;
    found.names({QStringLiteral("104.16.132.229")});
    QCOMPARE(findingOf(found.report(), QString::fromLatin1(codes::edgeNotAsked)), nullptr);
    EvidenceBuilder missing;
    missing.names({QStringLiteral("nxdomain")});
    QVERIFY(findingOf(missing.report(), QString::fromLatin1(codes::edgeNotAsked)) != nullptr);
    QCOMPARE(findingOf(EvidenceBuilder().report(), QString::fromLatin1(codes::edgeNotAsked)), nullptr);
}

void FindingsTest::saysWhatIsThisComputerItself()
{
    const auto said = [](const QString &address) {
        EvidenceBuilder world;
        world.proxied().origins({address}).both({QStringLiteral("522")});
        const Report report = world.report();
        const Finding *finding = findingOf(report, QString::fromLatin1(codes::originToldPrivate));
        return finding != nullptr ? phrasebook::findingText(*finding) : QString();
    };
    for (const char *own : {"127.0.0.1", "::1"})
        QVERIFY2(said(QString::fromLatin1(own)).contains(QLatin1String("this computer itself")), own);
    QVERIFY(said(QStringLiteral("192.168.1.10")).contains(QLatin1String("in the same network")));
}

//! That a mode and what the server shows this computer would make a circle is no circle that visitors met.
void FindingsTest::callsNothingBrokenThatNobodyMet()
{
    const auto light = [](bool isSeen) {
        EvidenceBuilder world;
        world.mode(SslMode::Flexible);
        door(world, 443, "200");
        door(world, 80, "301>https://shop.example/");
        if (isSeen)
            both(world.proxied(), "301>https://shop.example/");
        const Report report = world.report();
        const Finding *finding = findingOf(report, QString::fromLatin1(codes::modeBreaks));
        return finding != nullptr ? lightId(finding->light) : QString();
    };
    QCOMPARE(light(false), QStringLiteral("amber"));
    QCOMPARE(light(true), QStringLiteral("red"));
}

void FindingsTest::deniesNoCertificateThatWasSeen()
{
    EvidenceBuilder world;
    world.proxied().both({QStringLiteral("200"), QStringLiteral("521")});
    world.server(QStringLiteral("200")).server(QStringLiteral("refused"), QStringLiteral("2001:db8::10"));
    const Report report = world.report();
    const Finding *finding = findingOf(report, QString::fromLatin1(codes::tlsNotLookedAt));
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->light, Light::Grey);
    const QString said = phrasebook::findingText(*finding);
    QVERIFY2(said.contains(QLatin1String("looked at only at 203.0.113.10")), qPrintable(said));
    EvidenceBuilder alone;
    alone.proxied().both({QStringLiteral("521")}).server(QStringLiteral("refused"));
    const Report none = alone.report();
    QVERIFY(phrasebook::findingText(*findingOf(none, QString::fromLatin1(codes::tlsNotLookedAt)))
                .contains(QLatin1String("no certificate to look at")));
}

QTEST_GUILESS_MAIN(FindingsTest)

#include "findings_test.moc"
