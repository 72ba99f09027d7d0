#include "evidence/cloudflare_networks.h"
#include "evidence/json.h"
#include "hostile_report.h"
#include "render.h"
#include "report/letters.h"
#include "report_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace doctor;
using namespace doctor::test;

namespace {

QString saved(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString fileName = folder.filePath(QStringLiteral("report.json"));
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? fileName : QString();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject goodReport()
{
    const QList<World> worlds = allWorlds();
    return toJson(reportOf(*std::find_if(worlds.begin(), worlds.end(),
                                         [](const World &world) { return world.light == Light::Red; })));
}

} // namespace

class ReportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyItCannotBeOpened_data();
    void saysWhyItCannotBeOpened();
    void aHundredMegabytesAreNotRead();
    void onlyFilesAreOpened();
    void agreesWithItself();
    void itsRangesBecomeNoCommand();
    void everyFormatShowsTheDifference();
    void readsWhateverIsCutOut();
};

void ReportFileTest::saysWhyItCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << QString::fromLatin1(words);
    };
    QJsonObject newer = goodReport();
    newer.insert(QStringLiteral("version"), 2);
    QJsonObject unseen = goodReport();
    unseen.insert(QStringLiteral("evidence"), QStringLiteral("e1"));
    QJsonObject aimless = goodReport();
    aimless.insert(QStringLiteral("question"), QJsonArray{1, 2});
    row("empty", "", "empty");
    row("blank", " \n", "empty");
    row("truncated", bytesOf(goodReport()).chopped(200), "cut off");
    row("other people's", R"({"log": {"version": "1.2", "entries": []}})", "not a report of Origin Doctor");
    row("a list", "[1, 2]", "not a report");
    row("a page", "<!DOCTYPE html>", "the page for reading");
    row("bytes", QByteArray("\xFF\xFE\0{\0", 5), "not a report");
    row("newer", bytesOf(newer), "newer version");
    row("observations of another type", bytesOf(unseen), "no observations");
    row("question of another type", bytesOf(aimless), "which site");
    row("nested", QByteArray(500'000, '['), "nested too deeply");
    row("nested in a key", R"({"format":)" + QByteArray(500'000, '['), "nested too deeply");
}

void ReportFileTest::saysWhyItCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    QString problem;
    QVERIFY(!openReport(saved(folder, bytes), &problem));
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QVERIFY(problem.endsWith(u'.'));
}

void ReportFileTest::aHundredMegabytesAreNotRead()
{
    const QTemporaryDir folder;
    const QString fileName = saved(folder, "{");
    constexpr qint64 hundredMegabytes = 100LL * 1024 * 1024;
    QVERIFY(QFile::resize(fileName, hundredMegabytes)); // with a hole: it takes no room
    QString problem;
    QVERIFY(!openReport(fileName, &problem));
    QVERIFY2(problem.contains(QStringLiteral("too large")), qPrintable(problem));
}

void ReportFileTest::onlyFilesAreOpened()
{
    const QTemporaryDir folder;
    QString problem;
    for (const QString &name :
         {folder.path(), folder.filePath(QStringLiteral("none")), QStringLiteral("/dev/zero")}) {
        QVERIFY(!openReport(name, &problem));
        QVERIFY(problem.endsWith(u'.'));
    }
}

void ReportFileTest::agreesWithItself()
{
    const QTemporaryDir folder;
    QString problem;
    const auto opened = openReport(saved(folder, bytesOf(goodReport())), &problem);
    QVERIFY2(opened, qPrintable(problem));
    QCOMPARE(differenceFrom(opened->claim, opened->report), QString());
    QCOMPARE(differenceFrom({}, opened->report), QString());
}

//! People run these as root, and anybody can write a report.
void ReportFileTest::itsRangesBecomeNoCommand()
{
    const QString planted = QStringLiteral("8.8.4.0/24");
    const CloudflareNetworks &known = CloudflareNetworks::builtIn();
    RangesSeen seen;
    seen.v4 = known.v4() + QStringList{planted};
    seen.v6 = known.v6();
    const Observation ranges{{},  {}, Via::Helper, EvidenceBuilder::start().addSecs(60), 1, Outcome::Answered,
                             seen};
    QJsonObject forged = goodReport();
    QJsonArray evidence = forged.value(QLatin1String("evidence")).toArray();
    evidence.append(toJson(ranges));
    forged.insert(QStringLiteral("evidence"), evidence);
    const QTemporaryDir folder;
    QString problem;
    auto opened = openReport(saved(folder, bytesOf(forged)), &problem);
    QVERIFY2(opened, qPrintable(problem));
    QVERIFY(rangesUsed(opened->report.evidence).added.contains(planted));
    opened->report.causes.resize(1);
    opened->report.causes[0].id = QStringLiteral("firewall-blocks-cloudflare");
    const FixPlan plan = fixPlan(opened->report);
    QVERIFY(plan.fixes.size() > 3);
    for (const Fix &fix : plan.fixes)
        for (const FixStep &step : fix.steps)
            QVERIFY2(!step.command.contains(planted), qPrintable(fix.id));
    for (const Message &letter : lettersFor(opened->report, opened->report.causes.constFirst()))
        QVERIFY(!letter.paragraphs.join(u' ').contains(planted));
}

void ReportFileTest::everyFormatShowsTheDifference()
{
    const QTemporaryDir folder;
    QJsonObject forged = goodReport();
    forged.insert(QStringLiteral("light"), QStringLiteral("green"));
    forged.insert(QStringLiteral("causes"),
                  QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("\x1B[31mgremlins")}}});
    QString problem;
    const auto opened = openReport(saved(folder, bytesOf(forged)), &problem);
    QVERIFY2(opened, qPrintable(problem));
    QCOMPARE(opened->report.light, Light::Red);
    for (const Format format : {Format::Text, Format::Json, Format::Markdown, Format::Html, Format::Ticket}) {
        CommandLine line;
        line.format = format;
        line.outputFile = QStringLiteral("x");
        const auto bytes = rendered(opened->report, line, opened->claim);
        QVERIFY(bytes);
        QVERIFY2(bytes->contains("by today"), bytes->left(400).constData());
        QVERIFY(bytes->contains("gremlins"));
        QVERIFY(!bytes->contains('\x1B'));
    }
}

//! Every way to lose one key, and every key as another type.
void ReportFileTest::readsWhateverIsCutOut()
{
    const QJsonObject good = goodReport();
    for (const QString &key : good.keys()) {
        for (const QJsonValue &value :
             {QJsonValue(), QJsonValue(-1e300), QJsonValue(QStringLiteral("x")),
              QJsonValue(QJsonArray{QJsonValue(), QJsonArray{}}), QJsonValue(QJsonObject())}) {
            QJsonObject changed = good;
            changed.insert(key, value);
            QString error;
            const auto stored = readReport(bytesOf(changed), &error);
            QVERIFY(stored || error.endsWith(u'.'));
            if (stored)
                static_cast<void>(judge(stored->question, stored->evidence, stored->complete));
        }
    }
}

QTEST_GUILESS_MAIN(ReportFileTest)
#include "report_file_test.moc"
