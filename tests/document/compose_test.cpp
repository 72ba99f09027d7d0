#include "document/compose.h"
#include "document/fix_section.h"
#include "document/host_summary.h"
#include "document/report_language.h"
#include "document/spoken.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "hostile_report.h"
#include "report/fixes_json.h"
#include "report/from_json.h"
#include "report/letters.h"
#include "report/phrasebook.h"

#include <QJsonDocument>
#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

Report blocked()
{
    EvidenceBuilder world;
    world.proxied()
        .statusPage()
        .both({QStringLiteral("521")})
        .server(QStringLiteral("200"))
        .mode(SslMode::Full);
    Report report = world.report();
    report.started = EvidenceBuilder::start();
    return report;
}

ComposeOptions inBerlin()
{
    ComposeOptions options;
    options.zone = QTimeZone("Europe/Berlin");
    return options;
}

const document::Section *sectionNamed(const document::Document &document, const QString &heading)
{
    for (const document::Section &section : document.sections)
        if (section.heading == heading)
            return &section;
    return nullptr;
}

QStringList factsOf(const document::Section &section)
{
    QStringList lines;
    for (const document::Block &block : section.blocks)
        if (const auto *facts = std::get_if<document::Facts>(&block))
            for (const document::Fact &fact : facts->facts)
                lines.append(fact.name + QStringLiteral(": ") + fact.value);
    return lines;
}

} // namespace

class ComposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void saysWhatVisitorsGet();
    void ruledOutIsOnlyWhatWasSeenAndFine();
    void hasNoEmptySection_data();
    void hasNoEmptySection();
    void historyAndNoteOnlyWhereThereAreAny();
    void staysTheSameWhenReadAgain_data();
    void staysTheSameWhenReadAgain();
    void aHugeReportStaysBelowOneMegabyte();
    void timesAndNumbersFollowTheReportsLocale();
    void theProgramsLanguageComesBack();
    void theHostGetsTenLines_data();
    void theHostGetsTenLines();
    void lettersAreReadyToBeSent();
    void circleOfTheServerIsNoMatterOfTheMode();
    void commandsOfAWindowSayWhereTheyAreTyped();
    void noValueBeginsAFormula();
};

void ComposeTest::keepsTheOrder()
{
    Report report = blocked();
    report.note = QStringLiteral("Since the move.");
    report.history = {{EvidenceBuilder::start(), QStringLiteral("Opened port 443"), Light::Red, {}}};
    const document::Document document = compose(report);
    QStringList headings;
    for (const document::Section &section : document.sections)
        headings.append(section.heading);
    headings.removeAll(QStringLiteral("What to do"));
    QCOMPARE(headings,
             (QStringList{QString(), QStringLiteral("What visitors get"), QStringLiteral("Because"),
                          QStringLiteral("What was ruled out"), QStringLiteral("What else it may be"),
                          QStringLiteral("The five checks"),
                          QStringLiteral("What visitors would get in each SSL mode"),
                          QStringLiteral("What was tried"),
                          QStringLiteral("A note from the person who ran this check"),
                          QStringLiteral("What was observed"), QStringLiteral("About this report")}));
    QCOMPARE(document.light, Light::Red);
    QCOMPARE(document.language, QStringLiteral("en"));
    QCOMPARE(document.direction, Qt::LeftToRight);
}

void ComposeTest::saysWhatVisitorsGet()
{
    const document::Document document = compose(blocked(), inBerlin());
    const document::Section *section = sectionNamed(document, QStringLiteral("What visitors get"));
    QVERIFY(section != nullptr);
    const QString facts = factsOf(*section).join(u'\n');
    QVERIFY2(facts.contains(QStringLiteral("Over https: error 521 (“web server is down”)")),
             qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("Ray ID: ")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral(" UTC\n")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("(UTC+01:00)")), qPrintable(facts));
    ComposeOptions utc;
    utc.zone = QTimeZone::utc();
    QVERIFY(!factsOf(*sectionNamed(compose(blocked(), utc), section->heading))
                 .join(u'\n')
                 .contains(QStringLiteral("Local time")));
}

