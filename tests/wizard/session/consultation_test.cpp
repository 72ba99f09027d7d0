#include "practice/practice.h"
#include "session/consultation.h"
#include "session/doubtful_places.h"
#include "session/watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace doctor;

namespace {

constexpr int longest = 30000;

QString causeOf(const Consultation &consultation)
{
    const QList<Cause> &causes = consultation.verdict().causes;
    return causes.isEmpty() ? QString() : causes.constFirst().id;
}

} // namespace

//! Against practice faults: real servers, real sockets.
class ConsultationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examinesAndFindsTheCause();
    void isStagedBeforeItIsChecked();
    void checksAgainAndRemembersWhatWasTried();
    void keepsWhatWasFoundWhenARepeatedCheckIsStopped();
    void stopsAtOnce();
    void isSafeToDeleteAtAnyMoment();
    void forgetsWithAnotherQuestion();
    void plansOtherFixesForAnotherServer();
    void saysWhyAFaultCannotBeStaged();
    void knowsThatTheSiteHasRecovered();
    void opensAReport();
    void knowsDoubtfulPlaces_data();
    void knowsDoubtfulPlaces();
    void asksBeforeItGoesWhereAFileLeads();
    void asksNothingOfWhatWasTyped();
    void watchesUntilItWorks();
    void watchesNoLongerThanItMay();
    void watchStopsWithTheConsultation();
    void watchSlowsDown();
};

void ConsultationTest::examinesAndFindsTheCause()
{
    Consultation consultation;
    QSignalSpy progressed(&consultation, &Consultation::progressed);
    QSignalSpy finished(&consultation, &Consultation::finished);

    consultation.practise(QStringLiteral("firewall-blocks-cloudflare"), {});
    QVERIFY(consultation.isRunning());
    QVERIFY(finished.wait(longest));

    QVERIFY(progressed.size() > 2);
    QCOMPARE(consultation.stage(), Consultation::Stage::Done);
    QCOMPARE(causeOf(consultation), QStringLiteral("firewall-blocks-cloudflare"));
    QCOMPARE(consultation.report().light, Light::Red);
    QCOMPARE(consultation.before(), nullptr);
    QVERIFY(!consultation.fixPlan().fixesFor(QStringLiteral("firewall-blocks-cloudflare")).isEmpty());
    QVERIFY(consultation.history().isEmpty());
}

void ConsultationTest::isStagedBeforeItIsChecked()
{
    Consultation consultation;
    QSignalSpy begun(&consultation, &Consultation::begun);
    QSignalSpy started(&consultation, &Consultation::started);

    consultation.practise(QStringLiteral("healthy"), {});

    // The window can be drawn in between.
    QCOMPARE(consultation.stage(), Consultation::Stage::Preparing);
    QCOMPARE(begun.size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(consultation.report().checks.size(), 5);
    QTRY_COMPARE(consultation.stage(), Consultation::Stage::Checking);
    QCOMPARE(consultation.question().host, QStringLiteral("shop.example"));
}

void ConsultationTest::checksAgainAndRemembersWhatWasTried()
{
    Consultation consultation;
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("web-server-not-running"), {});
    QVERIFY(finished.wait(longest));
    const QList<Fix> fixes = consultation.fixPlan().fixesFor(causeOf(consultation));
    QVERIFY(fixes.size() > 1);

    consultation.setDone(fixes.first().id, 0, true);
    consultation.setDone(fixes.first().id, 1, true);
    consultation.setDone(fixes.at(1).id, 0, true);
    consultation.setDone(fixes.at(1).id, 0, false);
    const QDateTime firstRun = consultation.verdict().started;
    consultation.checkAgain();
    QCOMPARE(causeOf(consultation), QStringLiteral("web-server-not-running"));
    QVERIFY(consultation.report().evidence.isEmpty());
    QVERIFY(finished.wait(longest));

    QVERIFY(consultation.before() != nullptr);
    QCOMPARE(consultation.before()->started, firstRun);
    QCOMPARE(consultation.history().size(), 1);
    QCOMPARE(consultation.history().first().what, fixes.first().title);
    QCOMPARE(consultation.history().first().light, Light::Red);
    QVERIFY(consultation.isDone(fixes.first().id, 1));
}

