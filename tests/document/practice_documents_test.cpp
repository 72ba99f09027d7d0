#include "document/compose.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "examination/examination.h"
#include "practice/practice.h"
#include "report/from_json.h"
#include "report/phrasebook.h"

#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <memory>

using namespace doctor;

namespace {

struct Run {
    std::unique_ptr<PracticeInternet> internet;
    std::unique_ptr<ProbeFactory> probes;
    std::unique_ptr<Examination> examination;
    bool finished = false;
};

std::unique_ptr<Run> launch(const QString &fault, QString *error)
{
    auto run = std::make_unique<Run>();
    run->internet = PracticeInternet::stage(fault, error);
    if (!run->internet)
        return nullptr;
    const Endpoints endpoints = run->internet->endpoints();
    run->probes = networkProbes(endpoints);
    run->examination = std::make_unique<Examination>(run->internet->question(), endpoints, *run->probes);
    QObject::connect(run->examination.get(), &Examination::finished, run->examination.get(),
                     [raw = run.get()] { raw->finished = true; });
    run->examination->start();
    return run;
}

QString textOf(const QByteArray &html, QString *error)
{
    QString text;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
    }
    if (reader.hasError())
        *error = reader.errorString();
    return text;
}

} // namespace

//! Every format for each practice fault, drawn from the report as it is stored.
class PracticeDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultInEveryFormat_data();
    void everyFaultInEveryFormat();

private:
    std::map<QString, Report> m_reports;
};

void PracticeDocumentsTest::initTestCase()
{
    QStringList waiting;
    for (const PracticeFault &fault : practiceFaults())
        if (fault.stageable)
            waiting.append(fault.id);
    // A few at a time: most of a run is waiting for silence.
    for (; !waiting.isEmpty(); waiting = waiting.mid(6)) {
        std::map<QString, std::unique_ptr<Run>> running;
        for (const QString &fault : waiting.mid(0, 6)) {
            QString error;
            running[fault] = launch(fault, &error);
            QVERIFY2(running[fault], qPrintable(fault + error));
        }
        for (const auto &[fault, run] : running) {
            const bool done = QTest::qWaitFor([&run = run] { return run->finished; }, 60000);
            QVERIFY2(done, qPrintable(fault));
            m_reports[fault] = run->examination->report();
        }
    }
}

void PracticeDocumentsTest::everyFaultInEveryFormat_data()
{
    QTest::addColumn<QString>("fault");
    for (const PracticeFault &fault : practiceFaults())
        if (fault.stageable)
            QTest::newRow(qPrintable(fault.id)) << fault.id;
}

void PracticeDocumentsTest::everyFaultInEveryFormat()
{
    QFETCH(QString, fault);
    QString error;
    const Report &report = m_reports.at(fault);
    const auto stored = readReport(QJsonDocument(toJson(report)).toJson(), &error);
    QVERIFY2(stored, qPrintable(error));
    Report again = judge(stored->question, stored->evidence, stored->complete);
    again.started = stored->started;
    again.elapsedMs = stored->elapsedMs;
    const document::Document document = compose(again);

    QCOMPARE(document.headline, phrasebook::headline(report));
    const QString html = textOf(toHtml(document), &error);
    QCOMPARE(error, QString());
    QVERIFY(html.contains(document.headline));
    const QByteArray markdown = toMarkdown(document);
    for (const document::Section &section : document.sections) {
        QVERIFY(!section.blocks.isEmpty());
        QVERIFY(html.contains(section.heading));
        QVERIFY(section.heading.isEmpty() || markdown.contains("## " + section.heading.toUtf8()));
    }
    constexpr qsizetype megabyte = 1000 * 1000;
    QVERIFY(toHtml(document).size() < megabyte && markdown.size() < megabyte);
}

QTEST_GUILESS_MAIN(PracticeDocumentsTest)
#include "practice_documents_test.moc"
