//! \file What the window opens: files, and the small windows beside it.
#include "pages/page.h"
#include "pages/page_texts.h"
#include "probes/regex_threads.h"
#include "report/shown.h"
#include "report_file.h"
#include "session/choices.h"
#include "window/doctor_wizard.h"
#include "window/plain_texts.h"
#include "window/practice_chooser.h"
#include "window/report_chooser.h"
#include "window/text_window.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace doctor {

void DoctorWizard::openFile(const QString &fileName)
{
    // What a check writes is smaller. Whatever stands in it, it is judged within a few tenths of a second.
    constexpr qint64 atOnce = 256 * 1024;
    const int turn = ++m_opening;
    if (QFileInfo(fileName).size() <= atOnce) {
        QString error;
        const std::optional<OpenedReport> stored = openReport(fileName, &error);
        showOpened(stored ? &*stored : nullptr, fileName, error);
        return;
    }
    const QPointer<TextWindow> told
        //: %1: the name of a file
        = showText(tr("Opening …"), tr("“%1” is large. It is being read.").arg(shown(fileName)));
    const QPointer<DoctorWizard> self(this);
    QThreadPool::globalInstance()->start([=] {
        QString error;
        const auto stored = std::make_shared<std::optional<OpenedReport>>(openReport(fileName, &error));
        // The application object outlives the window; only in its thread may the window be looked at.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [=] {
                if (told)
                    told->close();
                if (self && self->m_opening == turn)
                    self->showOpened(*stored ? &**stored : nullptr, fileName, error);
            },
            Qt::QueuedConnection);
    });
}

void DoctorWizard::showOpened(const OpenedReport *stored, const QString &fileName, const QString &error)
{
    if (stored == nullptr) {
        showText(tr("This report cannot be opened"), error);
        return;
    }
    consultation().open(*stored, fileName);
    jumpTo(PageId::Diagnosis);
}

void DoctorWizard::askForPermission()
{
    const QString name = QStringLiteral("permission");
    // One that is open asks for something that nobody waits for any more.
    if (auto *old = findChild<QMessageBox *>(name, Qt::FindDirectChildrenOnly)) {
        old->disconnect(this);
        old->close();
    }
    QStringList places;
    for (const QString &place : consultation().placesToAllow())
        places.append(inItsOrder(shown(place)));
    auto *box = new QMessageBox(this);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Check where this report leads?"));
    box->setTextFormat(Qt::PlainText);
    //: %1: a list of addresses, such as “192.168.1.1, 203.0.113.10:22”
    box->setText(
        tr("The report that you opened names places that may be inside your own network or may not be "
           "websites: %1. A check connects to them from this computer.")
            .arg(QLocale().createSeparatedList(places)));
    box->setInformativeText(tr("Go on only if you know these places and trust whoever gave you the report."));
    QPushButton *go = box->addButton(tr("&Check all the same"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("&Do not check"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::finished, this, [this, box, go] {
        if (box->clickedButton() != go) {
            consultation().forbidPlaces();
            return;
        }
        consultation().allowPlaces();
        if (consultation().isRunning() && currentId() == static_cast<int>(PageId::Site))
            jumpTo(PageId::StatusPage);
    });
    // What waits is gone with what was opened.
    connect(&consultation(), &Consultation::begun, box, &QMessageBox::close);
    box->open();
}

TextWindow *DoctorWizard::showText(const QString &title, const QString &text)
{
    auto *window = new TextWindow(title, text, this);
    window->show();
    return window;
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

void DoctorWizard::askWhetherToClose(int result)
{
    const QString name = QStringLiteral("close-question");
    if (auto *asked = findChild<QMessageBox *>(name, Qt::FindDirectChildrenOnly)) {
        asked->raise();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Origin Doctor"),
                                //: %1: the name of a site
                                tr("The report of %1 is not saved.").arg(consultation().question().host),
                                QMessageBox::NoButton, this);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("If you close the window now, what was found is lost."));
    const QPushButton *close = box->addButton(tr("Close", "the window"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay", "do not close the window"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(close, &QPushButton::clicked, this, [this, result] {
        m_mayClose = true;
        done(result);
    });
    box->open();
}

void DoctorWizard::chooseFile()
{
    chooseReport(this, m_choices.folder(), [this](const QString &fileName) {
        m_choices.setFolderOf(fileName);
        openFile(fileName);
    });
}

} // namespace doctor
