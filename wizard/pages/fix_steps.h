#pragma once

#include "fixes/fix.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace doctor {

//! The steps of one fix: look, apply, verify, and how to undo it, each with its commands and a tick. Steps of
//! one kind that follow one another are one to people, with one number.
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
    qsizetype addSteps(qsizetype from, QVBoxLayout *rows); //!< all of one kind; the index after them
    void addStep(const FixStep &step, int number, const QString &title, QVBoxLayout *rows);
    void addTick(qsizetype from, qsizetype end, const QString &title, QVBoxLayout *rows);

    Fix m_fix;
    QStringList m_shown; //!< everything that stands in it
    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_ticks; //!< by step, one for all of a kind; nullptr where there is none
    int m_number = 0;
};

} // namespace doctor
