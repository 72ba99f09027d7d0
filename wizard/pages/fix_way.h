#pragma once

#include "fixes/fix.h"

#include <QList>
#include <QWidget>

namespace doctor {

class ChoiceLine;
class FixSteps;
class LinkButton;
class TextLabel;

//! The fixes of a cause, one of them chosen, with where it is done, what it risks, and its steps.
class FixWay : public QWidget
{
    Q_OBJECT

public:
    explicit FixWay(QWidget *parent = nullptr);

    //! The best first. The chosen one stays, if it is still among them.
    void setFixes(const QList<Fix> &fixes);
    Fix fix() const; //!< the chosen one; without an id while there is none
    ChoiceLine *way() const { return m_way; }
    FixSteps *steps() const { return m_steps; }

Q_SIGNALS:
    void chosen(); //!< another one, by the person
    void doneChanged(const QString &fixId, int step, bool done);
    void placeHelpWanted(const QString &where); //!< how to come there

private:
    void showFrame(const Fix &fix);

    QList<Fix> m_fixes;
    ChoiceLine *m_way;
    TextLabel *m_frame;
    LinkButton *m_how;
    TextLabel *m_note;
    FixSteps *m_steps;
};

} // namespace doctor