void ComposeTest::ruledOutIsOnlyWhatWasSeenAndFine()
{
    for (const World &world : allWorlds()) {
        const Report report = reportOf(world);
        const document::Document document = compose(report);
        const document::Section *section = sectionNamed(document, QStringLiteral("What was ruled out"));
        if (section == nullptr)
            continue;
        for (const document::Item &item : std::get<document::Bullets>(section->blocks.constFirst()).items)
            for (const CheckResult &check : report.checks)
                if (item.text.startsWith(phrasebook::checkTitle(check.id)))
                    QVERIFY2(check.light == Light::Green, world.name);
    }
}

void ComposeTest::hasNoEmptySection_data()
{
    QTest::addColumn<int>("index");
    const QList<World> worlds = allWorlds();
    for (int i = 0; i < worlds.size(); ++i)
        QTest::addRow("%s", worlds.at(i).name) << i;
}

void ComposeTest::hasNoEmptySection()
{
    QFETCH(int, index);
    const document::Document document = compose(reportOf(allWorlds().at(index)));
    QVERIFY(!document.headline.isEmpty());
    for (const document::Section &section : document.sections) {
        QVERIFY(!section.blocks.isEmpty());
        for (const document::Block &block : section.blocks)
            if (const auto *table = std::get_if<document::Table>(&block))
                for (const document::Row &row : table->rows)
                    QCOMPARE(row.cells.size(), table->columns.size());
    }
}

void ComposeTest::historyAndNoteOnlyWhereThereAreAny()
{
    const document::Document bare = compose(blocked());
    QVERIFY(sectionNamed(bare, QStringLiteral("What was tried")) == nullptr);
    Report report = blocked();
    report.note = QStringLiteral(" \n\t ");
    QVERIFY(sectionNamed(compose(report), QStringLiteral("A note from the person who ran this check"))
            == nullptr);
    report.note = QStringLiteral("one\r\ntwo\x1B[2J");
    report.history = {{EvidenceBuilder::start(), QStringLiteral("Opened port 443"), Light::Green,
                       QStringLiteral("It works.")}};
    const document::Document full = compose(report);
    const document::Section *note
        = sectionNamed(full, QStringLiteral("A note from the person who ran this check"));
    QVERIFY(note != nullptr);
    QCOMPARE(std::get<document::Quote>(note->blocks.constFirst()).text, QStringLiteral("one\ntwo\\x1b[2J"));
    const document::Section *tried = sectionNamed(full, QStringLiteral("What was tried"));
    QVERIFY(tried != nullptr);
    const document::Item &item = std::get<document::Bullets>(tried->blocks.constFirst()).items.constFirst();
    QVERIFY(item.text.endsWith(QStringLiteral("Opened port 443. The check afterwards: It works.")));
    QCOMPARE(item.light, std::optional(Light::Green));
}

void ComposeTest::staysTheSameWhenReadAgain_data()
{
    hasNoEmptySection_data();
}

void ComposeTest::staysTheSameWhenReadAgain()
{
    QFETCH(int, index);
    Report report = reportOf(allWorlds().at(index));
    for (CheckResult &check : report.checks)
        check.settled = true;
    QString error;
    const auto stored = readReport(QJsonDocument(toJson(report)).toJson(), &error);
    QVERIFY2(stored, qPrintable(error));
    Report again = judge(stored->question, stored->evidence, stored->complete);
    again.started = stored->started;
    again.elapsedMs = stored->elapsedMs;
    for (CheckResult &check : again.checks)
        check.settled = true;
    QCOMPARE(toHtml(compose(again)), toHtml(compose(report)));
    QCOMPARE(toMarkdown(compose(again)), toMarkdown(compose(report)));
}

