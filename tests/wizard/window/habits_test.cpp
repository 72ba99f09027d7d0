#include "pages/access_question.h"
#include "pages/check_line.h"
#include "pages/fix_steps.h"
#include "pages/fix_way.h"
#include "pages/letter_list.h"
#include "pages/page.h"
#include "widgets/fold.h"
#include "widgets/hint_label.h"
#include "widgets/page_area.h"
#include "widgets/text_label.h"
#include "window/practice_chooser.h"
#include "window/text_window.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace doctor;
using namespace doctor::test;

namespace {

bool says(const QWidget &parent, const QString &words)
{
    const QList<TextLabel *> labels = parent.findChildren<TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *label) {
        return label->isVisibleTo(&parent) && label->text().contains(words);
    });
}

} // namespace

//! What people expect of a window without being told: keys, the wheel, and that nothing of one site ever
//! slips into the check of another.
class HabitsTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void keepsPracticeOutOfTheFields();
    void goesOnWithAPracticeThatWasStopped();
    void dropsWhatAReportBrought();
    void takesNothingAlongToARecentSite();
    void showsTheServerThatItRemembers();
    void saysWhomTheTypedQuestionContacts();
    void remembersToContactNobodyElse();
    void choosesTheBestWayForAnotherServer();
    void asksOthersFirstWithoutAccess();
    void asksThoseWhomThePersonNames();
    void putsClicksBeforeCommandsForCustomers();
    void putsCommandsFirstForThoseWhoRunIt();
    void asksForTheAccountWhereTheDashboardMends();
    void remembersWhoHasAccessButNotOfPractice();
    void sendsNothingInPractice();
    void leavesPractice();
    void checksWhatIsTypedInPractice();
    void saysEachKindOfStepOnce();
    void givesWordsToReadAloud();
    void asksForAnAddressThatNobodyTold();
    void saysEarlyThatNothingAnswers();
    void entersThePracticeThatIsChosen();
    void saysThatNoPracticeIsFound();
    void neverClosesWithEnter();
    void beginsEachPageAtItsTop();
    void showsTheChangeAfterCheckingAgain();
    void tabsFromTopToBottom_data();
    void tabsFromTopToBottom();
    void turnsPagesByKey();
    void obeysLettersWithAlt();
    void fitsOnTheScreen();

private:
    void open();
    void answer(const char *question, Keeper keeper);
    int topOf(const QWidget *widget) const { return widget->mapTo(&page(PageId::Fix), QPoint()).y(); }
    template<class Widget>
    Widget *field(const char *name)
    {
        return page(PageId::Site).findChild<Widget *>(QString::fromLatin1(name));
    }
};

void HabitsTest::init()
{
    makeChoices();
    open();
}

void HabitsTest::open()
{
    m_window = std::make_unique<DoctorWizard>(*m_choices);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HabitsTest::cleanup()
{
    close();
}

void HabitsTest::keepsPracticeOutOfTheFields()
{
    m_window->setDraft({QStringLiteral("blog.example"), QStringLiteral("192.0.2.7"), SslMode::Full, {}});
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Site);

    QCOMPARE(field<QLineEdit>("site")->text(), QString());
    QCOMPARE(field<QLineEdit>("origins")->text(), QString());
    QCOMPARE(field<QComboBox>("mode")->currentIndex(), 0);
    QVERIFY(page(PageId::Site)
                .findChild<HintLabel *>()
                ->text()
                .contains(QLatin1String("practising with shop.example")));
    QVERIFY(m_window->button(QWizard::NextButton)->isEnabled());

    QTest::keyClicks(field<QLineEdit>("site"), QStringLiteral("shop.example"));
    QTRY_VERIFY(page(PageId::Site).findChild<HintLabel *>()->text().contains(QLatin1String("Understood")));
    QCOMPARE(field<QLineEdit>("origins")->text(), QString());
    QCOMPARE(field<QComboBox>("mode")->currentIndex(), 0);
}

