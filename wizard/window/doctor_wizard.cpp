#include "window/doctor_wizard.h"

#include "pages/check_page.h"
#include "pages/diagnosis_page.h"
#include "pages/fix_page.h"
#include "pages/report_page.h"
#include "pages/site_page.h"
#include "pages/ssl_mode_page.h"
#include "session/choices.h"
#include "session/session.h"
#include "widgets/page_area.h"
#include "widgets/step_list.h"
#include "window/button_row.h"
#include "window/notice.h"
#include "window/plain_texts.h"
#include "window/steps_of.h"
#include "window/window_title.h"

#include <QGuiApplication>
#include <QLayout>
#include <QScreen>
#include <QStyle>

#include <utility>

namespace doctor {

namespace {

constexpr QSize usualSize(900, 640);
constexpr QSize leastSize(560, 400);

} // namespace

DoctorWizard::DoctorWizard(Choices &choices, std::shared_ptr<Session> session)
    : QWizard(nullptr, Qt::Window), m_choices(choices), m_session(std::move(session)),
      m_notice(new Notice(*this))
{
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
    setOption(QWizard::NoBackButtonOnStartPage);
    setAcceptDrops(true);
    m_steps = new StepList;
    setSideWidget(m_steps);
    addPages();
    m_buttons = new ButtonRow(*this, consultation(), m_session->watch);
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
    setWindowTitle(titleOf(consultation()));
}

DoctorWizard::~DoctorWizard() = default;

QSize DoctorWizard::roomOnScreen() const
{
    return screen()->availableGeometry().size() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
}

void DoctorWizard::addPages()
{
    m_site = new SitePage(consultation(), m_choices);
    m_pages.append(m_site);
    for (const CheckId check :
         {CheckId::StatusPage, CheckId::DnsRecord, CheckId::TcpReach, CheckId::TlsCertificate})
        m_pages.append(new CheckPage(check, consultation()));
    m_pages.append(new SslModePage(consultation()));
    auto *diagnosis = new DiagnosisPage(consultation());
    m_pages.append(diagnosis);
    m_fix = new FixPage(consultation(), m_session->watch);
    m_pages.append(m_fix);
    m_report = new ReportPage(consultation());
    m_pages.append(m_report);
    for (int id = 0; id < m_pages.size(); ++id) {
        setPage(id, m_pages.at(id));
        connect(m_pages.at(id), &Page::pageWanted, this, &DoctorWizard::goTo);
        connect(m_pages.at(id), &Page::helpWanted, this, &DoctorWizard::showText);
        connect(m_pages.at(id), &Page::leavePracticeWanted, this, &DoctorWizard::leavePractice);
        connect(m_pages.at(id), &Page::nextTextChanged, this, &DoctorWizard::showButtons);
    }
    connect(m_site, &SitePage::practiceWanted, this, &DoctorWizard::choosePracticeFault);
    connect(m_site, &SitePage::openWanted, this, &DoctorWizard::chooseFile);
    // Queued: this window is replaced.
    connect(m_site, &SitePage::languageWanted, this, &DoctorWizard::languageWanted, Qt::QueuedConnection);
    connect(m_site, &SitePage::visitorWanted, this,
            [this] { showText(tr("If you only visit the site"), visitorText()); });
    connect(diagnosis, &DiagnosisPage::watchWanted, this, [this] {
        m_session->watch.start();
        goTo(PageId::Fix);
    });
    connect(m_fix, &FixPage::watchWanted, this, &DoctorWizard::watchOrStop);
    connect(m_fix, &FixPage::serverChosen, this, [this](const ServerTold &server) {
        // The servers of practice are not this person's.
        if (!consultation().isPractice())
            m_choices.setServer(server);
    });
    for (const Place place : {Place::Server, Place::CloudflareAccount})
        m_fix->setKeeper(place, m_choices.keeper(place));
    connect(m_fix, &FixPage::keeperChosen, this, [this](Place place, Keeper keeper) {
        if (!consultation().isPractice())
            m_choices.setKeeper(place, keeper);
    });
    connect(m_report, &ReportPage::saved, this,
            [this](const QString &fileName) { m_choices.setFolderOf(fileName); });
    connect(m_report, &ReportPage::languageChosen, this,
            [this](const QString &locale) { m_choices.setReportLanguage(locale); });
}

void DoctorWizard::follow()
{
    const auto showState = [this] {
        showSteps();
        showButtons();
        setWindowTitle(titleOf(consultation()));
    };
    connect(&consultation(), &Consultation::begun, this, showState);
    connect(&consultation(), &Consultation::begun, this, [this] { ++m_opening; });
    connect(&consultation(), &Consultation::started, this, showState);
    connect(&consultation(), &Consultation::finished, this, showState);
    connect(&consultation(), &Consultation::progressed, this, showState);
    connect(&consultation(), &Consultation::finished, this, &DoctorWizard::showChange);
    connect(&m_session->watch, &Watch::changed, this, &DoctorWizard::showButtons);
    connect(&m_session->watch, &Watch::succeeded, this, [this] {
        //: %1: the name of a site
        m_notice->tell(tr("%1 works again.").arg(consultation().question().host));
    });
    connect(m_buttons, &ButtonRow::againPressed, this, &DoctorWizard::checkAgainOrStop);
    connect(m_buttons, &ButtonRow::watchPressed, this, &DoctorWizard::watchOrStop);
    connect(this, &QWizard::helpRequested, this, &DoctorWizard::showHelp);
    connect(&consultation(), &Consultation::permissionWanted, this, &DoctorWizard::askForPermission);
    connect(&consultation(), &Consultation::failed, this, [this](const QString &sentence) {
        goTo(PageId::Site);
        showText(tr("This cannot be practised here"), sentence);
    });
    // A question would hold up whoever ends the session.
#ifndef QT_NO_SESSIONMANAGER // of Qt for Windows, as it is built here, it is left out
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_mayClose = true; });
#endif
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
    consultation().check(question);
    jumpTo(PageId::StatusPage);
}

