#include "window/doctor_wizard.h"

#include "pages/check_page.h"
#include "pages/diagnosis_page.h"
#include "pages/fix_page.h"
#include "pages/report_page.h"
#include "pages/site_page.h"
#include "pages/ssl_mode_page.h"
#include "report_file.h"
#include "session/choices.h"
#include "widgets/lamp.h"
#include "widgets/link_button.h"
#include "widgets/page_area.h"
#include "widgets/step_list.h"
#include "window/plain_texts.h"
#include "window/practice_chooser.h"
#include "window/tab_stops.h"
#include "window/text_window.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLayout>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStyle>
#include <QSystemTrayIcon>

namespace doctor {

namespace {

constexpr QSize usualSize(900, 640);
constexpr QSize leastSize(560, 400);

} // namespace

DoctorWizard::DoctorWizard(Choices &choices, QWidget *parent)
    : QWizard(parent, Qt::Window), m_choices(choices), m_watch(m_consultation)
{
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
    setOption(QWizard::NoBackButtonOnStartPage);
    setAcceptDrops(true);
    m_steps = new StepList;
    setSideWidget(m_steps);
    addPages();
    addButtons();
    addKeys();
    follow();
    m_report->setLanguage(choices.reportLanguage());
    const QSize room = roomOnScreen();
    setMinimumSize(leastSize.boundedTo(room));
    resize(usualSize.boundedTo(room));
    if (const QByteArray geometry = choices.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    resize(size().boundedTo(room));
    restart();
    showPage(currentId());
    showTitle();
}

DoctorWizard::~DoctorWizard() = default;

QSize DoctorWizard::roomOnScreen() const
{
    return screen()->availableGeometry().size() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
}

void DoctorWizard::addPages()
{
    m_site = new SitePage(m_consultation, m_choices);
    m_pages.append(m_site);
    for (const CheckId check :
         {CheckId::StatusPage, CheckId::DnsRecord, CheckId::TcpReach, CheckId::TlsCertificate})
        m_pages.append(new CheckPage(check, m_consultation));
    m_pages.append(new SslModePage(m_consultation));
    auto *diagnosis = new DiagnosisPage(m_consultation);
    m_pages.append(diagnosis);
    m_fix = new FixPage(m_consultation, m_watch);
    m_pages.append(m_fix);
    m_report = new ReportPage(m_consultation);
    m_pages.append(m_report);
    for (int id = 0; id < m_pages.size(); ++id) {
        setPage(id, m_pages.at(id));
        connect(m_pages.at(id), &Page::pageWanted, this, &DoctorWizard::goTo);
        connect(m_pages.at(id), &Page::helpWanted, this, &DoctorWizard::showText);
    }
    connect(m_site, &SitePage::practiceWanted, this, &DoctorWizard::choosePracticeFault);
    connect(m_site, &SitePage::openWanted, this, &DoctorWizard::chooseFile);
    connect(m_site, &SitePage::visitorWanted, this,
            [this] { showText(tr("If you only visit the site"), visitorText()); });
    connect(diagnosis, &DiagnosisPage::watchWanted, this, [this] {
        m_watch.start();
        goTo(PageId::Fix);
    });
    connect(m_fix, &FixPage::watchWanted, this, &DoctorWizard::watchOrStop);
    connect(m_fix, &FixPage::serverChosen, this, [this](const ServerTold &server) {
        // The servers of practice are not this person's.
        if (!m_consultation.isPractice())
            m_choices.setServer(server);
    });
    connect(m_report, &ReportPage::languageChosen, this,
            [this](const QString &locale) { m_choices.setReportLanguage(locale); });
}

void DoctorWizard::addButtons()
{
    m_again = new AccentButton;
    m_keep = new AccentButton;
    setButton(QWizard::CustomButton1, m_again);
    setButton(QWizard::CustomButton2, m_keep);
    for (const WizardButton which : {QWizard::HelpButton, QWizard::BackButton, QWizard::NextButton,
                                     QWizard::FinishButton, QWizard::CancelButton})
        setButton(which, new AccentButton);
    // Enter means the default button, whatever was pressed last.
    for (QAbstractButton *each : {button(QWizard::HelpButton), button(QWizard::BackButton),
                                  button(QWizard::FinishButton), button(QWizard::CancelButton)})
        static_cast<QPushButton *>(each)->setAutoDefault(false);
    setOption(QWizard::HaveHelpButton);
    setOption(QWizard::HaveCustomButton1);
    setOption(QWizard::HaveCustomButton2);
    setButtonText(QWizard::HelpButton, tr("&Help"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::CancelButton, tr("Cl&ose"));
    setButtonText(QWizard::FinishButton, tr("Cl&ose"));
    connect(m_again, &QPushButton::clicked, this, &DoctorWizard::checkAgainOrStop);
    connect(m_keep, &QPushButton::clicked, this, &DoctorWizard::watchOrStop);
    connect(this, &QWizard::helpRequested, this, &DoctorWizard::showHelp);
}

void DoctorWizard::addKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    onKey(QKeySequence::HelpContents, [this] { showHelp(); });
    onKey(QKeySequence(Qt::Key_F5), [this] {
        if (!m_consultation.isRunning())
            checkAgainOrStop();
    });
    onKey(QKeySequence::Open, [this] { chooseFile(); });
    onKey(QKeySequence::Save, [this] {
        if (!m_consultation.hasBegun())
            return;
        goTo(PageId::Report);
        m_report->save();
    });
}

void DoctorWizard::follow()
{
    const auto showState = [this] {
        showSteps();
        showButtons();
        showTitle();
    };
    connect(&m_consultation, &Consultation::begun, this, showState);
    connect(&m_consultation, &Consultation::started, this, showState);
    connect(&m_consultation, &Consultation::finished, this, showState);
    connect(&m_consultation, &Consultation::progressed, this, showState);
    connect(&m_consultation, &Consultation::finished, this, &DoctorWizard::showChange);
    connect(&m_watch, &Watch::changed, this, &DoctorWizard::showButtons);
    connect(&m_watch, &Watch::succeeded, this, &DoctorWizard::tellSuccess);
    connect(&m_consultation, &Consultation::failed, this, [this](const QString &sentence) {
        goTo(PageId::Site);
        showText(tr("This cannot be practised here"), sentence);
    });
    connect(this, &QWizard::currentIdChanged, this, &DoctorWizard::showPage);
    connect(m_steps, &StepList::stepChosen, this, [this](int step) { goTo(static_cast<PageId>(step)); });
}

void DoctorWizard::setDraft(const QuestionDraft &draft)
{
    m_site->setDraft(draft);
}

void DoctorWizard::ask(const Question &question)
{
    goTo(PageId::Site);
    m_site->setDraft(draftOf(question));
    m_consultation.check(question);
    goTo(PageId::StatusPage);
}

void DoctorWizard::practise(const QString &faultId, const ServerTold &server)
{
    m_consultation.practise(faultId, server);
    goTo(PageId::StatusPage);
}

void DoctorWizard::openFile(const QString &fileName)
{
    QString error;
    const std::optional<OpenedReport> stored = openReport(fileName, &error);
    if (!stored) {
        showText(tr("This report cannot be opened"), error);
        return;
    }
    m_consultation.open(*stored, fileName);
    goTo(PageId::Diagnosis);
}

void DoctorWizard::goTo(PageId page)
{
    const int wanted = static_cast<int>(page);
    if (wanted != 0 && !m_consultation.hasBegun())
        return;
    // Page by page, as with the buttons, so that “Back” leads where people expect it.
    setUpdatesEnabled(false);
    for (int before = -1; currentId() != wanted && currentId() != before;) {
        before = currentId();
        if (before < wanted)
            next();
        else
            back();
    }
    setUpdatesEnabled(true);
}

void DoctorWizard::showPage(int id)
{
    if (id < 0)
        return;
    using Buttons = QList<QWizard::WizardButton>;
    if (id == 0)
        setButtonLayout(
            Buttons{QWizard::HelpButton, QWizard::Stretch, QWizard::CancelButton, QWizard::NextButton});
    else
        setButtonLayout(Buttons{QWizard::HelpButton, QWizard::CustomButton1, QWizard::CustomButton2,
                                QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                                QWizard::FinishButton});
    m_steps->setCurrent(id);
    m_pages.at(id)->area()->toTop();
    // The holder of a wizard's side widget keeps a margin around it, and is made when it pleases.
    if (QWidget *holder = m_steps->parentWidget(); holder != nullptr && holder->layout() != nullptr)
        holder->layout()->setContentsMargins(0, 0, 0, 0);
    showSteps();
    showButtons();
    // Later: the wizard itself moves the focus while it changes pages, and the buttons are laid out anew.
    QMetaObject::invokeMethod(this, &DoctorWizard::focusPage, Qt::QueuedConnection);
}

void DoctorWizard::focusPage()
{
    const int id = currentId();
    if (id < 0)
        return;
    QWidget *first = m_pages.at(id)->firstControl();
    if (first == nullptr && id == static_cast<int>(PageId::Fix))
        first = m_again;
    if (first == nullptr)
        first = button(QWizard::NextButton);
    first->setFocus();
}

void DoctorWizard::showSteps()
{
    const Report &report = m_consultation.report();
    QList<Step> steps;
    for (int id = 0; id < m_pages.size(); ++id) {
        Step step;
        step.title = m_pages.at(id)->name();
        step.reached = id == 0 || m_consultation.hasBegun();
        step.startsGroup
            = id == static_cast<int>(PageId::StatusPage) || id == static_cast<int>(PageId::Diagnosis);
        if (m_consultation.hasBegun() && id >= static_cast<int>(PageId::StatusPage)
            && id <= static_cast<int>(PageId::SslMode)) {
            const CheckResult &check = report.checks.at(id - 1);
            step.lamp = lampOf(check.light, check.settled || !m_consultation.isRunning());
        }
        if (m_consultation.hasBegun() && id == static_cast<int>(PageId::Diagnosis))
            step.lamp = m_consultation.isRunning() ? Lamp::Working : lampOf(report.light);
        steps.append(step);
    }
    m_steps->setSteps(steps);
}

void DoctorWizard::showButtons()
{
    const int id = currentId();
    if (id < 0)
        return;
    const bool isFix = id == static_cast<int>(PageId::Fix);
    button(QWizard::NextButton)->setText(m_pages.at(id)->nextText());
    m_again->setText(m_consultation.isRunning() ? tr("S&top checking") : tr("Check &again"));
    m_again->setVisible(id > 0);
    m_again->setEnabled(m_consultation.canCheckAgain());
    m_keep->setText(m_watch.isOn() ? tr("Stop &watching") : tr("&Keep checking until it works"));
    const bool offersWatch
        = isFix && !m_watch.isOn() && m_consultation.canCheckAgain() && !isWell(m_consultation.verdict());
    m_keep->setVisible((offersWatch || (isFix && m_watch.isOn())) && hasRoomForAll());
    m_fix->setOffersWatch(offersWatch && !hasRoomForAll());
    auto *next = qobject_cast<QPushButton *>(button(QWizard::NextButton));
    auto *finish = qobject_cast<QPushButton *>(button(QWizard::FinishButton));
    // On the page with the fix, checking again is the thing to do.
    m_again->setDefault(isFix);
    m_keep->setDefault(false);
    next->setDefault(!isFix && id != pageCount - 1);
    // Enter never closes the window.
    finish->setDefault(false);
    m_report->setSavesOnEnter(id == pageCount - 1);
}

bool DoctorWizard::hasRoomForAll() const
{
    int wanted = 0;
    for (const QAbstractButton *each :
         {button(QWizard::HelpButton), static_cast<QAbstractButton *>(m_again),
          static_cast<QAbstractButton *>(m_keep), button(QWizard::BackButton), button(QWizard::NextButton)})
        wanted += each->sizeHint().width() + fontMetrics().height();
    return wanted <= width();
}

void DoctorWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    if (currentId() >= 0)
        showButtons();
}

void DoctorWizard::showTitle()
{
    const QString host = m_consultation.hasBegun() ? m_consultation.question().host : QString();
    const QString program = QStringLiteral("Origin Doctor");
    if (host.isEmpty())
        setWindowTitle(program);
    else if (m_consultation.isPractice())
        //: The title of the window. %1: a site, %2: the name of the program
        setWindowTitle(tr("%1 (practice) — %2").arg(host, program));
    else
        //: The title of the window. %1: a site, %2: the name of the program
        setWindowTitle(tr("%1 — %2").arg(host, program));
}

void DoctorWizard::checkAgainOrStop()
{
    m_isAwaited = !m_consultation.isRunning();
    if (m_consultation.isRunning())
        m_consultation.cancel();
    else
        m_consultation.checkAgain();
}

void DoctorWizard::showChange()
{
    // Before and now stand at the top. Whoever lets the window watch, and reads on, is not disturbed.
    if (m_isAwaited && currentId() == static_cast<int>(PageId::Fix))
        m_fix->area()->toTop();
    m_isAwaited = false;
}

void DoctorWizard::watchOrStop()
{
    if (m_watch.isOn()) {
        m_watch.stop();
        return;
    }
    m_watch.start();
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()
        && m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(lampIcon(Lamp::Grey, palette()), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            show();
            raise();
            activateWindow();
        });
    }
    if (m_tray != nullptr)
        m_tray->show();
}