void HabitsTest::goesOnWithAPracticeThatWasStopped()
{
    m_window->practise(QStringLiteral("origin-not-answering"), {});
    QTRY_COMPARE(m_window->consultation().stage(), Consultation::Stage::Checking);
    m_window->consultation().cancel();
    QTRY_VERIFY(hasEnded());
    m_window->goTo(PageId::Site);

    m_window->next();

    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::StatusPage));
    QVERIFY(m_window->consultation().isPractice());
}

void HabitsTest::dropsWhatAReportBrought()
{
    QVERIFY(runFault(QStringLiteral("certificate-expired")));
    const QString fileName = m_folder->filePath(QStringLiteral("stored.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Report report = m_window->consultation().reportToSave();
    report.question.isPractice = false; // as of a site of one's own
    file.write(QJsonDocument(toJson(report)).toJson());
    file.close();
    m_window->openFile(fileName);
    m_window->goTo(PageId::Site);
    QVERIFY(!field<QLineEdit>("origins")->text().isEmpty());
    const QString origins = field<QLineEdit>("origins")->text();

    field<QLineEdit>("site")->setText(QStringLiteral("https://shop.example/cart"));
    QTest::qWait(600);
    QCOMPARE(field<QLineEdit>("origins")->text(), origins);
    field<QLineEdit>("site")->setText(QStringLiteral("blog.example"));

    QTRY_COMPARE(field<QLineEdit>("origins")->text(), QString());
    QCOMPARE(field<QComboBox>("mode")->currentIndex(), 0);
}

void HabitsTest::takesNothingAlongToARecentSite()
{
    m_choices->addSite(QStringLiteral("https://blog.example/"));
    open();
    m_window->setDraft({QStringLiteral("shop.example"), QStringLiteral("203.0.113.10"), SslMode::Full, {}});

    buttonNamed(page(PageId::Site), QStringLiteral("Recent site https://blog.example/"))->click();

    QCOMPARE(field<QLineEdit>("site")->text(), QStringLiteral("https://blog.example/"));
    QCOMPARE(field<QLineEdit>("origins")->text(), QString());
    QCOMPARE(field<QComboBox>("mode")->currentIndex(), 0);
}

void HabitsTest::showsTheServerThatItRemembers()
{
    QVERIFY(!page(PageId::Site).findChild<Fold *>()->isExpanded());
    ServerTold server;
    server.firewall = QStringLiteral("ufw");
    m_choices->setServer(server);

    open();

    QVERIFY(page(PageId::Site).findChild<Fold *>()->isExpanded());
    QCOMPARE(field<QComboBox>("firewall")->currentData().toString(), QStringLiteral("ufw"));
}

void HabitsTest::saysWhomTheTypedQuestionContacts()
{
    m_window->setDraft({QStringLiteral("https://maria:s3cret@shop.example/?token=s3cret"),
                        QStringLiteral("203.0.113.10:8443"),
                        SslMode::Full,
                        {}});
    const auto list = [this] {
        delete m_window->findChild<TextWindow *>();
        buttonNamed(page(PageId::Site), QStringLiteral("What will be contacted?"))->click();
        QStringList texts;
        for (const auto *label : m_window->findChild<TextWindow *>()->findChildren<TextLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };

    const QString all = list();
    QVERIFY(all.contains(QLatin1String("203.0.113.10, ports 443, 80, 8443")));
    QVERIFY(all.contains(QLatin1String("www.cloudflarestatus.com")));
    QVERIFY(!all.contains(QLatin1String("s3cret")));
    QVERIFY(!m_window->windowTitle().contains(QLatin1String("s3cret")));

    field<QCheckBox>("quiet")->click();
    const QString few = list();
    QVERIFY(few.contains(QLatin1String("203.0.113.10, ports 443, 80, 8443")));
    QVERIFY(!few.contains(QLatin1String("www.cloudflarestatus.com")));
    QVERIFY(!few.contains(QLatin1String("dns.google")));
}

void HabitsTest::remembersToContactNobodyElse()
{
    QVERIFY(!field<QCheckBox>("quiet")->isChecked());
    field<QCheckBox>("quiet")->click();

    open();

    QVERIFY(field<QCheckBox>("quiet")->isChecked());
    QVERIFY(page(PageId::Site).findChild<Fold *>()->isExpanded());
    m_window->consultation().check([] {
        Question question;
        question.host = QStringLiteral("shop.invalid");
        return question;
    }());
    QVERIFY(m_window->consultation().question().offlineHelpers);
    m_window->consultation().cancel();
}

void HabitsTest::choosesTheBestWayForAnotherServer()
{
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Fix);
    auto *way = page(PageId::Fix).findChild<QComboBox *>(QStringLiteral("way"));
    auto *firewall = page(PageId::Fix).findChild<QComboBox *>(QStringLiteral("firewall"));
    QTRY_VERIFY(way->count() > 1);
    way->setCurrentIndex(way->count() - 1);
    Q_EMIT way->activated(way->currentIndex());
    const QString before = way->currentData().toString();

    firewall->setCurrentIndex(firewall->findData(QStringLiteral("ufw")));
    Q_EMIT firewall->activated(firewall->currentIndex());

    const Fix best
        = m_window->consultation().fixPlan().fixesFor(QStringLiteral("firewall-blocks-cloudflare")).first();
    QVERIFY(best.id != before);
    QTRY_COMPARE(page(PageId::Fix).findChild<Heading *>()->text(), best.title);
    QCOMPARE(way->currentData().toString(), best.id);
}

void HabitsTest::asksOthersFirstWithoutAccess()
{
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Fix);
    auto *steps = page(PageId::Fix).findChild<FixWay *>(QStringLiteral("all-ways"))->steps();
    const auto *firewall = page(PageId::Fix).findChild<QComboBox *>(QStringLiteral("firewall"));
    // Nobody has said yet who is to do it.
    QTRY_VERIFY(
        buttonNamed(page(PageId::Fix), QStringLiteral("The steps and commands, for whoever has access"))
        != nullptr);
    QVERIFY(!steps->isVisible() && !firewall->isVisible());
    answer("server-access", Keeper::Person);
    QTRY_VERIFY(steps->isVisible() && firewall->isVisible());

    answer("server-access", Keeper::Company);

    QTRY_COMPARE(page(PageId::Fix).findChild<Heading *>()->text(),
                 QStringLiteral("Ask those who have access"));
    QVERIFY(!steps->isVisible());
    QTRY_VERIFY(
        buttonNamed(page(PageId::Fix), QStringLiteral("Copy: To write to the hosting company (practice)"))
        != nullptr);
    buttonNamed(page(PageId::Fix), QStringLiteral("The steps and commands, for whoever has access"))->click();
    QVERIFY(steps->isVisible());

    // Whoever has no access today has none for the next cause either.
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Fix);
    QTRY_COMPARE(page(PageId::Fix).findChild<Heading *>()->text(),
                 QStringLiteral("Ask those who have access"));
}

