#include "document/compose.h"
#include "hostile_report.h"
#include "pdf/page_text.h"
#include "pdf/pdf_catalog.h"
#include "pdf/write_pdf.h"
#include "report/isolates.h"
#include "report/shown.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace doctor;
using namespace doctor::test;

namespace {

QByteArray pdfOf(const Report &report, QPageSize::PageSizeId paper = QPageSize::A4)
{
    return toPdf(compose(report), paper);
}

//! Every object that the last table of objects names lies where it says.
bool offsetsHold(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("startxref\n") + 10;
    const int xref = pdf.mid(at, pdf.indexOf('\n', at) - at).toInt();
    if (!pdf.mid(xref).startsWith("xref\n"))
        return false;
    const QList<QByteArray> lines = pdf.mid(xref).split('\n');
    const QByteArray number = lines.at(1).split(' ').constFirst();
    const int offset = lines.at(2).left(10).toInt();
    return pdf.mid(offset).startsWith(number + " 0 obj\n");
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTitleAndLanguage();
    void theTextCanBeSelected();
    void columnsBeginWherePeopleBegin_data();
    void columnsBeginWherePeopleBegin();
    void nothingActsInIt_data();
    void nothingActsInIt();
    void aHugeReportStaysBelowOneMegabyte();
    void paperFollowsTheLocale_data();
    void paperFollowsTheLocale();
    void leavesWhatIsNoPdfAlone();
    void drawsEveryKindOfWorld();
};

void PdfTest::hasTitleAndLanguage()
{
    const QByteArray pdf = pdfOf(reportOf(allWorlds().constFirst()));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.endsWith("%%EOF\n"));
    QVERIFY(pdf.contains("/Lang (en)"));
    QVERIFY(pdf.contains("/DisplayDocTitle true"));
    QVERIFY(offsetsHold(pdf));
    QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    QVERIFY(pdfOf(reportOf(allWorlds().constFirst()), QPageSize::Letter).contains("/MediaBox [0 0 612"));
}

void PdfTest::theTextCanBeSelected()
{
    // Glyphs with a table back to characters, and no picture of the text.
    const QByteArray pdf = pdfOf(reportOf(allWorlds().constFirst()));
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void PdfTest::columnsBeginWherePeopleBegin_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("first");
    QTest::newRow("english") << Qt::LeftToRight << 0;
    QTest::newRow("arabic") << Qt::RightToLeft << 1;
}

void PdfTest::columnsBeginWherePeopleBegin()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, first);
    document::Section section;
    document::Facts facts;
    facts.facts.append({QStringLiteral("name"), QStringLiteral("value")});
    document::add(section, facts);
    QTextDocument text;
    PageText(&text, 1, 500, direction).write(section);

    const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
    QCOMPARE(frames.size(), 1);
    const auto *table = qobject_cast<QTextTable *>(frames.constFirst());
    QVERIFY(table != nullptr);
    QCOMPARE(table->cellAt(0, first).firstCursorPosition().block().text(),
             withIsolates(QStringLiteral("name"), direction));
    QCOMPARE(table->cellAt(0, 1 - first).firstCursorPosition().block().text(), QStringLiteral("value"));
    // The narrow column goes with its names.
    QCOMPARE(table->format().columnWidthConstraints().at(first).type(), QTextLength::FixedLength);
}

void PdfTest::nothingActsInIt_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : hostileTexts())
        QTest::newRow(qPrintable(shown(text).left(40))) << text;
}

void PdfTest::nothingActsInIt()
{
    QFETCH(QString, text);
    Report report = hostileReport(text);
    report.question.host = text;
    const QByteArray pdf = pdfOf(report);
    QVERIFY(offsetsHold(pdf));
    for (const char *name : {"/JavaScript", "/JS ", "/OpenAction", "/AA ", "/Launch", "/URI", "/EmbeddedFile",
                             "/AcroForm", "/Subtype /Link", "/Type /Annot\n"})
        QVERIFY2(!pdf.contains(name), name);
}

void PdfTest::aHugeReportStaysBelowOneMegabyte()
{
    const qsizetype size = pdfOf(hugeReport()).size();
    QVERIFY2(size < 1000 * 1000, qPrintable(QString::number(size)));
}

void PdfTest::paperFollowsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("paper");
    const auto row = [](const char *locale, const char *system, QPageSize::PageSizeId paper) {
        QTest::addRow("%s in %s", locale, system)
            << QString::fromLatin1(locale) << QString::fromLatin1(system) << int(paper);
    };
    row("en_US", "de_DE", QPageSize::Letter);
    row("en_GB", "en_US", QPageSize::A4);
    row("de", "en_US", QPageSize::A4);
    row("es_MX", "es_ES", QPageSize::Letter);
    row("es", "es_MX", QPageSize::Letter);
    row("ar", "de_DE", QPageSize::A4);
    row("C", "C", QPageSize::A4);
}

void PdfTest::paperFollowsTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, system);
    QFETCH(int, paper);
    QCOMPARE(int(paperFor(QLocale(locale), QLocale(system))), paper);
}

void PdfTest::leavesWhatIsNoPdfAlone()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("x"), QByteArray("\ntrailer\n<<\n/Root 1 0 R\n>>\n")})
        QCOMPARE(withLanguage(bytes, QStringLiteral("de")), bytes);
    const QByteArray pdf = pdfOf(reportOf(allWorlds().constFirst()));
    QCOMPARE(withLanguage(pdf, QString()), pdf);
    QVERIFY(withLanguage(pdf, QStringLiteral("pt_BR) /JS (x")).contains("/Lang (pt-BRJSx)"));
}

void PdfTest::drawsEveryKindOfWorld()
{
    // Pages take their time; these are of every kind.
    constexpr qsizetype step = 9;
    const QList<World> worlds = allWorlds();
    for (qsizetype i = 0; i < worlds.size(); i += step)
        QVERIFY2(offsetsHold(pdfOf(reportOf(worlds.at(i)))), worlds.at(i).name);
}

QTEST_MAIN(PdfTest)
#include "pdf_test.moc"
