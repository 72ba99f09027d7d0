#pragma once

#include <QTimer>

class QWidget;

namespace doctor {

//! Repaints a widget while an arc in it turns: slowly, only where it is seen, and not at all where the system
//! asks for no animations.
class Turning
{
public:
    explicit Turning(QWidget *widget);

    void setActive(bool active);
    qreal turn() const; //!< 0 to 1, the same for every widget

private:
    QWidget *m_widget;
    QTimer m_timer;
};

} // namespace doctor
