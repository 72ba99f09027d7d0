#include "report/phrasebook.h"
#include "sample_report.h"
#include "terminal_text.h"
#include "text_report.h"

#include <QRegularExpression>
#include <QTest>

using namespace doctor;

class TextReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToItsColumns_data();
    void keepsToItsColumns();
    void endsWithTheFirstFix();
    void nothingFromOutsideSteersTheTerminal();
    void saysTheVerdictAndEveryFinding();
    void theLightHasAShapeAndAWord();
    void coloursOnlyWhenAskedFor();
    void marksTheModeInForce();
    void cutsNothingOfTheModes_data();
    void cutsNothingOfTheModes();
    void saysThatAPortIsNotProxied();
    void aGreyWholeIsNotKnown();
    void saysWhatWasNotTold();
    void exitStatusIsTheLight();
};

namespace {

// What a sentence looks like when the breaks between its lines are taken out again.
QString unwrapped(const QString &text)
{
    return text.simplified();
}

QStringList commandLines(const Report &report)
{
    QStringList lines;
    for (const Fix &fix : fixPlan(report).fixes)
        for (const FixStep &step : fix.steps)
            lines += step.command.split(u'\n');
    return lines;
}

} // namespace

void TextReportTest::keepsToItsColumns_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << QStringLiteral("203.0.113.10") << 78;
    QTest::newRow("sixty") << QStringLiteral("203.0.113.10") << 60;
    QTest::newRow("narrow") << QStringLiteral("203.0.113.10") << 40;
    QTest::newRow("long") << QStringLiteral("a").repeated(300) << 78;
    QTest::newRow("wide") << QStringLiteral("日本語").repeated(100) << 78;
    QTest::newRow("empty") << QString() << 78;
}

void TextReportTest::keepsToItsColumns()
{
    QFETCH(QString, outside);
    QFETCH(int, width);
    TextStyle style;
    style.width = width;
    const Report report = sampleReport(outside);
    const QString text = textReport(report, style);
    QVERIFY(text.endsWith(u'\n') && !text.endsWith(QStringLiteral("\n\n")));
    const QStringList toCopy = commandLines(report);
    for (const QString &line : text.split(u'\n')) {
        // A command that is broken into lines could not be copied.
        QVERIFY2(displayWidth(line) <= width || toCopy.contains(line), qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TextReportTest::endsWithTheFirstFix()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.question.server.firewall = QStringLiteral("ufw");
    const QString text = textReport(report, {});
    for (const QString &line : commandLines(report).mid(0, 1))
        QVERIFY(text.contains(u'\n' + line + u'\n'));
    QVERIFY(text.contains(fixPlan(report).fixes.first().title));
    report.light = Light::Green;
    QVERIFY(!textReport(report, {}).contains(fixPlan(report).fixes.first().title));
}

void TextReportTest::nothingFromOutsideSteersTheTerminal()
{
    const QString outside = QStringLiteral("x\x1B[2J\x1B]0;owned\x07\r\n\u202Ey\u0000z");
    const QString text = textReport(sampleReport(outside), {});
    for (const QString &line : text.split(u'\n'))
        QCOMPARE(terminalText(line), line);
    QVERIFY(!text.contains(QChar(0x1B)));
}

void TextReportTest::saysTheVerdictAndEveryFinding()
{
    const Report report = sampleReport(QStringLiteral("203.0.113.10"));
    const QString text = unwrapped(textReport(report, {}));
    QVERIFY(text.contains(unwrapped(phrasebook::headline(report))));
    QVERIFY(text.contains(unwrapped(phrasebook::causeExplanation(report.causes.first()))));
    QVERIFY(text.contains(phrasebook::confidenceWord(Confidence::Likely)));
    QVERIFY(text.contains(QStringLiteral("origin-address-differs")));
    for (const CheckResult &check : report.checks) {
        QVERIFY(text.contains(phrasebook::checkTitle(check.id)));
        for (const Finding &finding : check.findings)
            QVERIFY2(text.contains(unwrapped(phrasebook::findingText(finding))), qPrintable(finding.code));
    }
    QVERIFY(text.contains(QStringLiteral("explain firewall-blocks-cloudflare")));
}

void TextReportTest::theLightHasAShapeAndAWord()
{
    QStringList shapes;
    for (const Light light : {Light::Green, Light::Amber, Light::Red, Light::Grey}) {
        const QString text = lightText(light, false);
        QVERIFY(text.endsWith(u' ' + phrasebook::lightWord(light)));
        QVERIFY(!shapes.contains(text.left(1)));
        shapes << text.left(1);
    }
}

void TextReportTest::coloursOnlyWhenAskedFor()
{
    const Report report = sampleReport(QStringLiteral("203.0.113.10"));
    TextStyle style;
    const QString plain = textReport(report, style);
    style.colours = true;
    QString coloured = textReport(report, style);
    QVERIFY(coloured.contains(QStringLiteral("\x1B[31m✖ ")));
    coloured.remove(QRegularExpression(QStringLiteral("\x1B\\[[0-9]*m")));
    QCOMPARE(coloured, plain);
}

void TextReportTest::marksTheModeInForce()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.question.mode = SslMode::Full;
    const QString text = textReport(report, {});
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\n> Full .*521.*521\n"))));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\n  Flexible "))));
    QVERIFY(text.contains(QStringLiteral("as told")));
    report.question.modeSource = SslModeSource::Inferred;
    QVERIFY(!textReport(report, {}).contains(QStringLiteral("as told")));
}

