#include "window/tab_stops.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLayout>
#include <QWidget>

namespace doctor {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(item->widget(), stops);
        else if (item->layout() != nullptr)
            collect(*item->layout(), stops);
    }
}

void collectInside(const QWidget &widget, QList<QWidget *> &stops)
{
    if (widget.layout() != nullptr) {
        collect(*widget.layout(), stops);
        return;
    }
    for (QObject *child : widget.children())
        if (auto *inside = qobject_cast<QWidget *>(child); inside != nullptr && !inside->isWindow())
            collect(inside, stops);
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    // What is inside of these is their own affair.
    const bool isWhole = qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QAbstractScrollArea *>(widget) != nullptr;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        stops.append(widget);
    if (!isWhole)
        collectInside(*widget, stops);
}

} // namespace

QList<QWidget *> tabStopsIn(const QWidget *area)
{
    QList<QWidget *> stops;
    collectInside(*area, stops);
    return stops;
}

} // namespace doctor
