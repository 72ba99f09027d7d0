#pragma once

#include "pages/page.h"

namespace doctor {

class BeforeAfter;
class CheckLine;
class ChoiceLine;
class CopyText;
class FixSteps;
class Fold;
class FoldButton;
class Heading;
class LetterList;
class LinkButton;
class ServerChooser;
class TextLabel;
class Watch;
class WatchPanel;

//! What to do about a cause: for the server that runs there, or for whoever has access.
class FixPage : public Page
{
    Q_OBJECT

public:
    FixPage(Consultation &consultation, Watch &watch, QWidget *parent = nullptr);

    QString name() const override;
    QString nextText() const override;
    QString help() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    //! Where there is no room for a button below the pages, watching is begun from the page.
    void setOffersWatch(bool offers);

Q_SIGNALS:
    void watchWanted();
    void serverChosen(const doctor::ServerTold &server); //!< to be remembered

protected:
    void refresh() override;

private:
    void addTop(Watch &watch);
    void addChoosers();
    void addBottom();
    void showProgress();
    void showCauses(const Report &report);
    void showFix(const Report &report);
    void showFrame(const Fix &fix);
    void showLetters(const Report &report);
    void arrange();
    bool asksOthers() const; //!< letters come first
    QString chosenCause() const;
    QString causeOf(const Report &report) const;

    Heading *m_heading = nullptr;
    TextLabel *m_intro = nullptr;
    BeforeAfter *m_change = nullptr;
    WatchPanel *m_watchPanel = nullptr;
    LinkButton *m_watch = nullptr;
    ChoiceLine *m_cause = nullptr;
    CheckLine *m_noAccess = nullptr;
    LetterList *m_lettersFirst = nullptr;
    TextLabel *m_beforeLetters = nullptr;
    FoldButton *m_commands = nullptr; //!< opens m_fixPart while letters come first
    QWidget *m_fixPart = nullptr;     //!< from the choosers to the undo
    ServerChooser *m_server = nullptr;
    ChoiceLine *m_way = nullptr;
    TextLabel *m_frame = nullptr;
    TextLabel *m_note = nullptr;
    FixSteps *m_steps = nullptr;
    Fold *m_lettersFold = nullptr;
    LetterList *m_lettersLast = nullptr;
    Fold *m_visitorsFold = nullptr;
    CopyText *m_visitors = nullptr;
    bool m_hasFix = false;
    bool m_decidedAccess = false; //!< the person has said who has access, until the window closes
};

} // namespace doctor
