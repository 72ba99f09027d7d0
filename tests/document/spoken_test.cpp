#include "document/dictation.h"
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

//! To whoever reads.
bool isNote(const QString &sentence)
{
    return sentence.startsWith(u'(');
}

//! The first thing in it that nobody can say.
QString unspeakable(const QString &sentence)
{
    static const QRegularExpression odd(QStringLiteral("[^\\p{L}\\p{M}\\p{N} .,;:?!'’،؛؟\"“”„«»-]"));
    return isNote(sentence) ? QString() : odd.match(sentence).captured();
}

Cause causeCalled(const QString &id)
{
    Cause cause;
    cause.id = id;
    return cause;
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
    void dictatesShortCommands_data();
    void dictatesShortCommands();
    void numbersTheCommandsOfAFix();
    void saysAConditionBeforeTheClicks_data();
    void saysAConditionBeforeTheClicks();
    void promisesOnlyWhatIsSo();
    void tellsTheVerdict();
    void namesWhatElseItMayBe();
    void readsTheRequestToSomebodyElse();
    void sendsNobodyAPracticeLetter();
    void countsTheSentences();
};

void SpokenTest::saysSymbolsAsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("aloud");

    QTest::newRow("name") << QStringLiteral("Open “shop.example” now.")
                          << QStringList{QStringLiteral("Open “shop dot example” now.")};
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
                                 QStringLiteral("Choose SSL slash TLS, Overview, then “Full, strict”.")};
    QTest::newRow("names of others") << QStringLiteral("Then \"Get one with certbot\" or „Listen“ helps.")
                                     << QStringList{QStringLiteral(
                                            "Then \"Get one with certbot\" or „Listen“ helps.")};
    QTest::newRow("command") << QStringLiteral("It listens (“sudo ss -ltnp”).")
                             << QStringList{QStringLiteral(
                                    "It listens, “sudo, space, s, s, space, dash, l, t, n, p”.")};
    QTest::newRow("option") << QStringLiteral("Put -A, or --host, there.")
                            << QStringList{
                                   QStringLiteral("Put dash, capital A, or dash, dash, host, there.")};
    QTest::newRow("path") << QStringLiteral("Open /etc/csf/csf.conf.")
                          << QStringList{QStringLiteral(
                                 "Open slash, etc, slash, c, s, f, slash, c, s, f, dot, conf.")};
    QTest::newRow("folder of Windows")
        << QStringLiteral("See C:\\inetpub\\LogFiles.")
        << QStringList{QStringLiteral("See C, colon, backslash, inetpub, backslash, LogFiles.")};
    QTest::newRow("network") << QStringLiteral("It shows ::/0 or *, not 127.0.0.1.")
                             << QStringList{QStringLiteral(
                                    "It shows colon colon slash 0 or asterisk, not 127 dot 0 dot 0 dot 1.")};
    QTest::newRow("setting") << QStringLiteral("Write \"backlog=\" there.")
                             << QStringList{QStringLiteral("Write \"backlog, equals\" there.")};
    QTest::newRow("to https") << QStringLiteral("http://a.example/ leads to https://a.example/.")
                              << QStringList{QStringLiteral("http colon slash slash a dot example leads to "
                                                            "https colon slash slash a dot example.")};
    QTest::newRow("a blank") << QStringLiteral("I see: ____, or nothing.")
                             << QStringList{QStringLiteral("I see: or nothing.")};
    QTest::newRow("a menu with a sign") << QStringLiteral("Choose Tools & Settings.")
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
    QMap<QString, QString> english;
    for (const Fix &fix : allFixes()) {
        english[fix.id] = fix.riskText;
        for (const FixStep &step : fix.steps)
            english[fix.id] += step.kind == QLatin1String("undo") ? QString() : step.text;
    }
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
        const QString text = english.value(fix.id);
        const bool namesChooser = text.contains(QLatin1String("choose it under Firewall"))
            || text.contains(QLatin1String("in Origin Doctor under Firewall"));
        QCOMPARE(std::any_of(sentences.begin(), sentences.end(), isNote), namesChooser);
        const auto commands = std::count_if(fix.steps.begin(), fix.steps.end(), [](const FixStep &step) {
            return step.kind != QLatin1String("undo") && !step.command.isEmpty();
        });
        if (language == QLatin1String("en"))
            QCOMPARE(all.count(QLatin1String("I will send you command "))
                         + all.count(QLatin1String("Then press Enter.")),
                     commands);
    }
}