void HabitsTest::answer(const char *question, Keeper keeper)
{
    const auto *asked = page(PageId::Fix).findChild<AccessQuestion *>(QString::fromLatin1(question));
    QTRY_VERIFY(asked->isVisible());
    asked->findChildren<QRadioButton *>().at(static_cast<int>(keeper) - 1)->click();
}

void HabitsTest::asksThoseWhomThePersonNames()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Fix);
    const auto *letters = page(PageId::Fix).findChild<LetterList *>();

    answer("server-access", Keeper::Company);
    QCOMPARE(letters->first().to, QStringLiteral("host"));
    answer("server-access", Keeper::Others);
    QCOMPARE(letters->first().to, QStringLiteral("server"));
    QVERIFY(letters->isVisible());
}

void HabitsTest::putsClicksBeforeCommandsForCustomers()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Fix);
    answer("server-access", Keeper::Company);

    const auto *all = page(PageId::Fix).findChild<FixWay *>(QStringLiteral("all-ways"));
    const FixWay *clicks = nullptr;
    for (const FixWay *way : page(PageId::Fix).findChildren<FixWay *>())
        if (way != all)
            clicks = way;
    QVERIFY(clicks != nullptr);
    const QString known = QStringLiteral("What you can do yourself, if you can log in to the hosting panel");
    QTRY_VERIFY(buttonNamed(page(PageId::Fix), known) != nullptr);
    QVERIFY(!clicks->isVisible()); // which panel it is would be guessed
    buttonNamed(page(PageId::Fix), known)->click();
    QTRY_VERIFY(clicks->isVisible());
    QCOMPARE(clicks->fix().where, QStringLiteral("hosting-panel"));
    const QAbstractButton *commands
        = buttonNamed(page(PageId::Fix), QStringLiteral("The steps and commands, for whoever has access"));
    const auto *letters = page(PageId::Fix).findChild<LetterList *>();
    const auto *question = page(PageId::Fix).findChild<AccessQuestion *>(QStringLiteral("server-access"));
    QTRY_VERIFY(topOf(question) < topOf(letters));
    QVERIFY(topOf(letters) < topOf(clicks));
    QVERIFY(topOf(clicks) < topOf(commands));
    QVERIFY(!all->isVisible());
}

