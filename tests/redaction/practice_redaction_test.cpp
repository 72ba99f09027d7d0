#include "document/compose.h"
#include "document/write_html.h"
#include "document/write_markdown.h"
#include "document/write_text.h"
#include "evidence/cloudflare_networks.h"
#include "practice/practice.h"
#include "practice_reports.h"
#include "redaction/redaction.h"
#include "report/from_json.h"

#ifdef DOCTOR_HAS_GUI
#include "pdf/write_pdf.h"
#endif

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace doctor;

namespace {

QStringList verdictOf(const Report &report)
{
    QStringList verdict{QString::number(int(report.light))};
    for (const CheckResult &check : report.checks)
        verdict.append(QString::number(int(check.light)));
    for (const Cause &cause : report.causes)
        verdict.append(cause.id + u' ' + QString::number(int(cause.confidence)));
    return verdict;
}

QList<QByteArray> everyFormat(const Report &report)
{
    const document::Document document = compose(report);
    QList<QByteArray> formats{QJsonDocument(toJson(report)).toJson(), toHtml(document), toMarkdown(document),
                              toText(document)};
#ifdef DOCTOR_HAS_GUI
    const DrawnPdf pdf = drawPdf(document, QPageSize::A4);
    formats << pdf.bytes << pdf.text.toUtf8();
#endif
    return formats;
}

} // namespace

//! What the practice internet shows, with everything hidden.
class PracticeRedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noSecretSurvives_data();
    void noSecretSurvives();

private:
    std::map<QString, Report> m_reports;
};

void PracticeRedactionTest::initTestCase()
{
    QString error;
    m_reports = test::practiceReports(&error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void PracticeRedactionTest::noSecretSurvives_data()
{
    QTest::addColumn<QString>("fault");
    for (const PracticeFault &fault : practiceFaults())
        if (fault.stageable)
            QTest::newRow(qPrintable(fault.id)) << fault.id;
}

void PracticeRedactionTest::noSecretSurvives()
{
    QFETCH(QString, fault);
    QString error;
    const Report &report = m_reports.at(fault);
    const Redaction redaction(report, Hidden{true, true, true}, {});
    const Report redacted = redaction.applied(report);
    QCOMPARE(verdictOf(redacted), verdictOf(report));
    const auto stored = readReport(QJsonDocument(toJson(redacted)).toJson(), &error);
    QVERIFY2(stored, qPrintable(error));
    QCOMPARE(verdictOf(judge(stored->question, stored->evidence, stored->complete)), verdictOf(report));

    QStringList secrets{report.question.host};
    for (const OriginTold &origin : report.question.origins)
        if (!CloudflareNetworks::builtIn().contains(origin.literal())) // Cloudflare's are no secret
            secrets.append(origin.host);
    for (const QByteArray &bytes : everyFormat(redacted)) {
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!bytes.toLower().contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY(!redaction.survivesIn(bytes));
    }
}

#ifdef DOCTOR_HAS_GUI
QTEST_MAIN(PracticeRedactionTest)
#else
QTEST_GUILESS_MAIN(PracticeRedactionTest)
#endif
#include "practice_redaction_test.moc"
