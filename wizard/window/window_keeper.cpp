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
    adopt(std::make_unique<DoctorWizard>(choices));
    QCoreApplication::instance()->installEventFilter(this);
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    m_window->openFile(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::adopt(std::unique_ptr<DoctorWizard> window)
{
    m_window = std::move(window);
    connect(m_window.get(), &DoctorWizard::languageWanted, this, &WindowKeeper::replace);
}

void WindowKeeper::replace(const QString &locale)
{
    speak(locale);
    const QVariantMap state = m_window->state();
    m_window->session()->consultation.speakAnew();
    auto next = std::make_unique<DoctorWizard>(m_choices, m_window->session());
    next->restore(state);
    next->show();
    next->activateWindow();
    // Later: events for it may be on their way, and its last one must not end the program.
    m_window->hide();
    m_window.release()->deleteLater();
    adopt(std::move(next));
}

} // namespace doctor