void ComposeTest::aHugeReportStaysBelowOneMegabyte()
{
    Report report = hugeReport();
    report.note = QStringLiteral("<&\"`|").repeated(100000);
    for (int i = 0; i < 1000; ++i)
        report.history.append({EvidenceBuilder::start(), report.note, Light::Red, report.note});
    const document::Document document = compose(report);
    constexpr qsizetype megabyte = 1000 * 1000;
    QVERIFY2(toHtml(document).size() < megabyte, qPrintable(QString::number(toHtml(document).size())));
    QVERIFY2(toMarkdown(document).size() < megabyte,
             qPrintable(QString::number(toMarkdown(document).size())));
    QVERIFY(toText(document).size() < megabyte);
    QVERIFY(toMarkdown(document).contains("more observation"));
    QVERIFY(toMarkdown(document).contains("950 earlier ones"));
}

void ComposeTest::timesAndNumbersFollowTheReportsLocale()
{
    const Report report = blocked();
    const QByteArray english = toMarkdown(compose(report, inBerlin()));
    QByteArray german;
    {
        const ReportLanguage language(QStringLiteral("de_DE"));
        QVERIFY(language.hasTexts());
        german = toMarkdown(compose(report, inBerlin()));
    }
    const QDate day = EvidenceBuilder::start().date();
    QVERIFY(german.contains(QLocale(QStringLiteral("de_DE")).toString(day, QLocale::LongFormat).toUtf8()));
    QVERIFY(!english.contains(QLocale(QStringLiteral("de_DE")).toString(day, QLocale::LongFormat).toUtf8()));
    QVERIFY(german.contains("Sehr wahrscheinlich") && !german.contains("Most likely"));
    QVERIFY(german.contains("firewall-blocks-cloudflare") || german.contains("origin-address-differs"));
    // Invisible marks of direction in a date would be shown as what they are.
    const ReportLanguage arabic(QStringLiteral("ar_EG"));
    QVERIFY(!toMarkdown(compose(report, inBerlin())).contains("u{200f}"));
}

void ComposeTest::theProgramsLanguageComesBack()
{
    const QLocale before;
    {
        const ReportLanguage language(QStringLiteral("de_DE"));
        QCOMPARE(QLocale().language(), QLocale::German);
    }
    QCOMPARE(QLocale(), before);
    {
        const ReportLanguage language({});
        QVERIFY(language.hasTexts());
        QCOMPARE(QLocale(), before);
    }
    {
        const ReportLanguage language(QStringLiteral("ar"));
        QCOMPARE(QLocale().toString(521), QStringLiteral("521"));
    }
    const ReportLanguage unknown(QStringLiteral("fi_FI"));
    QVERIFY(!unknown.hasTexts());
    const ReportLanguage english(QStringLiteral("en_GB"));
    QVERIFY(english.hasTexts());
}

void ComposeTest::theHostGetsTenLines_data()
{
    hasNoEmptySection_data();
}

void ComposeTest::theHostGetsTenLines()
{
    QFETCH(int, index);
    const Report report = reportOf(allWorlds().at(index));
    const QStringList lines = hostSummary(report);
    QVERIFY(lines.size() >= 3 && lines.size() <= 10);
    QVERIFY(lines.constFirst().contains(report.question.url()));
    QVERIFY(lines.contains(phrasebook::headline(report)));
    const QStringList whose = report.causes.isEmpty() ? QStringList() : report.causes.constFirst().whose;
    const bool isForHost = whose.contains(QLatin1String("host")) || whose.contains(QLatin1String("owner"));
    QCOMPARE(lines.filter(QStringLiteral("Please")).size(),
             report.light != Light::Green
                     && (isForHost || whose.contains(QLatin1String("cloudflare-account")))
                 ? 1
                 : 0);
    for (const QString &line : lines)
        QVERIFY(!line.isEmpty() && !line.contains(u'\n'));
    Report told = report;
    told.note = QStringLiteral("Moved to another server\non Monday. ") + QString(500, u'x');
    told.question.server.system = QStringLiteral("ubuntu");
    told.question.server.webServer = QStringLiteral("nginx");
    told.question.isPractice = true; // one line more
    const QStringList more = hostSummary(told);
    QVERIFY(more.size() <= 10);
    QCOMPARE(more.filter(QStringLiteral("Note: Moved to another server on Monday.")).size(), 1);
    QVERIFY(more.filter(QStringLiteral("Note: ")).constFirst().size() < 250);
    QCOMPARE(more.filter(QStringLiteral("ubuntu, nginx")).size(), 1);
}

