#pragma once

#include <QComboBox>

namespace doctor {

//! A chooser inside a page. Whoever scrolls the page, by wheel or by key, must not choose something else on
//! the way. What there is no room for is elided, and told by a tool tip.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;
    bool event(QEvent *event) override;

private:
    int textWidth(const QStyleOptionComboBox &option) const;
};

} // namespace doctor
