#pragma once

#include "pages/steps.h"
#include "session/question_draft.h"
#include "session/session.h"

#include <QList>
#include <QWizard>

#include <memory>

namespace doctor {

class ButtonRow;
class Choices;
class TextWindow;
struct OpenedReport;
class FixPage;
class Notice;
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
    explicit DoctorWizard(Choices &choices, std::shared_ptr<Session> session = std::make_shared<Session>());
    ~DoctorWizard() override;

    void setDraft(const QuestionDraft &draft); //!< fills the first page
    void ask(const Question &question);        //!< …and begins
    void practise(const QString &faultId, const ServerTold &server);
    void openFile(const QString &fileName);
    void goTo(PageId page);
    //! For the same window in another language, over the same session.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

    Consultation &consultation() const { return m_session->consultation; }
    const std::shared_ptr<Session> &session() const { return m_session; }
    Page *page(PageId id) const { return m_pages.at(static_cast<int>(id)); }

    void done(int result) override;

Q_SIGNALS:
    void languageWanted(const QString &locale); //!< empty: that of the system
    void windowWanted();                        //!< another one beside it

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPages();
    void addKeys();
    void follow();
    void jumpTo(PageId page); //!< without what leaving the first page begins
    void turnPage(int by);
    void showAloud(); //!< of this page, or of the diagnosis
    void showPage(int id);
    void focusPage();
    QList<QWidget *> stops() const; //!< of Tab, from top to bottom as they are seen
    void focusStop(int index, const QByteArray &kind);
    void showSteps();
    void showButtons();
    QSize roomOnScreen() const;
    void checkAgainOrStop();
    void showChange(); //!< after a check that the person wanted
    void watchOrStop();
    TextWindow *showText(const QString &title, const QString &text);
    void showOpened(const OpenedReport *stored, const QString &fileName, const QString &error);
    void askForPermission();
    void showHelp();
    void showAbout();
    void choosePracticeFault();
    void leavePractice();
    void chooseFile();
    void askWhetherToClose(int result); //!< what was found is in no file

    Choices &m_choices;
    std::shared_ptr<Session> m_session;
    ButtonRow *m_buttons = nullptr;
    Notice *m_notice;
    QList<Page *> m_pages;
    SitePage *m_site = nullptr;
    FixPage *m_fix = nullptr;
    ReportPage *m_report = nullptr;
    StepList *m_steps = nullptr;
    int m_opening = 0;        //!< counts what is shown; a file that comes late is of none of it
    bool m_mayClose = false;  //!< nothing is asked any more
    bool m_isAwaited = false; //!< the running check was asked for again by hand
};

} // namespace doctor
