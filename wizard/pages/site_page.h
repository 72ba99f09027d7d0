#pragma once

#include "pages/page.h"
#include "session/question_draft.h"

class QComboBox;
class QLineEdit;
class QTimer;

namespace doctor {

class Choices;
class HintLabel;
class KnownFields;
class RecentSites;

//! The first page: which site, and whatever else is known. Everything but the site is optional.
class SitePage : public Page
{
    Q_OBJECT

public:
    SitePage(Consultation &consultation, Choices &choices, QWidget *parent = nullptr);

    QString name() const override;
    QString nextText() const override;
    QString help() const override;
    QWidget *firstControl() const override;
    void focusLanguage();
    bool isComplete() const override;
    bool validatePage() override; //!< starts the check, unless the very same question is looked at already

    void setDraft(const QuestionDraft &draft);         //!< as if it had been typed
    void setLetsPass(bool lets) { m_letsPass = lets; } //!< leaving the page begins nothing
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

Q_SIGNALS:
    void practiceWanted();
    void openWanted();
    void visitorWanted();
    void languageWanted(const QString &locale); //!< of the program; empty: that of the system

protected:
    void refresh() override;

private:
    bool isUnchanged() const;      //!< since what is being looked at was asked
    bool goesOnPractising() const; //!< the button leads back, because no site is given
    void begin(const Question &question);
    void adopt();                           //!< the question of a consultation that began elsewhere
    void bring(const QuestionDraft &draft); //!< of a question that was not typed here
    void dropBrought(const DraftReading &reading);
    void keepPage(const DraftReading &reading); //!< that names no site, until one is typed
    void addSite();
    void addKnown();
    void addLinks();
    void addLanguage();
    QuestionDraft draft() const;
    void siteChanged(const QString &text);
    void draftChanged(); //!< something was typed or chosen
    void answer();       //!< below the fields
    QString understood(const DraftReading &reading) const;
    void explainContacts();

    Choices &m_choices;
    QLineEdit *m_site = nullptr;
    HintLabel *m_siteHint = nullptr;
    KnownFields *m_known = nullptr;
    RecentSites *m_recent = nullptr;
    QComboBox *m_language = nullptr;
    QTimer *m_pause = nullptr; //!< answers come when typing has paused
    std::optional<QuestionDraft> m_asked;
    std::optional<QuestionDraft> m_beforePractice; //!< what was typed then; comes back after it
    QuestionDraft m_brought;                       //!< what a report or another page put into the fields…
    QString m_broughtFor;                          //!< …for this host; empty when nothing of it is left
    std::optional<PageTold> m_earlierPage;         //!< was pasted, and named no site
    QString m_lastText;                            //!< of the field for the site
    bool m_isPasted = false;                       //!< what stands there, and was not typed
    QString m_earlierFor;                          //!< the site of which it was told; empty before a check
    bool m_isComplete = false;
    bool m_isAsking = false;
    bool m_letsPass = false;
};

} // namespace doctor
