#include "document/terminal_text.h"
#include "progress_view.h"
#include "report/phrasebook.h"
#include "sample_report.h"

#include <QRegularExpression>
#include <QTest>

using namespace doctor;

namespace {

Terminal screen(int columns, bool redraws)
{
    Terminal terminal;
    terminal.isTerminal = redraws;
    terminal.canRedraw = redraws;
    terminal.columns = columns;
    return terminal;
}

Report unsettled()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.complete = false;
    for (CheckResult &check : report.checks)
        check.settled = false;
    Observation answered;
    answered.via = Via::Helper;
    answered.outcome = Outcome::Answered;
    report.evidence.add(answered);
    return report;
}

const QStringList edge = {QStringLiteral("https://shop.example/")};

} // namespace

class ProgressViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachCheckOnceWhereNothingCanBeRedrawn();
    void explainsAWaitOnce();
    void saysEarlyThatAServerIsSilent();
    void saysEarlyThatNothingAnswers();
    void redrawsInPlace();
    void neverWrapsOnATerminal();
    void leavesNothingBehindWhenErased();
    void keepsFromOutsideWhatSteersATerminal();
};

void ProgressViewTest::writesEachCheckOnceWhereNothingCanBeRedrawn()
{
    QByteArray written;
    ProgressView view(screen(80, false), [&written](const QByteArray &bytes) { written += bytes; });
    Report report = unsettled();
    view.show(report, edge, 10);
    QCOMPARE(written, QByteArray());
    report.checks[2].settled = true;
    view.show(report, edge, 20);
    view.show(report, edge, 30);
    QCOMPARE(written.count('\n'), 1);
    view.finish(report, false);
    QCOMPARE(written.count('\n'), 5);
    QVERIFY(!written.contains('\x1B'));
    for (const CheckResult &check : report.checks)
        QCOMPARE(QString::fromUtf8(written).count(phrasebook::checkTitle(check.id) + u':'), 1);
}

void ProgressViewTest::explainsAWaitOnce()
{
    QByteArray written;
    ProgressView view(screen(80, false), [&written](const QByteArray &bytes) { written += bytes; });
    Report report = unsettled();
    view.show(report, edge, 2000);
    QCOMPARE(written, QByteArray());
    view.show(report, edge, 4000);
    QVERIFY(written.contains("https://shop.example/"));
    QVERIFY(!written.contains("So far"));
    const QByteArray once = written;
    view.show(report, edge, 5000);
    QCOMPARE(written, once);
}

void ProgressViewTest::saysEarlyThatAServerIsSilent()
{
    QByteArray written;
    ProgressView view(screen(80, false), [&written](const QByteArray &bytes) { written += bytes; });
    Report report = unsettled();
    report.evidence = {};
    const QStringList waiting = {QStringLiteral("https://shop.example/"), QStringLiteral("203.0.113.10:443"),
                                 QStringLiteral("203.0.113.10:80"), QStringLiteral("[2001:db8::1]:443")};
    view.show(report, waiting, 900);
    QCOMPARE(written, QByteArray());
    Observation refused;
    refused.target = QStringLiteral("[2001:db8::1]:443");
    refused.via = Via::Direct;
    refused.outcome = Outcome::Refused;
    refused.detail = TcpSeen{};
    report.evidence.add(refused);
    view.show(report, waiting, 1000);
    QCOMPARE(QString::fromUtf8(written).count(QStringLiteral("So far: 203.0.113.10 has not answered")), 1);
    QVERIFY(!written.contains("2001:db8"));
    const QByteArray once = written;
    view.show(report, waiting, 1500);
    QCOMPARE(written, once);
}

void ProgressViewTest::saysEarlyThatNothingAnswers()
{
    Question question;
    question.host = QStringLiteral("shop.example");
    const Report nothing = judge(question, {}, false);
    for (const bool redraws : {false, true}) {
        QByteArray written;
        ProgressView view(screen(80, redraws), [&written](const QByteArray &bytes) { written += bytes; });
        view.show(nothing, edge, 1900);
        QVERIFY(!written.contains("Nothing has answered"));
        view.show(nothing, edge, 2000);
        view.show(nothing, edge, 2900);
        QCOMPARE(written.count("Nothing has answered so far"), 1);
        written.clear();
        Report answered = nothing;
        answered.evidence = unsettled().evidence;
        view.show(answered, edge, 2950);
        QVERIFY(!written.contains("Nothing has answered"));
    }
}

void ProgressViewTest::redrawsInPlace()
{
    QByteArray written;
    ProgressView view(screen(80, true), [&written](const QByteArray &bytes) { written += bytes; });
    Report report = unsettled();
    view.show(report, edge, 10);
    QCOMPARE(written.count('\n'), 5);
    written.clear();
    view.show(report, edge, 20);
    QCOMPARE(written, QByteArray()); // nothing new, nothing drawn
    report.checks[2].settled = true;
    report.checks[3].settled = true;
    view.show(report, edge, 4000);
    QVERIFY(written.startsWith("\x1B[5A\r\x1B[J"));
    QVERIFY(written.contains("So far: " + phrasebook::headline(report).left(20).toUtf8()));
}

void ProgressViewTest::neverWrapsOnATerminal()
{
    for (const int columns : {30, 80, 200}) {
        QString written;
        ProgressView view(screen(columns, true),
                          [&written](const QByteArray &bytes) { written += QString::fromUtf8(bytes); });
        Report report = sampleReport(QStringLiteral("日本語").repeated(100));
        view.show(report, {QStringLiteral("https://%1/").arg(QStringLiteral("a").repeated(250))}, 9000);
        for (const QString &line : written.split(u'\n'))
            QVERIFY2(displayWidth(line) < columns, qPrintable(line));
    }
}

void ProgressViewTest::leavesNothingBehindWhenErased()
{
    QByteArray written;
    ProgressView view(screen(80, true), [&written](const QByteArray &bytes) { written += bytes; });
    Report report = unsettled();
    view.show(report, edge, 10);
    view.finish(report, true);
    QVERIFY(written.endsWith("\x1B[5A\r\x1B[J"));
    QVERIFY(!written.contains("\x1B[?")); // no mode was switched that would have to be switched back
}

void ProgressViewTest::keepsFromOutsideWhatSteersATerminal()
{
    QByteArray written;
    ProgressView view(screen(80, false), [&written](const QByteArray &bytes) { written += bytes; });
    Report report = sampleReport(QStringLiteral("x\x1B[2J\x07y\u202E"));
    view.show(report, {QStringLiteral("https://x\x1B[2J/")}, 9000);
    view.finish(report, false);
    QVERIFY(!written.contains('\x1B'));
    QVERIFY(!written.contains('\x07'));
}

QTEST_GUILESS_MAIN(ProgressViewTest)
#include "progress_view_test.moc"
