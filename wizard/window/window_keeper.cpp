#include "window/window_keeper.h"

#include "languages.h"
#include "session/choices.h"
#include "window/doctor_wizard.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

//! The buttons of the system's own dialogs: ours are shipped with the program, the system's may be newer.
void installQtTexts()
{
    static QPointer<QTranslator> installed;
    delete installed;
    installed = new QTranslator(QCoreApplication::instance());
    for (const QString &folder :
         {QLibraryInfo::path(QLibraryInfo::TranslationsPath), QStringLiteral(":/i18n")})
        if (installed->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(installed);
            return;
        }
}

} // namespace

bool speak(const QString &locale)
{
    const bool hasTexts = installLanguage(locale);
    installQtTexts();
    QApplication::setLayoutDirection(QLocale().textDirection());
    return hasTexts;
}

WindowKeeper::WindowKeeper(Choices &choices) : m_choices(choices)
{
    m_windows.push_back(std::make_unique<DoctorWizard>(choices));
    follow(window());
    QCoreApplication::instance()->installEventFilter(this);
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    window().openFile(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::follow(const DoctorWizard &window)
{
    connect(&window, &DoctorWizard::languageWanted, this, &WindowKeeper::replaceAll);
    connect(&window, &DoctorWizard::windowWanted, this, &WindowKeeper::openAnother);
}

void WindowKeeper::openAnother()
{
    constexpr int beside = 32;
    const auto closed = std::stable_partition(m_windows.begin(), m_windows.end(),
                                              [](const auto &window) { return window->isVisible(); });
    // Later: an event may be on its way to them.
    for (auto each = closed; each != m_windows.end(); ++each)
        each->release()->deleteLater();
    m_windows.erase(closed, m_windows.end());
    const QPoint place = m_windows.empty() ? QPoint() : m_windows.back()->pos() + QPoint(beside, beside);
    m_windows.push_back(std::make_unique<DoctorWizard>(m_choices));
    DoctorWizard &another = *m_windows.back();
    follow(another);
    another.move(place);
    another.show();
    another.activateWindow();
}

void WindowKeeper::replaceAll(const QString &locale)
{
    speak(locale);
    for (std::unique_ptr<DoctorWizard> &window : m_windows)
        replace(window);
}

void WindowKeeper::replace(std::unique_ptr<DoctorWizard> &window)
{
    const bool wasClosed = window->isHidden() && m_windows.size() > 1;
    const bool wasActive = window->isActiveWindow() || m_windows.size() == 1;
    const QVariantMap state = window->state();
    window->session()->consultation.speakAnew();
    auto next = std::make_unique<DoctorWizard>(m_choices, window->session());
    follow(*next);
    next->restore(state);
    if (!wasClosed)
        next->show();
    if (wasActive)
        next->activateWindow();
    // Later: events for it may be on their way, and its last one must not end the program.
    window->hide();
    window.release()->deleteLater();
    window = std::move(next);
}

} // namespace doctor
