#include "document/report_language.h"
#include "report/report.h"
#include "window_fixture.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>

using namespace doctor;
using namespace doctor::test;

//! What was found is lost by nobody who presses the wrong key.
class ClosingTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void hasNoLetterOfItsOwn_data();
    void hasNoLetterOfItsOwn();
    void asksBeforeAResultIsLost();
    void closesWhenThePersonInsists();
    void asksNothingWhereNothingIsLost();
    void asksNothingWhenTheSessionEnds();

private:
    bool openResult();
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
};

void ClosingTest::init()
{
    makeChoices();
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    m_window->show();
}

//! A result of a site of one's own, which stands in a file.
bool ClosingTest::openResult()
{
    if (!runFault(QStringLiteral("certificate-expired")))
        return false;
    Report report = m_window->consultation().reportToSave();
    report.question.isPractice = false;
    QFile file(m_folder->filePath(QStringLiteral("stored.json")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(toJson(report)).toJson());
    file.close();
    m_window->openFile(file.fileName());
    return hasEnded() && !m_window->consultation().isPractice();
}

void ClosingTest::hasNoLetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ClosingTest::hasNoLetterOfItsOwn()
{
    QFETCH(const QString, language);
    const ReportLanguage spoken(language);
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    for (const QWizard::WizardButton which : {QWizard::CancelButton, QWizard::FinishButton}) {
        QVERIFY(!m_window->button(which)->text().isEmpty());
        QVERIFY2(!m_window->button(which)->text().contains(u'&'),
                 qPrintable(m_window->button(which)->text()));
    }
}

void ClosingTest::asksBeforeAResultIsLost()
{
    QVERIFY(openResult());
    m_window->consultation().setNote(QStringLiteral("Asked the host at noon.")); // stands in no file
    QVERIFY(m_window->consultation().isUnsaved());

    m_window->close();

    QVERIFY(m_window->isVisible());
    QVERIFY(question() != nullptr);
    QVERIFY(question()->text().contains(QLatin1String("shop.example")));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->consultation().hasBegun());

    m_window->consultation().setSaved();
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void ClosingTest::closesWhenThePersonInsists()
{
    QVERIFY(openResult());
    m_window->consultation().setNote(QStringLiteral("Asked the host at noon."));
    m_window->goTo(PageId::Report);
    m_window->button(QWizard::FinishButton)->click();
    QVERIFY(question() != nullptr);
    QAbstractButton *insist = buttonNamed(*question(), QStringLiteral("Close"));
    QVERIFY(insist != nullptr);

    insist->click();

    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!m_window->consultation().hasBegun());
}

void ClosingTest::asksNothingWhereNothingIsLost()
{
    const auto closesAtOnce = [this] {
        m_window->close();
        const bool isGone = !m_window->isVisible() && question() == nullptr;
        m_window->show();
        return isGone;
    };
    QVERIFY(closesAtOnce()); // nothing was checked
    QVERIFY(openResult());
    QVERIFY(closesAtOnce()); // it stands in the file
    QVERIFY(runFault(QStringLiteral("healthy")));
    QVERIFY(closesAtOnce()); // practice
    m_window->practise(QStringLiteral("origin-not-answering"), {});
    QTRY_COMPARE(m_window->consultation().stage(), Consultation::Stage::Checking);
    QVERIFY(closesAtOnce()); // it still runs
}

void ClosingTest::asksNothingWhenTheSessionEnds()
{
    QVERIFY(openResult());
    m_window->consultation().setNote(QStringLiteral("Asked the host at noon."));
    // Nobody but Qt can make a QSessionManager, and nobody here looks at it.
    alignas(QSessionManager) char manager[sizeof(QSessionManager)] = {};
    Q_EMIT qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(manager));

    m_window->close();

    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(ClosingTest)
#include "closing_test.moc"