void DoctorWizard::tellSuccess()
{
    //: %1: the name of a site
    const QString sentence = tr("%1 works again.").arg(m_consultation.question().host);
    QApplication::alert(this);
    if (m_tray != nullptr)
        m_tray->showMessage(QStringLiteral("Origin Doctor"), sentence, lampIcon(Lamp::Green, palette()));
    //: The title of the window. %1: a sentence, %2: the name of the program
    setWindowTitle(tr("%1 — %2").arg(sentence, QStringLiteral("Origin Doctor")));
}

void DoctorWizard::showText(const QString &title, const QString &text)
{
    (new TextWindow(title, text, this))->show();
}

void DoctorWizard::showHelp()
{
    const Page *shown = m_pages.value(currentId());
    if (shown == nullptr)
        return;
    //: %1: the name of a page, such as “TCP reach”
    auto *window = new TextWindow(tr("Help: %1").arg(shown->name()),
                                  shown->help() + QStringLiteral("\n\n") + keysText(), this);
    QPushButton *about = window->addButton(tr("About Origin Doctor"));
    connect(about, &QPushButton::clicked, this, &DoctorWizard::showAbout);
    window->show();
}

void DoctorWizard::showAbout()
{
    showText(tr("About Origin Doctor"), aboutText());
}

void DoctorWizard::choosePracticeFault()
{
    auto *chooser = new PracticeChooser(this);
    connect(chooser, &PracticeChooser::chosen, this,
            [this](const QString &fault) { practise(fault, m_choices.server()); });
    chooser->open();
}

