#include "document/compose.h"
#include "document/terminal_text.h"
#include "document/write_text.h"
#include "hostile_report.h"
#include "report/phrasebook.h"
#include "sample_report.h"

#include <QRegularExpression>
#include <QTest>

using namespace doctor;
using namespace doctor::test;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToItsColumns_data();
    void keepsToItsColumns();
    void hostileTextsAreHarmless();
    void commandsAreWhole();
    void nothingFromOutsideSteersTheTerminal();
    void saysTheVerdictAndEveryFinding();
    void theLightHasAShapeAndAWord();
    void coloursOnlyWhenAskedFor();
    void marksTheModeInForce();
    void cutsNothingOfTheModes_data();
    void cutsNothingOfTheModes();
    void saysThatAPortIsNotProxied();
    void saysWhatWasSeenInPart();
    void aGreyWholeIsNotKnown();
    void saysWhatWasNotTold();
    void detailsOnlyWhereTheyAreWanted();
    void everySectionIsThere_data();
    void everySectionIsThere();
    void keepsTheLinesOfANote();
    void aTableThatDoesNotFitCutsNothing();
};

namespace {

// What a sentence looks like when the breaks between its lines are taken out again.
QString unwrapped(const QString &text)
{
    return text.simplified();
}

QString textReport(const Report &report, const TextStyle &style = {}, const ComposeOptions &options = {})
{
    return QString::fromUtf8(toText(compose(report, options), style));
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

void TextTest::keepsToItsColumns_data()
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

void TextTest::keepsToItsColumns()
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

void TextTest::hostileTextsAreHarmless()
{
    for (const QString &outside : hostileTexts()) {
        Report report = hostileReport(outside);
        report.note = outside;
        report.history = {{EvidenceBuilder::start(), outside, Light::Red, outside}};
        const QStringList toCopy = commandLines(report);
        for (const QString &line : textReport(report).split(u'\n')) {
            QCOMPARE(terminalText(line), line);
            QVERIFY2(displayWidth(line) <= 78 || toCopy.contains(line), qPrintable(line));
        }
    }
}

void TextTest::commandsAreWhole()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.question.server.firewall = QStringLiteral("ufw");
    const QString text = textReport(report);
    const Fix first = fixPlan(report).fixes.first(); // a copy: the plan lives no longer than this line
    for (const FixStep &step : first.steps)
        QVERIFY2(text.contains(step.command + u'\n'), qPrintable(step.command));
    QVERIFY(text.contains(first.title));
    report.light = Light::Green;
    QVERIFY(!textReport(report).contains(first.title));
}

void TextTest::nothingFromOutsideSteersTheTerminal()
{
    const QString outside = QStringLiteral("x\x1B[2J\x1B]0;owned\x07\r\n\u202Ey\u0000z");
    const QString text = textReport(sampleReport(outside));
    for (const QString &line : text.split(u'\n'))
        QCOMPARE(terminalText(line), line);
    QVERIFY(!text.contains(QChar(0x1B)));
}

void TextTest::saysTheVerdictAndEveryFinding()
{
    const Report report = sampleReport(QStringLiteral("203.0.113.10"));
    const QString text = unwrapped(textReport(report));
    QVERIFY(text.contains(unwrapped(phrasebook::headline(report))));
    QVERIFY(text.contains(unwrapped(phrasebook::causeExplanation(report.causes.first()))));
    QVERIFY(text.contains(phrasebook::confidenceWord(Confidence::Likely)));
    QVERIFY(text.contains(QStringLiteral("origin-address-differs")));
    for (const CheckResult &check : report.checks) {
        QVERIFY(text.contains(phrasebook::checkTitle(check.id)));
        for (const Finding &finding : check.findings)
            QVERIFY2(text.contains(unwrapped(phrasebook::findingText(finding))), qPrintable(finding.code));
    }
    QVERIFY(!text.contains(QStringLiteral("explain firewall-blocks-cloudflare. Say")));
    ComposeOptions options;
    options.namesOptions = true;
    QVERIFY(unwrapped(textReport(report, {}, options))
                .contains(QStringLiteral("explain firewall-blocks-cloudflare. Say")));
}

void TextTest::theLightHasAShapeAndAWord()
{
    QStringList shapes;
    for (const Light light : {Light::Green, Light::Amber, Light::Red, Light::Grey}) {
        const QString text = lightText(light, false);
        QVERIFY(text.endsWith(u' ' + phrasebook::lightWord(light)));
        QVERIFY(!shapes.contains(text.left(1)));
        shapes << text.left(1);
    }
}

void TextTest::coloursOnlyWhenAskedFor()
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

void TextTest::marksTheModeInForce()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.question.mode = SslMode::Full;
    const QString text = textReport(report);
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\n→ ✖ broken +Full +error 521 +error 521\n"))));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\n  ✖ broken +Flexible +works"))));
    QVERIFY(text.contains(QStringLiteral("as told")));
    report.question.modeSource = SslModeSource::Inferred;
    QVERIFY(!textReport(report).contains(QStringLiteral("as told")));
}

void TextTest::cutsNothingOfTheModes_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {78, 60, 44, 40})
        QTest::addRow("%d", width) << width;
}

