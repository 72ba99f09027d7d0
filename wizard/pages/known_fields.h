#pragma once

#include "session/question_draft.h"
#include "widgets/fold.h"

class QComboBox;
class QLineEdit;

namespace doctor {

class CheckLine;
class HintLabel;
class ServerChooser;
class TextLabel;

//! What may be known besides the site, folded: the address of the server, the SSL mode, what the server runs;
//! and whom to contact.
class KnownFields : public Fold
{
    Q_OBJECT

public:
    explicit KnownFields(QWidget *parent = nullptr);

    void fill(QuestionDraft &draft) const;     //!< with what stands in the fields
    void setDraft(const QuestionDraft &draft); //!< opens where there is something to be seen
    void setServer(const ServerTold &server);
    void dropFrom(const QuestionDraft &brought,
                  const ServerTold &server); //!< what is still as it was brought
    void setQuiet(bool only); //!< only the site and its server are contacted; opens where it is so
    bool isQuiet() const;
    void showProblem(const QString &problem); //!< of the addresses; empty: none

    bool hasProblem() const;

Q_SIGNALS:
    void changed();              //!< an address or the mode
    void serverChanged();        //!< by the person
    void quietChosen(bool only); //!< by the person
    void originHelpWanted();
    void modeHelpWanted();

private:
    void addOrigins();
    void addMode();
    SslMode mode() const;

    QWidget *m_content;
    QLineEdit *m_origins = nullptr;
    HintLabel *m_originsHint = nullptr;
    TextLabel *m_guessed = nullptr;
    QComboBox *m_mode = nullptr;
    ServerChooser *m_server = nullptr;
    CheckLine *m_quiet = nullptr;
};

} // namespace doctor
