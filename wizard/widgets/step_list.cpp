#include "widgets/step_list.h"

#include "theme/fonts.h"
#include "widgets/accessible.h"
#include "widgets/step_item.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace doctor {

namespace {

constexpr qreal marginEms = 0.75;
constexpr qreal groupEms = 1.3; //!< between groups, with a line in its middle

} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    installAccessibility();
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QList<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (m_items.size() > steps.size())
        delete m_items.takeLast();
    while (m_items.size() < steps.size()) {
        const auto index = static_cast<int>(m_items.size());
        auto *item = new StepItem(index + 1, this);
        item->installEventFilter(this);
        connect(item, &StepItem::clicked, this, [this, index] { Q_EMIT stepChosen(index); });
        item->setVisible(true);
        m_items.append(item);
    }
    for (int index = 0; index < m_items.size(); ++index) {
        m_items.at(index)->setStep(steps.at(index));
        m_items.at(index)->setCurrent(index == m_current);
    }
    updateGeometry();
    arrange();
}

void StepList::setCurrent(int index)
{
    if (index == m_current)
        return;
    const QList<int> both{m_current, index};
    m_current = index;
    for (const int changed : both)
        if (changed >= 0 && changed < m_items.size())
            m_items.at(changed)->setCurrent(changed == index);
}

QSize StepList::sizeHint() const
{
    int width = 0;
    int height = 2 * ems(this, marginEms);
    for (int index = 0; index < m_items.size(); ++index) {
        const QSize item = m_items.at(index)->sizeHint();
        width = std::max(width, item.width());
        height += item.height() + (m_steps.at(index).startsGroup ? ems(this, groupEms) : 0);
    }
    return {width + 2 * ems(this, marginEms), height};
}

QSize StepList::minimumSizeHint() const
{
    constexpr int tight = 4;
    return {sizeHint().width(), static_cast<int>(m_items.size()) * (leastTarget + tight)};
}

void StepList::arrange()
{
    // Where the window is low, the air between the steps goes first.
    const int wanted = sizeHint().height();
    const qreal room = wanted > 0 ? std::min(1.0, qreal(height()) / wanted) : 1.0;
    const int margin = ems(this, marginEms);
    int y = qRound(margin * room);
    m_lines.clear();
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_steps.at(index).startsGroup) {
            const int gap = qRound(ems(this, groupEms) * room);
            m_lines.append(y + gap / 2);
            y += gap;
        }
        StepItem *item = m_items.at(index);
        const int itemHeight = std::max(leastTarget, static_cast<int>(item->sizeHint().height() * room));
        item->setGeometry(margin, y, width() - 2 * margin, itemHeight);
        y += itemHeight;
    }
    update();
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.side);
    const int inset = ems(this, marginEms * 2);
    for (const int y : m_lines)
        painter.fillRect(QRect(inset, y, width() - 2 * inset, 1), theme.line);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), theme.line);
}

void StepList::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        arrange();
    }
    QWidget::changeEvent(event);
}

bool StepList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto from = static_cast<int>(m_items.indexOf(static_cast<StepItem *>(watched)));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: moveFocus(from, -1); return true;
    case Qt::Key_Down: moveFocus(from, 1); return true;
    case Qt::Key_Home: moveFocus(-1, 1); return true;
    case Qt::Key_End: moveFocus(static_cast<int>(m_items.size()), -1); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void StepList::moveFocus(int from, int direction)
{
    for (int index = from + direction; index >= 0 && index < m_items.size(); index += direction) {
        if (!m_steps.at(index).reached)
            continue;
        m_items.at(index)->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace doctor