void TextTest::cutsNothingOfTheModes()
{
    QFETCH(int, width);
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.sslModes << SslModeRow{SslMode::StrictOriginPull, QStringLiteral("redirect-loop"),
                                  QStringLiteral("redirects-to-http"), Light::Red, false};
    TextStyle style;
    style.width = width;
    const QString text = textReport(report, style);
    const QString table = text.mid(text.indexOf(QStringLiteral("in each SSL mode")));
    for (const char *words : {"✖ broken", "Strict (SSL-Only Origin Pull)", "redirect loop", "leads to http"})
        QVERIFY2(unwrapped(table).contains(QString::fromUtf8(words)), qPrintable(table));
    QVERIFY(table.contains(QStringLiteral("\n→ ")));
    QVERIFY(!table.contains(QStringLiteral("…")));
}

void TextTest::saysWhatWasSeenInPart()
{
    EvidenceBuilder world;
    world.proxied().both({QStringLiteral("200"), QStringLiteral("521")});
    world.server(QStringLiteral("200")).server(QStringLiteral("refused"), QStringLiteral("2001:db8::10"));
    QVERIFY(unwrapped(textReport(world.report()))
                .contains(QStringLiteral("TLS certificate: could not be checked in full, see above.")));
    EvidenceBuilder alone;
    alone.proxied().both({QStringLiteral("521")}).server(QStringLiteral("refused"));
    QVERIFY(unwrapped(textReport(alone.report()))
                .contains(QStringLiteral("TLS certificate: could not be checked, see above.")));
}

void TextTest::saysThatAPortIsNotProxied()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    const QString sentence = QStringLiteral("does not pass on https on port 8444");
    QVERIFY(!unwrapped(textReport(report)).contains(QStringLiteral("does not pass on")));
    report.question.port = 8444;
    QVERIFY(unwrapped(textReport(report)).contains(sentence));
}

void TextTest::aGreyWholeIsNotKnown()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.light = Light::Grey;
    const QString text = textReport(report);
    QVERIFY(text.contains(QStringLiteral("\n? not known  ")));
    QVERIFY(text.contains(QStringLiteral("\n? not checked  TLS certificate: ")));
}

void TextTest::saysWhatWasNotTold()
{
    ComposeOptions options;
    options.namesOptions = true;
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    QVERIFY(textReport(report, {}, options).contains(QStringLiteral("--origin")));
    QVERIFY(!textReport(report).contains(QStringLiteral("--origin")));
    QVERIFY(textReport(report).contains(QStringLiteral("its address was not told")));
    report.question.origins << OriginTold{QStringLiteral("203.0.113.10"), 0};
    QVERIFY(!textReport(report, {}, options).contains(QStringLiteral("--origin")));
    QVERIFY(textReport(report, {}, options).contains(QStringLiteral("--ssl-mode")));
    report.question.mode = SslMode::Full;
    QVERIFY(!textReport(report, {}, options).contains(QStringLiteral("--ssl-mode")));
}

void TextTest::detailsOnlyWhereTheyAreWanted()
{
    const Report report = reportOf(allWorlds().constFirst());
    TextStyle style;
    for (const char *heading : {"\nWhat was observed\n---", "\nAbout this report\n---"}) {
        style.details = true;
        QVERIFY(textReport(report, style).contains(QLatin1String(heading)));
        style.details = false;
        QVERIFY(!textReport(report, style).contains(QLatin1String(heading)));
    }
}

void TextTest::everySectionIsThere_data()
{
    QTest::addColumn<int>("index");
    const QList<World> worlds = allWorlds();
    for (int i = 0; i < worlds.size(); ++i)
        QTest::addRow("%s", worlds.at(i).name) << i;
}

void TextTest::everySectionIsThere()
{
    QFETCH(int, index);
    const Report report = reportOf(allWorlds().at(index));
    const document::Document document = compose(report);
    const QString text = QString::fromUtf8(toText(document));
    qsizetype from = 0;
    for (const document::Section &section : document.sections) {
        if (section.heading.isEmpty())
            continue;
        const qsizetype at = text.indexOf(u'\n' + section.heading + QStringLiteral("\n---"), from);
        QVERIFY2(at >= from, qPrintable(section.heading));
        from = at;
    }
    for (const Observation &observation : report.evidence.all())
        QVERIFY(text.contains(u'\n' + observation.id + QStringLiteral(" · ")));
}

void TextTest::keepsTheLinesOfANote()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.note = QStringLiteral("We moved on Friday.\n\nSince then: 521.");
    QVERIFY(textReport(report).contains(QStringLiteral("\n> We moved on Friday.\n>\n> Since then: 521.\n")));
}

void TextTest::aTableThatDoesNotFitCutsNothing()
{
    document::Table table;
    table.columns = {document::Column{QStringLiteral("One")}, document::Column{QStringLiteral("Two")}};
    const QString sentence = QStringLiteral("words ").repeated(20).trimmed();
    table.rows = {document::Row{{document::Cell{sentence}, document::Cell{{}, Light::Amber}}, false}};
    document::Document document;
    document.sections = {{QStringLiteral("Heading"), {table}}};
    const QString text = unwrapped(QString::fromUtf8(toText(document)));
    QVERIFY2(text.contains(QStringLiteral("One: ") + sentence), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Two: ▲ fragile")));
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
