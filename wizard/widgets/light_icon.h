#pragma once

#include "widgets/lamp.h"
#include "widgets/turning.h"

#include <QWidget>

namespace doctor {

//! A light as a painted shape: circle with a tick, triangle, octagon with a cross, ring with a question mark,
//! or a slowly turning arc. As large as a line of its font unless told otherwise. Its word belongs beside it:
//! see LightLabel.
class LightIcon : public QWidget
{
    Q_OBJECT

public:
    explicit LightIcon(QWidget *parent = nullptr);
    explicit LightIcon(Lamp lamp, QWidget *parent = nullptr);

    Lamp lamp() const { return m_lamp; }
    void setLamp(Lamp lamp);
    //! In lines of its font: 1.25 is the default.
    void setEms(qreal size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Lamp m_lamp = Lamp::None;
    Turning m_turning{this};
    qreal m_ems = 1.25;
};

} // namespace doctor