void SpokenTest::dictatesShortCommands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("aloud");

    const auto row = [](const char *command, const char *shell, const char *aloud) {
        QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(shell)
                               << QString::fromLatin1(aloud);
    };
    row("systemctl status nginx", "bash", "systemctl, space, status, space, nginx");
    row("sudo ss -ltnp", "bash", "sudo, space, s, s, space, dash, l, t, n, p");
    row("sudo iptables -S INPUT", "bash",
        "sudo, space, iptables, space, dash, capital S, space, INPUT in capital letters");
    row("Get-Service W3SVC", "powershell", "Get, dash, Service, space, W3SVC");
    row("tail -n 20 /var/log/nginx/error.log", "bash",
        "tail, space, dash, n, space, 20, space, slash, var, slash, log, slash, nginx, slash, error, dot, "
        "log");
    row("first one\nsecond one", "bash", "");
    row("for s in nginx; do true; done", "bash", "");
    row("awk '{ print $1 }'", "bash", "");
    row("make fooBar", "bash", "");
    row("sudo journalctl -u nginx -n 20 --no-pager --since yesterday -o cat", "bash", "");
    row("", "bash", "");
}

void SpokenTest::dictatesShortCommands()
{
    QFETCH(const QString, command);
    QFETCH(const QString, shell);
    QFETCH(const QString, aloud);

    QCOMPARE(document::dictated(command, shell), aloud);
}

void SpokenTest::numbersTheCommandsOfAFix()
{
    Fix fix;
    fix.id = QStringLiteral("made-up");
    fix.shell = QStringLiteral("bash");
    const QString bash = fix.shell;
    const QString look = QStringLiteral("look");
    fix.steps = {{look, QStringLiteral("See."), {}, QStringLiteral("systemctl status nginx"), bash, {}},
                 {look, QStringLiteral("Ask."), {}, {}, {}, {}},
                 {QStringLiteral("apply"), QStringLiteral("Do."), {}, QStringLiteral("a=1; b=$a"), bash, {}},
                 {QStringLiteral("undo"), QStringLiteral("Undo."), {}, QStringLiteral("true"), bash, {}}};

    QCOMPARE(document::commandNumbers(fix), (QList<int>{1, 0, 2, 3}));
    const QString all = document::spokenFix(fix).join(u'\n');
    QVERIFY2(all.contains(QLatin1String("systemctl, space, status, space, nginx.")), qPrintable(all));
    QVERIFY(all.contains(QLatin1String("I will send you command 2.")));
    QCOMPARE(all.count(QLatin1String("Tell me what you see.")), 2);
}

void SpokenTest::saysAConditionBeforeTheClicks_data()
{
    leavesNoSymbolAndNoCommandInAnyFix_data();
}

void SpokenTest::saysAConditionBeforeTheClicks()
{
    QFETCH(const QString, language);
    const QList<Fix> inEnglish = allFixes();
    const ReportLanguage spoken(language);
    const QList<Fix> fixes = allFixes();
    QCOMPARE(fixes.size(), inEnglish.size());
    int conditions = 0;
    for (qsizetype i = 0; i < fixes.size(); ++i)
        for (qsizetype at = 0; at < fixes.at(i).steps.size(); ++at) {
            Fix fix = fixes.at(i);
            const QString english = inEnglish.at(i).steps.at(at).text;
            fix.steps = {fix.steps.at(at)};
            if (fix.steps.first().path.isEmpty() || fix.steps.first().kind == QLatin1String("undo"))
                continue;
            const QStringList sentences = document::spokenFix(fix);
            const auto text = sentences.indexOf(document::speakable(fix.steps.first().text).first());
            const QString choose
                = QCoreApplication::translate("Spoken", "Choose these, one after the other: %1.")
                      .section(u'%', 0, 0);
            const auto clicks
                = std::distance(sentences.begin(),
                                std::find_if(sentences.begin(), sentences.end(),
                                             [&](const QString &each) { return each.startsWith(choose); }));
            QVERIFY2(text >= 0 && clicks < sentences.size(), qPrintable(sentences.join(u'\n')));
            const bool hasCondition
                = english.startsWith(QLatin1String("If ")) || english.startsWith(QLatin1String("Only "));
            conditions += hasCondition ? 1 : 0;
            if (hasCondition)
                QVERIFY2(text < clicks, qPrintable(sentences.join(u'\n')));
        }
    QVERIFY(conditions > 3);
}