void HabitsTest::putsCommandsFirstForThoseWhoRunIt()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Fix);
    answer("server-access", Keeper::Others);
    answer("server-access", Keeper::Person);

    const auto *all = page(PageId::Fix).findChild<FixWay *>(QStringLiteral("all-ways"));
    QTRY_VERIFY(all->isVisible());
    QVERIFY(!page(PageId::Fix).findChild<LetterList *>()->isVisible());
    // Not everybody has ever typed a command.
    const QPointer<QAbstractButton> how
        = buttonNamed(*all, QStringLiteral("How do I get to where commands are typed?"));
    QVERIFY(how != nullptr && how->isVisible());
    how->click();
    auto *told = m_window->findChild<TextWindow *>();
    QVERIFY(told != nullptr && told->findChild<TextLabel *>() != nullptr);
    QString words;
    for (const auto *label : told->findChildren<TextLabel *>())
        words += label->text();
    QVERIFY(words.contains(QLatin1String("ssh admin@203.0.113.10")));
    delete told;
    // A panel that is told comes before the shell.
    auto *panel = page(PageId::Fix).findChild<QComboBox *>(QStringLiteral("panel"));
    panel->setCurrentIndex(panel->findData(QStringLiteral("cpanel")));
    Q_EMIT panel->activated(panel->currentIndex());
    QTRY_COMPARE(all->fix().where, QStringLiteral("hosting-panel"));
    QVERIFY(how != nullptr && !how->isVisible());
}

void HabitsTest::asksForTheAccountWhereTheDashboardMends()
{
    QVERIFY(runFault(QStringLiteral("wrong-origin-address")));
    m_window->goTo(PageId::Fix);
    answer("account-access", Keeper::Company);

    QVERIFY(!page(PageId::Fix).findChild<AccessQuestion *>(QStringLiteral("server-access"))->isVisible());
    const auto *letters = page(PageId::Fix).findChild<LetterList *>();
    QTRY_VERIFY(letters->isVisible());
    QCOMPARE(letters->first().to, QStringLiteral("cloudflare-account"));
}

void HabitsTest::remembersWhoHasAccessButNotOfPractice()
{
    m_choices->setKeeper(Place::Server, Keeper::Company);
    open();
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Fix);
    const auto *question = page(PageId::Fix).findChild<AccessQuestion *>(QStringLiteral("server-access"));
    QTRY_COMPARE(page(PageId::Fix).findChild<Heading *>()->text(),
                 QStringLiteral("Ask those who have access"));
    QVERIFY(question->findChildren<QRadioButton *>().at(1)->isChecked());

    answer("server-access", Keeper::Person);

    QCOMPARE(m_choices->keeper(Place::Server), Keeper::Company);
    buttonNamed(page(PageId::Fix), QStringLiteral("Leave practice"))->click();
    QCOMPARE(question->keeper(), Keeper::Company);
    Question own;
    own.host = QStringLiteral("blog.example");
    m_window->consultation().open({judge(own, {}, true), {}}, QStringLiteral("own.json"));
    Q_EMIT page(PageId::Fix)
        .findChild<AccessQuestion *>(QStringLiteral("server-access"))
        ->answered(Keeper::Person);
    QCOMPARE(m_choices->keeper(Place::Server), Keeper::Person);
}

