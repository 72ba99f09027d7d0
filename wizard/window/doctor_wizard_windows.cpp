//! \file What the window opens: files, and the small windows beside it.
#include "pages/page.h"
#include "report_file.h"
#include "session/choices.h"
#include "window/doctor_wizard.h"
#include "window/plain_texts.h"
#include "window/practice_chooser.h"
#include "window/report_chooser.h"
#include "window/text_window.h"

#include <QMessageBox>
#include <QPushButton>

namespace doctor {

void DoctorWizard::openFile(const QString &fileName)
{
    QString error;
    const std::optional<OpenedReport> stored = openReport(fileName, &error);
    if (!stored) {
        showText(tr("This report cannot be opened"), error);
        return;
    }
    consultation().open(*stored, fileName);
    jumpTo(PageId::Diagnosis);
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
