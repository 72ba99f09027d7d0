#pragma once

#include "widgets/lamp.h"

#include <QList>
#include <QWidget>

namespace doctor {

struct Step {
    QString title;
    Lamp lamp = Lamp::None; //!< beside its number
    bool reached = false;   //!< can be clicked
    bool startsGroup = false;
    QString word = {}; //!< in the place of the light's own
    bool operator==(const Step &) const = default;
};

class StepItem;

//! The list at the left: every step with its number, light and word. Up and Down move through the steps that
//! were reached, Enter and a click choose. As wide as its widest text in the language shown, with every word
//! that a light may get.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    const QList<Step> &steps() const { return m_steps; }
    void setCurrent(int index);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void moveFocus(int from, int direction);

    QList<Step> m_steps;
    QList<StepItem *> m_items;
    QList<int> m_lines; //!< heights of the lines between groups
    int m_current = -1;
};

} // namespace doctor