void TextReportTest::cutsNothingOfTheModes_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {78, 60, 44, 40})
        QTest::addRow("%d", width) << width;
}

void TextReportTest::cutsNothingOfTheModes()
{
    QFETCH(int, width);
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.sslModes << SslModeRow{SslMode::StrictOriginPull, QStringLiteral("redirect-loop"),
                                  QStringLiteral("redirects-to-http"), Light::Red, false};
    TextStyle style;
    style.width = width;
    const QString text = textReport(report, style);
    const QString table = text.mid(text.indexOf(QStringLiteral("in each SSL mode")));
    const QString flat = unwrapped(table);
    QVERIFY2(flat.contains(QStringLiteral("Strict (SSL-Only Origin Pull) http: redirect loop https: leads to "
                                          "http")),
             qPrintable(table));
    QVERIFY(flat.contains(QStringLiteral("> Full http: error 521 https: error 521")));
    QVERIFY(!table.contains(QStringLiteral("…")));
}

void TextReportTest::saysThatAPortIsNotProxied()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    const QString sentence = QStringLiteral("does not pass on https on port 8444");
    QVERIFY(!unwrapped(textReport(report, {})).contains(QStringLiteral("does not pass on")));
    report.question.port = 8444;
    QVERIFY(unwrapped(textReport(report, {})).contains(sentence));
}

void TextReportTest::aGreyWholeIsNotKnown()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.light = Light::Grey;
    const QString text = textReport(report, {});
    QVERIFY(text.contains(QStringLiteral("\n? not known  ")));
    QVERIFY(text.contains(QStringLiteral("\n? not checked  TLS certificate: ")));
}

void TextReportTest::saysWhatWasNotTold()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    QVERIFY(textReport(report, {}).contains(QStringLiteral("--origin")));
    report.question.origins << OriginTold{QStringLiteral("203.0.113.10"), 0};
    QVERIFY(!textReport(report, {}).contains(QStringLiteral("--origin")));
    QVERIFY(textReport(report, {}).contains(QStringLiteral("--ssl-mode")));
    report.question.mode = SslMode::Full;
    QVERIFY(!textReport(report, {}).contains(QStringLiteral("--ssl-mode")));
}

void TextReportTest::exitStatusIsTheLight()
{
    QCOMPARE(exitStatus(Light::Green), 0);
    QCOMPARE(exitStatus(Light::Amber), 1);
    QCOMPARE(exitStatus(Light::Red), 2);
    QCOMPARE(exitStatus(Light::Grey), 3);
}

QTEST_GUILESS_MAIN(TextReportTest)
#include "text_report_test.moc"
