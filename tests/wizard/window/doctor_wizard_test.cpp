#include "pages/access_question.h"
#include "pages/page.h"
#include "widgets/command_box.h"
#include "widgets/hint_label.h"
#include "widgets/step_list.h"
#include "widgets/text_label.h"
#include "window/window_keeper.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace doctor;
using namespace doctor::test;

namespace {

QString headingOf(const QWidget &page)
{
    const Heading *heading = page.findChild<Heading *>();
    return heading != nullptr ? heading->text() : QString();
}

CommandBox *firstCommand(const QWidget &page)
{
    for (CommandBox *box : page.findChildren<CommandBox *>())
        if (box->isVisibleTo(&page))
            return box;
    return nullptr;
}

} // namespace

//! The whole window as a person uses it, against practice faults.
class DoctorWizardTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leadsFromTheFaultToTheSavedReport_data();
    void leadsFromTheFaultToTheSavedReport();
    void answersInPlaceWhenTypingHasPaused();
    void asksNothingBeforeItIsTold();
    void letsNobodyLeaveTheFirstPageWithoutASite();
    void changesCommandsWithTheServer();
    void goesStraightToAnyStep();
    void stopsWithEscapeAndBeginsAgainWithF5();
    void cancelsWhenTheQuestionChanges();
    void saysThatItHasRecovered();
    void leadsOnWithEnterAlone();
    void comparesBeforeAndAfter();
    void putsLettersFirstForThoseWithoutAccess();
    void opensASavedReport();
    void opensAReportThatWasStoppedWithoutAsking();
    void asksBeforeItGoesWhereAReportLeads_data();
    void asksBeforeItGoesWhereAReportLeads();
    void leadsToAnyStepByItsNumber();
    void speaksAnotherLanguageAtOnce();
    void refusesAFileThatIsNoReport();
    void closesAtOnceDuringACheck();
};

void DoctorWizardTest::initTestCase()
{
    // Dialogs of the desktop cannot be driven from here.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void DoctorWizardTest::init()
{
    makeChoices();
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DoctorWizardTest::cleanup()
{
    close();
}

void DoctorWizardTest::leadsFromTheFaultToTheSavedReport_data()
{
    QTest::addColumn<QString>("cause");

    for (const char *fault : {"firewall-blocks-cloudflare", "web-server-not-running", "certificate-expired",
                              "redirect-loop", "https-port-closed", "tunnel-down"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void DoctorWizardTest::leadsFromTheFaultToTheSavedReport()
{
    QFETCH(const QString, cause);
    QVERIFY(runFault(cause));

    // Through all pages with the one default button, to the one before the last.
    for (int id = 1; id < static_cast<int>(PageId::Fix); ++id) {
        QCOMPARE(m_window->currentId(), id);
        QVERIFY(!headingOf(page(static_cast<PageId>(id))).isEmpty());
        QTest::mouseClick(m_window->button(QWizard::NextButton), Qt::LeftButton);
    }
    const Consultation &consultation = m_window->consultation();
    QCOMPARE(consultation.verdict().causes.first().id, cause);
    const Fix fix = consultation.fixPlan().fixesFor(cause).first();
    QCOMPARE(headingOf(page(PageId::Fix)), fix.title);

    if (CommandBox *box = firstCommand(page(PageId::Fix))) {
        const auto withCommand = std::find_if(fix.steps.begin(), fix.steps.end(),
                                              [](const FixStep &step) { return !step.command.isEmpty(); });
        box->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), withCommand->command);
    }

    QTest::mouseClick(m_window->button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Report));
    // The page scrolls, and nothing scrolls inside it.
    const auto *preview = page(PageId::Report).findChild<QTextBrowser *>();
    QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("shop.example")));
    QTRY_VERIFY(preview->height() >= preview->document()->size().height());
    QCOMPARE(preview->verticalScrollBar()->maximum(), 0);
    auto *kind = page(PageId::Report).findChild<QComboBox *>();
    kind->setCurrentIndex(kind->count() - 1);
    QAbstractButton *save = buttonNamed(page(PageId::Report), QStringLiteral("Save the report…"));
    QVERIFY(save != nullptr);
    save->click();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString fileName = m_folder->filePath(QStringLiteral("report.json"));
    dialog->selectFile(fileName);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(fileName));

    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report[QStringLiteral("causes")][0][QStringLiteral("id")].toString(), cause);
}

