#include "widgets/beside_layout.h"

#include "theme/fonts.h"
#include "widgets/text_label.h"

#include <QStyle>

#include <algorithm>

namespace doctor {

BesideLayout::BesideLayout(QWidget *mark, TextLabel *text, qreal gap, QWidget *parent)
    : QLayout(parent), m_text(text), m_gap(gap)
{
    setContentsMargins({});
    addWidget(mark);
    addWidget(text);
}

BesideLayout::~BesideLayout()
{
    qDeleteAll(m_items);
}

void BesideLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int BesideLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *BesideLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *BesideLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize BesideLayout::markSize() const
{
    const QLayoutItem *mark = m_items.value(0);
    return mark == nullptr || mark->isEmpty() ? QSize(0, 0) : mark->sizeHint();
}

int BesideLayout::before() const
{
    const int mark = markSize().width();
    return mark > 0 ? mark + (m_gap > 0 ? ems(parentWidget(), m_gap) : 0) : 0;
}

int BesideLayout::heightForWidth(int width) const
{
    return arranged(QRect(0, 0, width, 0), false);
}

QSize BesideLayout::sizeHint() const
{
    int widest = 0;
    for (const QLayoutItem *item : m_items.mid(1))
        widest = std::max(widest, item->isEmpty() ? 0 : item->sizeHint().width());
    const QMargins around = contentsMargins();
    const int width = before() + widest + around.left() + around.right();
    return {width, heightForWidth(width)};
}

QSize BesideLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items.mid(1)) {
        if (item->isEmpty())
            continue;
        const QSize own = item->minimumSize();
        least = {std::max(least.width(), own.width()), least.height() + own.height()};
    }
    const QMargins around = contentsMargins();
    return QSize(before() + least.width(), std::max(markSize().height(), least.height())).grownBy(around);
}

void BesideLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arranged(area, true);
}

int BesideLayout::arranged(const QRect &area, bool place) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    const QSize mark = markSize();
    const int width = std::max(1, inside.width() - before());
    const qreal middle = m_text->middleOfFirstLine(width);
    const qreal line = std::max(middle, mark.height() / 2.0);
    const auto placed = [&](QLayoutItem *item, const QRect &where) {
        if (place)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside, where));
    };
    int y = inside.top() + qRound(line - middle);
    const int markTop = inside.top() + qRound(line - mark.height() / 2.0);
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        if (item == m_items.first()) {
            placed(item, QRect(QPoint(inside.left(), markTop), mark));
            continue;
        }
        const int height
            = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        placed(item, QRect(inside.left() + before(), y, width, height));
        y += height;
    }
    return std::max(y, markTop + mark.height()) - inside.top() + contentsMargins().top()
        + contentsMargins().bottom();
}

} // namespace doctor