void SpokenTest::promisesOnlyWhatIsSo()
{
    const QString change = QStringLiteral("Now we change something.");
    const QString back = QStringLiteral("All of this can be undone, and I can tell you how.");
    Fix fix;
    fix.id = QStringLiteral("made-up");
    fix.shell = QStringLiteral("bash");
    fix.steps = {{QStringLiteral("apply"), QStringLiteral("Ask them."), {}, {}, {}, {}},
                 {QStringLiteral("undo"), QStringLiteral("Nothing was changed here."), {}, {}, {}, {}}};
    QVERIFY(!document::spokenFix(fix).contains(change));
    QVERIFY(!document::spokenFix(fix).contains(back));
    fix.steps[0].path = QStringList{QStringLiteral("DNS")};
    QVERIFY(document::spokenFix(fix).contains(change));
    QVERIFY(!document::spokenFix(fix).contains(back));
    fix.steps[1].command = QStringLiteral("true");
    QVERIFY(document::spokenFix(fix).contains(back));
}

void SpokenTest::namesWhatElseItMayBe()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    const Cause first = report.causes.first();
    const auto said
        = [&report] { return document::spokenVerdict(report).filter(QStringLiteral("possible")); };
    report.causes = {first, causeCalled(QStringLiteral("origin-slow"))};
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().first().startsWith(QLatin1String("One other thing is possible as well: ")),
             qPrintable(said().first()));
    report.causes.append(causeCalled(QStringLiteral("overloaded")));
    QCOMPARE(said().size(), 1);
    QVERIFY(said().first().startsWith(QLatin1String("2 other things are possible as well: ")));
    report.causes = {first};
    QVERIFY(said().filter(QStringLiteral("as well")).isEmpty());
}

void SpokenTest::readsTheRequestToSomebodyElse()
{
    Report report = sampleReport(QStringLiteral("203.0.113.10"));
    report.question.isPractice = false;
    report.question.page = PageTold{521, {}, QStringLiteral("shop.example"), {}};
    for (const QString &cause : allCauses())
        for (const Message &letter : lettersFor(report, causeCalled(cause))) {
            const QStringList sentences = document::spokenRequest(letter, report);
            const QString all = sentences.join(u'\n');
            QVERIFY2(all.contains(QLatin1String("the site shop dot example.")), qPrintable(all));
            QVERIFY2(all.contains(QRegularExpression(QStringLiteral("error 52\\d, which Cloudflare makes"))),
                     qPrintable(all));
            QVERIFY2(all.contains(QLatin1String("lease")) || all.contains(QLatin1String("ould you")),
                     qPrintable(cause + u'\n' + all));
            for (const QString &sentence : sentences)
                QVERIFY2(unspeakable(sentence).isEmpty(), qPrintable(sentence));
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
    Report report;
    const QString first = document::spokenRequest(letter, report).first();
    QVERIFY2(isNote(first) && first.contains(QLatin1String("Send it to your hosting company.")),
             qPrintable(first));
    report.question.isPractice = true;
    const QStringList practised = document::spokenRequest(letter, report);
    QVERIFY(practised.filter(QStringLiteral("Send it to")).isEmpty());
    QVERIFY(practised.first().contains(QLatin1String("This is practice: send it to nobody.")));
}

void SpokenTest::countsTheSentences()
{
    QCOMPARE(document::numbered({QStringLiteral("One."), QStringLiteral("Two.")}),
             QStringLiteral("1. One.\n2. Two."));
    for (const char *language : {"en", "de", "es", "ar"}) {
        const ReportLanguage spoken(QString::fromLatin1(language));
        const QString note = document::noteToReader(QStringLiteral("Wait."));
        QVERIFY(isNote(note));
        const QStringList lines
            = document::numbered({note, QStringLiteral("One."), note, QStringLiteral("Two.")}).split(u'\n');
        QCOMPARE(lines.at(2), note);
        QCOMPARE(lines.at(3),
                 document::numbered({QStringLiteral("One."), QStringLiteral("Two.")}).section(u'\n', 1));
    }
}

QTEST_GUILESS_MAIN(SpokenTest)
#include "spoken_test.moc"
