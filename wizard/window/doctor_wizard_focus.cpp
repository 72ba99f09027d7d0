//! \file Where the focus is, and how it outlives a change of the language.
#include "pages/page.h"
#include "widgets/page_area.h"
#include "widgets/step_list.h"
#include "window/button_row.h"
#include "window/doctor_wizard.h"
#include "window/tab_stops.h"
#include "window/window_title.h"

#include <QPushButton>

#include <utility>

namespace doctor {

QVariantMap DoctorWizard::state() const
{
    QVariantMap state{{QStringLiteral("geometry"), saveGeometry()}, {QStringLiteral("page"), currentId()}};
    for (const Page *page : std::as_const(m_pages))
        state.insert(QString::number(m_pages.indexOf(page)), page->state());
    const QList<QWidget *> all = stops();
    const auto index = static_cast<int>(all.indexOf(focusWidget()));
    if (index >= 0) {
        state.insert(QStringLiteral("focus"), index);
        state.insert(QStringLiteral("focused"), QByteArray(all.at(index)->metaObject()->className()));
    }
    return state;
}

void DoctorWizard::restore(const QVariantMap &state)
{
    restoreGeometry(state.value(QStringLiteral("geometry")).toByteArray());
    for (qsizetype id = 0; id < m_pages.size(); ++id)
        m_pages.at(id)->restore(state.value(QString::number(id)).toMap());
    jumpTo(static_cast<PageId>(state.value(QStringLiteral("page")).toInt()));
    // After what showing the page has put off.
    if (state.contains(QStringLiteral("focus")))
        QMetaObject::invokeMethod(
            this,
            [this, state] {
                focusStop(state.value(QStringLiteral("focus")).toInt(),
                          state.value(QStringLiteral("focused")).toByteArray());
            },
            Qt::QueuedConnection);
    setWindowTitle(titleOf(consultation()));
}

void DoctorWizard::focusPage()
{
    const int id = currentId();
    if (id < 0)
        return;
    QWidget *first = m_pages.at(id)->firstControl();
    if (first == nullptr && id == static_cast<int>(PageId::Fix))
        first = m_buttons->again()->isEnabled() ? m_buttons->again() : nullptr;
    if (first == nullptr)
        first = button(QWizard::NextButton);
    first->setFocus();
}

void DoctorWizard::focusStop(int index, const QByteArray &kind)
{
    QWidget *stop = stops().value(index);
    if (stop != nullptr && kind == stop->metaObject()->className() && stop->isEnabled()
        && stop->isVisibleTo(this))
        stop->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DoctorWizard::stops() const
{
    QList<QWidget *> stops = tabStopsIn(m_steps);
    if (const Page *shown = m_pages.value(currentId()))
        stops += tabStopsIn(shown->area()->widget());
    stops
        += {button(QWizard::HelpButton), m_buttons->again(), m_buttons->keep(), button(QWizard::BackButton)};
    // On the first page, closing stands where going back does on the others.
    stops += {button(QWizard::CancelButton), button(QWizard::NextButton), button(QWizard::FinishButton)};
    return stops;
}

} // namespace doctor