void DoctorWizard::practise(const QString &faultId, const ServerTold &server)
{
    consultation().practise(faultId, server);
    jumpTo(PageId::StatusPage);
}

void DoctorWizard::leavePractice()
{
    goTo(PageId::Site);
    m_session->watch.stop();
    // What was answered of the servers of practice is not so of one's own.
    for (const Place place : {Place::Server, Place::CloudflareAccount})
        m_fix->setKeeper(place, m_choices.keeper(place));
    consultation().reset();
    focusPage();
}

void DoctorWizard::goTo(PageId page)
{
    const int wanted = static_cast<int>(page);
    if (wanted != 0 && !consultation().hasBegun())
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

void DoctorWizard::jumpTo(PageId page)
{
    m_site->setLetsPass(true);
    goTo(page);
    m_site->setLetsPass(false);
}

void DoctorWizard::showPage(int id)
{
    if (id < 0)
        return;
    m_buttons->arrange(static_cast<PageId>(id));
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

void DoctorWizard::showSteps()
{
    QStringList names;
    for (const Page *page : std::as_const(m_pages))
        names.append(page->name());
    m_steps->setSteps(stepsOf(consultation(), names));
}

void DoctorWizard::showButtons()
{
    const int id = currentId();
    if (id < 0)
        return;
    m_buttons->refresh(static_cast<PageId>(id), m_pages.at(id)->nextText());
    m_fix->setOffersWatch(m_buttons->offersWatch());
    m_report->setSavesOnEnter(id == static_cast<int>(PageId::Report));
}

void DoctorWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    if (currentId() >= 0)
        showButtons();
}

void DoctorWizard::checkAgainOrStop()
{
    m_isAwaited = !consultation().isRunning();
    if (consultation().isRunning())
        consultation().cancel();
    else
        consultation().checkAgain();
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
    if (m_session->watch.isOn()) {
        m_session->watch.stop();
        return;
    }
    m_session->watch.start();
    m_notice->prepare();
}

void DoctorWizard::done(int result)
{
    if (!m_mayClose && consultation().isUnsaved()) {
        askWhetherToClose(result);
        return;
    }
    m_choices.setGeometry(saveGeometry());
    m_session->watch.stop();
    QWizard::done(result);
    // After it is gone from the screen: nothing of the check is waited for.
    consultation().reset();
}

} // namespace doctor
