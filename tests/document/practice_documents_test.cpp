#include "document/compose.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "practice/practice.h"
#include "practice_reports.h"
#include "report/from_json.h"
#include "report/phrasebook.h"

#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace doctor;

namespace {

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
    QString error;
    m_reports = test::practiceReports(&error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
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
    const QByteArray text = toText(document);
    for (const document::Section &section : document.sections) {
        QVERIFY(!section.blocks.isEmpty());
        QVERIFY(html.contains(section.heading));
        QVERIFY(section.heading.isEmpty() || markdown.contains("## " + section.heading.toUtf8()));
        QVERIFY(section.heading.isEmpty() || text.contains('\n' + section.heading.toUtf8() + "\n---"));
    }
    constexpr qsizetype megabyte = 1000 * 1000;
    QVERIFY(toHtml(document).size() < megabyte && markdown.size() < megabyte);
}

QTEST_GUILESS_MAIN(PracticeDocumentsTest)
#include "practice_documents_test.moc"
