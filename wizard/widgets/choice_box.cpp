#include "widgets/choice_box.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QToolTip>
#include <QWheelEvent>

namespace doctor {

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    // Whoever means the page does not mean to choose: the list, once it is open, has these keys.
    static const QList<int> ofThePage{Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (ofThePage.contains(event->key()))
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

int ChoiceBox::textWidth(const QStyleOptionComboBox &option) const
{
    constexpr int beside = 4; // what Qt's styles leave free at the ends
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width()
        - beside;
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, textWidth(*option));
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QComboBox::event(event);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const bool isElided = option.currentText != currentText();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       isElided ? currentText().toHtmlEscaped() : toolTip(), this);
    return true;
}

} // namespace doctor