void ComposeTest::lettersAreReadyToBeSent()
{
    Report report = blocked();
    const QList<Message> letters = lettersFor(report, report.causes.constFirst());
    QVERIFY(letters.size() >= 2);
    QString text;
    for (const Message &letter : letters)
        text += letter.paragraphs.join(u'\n') + u'\n';
    QVERIFY(text.contains(QLatin1String("[Your name and your customer number]")));
    QVERIFY(text.contains(QLatin1String("on port 443 for")));
    QVERIFY2(!text.contains(QLatin1String("door for")), "a gloss for owners");
    QVERIFY(!text.contains(QLatin1String("Practice")));
    report.question.isPractice = true;
    for (const Message &letter : lettersFor(report, report.causes.constFirst()))
        QVERIFY(letter.paragraphs.constFirst().startsWith(QLatin1String("(Practice")));
    QVERIFY(compose(report).title.contains(QLatin1String("practice")));
    QVERIFY(hostSummary(report).constFirst().startsWith(QLatin1String("Practice")));
}

void ComposeTest::circleOfTheServerIsNoMatterOfTheMode()
{
    Report report = blocked();
    report.causes.first().id = QStringLiteral("redirect-loop");
    const auto written = [&report] {
        QString text = hostSummary(report).join(u'\n');
        for (const Message &letter : lettersFor(report, report.causes.constFirst()))
            text += letter.paragraphs.join(u'\n');
        return text;
    };
    QVERIFY(written().contains(QLatin1String("Flexible")));
    HttpSeen seen;
    seen.purpose = QStringLiteral("exchange");
    seen.scheme = QStringLiteral("https");
    seen.host = seen.locationHost = report.question.host;
    seen.status = 308;
    seen.locationScheme = QStringLiteral("http");
    seen.locationPath = QStringLiteral("/here");
    report.evidence.add({{}, {}, Via::Direct, {}, 1, Outcome::Answered, seen});
    const QString text = written();
    QCOMPARE(text.count(QLatin1String("308, to")), 2);
    QCOMPARE(text.count(QStringLiteral("http://%1/here").arg(report.question.host)), 2);
    for (const char *word : {"Flexible", "Full", "valid certificate"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
}

void ComposeTest::commandsOfAWindowSayWhereTheyAreTyped()
{
    Fix fix;
    fix.id = fix.title = QStringLiteral("t");
    fix.where = QStringLiteral("cloudflare-dashboard");
    fix.shell = QStringLiteral("bash");
    fix.steps = {{QStringLiteral("look"),
                  QStringLiteral("See."),
                  {},
                  QStringLiteral("ip address"),
                  fix.shell,
                  QStringLiteral("server-shell")}};
    document::Section section;
    document::addFix(section, fix);
    QVERIFY(std::any_of(section.blocks.begin(), section.blocks.end(), [](const document::Block &block) {
        const auto *paragraph = std::get_if<document::Paragraph>(&block);
        return paragraph != nullptr
            && paragraph->text.startsWith(QLatin1String("This is typed in a shell on the server"));
    }));
    const QString said = document::spokenFix(fix).join(u' ');
    QVERIFY2(said.contains(QLatin1String("Type this in a shell on the server")), qPrintable(said));
    QCOMPARE(toJson(fix)[QStringLiteral("steps")][0][QStringLiteral("where")].toString(),
             QStringLiteral("server-shell"));
}

void ComposeTest::noValueBeginsAFormula()
{
    for (const QString &text : hostileTexts()) {
        const document::Document document = compose(hostileReport(text));
        for (const document::Section &section : document.sections)
            for (const document::Block &block : section.blocks)
                if (const auto *table = std::get_if<document::Table>(&block))
                    for (const document::Row &row : table->rows)
                        for (const document::Cell &cell : row.cells)
                            QVERIFY2(cell.text.trimmed().isEmpty()
                                         || !QStringLiteral("=+-@").contains(cell.text.trimmed().front()),
                                     qPrintable(cell.text));
    }
}

QTEST_GUILESS_MAIN(ComposeTest)
#include "compose_test.moc"
