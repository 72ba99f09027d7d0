#include "evidence/evidence.h"
#include "practice/practice.h"
#include "practice_reports.h"
#include "session/practice_search.h"

#include <QTest>

using namespace doctor;

namespace {

//! The first number of Cloudflare's that was answered over https.
int numberIn(const Report &report)
{
    int number = 0;
    report.evidence.forEach<HttpSeen>([&number](const Observation &, const HttpSeen &seen) {
        if (number == 0 && seen.throughCloudflare && seen.edgeError && seen.scheme == QLatin1String("https"))
            number = seen.edgeError->code;
    });
    return number;
}

} // namespace

//! What is found when somebody looks for a practice fault.
class PracticeSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheClassicalOneFirst_data();
    void findsTheClassicalOneFirst();
    void findsNothingElse();
    void knowsTheNumberOfEveryFault();
};

void PracticeSearchTest::findsTheClassicalOneFirst_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *wanted, const char *fault) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted) << QString::fromLatin1(fault);
    };
    row("", "healthy");
    row("521", "web-server-not-running");
    row("error 522", "firewall-drops-cloudflare");
    row("522", "firewall-drops-cloudflare");
    row("524", "origin-slow");
    row("526", "certificate-expired");
    row("1016", "origin-dns-error");
    row("not running", "web-server-not-running");
    row("Not  Running ", "web-server-not-running");
}

void PracticeSearchTest::findsTheClassicalOneFirst()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, fault);

    QCOMPARE(practiceFaultsFor(wanted).value(0), fault);
}

void PracticeSearchTest::findsNothingElse()
{
    QCOMPARE(practiceFaultsFor(QStringLiteral("zebra")), QStringList());
    const QStringList all = practiceFaultsFor({});
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QVERIFY(all.size() > 50);
}

void PracticeSearchTest::knowsTheNumberOfEveryFault()
{
    QString error;
    const std::map<QString, Report> reports = test::practiceReports(&error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    for (const auto &[fault, report] : reports)
        // What visitors meet now and then is not met in every run.
        QVERIFY2(practiceNumber(fault) == numberIn(report)
                     || (report.light == Light::Amber && numberIn(report) == 0),
                 qPrintable(QStringLiteral("%1 shows %2, not %3")
                                .arg(fault)
                                .arg(numberIn(report))
                                .arg(practiceNumber(fault))));
}

QTEST_GUILESS_MAIN(PracticeSearchTest)
#include "practice_search_test.moc"
