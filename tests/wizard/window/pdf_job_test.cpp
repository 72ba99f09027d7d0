#include "evidence_builder.h"
#include "pages/report_writer.h"

#include <QSignalSpy>
#include <QTest>

using namespace doctor;
using namespace doctor::test;

class PdfJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperIsThatOfTheReport_data();
    void thePaperIsThatOfTheReport();
};

void PdfJobTest::thePaperIsThatOfTheReport_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QByteArray>("box");
    const QByteArray letter = "/MediaBox [0 0 612";
    const QByteArray a4 = "/MediaBox [0 0 595";
    QTest::newRow("for the United States") << QStringLiteral("de_DE") << QStringLiteral("en_US") << letter;
    QTest::newRow("for Germany") << QStringLiteral("en_US") << QStringLiteral("de_DE") << a4;
    QTest::newRow("as the program speaks") << QStringLiteral("es_MX") << QString() << letter;
}

void PdfJobTest::thePaperIsThatOfTheReport()
{
    QFETCH(QString, program);
    QFETCH(QString, report);
    QFETCH(QByteArray, box);
    EvidenceBuilder world;
    world.proxied().both({QStringLiteral("200")});
    QLocale::setDefault(QLocale(program));
    PdfJob job({world.report(), {}, {}, report});
    QSignalSpy finished(&job, &PdfJob::finished);
    // What a ticket in another language does while the PDF is drawn.
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));

    QVERIFY(finished.wait(60000));

    QVERIFY(job.isFine());
    QVERIFY(job.bytes().contains(box));
}

QTEST_MAIN(PdfJobTest)
#include "pdf_job_test.moc"