void DoctorWizard::chooseFile()
{
    if (m_fileDialog != nullptr)
        return;
    m_fileDialog = new QFileDialog(this, tr("Open a report"));
    m_fileDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog->setFileMode(QFileDialog::ExistingFile);
    m_fileDialog->setNameFilters(
        {QStringLiteral("%1 (*.json)").arg(tr("Reports")), QStringLiteral("%1 (*)").arg(tr("All files"))});
    connect(m_fileDialog, &QFileDialog::fileSelected, this, &DoctorWizard::openFile);
    connect(m_fileDialog, &QObject::destroyed, this, [this] { m_fileDialog = nullptr; });
    m_fileDialog->open();
}

bool DoctorWizard::focusNextPrevChild(bool next)
{
    // From top to bottom as it is seen, whatever was built last.
    QList<QWidget *> stops = tabStopsIn(m_steps);
    if (const Page *shown = m_pages.value(currentId()))
        stops += tabStopsIn(shown->area()->widget());
    stops += {button(QWizard::HelpButton), m_again, m_keep, button(QWizard::BackButton)};
    // On the first page, closing stands where going back does on the others.
    stops += {button(QWizard::CancelButton), button(QWizard::NextButton), button(QWizard::FinishButton)};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    return QWizard::focusNextPrevChild(next);
}

void DoctorWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_PageDown;
    if (const Page *shown = m_pages.value(currentId()); isDown || event->key() == Qt::Key_PageUp) {
        if (shown != nullptr)
            shown->area()->turn(isDown);
        return;
    }
    if (event->key() != Qt::Key_Escape) {
        QWizard::keyPressEvent(event);
        return;
    }
    // It stops what runs; it never throws away what was found.
    if (m_consultation.isRunning())
        m_consultation.cancel();
    else if (!m_consultation.hasBegun())
        reject();
}

void DoctorWizard::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    const bool isFile = dropped->urls().size() == 1 && dropped->urls().constFirst().isLocalFile();
    if (isFile || (dropped->hasText() && currentId() == 0))
        event->acceptProposedAction();
}

void DoctorWizard::dropEvent(QDropEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    event->acceptProposedAction();
    if (dropped->urls().size() == 1 && dropped->urls().constFirst().isLocalFile())
        openFile(dropped->urls().constFirst().toLocalFile());
    else if (currentId() == 0)
        m_site->setDraft({dropped->text(), {}, SslMode::Unknown, m_choices.server()});
}

void DoctorWizard::done(int result)
{
    m_choices.setGeometry(saveGeometry());
    m_watch.stop();
    QWizard::done(result);
    // After it is gone from the screen: nothing of the check is waited for.
    m_consultation.reset();
}

} // namespace doctor
