#include "compare.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "hostile_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace doctor;
using namespace doctor::test;

namespace {

Report broken()
{
    const QList<World> worlds = allWorlds();
    return reportOf(*std::find_if(worlds.begin(), worlds.end(),
                                  [](const World &world) { return world.light == Light::Red; }));
}

Report mended()
{
    EvidenceBuilder world;
    world.proxied().nameServers({QStringLiteral("ada.ns.cloudflare.com")}).statusPage();
    world.both({QStringLiteral("200")}).server(QStringLiteral("200"));
    world.mode(SslMode::Full);
    Report report = world.report();
    report.started = EvidenceBuilder::start().addSecs(300);
    return report;
}

QStringList idsOf(const QList<Cause> &causes)
{
    QStringList ids;
    for (const Cause &cause : causes)
        ids.append(cause.id);
    return ids;
}

QString saved(const QTemporaryDir &folder, const char *name, const Report &report)
{
    const QString fileName = folder.filePath(QString::fromLatin1(name));
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(report)).toJson()) > 0
        ? fileName
        : QString();
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHasGone();
    void saysWhatRemains();
    void saysWhatIsNew();
    void noticesTheWrongOrder();
    void theLightOfTheSecondIsTheExitStatus();
    void refusesTwoSites();
    void saysForWhatStandInsStand();
    void saysWhatWasAskedOtherwise();
    void saysOfALeftOutAddressThatItIsAnother();
    void keepsToItsColumns();
};

