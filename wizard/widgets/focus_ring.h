#pragma once

#include <QFocusFrame>

namespace doctor {

//! The sign that a widget without an edge of its own has the keys: a ring a little way outside of it, so that
//! its words can begin where those above and below begin. Screen readers do not hear of it.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    //! Around \a around, which must end after it.
    explicit FocusRing(QWidget *around);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace doctor