void DoctorWizardTest::answersInPlaceWhenTypingHasPaused()
{
    auto *site = page(PageId::Site).findChild<QLineEdit *>(QStringLiteral("site"));
    auto *hint = page(PageId::Site).findChild<HintLabel *>();
    QTest::keyClicks(site, QStringLiteral("my shop"));
    QVERIFY(!hint->isMistake());
    QTRY_VERIFY(hint->isMistake());
    QVERIFY(!m_window->button(QWizard::NextButton)->isEnabled());

    site->selectAll();
    QTest::keyClicks(site, QStringLiteral("shop.example"));
    // That a mistake has gone is seen at once.
    QVERIFY(!hint->isMistake());
    QTRY_VERIFY(hint->text().contains(QLatin1String("https://shop.example/")));
    QVERIFY(m_window->button(QWizard::NextButton)->isEnabled());
}

void DoctorWizardTest::asksNothingBeforeItIsTold()
{
    QVERIFY(!m_window->consultation().hasBegun());
    for (int id = 1; id < pageCount; ++id)
        QVERIFY(!m_window->findChild<StepList *>()->steps().at(id).reached);
    m_window->goTo(PageId::Report);
    QCOMPARE(m_window->currentId(), 0);
}

void DoctorWizardTest::letsNobodyLeaveTheFirstPageWithoutASite()
{
    QVERIFY(!m_window->button(QWizard::NextButton)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(m_window->currentId(), 0);
}

void DoctorWizardTest::changesCommandsWithTheServer()
{
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Fix);
    auto *firewall = page(PageId::Fix).findChild<QComboBox *>(QStringLiteral("firewall"));
    const auto choose = [&](const char *value) {
        firewall->setCurrentIndex(firewall->findData(QString::fromLatin1(value)));
        Q_EMIT firewall->activated(firewall->currentIndex());
    };
    const auto offers = [&](const char *words) {
        for (const CommandBox *box : page(PageId::Fix).findChildren<CommandBox *>())
            if (box->command().contains(QLatin1String(words)))
                return true;
        return false;
    };

    auto *way = page(PageId::Fix).findChild<QComboBox *>(QStringLiteral("way"));
    choose("csf");
    QTRY_COMPARE(way->findData(QStringLiteral("allow-cloudflare-ufw")), -1);
    QVERIFY(way->findData(QStringLiteral("allow-cloudflare-csf")) >= 0);
    choose("ufw");
    QTRY_VERIFY(way->findData(QStringLiteral("allow-cloudflare-ufw")) >= 0);
    way->setCurrentIndex(way->findData(QStringLiteral("allow-cloudflare-ufw")));
    Q_EMIT way->activated(way->currentIndex());
    QTRY_VERIFY(offers("sudo ufw"));
    // The server of a practice fault is not the person's own.
    QCOMPARE(m_choices->server().firewall, QStringLiteral("unknown"));
}

void DoctorWizardTest::goesStraightToAnyStep()
{
    QVERIFY(runFault(QStringLiteral("healthy")));
    for (const PageId id : {PageId::Report, PageId::DnsRecord, PageId::Fix, PageId::Site, PageId::SslMode}) {
        Q_EMIT m_window->findChild<StepList *>()->stepChosen(static_cast<int>(id));
        QCOMPARE(m_window->currentId(), static_cast<int>(id));
    }
    m_window->back();
    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::TlsCertificate));
    // Coming by the first page has not begun anything anew.
    QVERIFY(!m_window->consultation().isRunning());
    QVERIFY(m_window->consultation().isPractice());
}

void DoctorWizardTest::stopsWithEscapeAndBeginsAgainWithF5()
{
    m_window->practise(QStringLiteral("origin-not-answering"), {});
    QTRY_COMPARE(m_window->consultation().stage(), Consultation::Stage::Checking);
    m_window->activateWindow();

    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->consultation().stage(), Consultation::Stage::Done);
    QVERIFY(m_window->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_window->consultation().isRunning());
}

void DoctorWizardTest::cancelsWhenTheQuestionChanges()
{
    m_window->practise(QStringLiteral("origin-not-answering"), {});
    QTRY_COMPARE(m_window->consultation().stage(), Consultation::Stage::Checking);
    m_window->goTo(PageId::TcpReach);
    m_window->goTo(PageId::Site);
    QVERIFY(m_window->consultation().isRunning());

    page(PageId::Site)
        .findChild<QLineEdit *>(QStringLiteral("site"))
        ->setText(QStringLiteral("blog.example"));

    QTRY_COMPARE(m_window->consultation().stage(), Consultation::Stage::Done);
    QVERIFY(m_window->consultation().verdict().cancelled);
}

void DoctorWizardTest::saysThatItHasRecovered()
{
    QVERIFY(runFault(QStringLiteral("recovered")));
    m_window->goTo(PageId::Diagnosis);

    QVERIFY(headingOf(page(PageId::Diagnosis)).contains(QLatin1String("recovered")));
    QAbstractButton *watch = buttonNamed(page(PageId::Diagnosis), QStringLiteral("Keep watching"));
    QVERIFY(watch != nullptr);
}