void ConsultationTest::keepsWhatWasFoundWhenARepeatedCheckIsStopped()
{
    Consultation consultation;
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("web-server-not-running"), {});
    QVERIFY(finished.wait(longest));

    consultation.checkAgain();
    QTRY_COMPARE(consultation.stage(), Consultation::Stage::Checking);
    consultation.cancel();
    QVERIFY(finished.wait(longest));

    QVERIFY(!consultation.verdict().cancelled);
    QCOMPARE(causeOf(consultation), QStringLiteral("web-server-not-running"));
    QCOMPARE(consultation.before(), nullptr);
    QVERIFY(consultation.history().isEmpty());
}

void ConsultationTest::stopsAtOnce()
{
    Consultation consultation;
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("origin-not-answering"), {});
    QTRY_COMPARE(consultation.stage(), Consultation::Stage::Checking);

    consultation.cancel();
    QVERIFY(finished.wait(200));

    QVERIFY(consultation.report().cancelled);
    QCOMPARE(finished.size(), 1);
}

void ConsultationTest::isSafeToDeleteAtAnyMoment()
{
    for (const int moment : {0, 1, 20, 60, 200}) {
        Consultation consultation;
        consultation.practise(QStringLiteral("origin-not-answering"), {});
        QTest::qWait(moment);
        QElapsedTimer clock;
        clock.start();
        consultation.reset();
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    }
}

void ConsultationTest::forgetsWithAnotherQuestion()
{
    Consultation consultation;
    QSignalSpy begun(&consultation, &Consultation::begun);
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("web-server-not-running"), {});
    QTRY_COMPARE(consultation.stage(), Consultation::Stage::Checking);

    consultation.practise(QStringLiteral("healthy"), {});
    QVERIFY(finished.wait(longest));

    QCOMPARE(begun.size(), 2);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(causeOf(consultation), QStringLiteral("no-problem-found"));
    consultation.reset();
    QVERIFY(!consultation.hasBegun());
    QCOMPARE(consultation.verdict().causes.size(), 0);
}

void ConsultationTest::plansOtherFixesForAnotherServer()
{
    Consultation consultation;
    QSignalSpy finished(&consultation, &Consultation::finished);
    QSignalSpy serverChanged(&consultation, &Consultation::serverChanged);
    consultation.practise(QStringLiteral("firewall-blocks-cloudflare"), {});
    QVERIFY(finished.wait(longest));

    ServerTold server;
    server.firewall = QStringLiteral("firewalld");
    server.system = QStringLiteral("rhel");
    consultation.setServer(server);

    QCOMPARE(serverChanged.size(), 1);
    QStringList ids;
    for (const Fix &fix : consultation.fixPlan().fixesFor(causeOf(consultation)))
        ids.append(fix.id);
    QVERIFY(ids.contains(QStringLiteral("allow-cloudflare-firewalld")));
    QVERIFY(!ids.contains(QStringLiteral("allow-cloudflare-ufw")));
    QCOMPARE(consultation.verdict().question.server, server);
}

void ConsultationTest::saysWhyAFaultCannotBeStaged()
{
    Consultation consultation;
    QSignalSpy failed(&consultation, &Consultation::failed);

    consultation.practise(QStringLiteral("no-such-fault"), {});
    QVERIFY(failed.wait(longest));

    QVERIFY(failed.first().first().toString().contains(QLatin1String("no-such-fault")));
    QVERIFY(!consultation.hasBegun());
}

void ConsultationTest::knowsThatTheSiteHasRecovered()
{
    Consultation consultation;
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("recovered"), {});
    QVERIFY(finished.wait(longest));

    QVERIFY(consultation.isRecovered());
    QVERIFY(isWell(consultation.verdict()));
}

void ConsultationTest::opensAReport()
{
    OpenedReport stored;
    {
        Consultation first;
        QSignalSpy finished(&first, &Consultation::finished);
        first.practise(QStringLiteral("certificate-expired"), {});
        QVERIFY(finished.wait(longest));
        stored.report = first.verdict();
    }
    stored.claim.causes = {QStringLiteral("tunnel-down")};
    Consultation consultation;
    QSignalSpy finished(&consultation, &Consultation::finished);

    consultation.open(stored, QStringLiteral("stored.json"));

    QCOMPARE(finished.size(), 1);
    QCOMPARE(consultation.stage(), Consultation::Stage::Done);
    QCOMPARE(causeOf(consultation), QStringLiteral("certificate-expired"));
    QVERIFY(!consultation.openedDifference().isEmpty());
    QCOMPARE(consultation.question().host, QStringLiteral("shop.example"));
    // What was practice stays practice: nobody asks the real site of that name.
    QVERIFY(consultation.isPractice() && !consultation.canCheckAgain());
    consultation.checkAgain();
    QVERIFY(!consultation.isRunning());
}

