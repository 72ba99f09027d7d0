#pragma once

#include <QComboBox>

namespace doctor {

//! A chooser inside a page. Whoever scrolls the page, by wheel or by key, must not choose something else on
//! the way.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace doctor
