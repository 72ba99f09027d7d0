#include "widgets/flow_layout.h"

#include "theme/fonts.h"
#include "widgets/text_label.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace doctor {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arranged(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? gap() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arranged(area, true);
}

int FlowLayout::gap() const
{
    return parentWidget() != nullptr ? ems(parentWidget(), 0.7) : 8;
}

QSize FlowLayout::sizeOf(const QLayoutItem *item, int room)
{
    QSize size = item->sizeHint();
    size.setWidth(std::min(size.width(), room));
    if (item->hasHeightForWidth())
        size.setHeight(item->heightForWidth(size.width()));
    return size;
}

int FlowLayout::arranged(const QRect &area, bool place) const
{
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int between = std::max(4, gap() * 3 / 4);
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    QList<QPair<QLayoutItem *, QRect>> line;
    // What is lower than its neighbours stands in the middle of their line, so that the words of a label, a
    // tag and a link are level.
    const auto end = [&] {
        for (auto &[item, rect] : line) {
            const auto *label = qobject_cast<const TextLabel *>(item->widget());
            const int room = lineHeight - rect.height();
            const int down = label != nullptr
                ? qRound(lineHeight / 2.0 - label->middleOfFirstLine(rect.width()))
                : room / 2;
            rect.translate(0, std::clamp(down, 0, room));
            if (place)
                item->setGeometry(QStyle::visualRect(direction, area, rect));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(item, area.width());
        if (x > area.left() && x + size.width() > area.left() + area.width()) {
            end();
            x = area.left();
            y += lineHeight + between;
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + gap();
        lineHeight = std::max(lineHeight, size.height());
    }
    end();
    return y + lineHeight - area.top();
}

} // namespace doctor