void ConsultationTest::knowsDoubtfulPlaces_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<int>("originPort");
    QTest::addColumn<QString>("places");
    const auto origin = [](const char *address, int port, const char *places) {
        QTest::addRow("%s %d", address, port)
            << QStringLiteral("shop.example") << 0 << QString::fromLatin1(address) << port
            << QString::fromLatin1(places);
    };
    origin("203.0.113.10", 0, "");
    origin("203.0.113.10", 8443, "");
    origin("104.16.132.229", 443, "");
    origin("2001:4860::1", 80, "");
    origin("203.0.113.10", 22, "203.0.113.10:22");
    origin("192.168.1.1", 0, "192.168.1.1");
    origin("10.1.2.3", 80, "10.1.2.3:80");
    origin("172.16.0.1", 0, "172.16.0.1");
    origin("100.64.0.1", 0, "100.64.0.1");
    origin("127.0.0.1", 0, "127.0.0.1");
    origin("0.0.0.0", 0, "0.0.0.0");
    origin("169.254.169.254", 0, "169.254.169.254");
    origin("::1", 0, "::1");
    origin("fe80::1", 0, "fe80::1");
    origin("fd00::1", 443, "[fd00::1]:443");
    origin("::ffff:10.0.0.1", 0, "::ffff:10.0.0.1");
    origin("224.0.0.1", 0, "224.0.0.1");
    origin("origin.example", 0, "origin.example");
    const auto site = [](const char *host, int port, const char *places) {
        QTest::addRow("site %s %d", host, port)
            << QString::fromLatin1(host) << port << QStringLiteral("203.0.113.10") << 0
            << QString::fromLatin1(places);
    };
    site("shop.example", 8443, "");
    site("shop.example", 22, "shop.example:22");
    site("router", 0, "router");
    site("printer.local", 0, "printer.local");
    site("192.168.1.1", 0, "192.168.1.1");
}

void ConsultationTest::knowsDoubtfulPlaces()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, origin);
    QFETCH(int, originPort);
    QFETCH(QString, places);
    Question question;
    question.host = host;
    question.port = static_cast<quint16>(port);
    question.origins = {OriginTold{origin, static_cast<quint16>(originPort)}};
    QCOMPARE(doubtfulPlaces(question).join(u' '), places);
}

void ConsultationTest::asksBeforeItGoesWhereAFileLeads()
{
    Question question;
    question.host = QStringLiteral("shop.example");
    question.origins
        = {OriginTold{QStringLiteral("192.168.1.1"), 0}, OriginTold{QStringLiteral("203.0.113.10"), 22}};
    const OpenedReport stored{judge(question, {}, true), {}};
    Consultation consultation;
    Watch watch(consultation);
    QSignalSpy wanted(&consultation, &Consultation::permissionWanted);
    QSignalSpy started(&consultation, &Consultation::started);
    const QList<OriginTold> typed{OriginTold{QStringLiteral("10.0.0.1"), 0}, question.origins.first()};

    consultation.open(stored, QStringLiteral("stored.json"));
    consultation.checkAgain();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(consultation.placesToAllow().join(u' '), QStringLiteral("192.168.1.1 203.0.113.10:22"));
    consultation.forbidPlaces();
    consultation.allowPlaces();
    watch.start();
    QVERIFY(!watch.isOn());
    QCOMPARE(wanted.size(), 2);
    // What was typed beside it is the person's own.
    consultation.checkAgainAt(typed);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(consultation.placesToAllow(), QStringList{QStringLiteral("192.168.1.1")});
    QVERIFY(started.isEmpty() && !consultation.isRunning());
    QCOMPARE(consultation.question().origins, question.origins);
    QVERIFY(!consultation.openedFile().isEmpty());

    consultation.allowPlaces();
    QCOMPARE(started.size(), 1);
    QCOMPARE(consultation.question().origins, typed);
    consultation.cancel();
    consultation.checkAgain();
    QCOMPARE(wanted.size(), 3); // once
    QCOMPARE(started.size(), 2);
    consultation.cancel();
    consultation.checkAgainAt(question.origins);
    QCOMPARE(consultation.placesToAllow(), QStringList{QStringLiteral("203.0.113.10:22")});
    // Another consultation: what waited is forgotten.
    consultation.reset();
    consultation.allowPlaces();
    QCOMPARE(started.size(), 2);
    QVERIFY(consultation.asksFirst(question, [] {})); // the fields of the first page may have kept it

    consultation.open(stored, QStringLiteral("stored.json"));
    watch.start();
    consultation.allowPlaces();
    QVERIFY(watch.isOn());
    watch.stop();
}

