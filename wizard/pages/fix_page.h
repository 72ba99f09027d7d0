#pragma once

#include "pages/page.h"
#include "session/access.h"

namespace doctor {

class AccessQuestion;
class BeforeAfter;
class ChoiceLine;
class CopyText;
class FixWay;
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
    Fold *aloud() const override { return m_aloudFold; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    //! Where there is no room for a button below the pages, watching is begun from the page.
    void setOffersWatch(bool offers);
    void setKeeper(Place place, Keeper keeper); //!< as it is remembered; says nothing

Q_SIGNALS:
    void watchWanted();
    void serverChosen(const doctor::ServerTold &server);           //!< to be remembered
    void keeperChosen(doctor::Place place, doctor::Keeper keeper); //!< to be remembered

protected:
    void refresh() override;

private:
    void addTop(Watch &watch);
    void addQuestions();
    void addLetters();
    void addChoosers();
    void addBottom();
    void showProgress();
    void showCauses(const Report &report);
    void showFix(const Report &report);
    void showLetters(const Report &report);
    void showAloud(const Report &report);
    void arrange();
    bool asksOthers() const; //!< letters come first
    Keeper keeper() const;   //!< of where the cause is mended
    QString chosenCause() const;
    Cause causeOf(const Report &report) const; //!< without an id while there is none

    Heading *m_heading = nullptr;
    TextLabel *m_intro = nullptr;
    BeforeAfter *m_change = nullptr;
    WatchPanel *m_watchPanel = nullptr;
    LinkButton *m_watch = nullptr;
    ChoiceLine *m_cause = nullptr;
    AccessQuestion *m_server = nullptr;
    AccessQuestion *m_account = nullptr;
    LetterList *m_lettersFirst = nullptr;
    TextLabel *m_beforeLetters = nullptr;
    Fold *m_clicksPart = nullptr; //!< what a customer of a hosting company can do in the panel
    TextLabel *m_clicksTitle = nullptr;
    FixWay *m_clicks = nullptr;
    FoldButton *m_commands = nullptr; //!< opens m_fixPart while letters come first
    QWidget *m_fixPart = nullptr;     //!< from the choosers to the undo
    ServerChooser *m_chooser = nullptr;
    FixWay *m_way = nullptr;
    Fold *m_aloudFold = nullptr;
    CopyText *m_aloud = nullptr;
    Fold *m_lettersFold = nullptr;
    LetterList *m_lettersLast = nullptr;
    Fold *m_visitorsFold = nullptr;
    CopyText *m_visitors = nullptr;
    std::optional<Place> m_place; //!< where the cause is mended
    Cause m_shownCause;
    bool m_knowsPanel = false;
    bool m_hasFix = false;
    bool m_hasClicks = false;
};

} // namespace doctor
