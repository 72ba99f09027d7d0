#include "widgets/choice_box.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace doctor {

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace doctor
