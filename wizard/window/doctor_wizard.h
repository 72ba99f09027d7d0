#pragma once

#include "pages/steps.h"
#include "session/consultation.h"
#include "session/question_draft.h"
#include "session/watch.h"

#include <QList>
#include <QWizard>

class QFileDialog;
class QSystemTrayIcon;

namespace doctor {

class Choices;
class FixPage;
class Page;
class ReportPage;
class SitePage;
class StepList;

//! The window: nine pages over one consultation, the list of steps at their side, the buttons below.
class DoctorWizard : public QWizard
{
    Q_OBJECT

public:
    //! \a choices outlives the window.
    explicit DoctorWizard(Choices &choices, QWidget *parent = nullptr);
    ~DoctorWizard() override;

    void setDraft(const QuestionDraft &draft); //!< fills the first page
    void ask(const Question &question);        //!< …and begins
    void practise(const QString &faultId, const ServerTold &server);
    void openFile(const QString &fileName);
    void goTo(PageId page);

    Consultation &consultation() { return m_consultation; }
    Page *page(PageId id) const { return m_pages.at(static_cast<int>(id)); }

    void done(int result) override;

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPages();
    void addButtons();
    void addKeys();
    void follow();
    void showPage(int id);
    void focusPage();
    void showSteps();
    void showButtons();
    QSize roomOnScreen() const;
    bool hasRoomForAll() const; //!< for every button below the pages
    void showTitle();
    void checkAgainOrStop();
    void showChange(); //!< after a check that the person wanted
    void watchOrStop();
    void tellSuccess();
    void showText(const QString &title, const QString &text);
    void showHelp();
    void showAbout();
    void choosePracticeFault();
    void chooseFile();

    Choices &m_choices;
    Consultation m_consultation;
    Watch m_watch;
    QList<Page *> m_pages;
    SitePage *m_site = nullptr;
    FixPage *m_fix = nullptr;
    ReportPage *m_report = nullptr;
    StepList *m_steps = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_keep = nullptr;
    QFileDialog *m_fileDialog = nullptr;
    QSystemTrayIcon *m_tray = nullptr;
    bool m_isAwaited = false; //!< the running check was asked for again by hand
};

} // namespace doctor