void HabitsTest::sendsNothingInPractice()
{
    QVERIFY(runFault(QStringLiteral("origin-not-answering")));
    m_window->goTo(PageId::Fix);
    const auto *letters = page(PageId::Fix).findChild<LetterList *>();
    QTRY_VERIFY(letters->isVisible());

    QVERIFY(says(page(PageId::Fix), QStringLiteral("send it to nobody")));
    QVERIFY(!says(page(PageId::Fix), QStringLiteral("Copy the message, send it")));
    QVERIFY(letters->first().subject.startsWith(QLatin1String("Practice: ")));
    QVERIFY(letters->findChild<QPushButton *>()->text().contains(QLatin1String("practice")));
}

void HabitsTest::leavesPractice()
{
    m_window->setDraft({QStringLiteral("blog.example"), QStringLiteral("192.0.2.7"), SslMode::Full, {}});
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Report);
    QAbstractButton *leave = buttonNamed(page(PageId::Report), QStringLiteral("Leave practice"));
    QVERIFY(leave != nullptr);

    leave->click();

    QCOMPARE(m_window->currentId(), static_cast<int>(PageId::Site));
    QVERIFY(!m_window->consultation().hasBegun());
    QCOMPARE(field<QLineEdit>("site")->text(), QStringLiteral("blog.example"));
    QCOMPARE(field<QLineEdit>("origins")->text(), QStringLiteral("192.0.2.7"));
    QCOMPARE(m_window->button(QWizard::NextButton)->text(), QStringLiteral("&Check my site"));
    QTRY_VERIFY(buttonNamed(page(PageId::Site), QStringLiteral("Leave practice")) == nullptr);
}

void HabitsTest::checksWhatIsTypedInPractice()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Site);
    QTRY_COMPARE(m_window->button(QWizard::NextButton)->text(), QStringLiteral("Go on &practising"));

    QTest::keyClicks(field<QLineEdit>("site"), QStringLiteral("shop.example"));
    QCOMPARE(m_window->button(QWizard::NextButton)->text(), QStringLiteral("&Check my site"));
    m_window->button(QWizard::NextButton)->click();

    QVERIFY(!m_window->consultation().isPractice());
    QCOMPARE(m_window->consultation().question().host, QStringLiteral("shop.example"));
    m_window->consultation().cancel();
}

void HabitsTest::saysEachKindOfStepOnce()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Fix);
    answer("server-access", Keeper::Person);
    const auto *all = page(PageId::Fix).findChild<FixWay *>(QStringLiteral("all-ways"));
    QTRY_VERIFY(all->isVisible());
    const QList<FixStep> steps = all->fix().steps;
    QVERIFY(std::count_if(steps.begin(), steps.end(),
                          [](const FixStep &step) { return step.kind == QLatin1String("verify"); })
            > 1);

    QStringList titles;
    for (const TextLabel *label : all->steps()->findChildren<TextLabel *>())
        if (label->text().endsWith(QLatin1String("Verify")))
            titles.append(label->text());
    QCOMPARE(titles, QStringList{QStringLiteral("3. Verify")});
    QTRY_VERIFY(buttonNamed(page(PageId::Fix), QStringLiteral("3. Verify: done")) != nullptr);
    buttonNamed(page(PageId::Fix), QStringLiteral("3. Verify: done"))->click();
    for (int i = 0; i < steps.size(); ++i)
        QCOMPARE(m_window->consultation().isDone(all->fix().id, i),
                 steps.at(i).kind == QLatin1String("verify"));
}

