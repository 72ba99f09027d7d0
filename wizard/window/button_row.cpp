#include "window/button_row.h"

#include "session/consultation.h"
#include "session/watch.h"
#include "widgets/link_button.h"

#include <QWizard>

#include <chrono>

namespace doctor {

using namespace std::chrono_literals;

ButtonRow::ButtonRow(QWizard &wizard, const Consultation &consultation, const Watch &watch)
    : QObject(&wizard), m_wizard(wizard), m_consultation(consultation), m_watch(watch),
      m_again(new AccentButton), m_keep(new AccentButton)
{
    addButtons();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ButtonRow::nameWatch);
    connect(m_again, &QPushButton::clicked, this, &ButtonRow::againPressed);
    connect(m_keep, &QPushButton::clicked, this, &ButtonRow::watchPressed);
}

void ButtonRow::addButtons()
{
    m_wizard.setButton(QWizard::CustomButton1, m_again);
    m_wizard.setButton(QWizard::CustomButton2, m_keep);
    for (const QWizard::WizardButton which : {QWizard::HelpButton, QWizard::BackButton, QWizard::NextButton,
                                              QWizard::FinishButton, QWizard::CancelButton})
        m_wizard.setButton(which, new AccentButton);
    // Enter means the default button, whatever was pressed last.
    for (const QWizard::WizardButton which :
         {QWizard::HelpButton, QWizard::BackButton, QWizard::FinishButton, QWizard::CancelButton})
        static_cast<QPushButton *>(m_wizard.button(which))->setAutoDefault(false);
    m_wizard.setOption(QWizard::HaveHelpButton);
    m_wizard.setOption(QWizard::HaveCustomButton1);
    m_wizard.setOption(QWizard::HaveCustomButton2);
    m_wizard.setButtonText(QWizard::HelpButton, tr("&Help"));
    m_wizard.setButtonText(QWizard::BackButton, tr("&Back"));
    // Without an underlined letter, in every language: it would be that of another button on some page.
    m_wizard.setButtonText(QWizard::CancelButton, tr("Close", "the window"));
    m_wizard.setButtonText(QWizard::FinishButton, tr("Close", "the window"));
}

void ButtonRow::arrange(PageId page)
{
    using Buttons = QList<QWizard::WizardButton>;
    if (page == PageId::Site)
        m_wizard.setButtonLayout(
            Buttons{QWizard::HelpButton, QWizard::Stretch, QWizard::CancelButton, QWizard::NextButton});
    else
        m_wizard.setButtonLayout(Buttons{QWizard::HelpButton, QWizard::CustomButton1, QWizard::CustomButton2,
                                         QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                                         QWizard::FinishButton});
}

void ButtonRow::refresh(PageId page, const QString &nextText)
{
    const bool isFix = page == PageId::Fix;
    const bool isLast = page == PageId::Report;
    const bool canAgain = m_consultation.canCheckAgain();
    m_wizard.button(QWizard::NextButton)->setText(nextText);
    m_again->setText(m_consultation.isRunning() ? tr("S&top checking") : tr("Check &again"));
    m_again->setVisible(page != PageId::Site);
    m_again->setEnabled(canAgain);
    const QString why = canAgain
        ? QString()
        : tr("This report is of a practice fault that is no longer staged: it cannot be checked again.");
    m_again->setToolTip(why);
    m_again->setAccessibleDescription(why);
    nameWatch();
    const bool canBegin = isFix && !m_watch.isOn() && canAgain && !isWell(m_consultation.verdict());
    m_keep->setVisible((canBegin || (isFix && m_watch.isOn())) && hasRoomForAll());
    m_offersWatch = canBegin && !hasRoomForAll();
    auto *next = static_cast<QPushButton *>(m_wizard.button(QWizard::NextButton));
    // On the page with the fix, checking again is the thing to do.
    m_again->setDefault(isFix);
    m_keep->setDefault(false);
    next->setDefault(!isFix && !isLast);
    // Enter never closes the window.
    static_cast<QPushButton *>(m_wizard.button(QWizard::FinishButton))->setDefault(false);
    if (m_watch.isOn())
        m_tick.start();
    else
        m_tick.stop();
}

void ButtonRow::nameWatch()
{
    const QString stop = tr("Stop &watching");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_watch.untilNext()).count();
    // The number alone changes: it is not spoken every second.
    m_keep->setAccessibleName(m_watch.isOn() ? QString(stop).remove(u'&') : QString());
    if (!m_watch.isOn())
        m_keep->setText(tr("&Keep checking until it works"));
    else if (seconds > 0)
        //: %n: the seconds until the next check
        m_keep->setText(tr("Stop &watching (%n s)", nullptr, static_cast<int>(seconds)));
    else
        m_keep->setText(stop);
}

bool ButtonRow::hasRoomForAll() const
{
    int wanted = 0;
    for (const QAbstractButton *each : std::initializer_list<const QAbstractButton *>{
             m_wizard.button(QWizard::HelpButton), m_again, m_keep, m_wizard.button(QWizard::BackButton),
             m_wizard.button(QWizard::NextButton)})
        wanted += each->sizeHint().width() + m_wizard.fontMetrics().height();
    return wanted <= m_wizard.width();
}

} // namespace doctor