void ConsultationTest::asksNothingOfWhatWasTyped()
{
    Question question;
    question.host = QStringLiteral("shop.example");
    question.origins = {OriginTold{QStringLiteral("192.168.1.1"), 22}};
    Consultation consultation;
    QSignalSpy wanted(&consultation, &Consultation::permissionWanted);
    consultation.check(question);
    QVERIFY(consultation.isRunning());
    consultation.cancel();
    question.origins = {OriginTold{QStringLiteral("203.0.113.10"), 8443}};
    consultation.open({judge(question, {}, true), {}}, QStringLiteral("stored.json"));
    consultation.checkAgain();
    QVERIFY(consultation.isRunning());
    consultation.cancel();
    QVERIFY(wanted.isEmpty());
}

void ConsultationTest::watchesUntilItWorks()
{
    Consultation consultation;
    Watch watch(consultation, {.first = std::chrono::milliseconds(10)});
    QSignalSpy succeeded(&watch, &Watch::succeeded);
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("recovered"), {});
    QVERIFY(finished.wait(longest));

    watch.start();
    QVERIFY(watch.isOn());
    QVERIFY(succeeded.wait(longest));

    QVERIFY(!watch.isOn());
    QVERIFY(watch.hasSucceeded());
    QCOMPARE(watch.looks().size(), 1);
    QCOMPARE(consultation.history().size(), 1);
    QCOMPARE(consultation.history().first().light, Light::Green);
}

void ConsultationTest::watchesNoLongerThanItMay()
{
    Consultation consultation;
    Watch watch(consultation,
                {.first = std::chrono::milliseconds(1), .end = std::chrono::milliseconds(1200)});
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("web-server-not-running"), {});
    QVERIFY(finished.wait(longest));

    watch.start();
    QTRY_VERIFY_WITH_TIMEOUT(!watch.isOn(), longest);

    QVERIFY(watch.hasGivenUp());
    QVERIFY(!watch.looks().isEmpty());
    QCOMPARE(watch.looks().last().light, Light::Red);
    // What was seen before the watch is what its looks are compared with.
    QVERIFY(consultation.before() != nullptr);
    QCOMPARE(consultation.history().size(), 0);
}

void ConsultationTest::watchStopsWithTheConsultation()
{
    Consultation consultation;
    Watch watch(consultation, {.first = std::chrono::milliseconds(50)});
    watch.start();
    QVERIFY(!watch.isOn());
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("web-server-not-running"), {});
    watch.start();
    QVERIFY(finished.wait(longest));
    QVERIFY(watch.isOn());

    consultation.reset();

    QVERIFY(!watch.isOn());
    QVERIFY(watch.looks().isEmpty());
    QTest::qWait(100);
    QVERIFY(!consultation.isRunning());
}

void ConsultationTest::watchSlowsDown()
{
    using std::chrono::seconds;
    Consultation consultation;
    Watch watch(consultation, {.first = seconds(100), .longest = seconds(350), .looksEach = 1});
    QSignalSpy finished(&consultation, &Consultation::finished);
    consultation.practise(QStringLiteral("web-server-not-running"), {});
    watch.start();
    QList<qint64> pauses;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(finished.wait(longest));
        pauses.append(std::chrono::ceil<seconds>(watch.untilNext()).count());
        // Nobody waits that long here.
        consultation.checkAgain(Again::ByWatch);
    }

    // Timers may be 5 % off.
    QVERIFY(pauses.at(0) > 185 && pauses.at(0) <= 210);
    QVERIFY(pauses.at(1) > 330 && pauses.at(1) <= 370);
    QVERIFY(pauses.at(2) > 330 && pauses.at(2) <= 370);
}

QTEST_GUILESS_MAIN(ConsultationTest)
#include "consultation_test.moc"
