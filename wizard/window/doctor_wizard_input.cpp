//! \file What keys, the Tab order and dropped things do in the window.
#include "pages/report_page.h"
#include "pages/site_page.h"
#include "session/choices.h"
#include "widgets/fold.h"
#include "widgets/page_area.h"
#include "window/doctor_wizard.h"
#include "window/report_chooser.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>

namespace doctor {

void DoctorWizard::addKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    onKey(QKeySequence::HelpContents, [this] { showHelp(); });
    onKey(QKeySequence(Qt::Key_F5), [this] {
        if (!consultation().isRunning())
            checkAgainOrStop();
    });
    onKey(QKeySequence::Open, [this] { chooseFile(); });
    onKey(QKeySequence::New, [this] { Q_EMIT windowWanted(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { showAloud(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        goTo(PageId::Site);
        // After what showing the page puts off.
        QMetaObject::invokeMethod(m_site, &SitePage::focusLanguage, Qt::QueuedConnection);
    });
    for (int id = 0; id < pageCount; ++id)
        onKey(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + id)),
              [this, id] { goTo(static_cast<PageId>(id)); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { turnPage(1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { turnPage(-1); });
    onKey(QKeySequence::Save, [this] {
        if (!consultation().hasBegun())
            return;
        goTo(PageId::Report);
        m_report->save();
    });
}

void DoctorWizard::showAloud()
{
    if (!consultation().hasBegun())
        return;
    if (m_pages.at(currentId())->aloud() == nullptr)
        goTo(PageId::Diagnosis);
    Page *shown = m_pages.at(currentId());
    Fold *aloud = shown->aloud();
    if (aloud == nullptr || aloud->isHidden())
        return;
    aloud->setExpanded(true);
    // Later: what was opened has no place yet.
    QMetaObject::invokeMethod(
        aloud, [shown, aloud] { shown->area()->toBegin(aloud); }, Qt::QueuedConnection);
}

void DoctorWizard::turnPage(int by)
{
    const int wanted = currentId() + by;
    // Leaving the first page begins a check: that is for its button.
    if (wanted >= 0 && wanted < pageCount && consultation().hasBegun())
        goTo(static_cast<PageId>(wanted));
}

bool DoctorWizard::focusNextPrevChild(bool next)
{
    // From top to bottom as it is seen, whatever was built last.
    const QList<QWidget *> all = stops();
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all.at(i - 1), all.at(i));
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
    const bool watched = m_session->watch.isOn();
    if (watched)
        m_session->watch.stop();
    if (consultation().isRunning())
        consultation().cancel();
    else if (!watched && !consultation().hasBegun())
        reject();
}

void DoctorWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() || (event->mimeData()->hasText() && currentId() == 0))
        event->acceptProposedAction();
}

void DoctorWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString file = droppedFile(*event->mimeData()); !file.isEmpty())
        openFile(file);
    else if (currentId() == 0)
        m_site->setDraft({event->mimeData()->text(), {}, SslMode::Unknown, m_choices.server()});
}

} // namespace doctor