void CompareTest::saysWhatHasGone()
{
    const Comparison comparison{broken(), mended()};
    QCOMPARE(comparison.after.light, Light::Green);
    QCOMPARE(idsOf(comparison.gone()), idsOf(comparison.before.causes));
    QVERIFY(comparison.added().isEmpty() && comparison.remaining().isEmpty());
    QCOMPARE(comparison.between(), std::optional<qint64>(300'000));
    const document::Document document = compose(comparison);
    QCOMPARE(document.headline, QStringLiteral("All is well now."));
    for (const QByteArray &bytes : {toText(document), toMarkdown(document), toHtml(document)}) {
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.contains(QStringLiteral("What has gone")));
        QVERIFY(text.contains(comparison.before.causes.constFirst().id));
        QVERIFY(text.contains(QStringLiteral("5 minutes")));
        QVERIFY(!text.contains(QStringLiteral("What remains")));
    }
}

void CompareTest::saysWhatRemains()
{
    const Comparison comparison{broken(), broken()};
    QCOMPARE(idsOf(comparison.remaining()), idsOf(comparison.after.causes));
    QVERIFY(comparison.gone().isEmpty() && comparison.added().isEmpty());
    QCOMPARE(compose(comparison).headline, QStringLiteral("It is as it was before."));
}

void CompareTest::saysWhatIsNew()
{
    const Comparison comparison{mended(), broken()};
    QCOMPARE(idsOf(comparison.added()), idsOf(comparison.after.causes));
    QVERIFY(comparison.gone().isEmpty() && comparison.remaining().isEmpty());
    QCOMPARE(toJson(comparison).value(QStringLiteral("causes"))[QStringLiteral("new")].toArray().size(),
             comparison.after.causes.size());
}

void CompareTest::noticesTheWrongOrder()
{
    Comparison comparison{mended(), broken()};
    QVERIFY(compose(comparison).headline.contains(QStringLiteral("wrong way")));
    comparison.before.started = {};
    QVERIFY(!comparison.between());
    QVERIFY(!compose(comparison).headline.contains(QStringLiteral("wrong way")));
}

void CompareTest::theLightOfTheSecondIsTheExitStatus()
{
    const QTemporaryDir folder;
    CommandLine line;
    line.command = Command::Compare;
    line.reportFile = saved(folder, "before.json", broken());
    line.laterReportFile = saved(folder, "after.json", mended());
    line.outputFile = folder.filePath(QStringLiteral("out.txt"));
    QCOMPARE(compareStored(line), 0);
    std::swap(line.reportFile, line.laterReportFile);
    line.force = true;
    QCOMPARE(compareStored(line), 2);
}

void CompareTest::refusesTwoSites()
{
    const QTemporaryDir folder;
    Report other = mended();
    other.question.host = QStringLiteral("other.example");
    CommandLine line;
    line.reportFile = saved(folder, "before.json", broken());
    line.laterReportFile = saved(folder, "after.json", other);
    line.outputFile = folder.filePath(QStringLiteral("out.txt"));
    QCOMPARE(compareStored(line), exit_status::usage);
    QVERIFY(!QFile::exists(line.outputFile));
}

void CompareTest::saysForWhatStandInsStand()
{
    Comparison comparison{broken(), mended()};
    QVERIFY(!toJson(comparison).contains(QStringLiteral("stand_ins")));
    comparison.before.standIns.origin = true;
    comparison.after.standIns.thisComputer = true;
    const QJsonValue both = toJson(comparison).value(QStringLiteral("stand_ins"));
    QCOMPARE(both[QStringLiteral("for")].toArray(),
             (QJsonArray{QStringLiteral("this-computer"), QStringLiteral("origin")}));
    const QString text = QString::fromUtf8(toText(compose(comparison))).simplified();
    QVERIFY2(text.contains(both[QStringLiteral("text")].toString()), qPrintable(text));
}

void CompareTest::saysWhatWasAskedOtherwise()
{
    QVERIFY(
        toJson(Comparison{broken(), broken()}).value(QStringLiteral("question_changes")).toArray().isEmpty());
    Comparison comparison{mended(), mended()};
    comparison.before.question.origins = {{QStringLiteral("203.0.113.77"), 0}};
    comparison.after.question.mode = SslMode::Flexible;
    comparison.after.question.modeSource = SslModeSource::Inferred;
    comparison.after.question.server.firewall = QStringLiteral("ufw");
    QStringList parts;
    for (const QJsonValue &change : toJson(comparison).value(QStringLiteral("question_changes")).toArray())
        parts.append(change[QStringLiteral("part")].toString());
    QCOMPARE(parts,
             QStringList({QStringLiteral("origins"), QStringLiteral("ssl-mode"), QStringLiteral("server")}));
    const document::Document document = compose(comparison);
    for (const QByteArray &bytes : {toText(document), toMarkdown(document), toHtml(document)}) {
        const QString text = QString::fromUtf8(bytes);
        for (const char *said :
             {"not rest on the same question", "203.0.113.77", "203.0.113.10", "Full, as told"})
            QVERIFY2(text.contains(QLatin1String(said)), said);
    }
}

void CompareTest::saysOfALeftOutAddressThatItIsAnother()
{
    const QTemporaryDir folder;
    Report before = broken();
    before.question.origins = {{QStringLiteral("203.0.113.77"), 0}};
    Report after = mended();
    after.question.origins = {{QStringLiteral("203.0.113.78"), 0}};
    CommandLine line;
    line.command = Command::Compare;
    line.format = Format::Json;
    line.hidden.origin = true;
    line.reportFile = saved(folder, "before.json", before);
    line.laterReportFile = saved(folder, "after.json", after);
    line.outputFile = folder.filePath(QStringLiteral("out.json"));
    QCOMPARE(compareStored(line), 0);
    QFile file(line.outputFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
    QStringList parts;
    for (const QJsonValue &change : written.value(QStringLiteral("question_changes")).toArray()) {
        parts.append(change[QStringLiteral("part")].toString());
        QVERIFY(change[QStringLiteral("before")] != change[QStringLiteral("after")]);
        QVERIFY(!change[QStringLiteral("before")].toString().contains(QLatin1String("203.0.113.7")));
    }
    QVERIFY(parts.contains(QStringLiteral("origins")));
}

void CompareTest::keepsToItsColumns()
{
    for (const QString &text : hostileTexts()) {
        Report hostile = hostileReport(text);
        const QString drawn = QString::fromUtf8(toText(compose(Comparison{hostile, mended()})));
        for (const QString &line : drawn.split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
            QVERIFY(!line.contains(QChar(0x1B)));
        }
    }
}

//! With --print it shows comparisons, one a line, for comparison_schema_test.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--print") == 0) {
        Report undated = broken();
        undated.started = {};
        Report hidden = mended();
        hidden.standIns.site = true;
        for (const Comparison &each : {Comparison{broken(), mended()}, Comparison{mended(), broken()},
                                       Comparison{undated, broken()}, Comparison{broken(), hidden}})
            std::printf("%s\n", QJsonDocument(toJson(each)).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    CompareTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "compare_test.moc"
