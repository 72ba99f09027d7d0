#include "document/report_language.h"
#include "document/spoken.h"
#include "fixes/fix_plan.h"
#include "report/letters.h"
#include "report/phrasebook.h"
#include "sample_report.h"

#include <QRegularExpression>
#include <QTest>

using namespace doctor;

namespace {

//! The first thing in it that nobody can say.
QString unspeakable(const QString &sentence)
{
    static const QRegularExpression odd(QStringLiteral("[^\\p{L}\\p{M}\\p{N} .,;:?!'’،؛؟-]"));
    return odd.match(sentence).captured();
}

QList<Fix> allFixes()
{
    Question question;
    question.host = QStringLiteral("shop.example");
    QList<Fix> fixes = planFixes(question, {}, allCauses()).fixes;
    return fixes;
}

} // namespace

class SpokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSymbolsAsWords_data();
    void saysSymbolsAsWords();
    void leavesNoSymbolAndNoCommandInAnyFix_data();
    void leavesNoSymbolAndNoCommandInAnyFix();
    void tellsTheVerdict();
    void sendsNobodyAPracticeLetter();
    void countsTheSentences();
};

void SpokenTest::saysSymbolsAsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("aloud");

    QTest::newRow("name") << QStringLiteral("Open “shop.example” now.")
                          << QStringList{QStringLiteral("Open shop dot example now.")};
    QTest::newRow("address") << QStringLiteral("203.0.113.10 refuses.")
                             << QStringList{QStringLiteral("203 dot 0 dot 113 dot 10 refuses.")};
    QTest::newRow("newer address") << QStringLiteral("2001:db8::10 refuses")
                                   << QStringList{QStringLiteral("2001 colon db8 colon colon 10 refuses")};
    QTest::newRow("page") << QStringLiteral("See https://www.shop.example/a-b_c.")
                          << QStringList{
                                 QStringLiteral("See www dot shop dot example slash a dash b underscore c.")};
    QTest::newRow("brackets") << QStringLiteral("Port 443 (the door for https) is closed.")
                              << QStringList{QStringLiteral("Port 443, the door for https, is closed.")};
    QTest::newRow("menu") << QStringLiteral("Choose SSL/TLS → Overview, then “Full (strict)”.")
                          << QStringList{
                                 QStringLiteral("Choose SSL slash TLS, Overview, then Full, strict.")};
    QTest::newRow("and") << QStringLiteral("Choose Tools & Settings.")
                         << QStringList{QStringLiteral("Choose Tools and Settings.")};
    QTest::newRow("words stay") << QStringLiteral("It's a self-signed one, isn’t it?")
                                << QStringList{QStringLiteral("It's a self-signed one, isn’t it?")};
    QTest::newRow("two sentences") << QStringLiteral("Look first. Then change it.\nAsk!")
                                   << QStringList{QStringLiteral("Look first."),
                                                  QStringLiteral("Then change it."), QStringLiteral("Ask!")};
    QTest::newRow("nothing") << QStringLiteral(" { } \n$$") << QStringList();
}

void SpokenTest::saysSymbolsAsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, aloud);

    QCOMPARE(document::speakable(text), aloud);
}

void SpokenTest::leavesNoSymbolAndNoCommandInAnyFix_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void SpokenTest::leavesNoSymbolAndNoCommandInAnyFix()
{
    QFETCH(const QString, language);
    const ReportLanguage spoken(language);
    QVERIFY(spoken.hasTexts());
    const QList<Fix> fixes = allFixes();
    QVERIFY(fixes.size() > 50);
    for (const Fix &fix : fixes) {
        const QStringList sentences = document::spokenFix(fix);
        QVERIFY(sentences.size() > 2);
        for (const QString &sentence : sentences)
            QVERIFY2(
                unspeakable(sentence).isEmpty(),
                qPrintable(QStringLiteral("%1: %2 in “%3”").arg(fix.id, unspeakable(sentence), sentence)));
        const QString all = sentences.join(u'\n');
        for (const FixStep &step : fix.steps)
            for (const QString &said : document::speakable(step.command))
                QVERIFY2(!sentences.contains(said), qPrintable(fix.id + QStringLiteral(": ") + said));
        const auto commands = std::count_if(fix.steps.begin(), fix.steps.end(), [](const FixStep &step) {
            return step.kind != QLatin1String("undo") && !step.command.isEmpty();
        });
        if (language == QLatin1String("en"))
            QCOMPARE(all.count(QLatin1String("I will send you the command.")), commands);
    }
}

void SpokenTest::tellsTheVerdict()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    const QStringList sentences = document::spokenVerdict(report);

    QCOMPARE(sentences.first(), QStringLiteral("This is about the site shop dot example."));
    QVERIFY(sentences.contains(document::speakable(phrasebook::headline(report)).first()));
    QVERIFY(sentences.filter(QStringLiteral("Who can act:")).size() == 1);
    for (const QString &sentence : sentences)
        QVERIFY2(unspeakable(sentence).isEmpty(), qPrintable(sentence));
    report.question.isPractice = true;
    QCOMPARE(document::spokenVerdict(report).first(),
             QStringLiteral("This is practice: nothing is really broken."));
    QCOMPARE(document::spokenVerdict(Report()), QStringList());
}

void SpokenTest::sendsNobodyAPracticeLetter()
{
    const Message letter = lettersFor(QStringLiteral("web-server-not-running")).first();
    QVERIFY(
        document::spokenRequest(letter, false).contains(QStringLiteral("Send it to your hosting company.")));
    const QStringList practised = document::spokenRequest(letter, true);
    QVERIFY(practised.filter(QStringLiteral("Send it to")).isEmpty());
    QVERIFY(practised.contains(QStringLiteral("This is practice: send it to nobody.")));
}

void SpokenTest::countsTheSentences()
{
    QCOMPARE(document::numbered({QStringLiteral("One."), QStringLiteral("Two.")}),
             QStringLiteral("1. One.\n2. Two."));
}

QTEST_GUILESS_MAIN(SpokenTest)
#include "spoken_test.moc"
