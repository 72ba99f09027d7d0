#pragma once

#include "fixes/fix.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace doctor {

//! The steps of one fix: look, apply, verify, and how to undo it, each with its command and a tick.
class FixSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FixSteps(QWidget *parent = nullptr);

    //! Builds anew only when something in it is another: what was typed, opened or selected stays.
    void setFix(const Fix &fix);
    void setDone(int step, bool done); //!< says nothing

Q_SIGNALS:
    void doneChanged(const QString &fixId, int step, bool done); //!< by the person

private:
    void clear();
    void addStep(int index, const FixStep &step, QVBoxLayout *rows);
    void addTick(int index, const QString &title, QVBoxLayout *rows);

    Fix m_fix;
    QStringList m_shown; //!< everything that stands in it
    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_ticks; //!< by step; nullptr where there is none
    int m_number = 0;
};

} // namespace doctor