void DoctorWizardTest::leadsOnWithEnterAlone()
{
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->activateWindow();
    for (int id = 1; id < static_cast<int>(PageId::Fix); ++id) {
        QTRY_COMPARE(m_window->focusWidget(), m_window->button(QWizard::NextButton));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_window->currentId(), id + 1);
    }
    QSignalSpy started(&m_window->consultation(), &Consultation::started);
    QTRY_COMPARE(m_window->focusWidget(), m_window->button(QWizard::CustomButton1));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(started.size(), 1);
}

void DoctorWizardTest::comparesBeforeAndAfter()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Fix);
    page(PageId::Fix)
        .findChild<AccessQuestion *>(QStringLiteral("server-access"))
        ->findChildren<QRadioButton *>()
        .at(static_cast<int>(Keeper::Person) - 1)
        ->click();
    QTRY_VERIFY(buttonNamed(page(PageId::Fix), QStringLiteral("1. Look: done")) != nullptr);
    buttonNamed(page(PageId::Fix), QStringLiteral("1. Look: done"))->click();
    QSignalSpy finished(&m_window->consultation(), &Consultation::finished);

    QTest::mouseClick(m_window->button(QWizard::CustomButton1), Qt::LeftButton);
    QVERIFY(finished.wait(longest));

    const auto says = [this](const char *sentence) {
        const QList<TextLabel *> labels = page(PageId::Fix).findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [sentence](const TextLabel *label) {
            return label->text().startsWith(QLatin1String(sentence));
        });
    };
    // On a busy machine a light may change from one check to the next.
    QTRY_VERIFY(says("It is as it was before.") || says("The cause is the same"));
    QCOMPARE(m_window->consultation().history().size(), 1);
}

void DoctorWizardTest::putsLettersFirstForThoseWithoutAccess()
{
    QVERIFY(runFault(QStringLiteral("origin-not-answering")));
    m_window->goTo(PageId::Fix);

    // Only the hosting company can act.
    QTRY_VERIFY(
        buttonNamed(page(PageId::Fix), QStringLiteral("Copy: To write to the hosting company (practice)"))
        != nullptr);
}

void DoctorWizardTest::opensASavedReport()
{
    QVERIFY(runFault(QStringLiteral("certificate-expired")));
    m_window->consultation().setNote(QStringLiteral("Since this morning"));
    const QString fileName = m_folder->filePath(QStringLiteral("stored.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Report report = m_window->consultation().reportToSave();
    report.question.isPractice = false; // as of a site of one's own
    file.write(QJsonDocument(toJson(report)).toJson());
    file.close();
    cleanup();
    m_choices = std::make_unique<Choices>(m_folder->filePath(QStringLiteral("choices.ini")));
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    m_window->show();

    m_window->openFile(fileName);

    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Diagnosis));
    QCOMPARE(m_window->consultation().verdict().causes.first().id, QStringLiteral("certificate-expired"));
    QCOMPARE(m_window->consultation().note(), QStringLiteral("Since this morning"));
    m_window->goTo(PageId::Site);
    QCOMPARE(page(PageId::Site).findChild<QLineEdit *>(QStringLiteral("site"))->text(),
             QStringLiteral("https://shop.example/"));
}

void DoctorWizardTest::opensAReportThatWasStoppedWithoutAsking()
{
    Report report;
    report.question.host = QStringLiteral("shop.example");
    report.started = QDateTime::currentDateTimeUtc().addDays(-3);
    report.cancelled = true;
    const QString fileName = m_folder->filePath(QStringLiteral("stopped.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(report)).toJson());
    file.close();
    const QSignalSpy started(&m_window->consultation(), &Consultation::started);

    m_window->openFile(fileName);

    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Diagnosis));
    QVERIFY(started.isEmpty());
    QVERIFY(m_window->windowTitle().contains(QLatin1String("report of")));
    const QList<TextLabel *> labels = page(PageId::Diagnosis).findChildren<TextLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
        return label->isVisible() && label->text().contains(QString::fromUtf8("“stopped.json”"));
    }));
}

void DoctorWizardTest::asksBeforeItGoesWhereAReportLeads_data()
{
    QTest::addColumn<bool>("fromFirstPage");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("F5, agreed") << false << true;
    QTest::newRow("F5, not agreed") << false << false;
    QTest::newRow("first page, agreed") << true << true;
    QTest::newRow("first page, not agreed") << true << false;
}