void HabitsTest::givesWordsToReadAloud()
{
    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    for (const PageId id : {PageId::Diagnosis, PageId::Fix}) {
        m_window->goTo(id);
        QAbstractButton *fold = nullptr;
        QTRY_VERIFY((fold = buttonNamed(page(id), QStringLiteral("To read aloud, on the telephone")))
                    != nullptr);
        fold->click();
        QTRY_VERIFY(buttonNamed(page(id), QStringLiteral("Copy: what to read aloud")) != nullptr);
        buttonNamed(page(id), QStringLiteral("Copy: what to read aloud"))->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QLatin1String("1. ")) && text.contains(QLatin1String("\n2. ")),
                 qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("sudo")));
    }
}

void HabitsTest::asksForAnAddressThatNobodyTold()
{
    const QString asks
        = QStringLiteral("Do you know the address of your server? Give it, and this becomes surer");
    const QString corrects = QStringLiteral("Your server has another address? Change it and check again");
    QVERIFY(runFault(QStringLiteral("origin-not-told")));
    m_window->goTo(PageId::Diagnosis);
    QTRY_VERIFY(buttonNamed(page(PageId::Diagnosis), asks) != nullptr);
    QVERIFY(buttonNamed(page(PageId::Diagnosis), corrects) == nullptr);
    buttonNamed(page(PageId::Diagnosis), asks)->click();
    QAbstractButton *where
        = buttonNamed(page(PageId::Diagnosis), QStringLiteral("Where do I find the address of my server?"));
    QVERIFY(where != nullptr);
    const QSignalSpy helped(&page(PageId::Diagnosis), &Page::helpWanted);
    where->click();
    QCOMPARE(helped.size(), 1);

    QVERIFY(runFault(QStringLiteral("web-server-not-running")));
    m_window->goTo(PageId::Diagnosis);
    QTRY_VERIFY(buttonNamed(page(PageId::Diagnosis), corrects) != nullptr);
    QVERIFY(buttonNamed(page(PageId::Diagnosis), asks) == nullptr);

    QVERIFY(runFault(QStringLiteral("no-internet")));
    m_window->goTo(PageId::Diagnosis);
    QTRY_VERIFY(buttonNamed(page(PageId::Diagnosis), corrects) == nullptr);
    QVERIFY(buttonNamed(page(PageId::Diagnosis), asks) == nullptr);
}

void HabitsTest::saysEarlyThatNothingAnswers()
{
    m_window->practise(QStringLiteral("no-internet"), {});

    QTRY_VERIFY_WITH_TIMEOUT(page(PageId::StatusPage)
                                 .findChild<Heading *>()
                                 ->text()
                                 .startsWith(QLatin1String("Nothing has answered so far")),
                             longest);
    QVERIFY(!hasEnded());
}

void HabitsTest::entersThePracticeThatIsChosen()
{
    QSignalSpy begun(&m_window->consultation(), &Consultation::begun);
    buttonNamed(page(PageId::Site), QStringLiteral("Try with a practice fault"))->click();
    auto *chooser = m_window->findChild<PracticeChooser *>();
    auto *search = chooser->findChild<QLineEdit *>();
    auto *list = chooser->findChild<QListWidget *>();
    QVERIFY(QTest::qWaitForWindowActive(chooser));

    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    const QString fault = list->currentItem()->data(Qt::UserRole).toString();
    QTest::keyClick(search, Qt::Key_Return);

    QCOMPARE(m_window->consultation().practiceFault(), fault);
    // The entry and the default button may both be meant by one key.
    Q_EMIT list->itemActivated(list->currentItem());
    QTest::qWait(50);
    QCOMPARE(begun.size(), 1);
}

void HabitsTest::saysThatNoPracticeIsFound()
{
    PracticeChooser chooser;
    chooser.setAttribute(Qt::WA_DeleteOnClose, false);
    chooser.show();
    QVERIFY(!says(chooser, QStringLiteral("No practice fault")));

    chooser.findChild<QLineEdit *>()->setText(QStringLiteral("zebra"));

    QVERIFY(says(chooser, QStringLiteral("No practice fault")));
}

