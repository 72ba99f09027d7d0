#pragma once

#include "widgets/step_list.h"
#include "widgets/turning.h"

#include <QAbstractButton>

namespace doctor {

//! One line of a StepList. Private to it.
class StepItem : public QAbstractButton
{
    Q_OBJECT

public:
    StepItem(int number, QWidget *parent);

    void setStep(const Step &step);
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }

    //! What it would need without cutting anything, with every word that its light may get.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void speak(bool important);
    void paintGround(QPainter &painter) const;
    //! \a left is counted from the side where people begin to read.
    void write(QPainter &painter, int left, const QString &text) const;
    int numberWidth() const;
    int lampSide() const;

    int m_number;
    Step m_step;
    bool m_current = false;
    Turning m_turning{this};
};

} // namespace doctor