void DoctorWizardTest::asksBeforeItGoesWhereAReportLeads()
{
    QFETCH(bool, fromFirstPage);
    QFETCH(bool, agrees);
    Report report;
    report.question.host = QStringLiteral("shop.example");
    report.question.origins = {OriginTold{QStringLiteral("192.168.1.1"), 0}};
    report.started = QDateTime::currentDateTimeUtc().addDays(-3);
    report.cancelled = true; // “Next” on the first page would begin anew
    const QString fileName = m_folder->filePath(QStringLiteral("lure.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(report)).toJson());
    file.close();
    m_window->openFile(fileName);
    const QSignalSpy started(&m_window->consultation(), &Consultation::started);

    if (fromFirstPage) {
        m_window->goTo(PageId::Site);
        m_window->next();
        QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Site));
    } else {
        QTest::keyClick(m_window.get(), Qt::Key_F5);
    }

    const QPointer<QMessageBox> box = m_window->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QVERIFY2(box->text().contains(QLatin1String("192.168.1.1")), qPrintable(box->text()));
    QVERIFY(started.isEmpty());
    QCOMPARE(box->defaultButton()->text().remove(u'&'), QStringLiteral("Do not check"));
    buttonNamed(*box, agrees ? QStringLiteral("Check all the same") : QStringLiteral("Do not check"))
        ->click();
    QCOMPARE(started.size(), agrees ? 1 : 0);
    QCOMPARE(m_window->currentId(),
             static_cast<int>(!fromFirstPage ? PageId::Diagnosis
                                  : agrees   ? PageId::StatusPage
                                             : PageId::Site));
    m_window->consultation().cancel(); // before it contacts anybody
    QTRY_VERIFY(box == nullptr);
}

void DoctorWizardTest::leadsToAnyStepByItsNumber()
{
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
    QCOMPARE(m_window->currentId(), 0); // nothing was asked yet
    QVERIFY(runFault(QStringLiteral("healthy")));
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Diagnosis));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Fix));
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Diagnosis));
}

void DoctorWizardTest::speaksAnotherLanguageAtOnce()
{
    cleanup();
    makeChoices();
    QVERIFY(speak(QStringLiteral("en")));
    const WindowKeeper keeper(*m_choices);
    keeper.window().show();
    keeper.window().practise(QStringLiteral("firewall-blocks-cloudflare"), {});
    const Consultation *consultation = &keeper.window().consultation();
    QTRY_COMPARE_WITH_TIMEOUT(consultation->stage(), Consultation::Stage::Done, longest);
    keeper.window().goTo(PageId::Diagnosis);
    const QString english = headingOf(*keeper.window().page(PageId::Diagnosis));
    const QPointer<DoctorWizard> before = &keeper.window();
    const auto companyOf = [](const DoctorWizard &window) {
        return window.page(PageId::Fix)
            ->findChild<AccessQuestion *>(QStringLiteral("server-access"))
            ->findChildren<QRadioButton *>()
            .at(static_cast<int>(Keeper::Company) - 1);
    };
    companyOf(keeper.window())->click();

    Q_EMIT keeper.window().languageWanted(QStringLiteral("ar"));

    QVERIFY(&keeper.window() != before.data());
    QCOMPARE(&keeper.window().consultation(), consultation);
    QCOMPARE(keeper.window().currentId(), static_cast<int>(PageId::Diagnosis));
    QTRY_VERIFY(headingOf(*keeper.window().page(PageId::Diagnosis)) != english);
    QVERIFY(keeper.window().isRightToLeft());
    QVERIFY(companyOf(keeper.window())->isChecked());
    QTRY_VERIFY(before.isNull());

    Q_EMIT keeper.window().languageWanted(QStringLiteral("en"));
    QTRY_COMPARE(headingOf(*keeper.window().page(PageId::Diagnosis)), english);
    QVERIFY(!keeper.window().isRightToLeft());
}

void DoctorWizardTest::refusesAFileThatIsNoReport()
{
    m_window->openFile(m_folder->filePath(QStringLiteral("nothing.json")));

    QCOMPARE(m_window->currentId(), 0);
    QVERIFY(!m_window->consultation().hasBegun());
    QCOMPARE(m_window->findChildren<QDialog *>().size(), 1);
}

void DoctorWizardTest::closesAtOnceDuringACheck()
{
    m_window->practise(QStringLiteral("origin-not-answering"), {});
    QTRY_COMPARE(m_window->consultation().stage(), Consultation::Stage::Checking);
    QTest::qWait(100);
    QElapsedTimer clock;
    clock.start();

    m_window->close();
    m_window.reset();

    QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(DoctorWizardTest)
#include "doctor_wizard_test.moc"