void HabitsTest::neverClosesWithEnter()
{
    QVERIFY(runFault(QStringLiteral("healthy")));
    m_window->goTo(PageId::Report);
    QTRY_COMPARE(m_window->focusWidget(),
                 buttonNamed(page(PageId::Report), QStringLiteral("Save the report…")));
    for (QAbstractButton *each :
         {m_window->button(QWizard::FinishButton), m_window->button(QWizard::BackButton)}) {
        each->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QVERIFY(m_window->isVisible());
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->close();
        QTRY_VERIFY(m_window->findChild<QFileDialog *>() == nullptr);
    }
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
}

void HabitsTest::beginsEachPageAtItsTop()
{
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Fix);
    QScrollBar *bar = page(PageId::Fix).area()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());

    m_window->goTo(PageId::Report);
    m_window->goTo(PageId::Fix);

    QTest::qWait(100);
    QCOMPARE(bar->value(), 0);
}

void HabitsTest::showsTheChangeAfterCheckingAgain()
{
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Fix);
    QScrollBar *bar = page(PageId::Fix).area()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QSignalSpy finished(&m_window->consultation(), &Consultation::finished);

    m_window->button(QWizard::CustomButton1)->click();
    QTest::qWait(100);
    bar->setValue(200);
    QVERIFY(finished.wait(longest));

    // On a busy machine a light may change from one check to the next.
    QTRY_VERIFY(says(page(PageId::Fix), QStringLiteral("It is as it was before."))
                || says(page(PageId::Fix), QStringLiteral("The cause is the same")));
    QCOMPARE(bar->value(), 0);
}

void HabitsTest::tabsFromTopToBottom_data()
{
    QTest::addColumn<int>("id");
    QTest::newRow("site") << static_cast<int>(PageId::Site);
    QTest::newRow("fix") << static_cast<int>(PageId::Fix);
    QTest::newRow("report") << static_cast<int>(PageId::Report);
}

void HabitsTest::tabsFromTopToBottom()
{
    QFETCH(int, id);
    m_choices->addSite(QStringLiteral("https://blog.example/"));
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(static_cast<PageId>(id));
    QTest::qWait(200);
    const QWidget *content = page(static_cast<PageId>(id)).area()->widget();
    m_window->button(QWizard::NextButton)->setFocus();

    int stops = 0;
    int lowest = 0;
    bool hasLeft = false;
    for (int press = 0; press < 60; ++press) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        const QWidget *focus = m_window->focusWidget();
        if (!content->isAncestorOf(focus)) {
            hasLeft = hasLeft || stops > 0;
            continue;
        }
        if (hasLeft)
            break; // once around
        const int bottom = focus->mapTo(content, QPoint(0, focus->height())).y();
        const int top = focus->mapTo(content, QPoint()).y();
        QVERIFY2(bottom > lowest - 12,
                 qPrintable(QStringLiteral("%1 at %2 after %3")
                                .arg(QString::fromLatin1(focus->metaObject()->className()))
                                .arg(top)
                                .arg(lowest)));
        lowest = top;
        ++stops;
    }
    QVERIFY(stops > 5);
}

void HabitsTest::turnsPagesByKey()
{
    QVERIFY(runFault(QStringLiteral("firewall-blocks-cloudflare")));
    m_window->goTo(PageId::Fix);
    QScrollBar *bar = page(PageId::Fix).area()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);

    QTest::keyClick(m_window->button(QWizard::NextButton), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(m_window->button(QWizard::NextButton), Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

void HabitsTest::obeysLettersWithAlt()
{
    QVERIFY(runFault(QStringLiteral("healthy")));
    // A button is seen to go down before it acts.
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentId(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentId(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(m_window->consultation().isRunning());
    QTRY_VERIFY(hasEnded());
    m_window->goTo(PageId::Site);
    m_window->button(QWizard::NextButton)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::AltModifier);
    QCOMPARE(m_window->focusWidget(), field<QLineEdit>("site"));
}

void HabitsTest::fitsOnTheScreen()
{
    const QSize room = m_window->screen()->availableGeometry().size();
    QVERIFY2(room.width() < 900, "this screen has room for all");
    QVERIFY(m_window->width() <= room.width());
    QVERIFY(m_window->height() <= room.height());
}

QTEST_MAIN(HabitsTest)
#include "habits_test.moc"
