#include "widgets/turning.h"

#include <QDateTime>
#include <QStyle>
#include <QWidget>

namespace doctor {

Turning::Turning(QWidget *widget) : m_widget(widget)
{
    constexpr int interval = 80;
    m_timer.setInterval(interval);
    QObject::connect(&m_timer, &QTimer::timeout, widget, [widget] {
        if (widget->isVisible())
            widget->update();
    });
}

void Turning::setActive(bool active)
{
    const bool moves
        = active && m_widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_widget) > 0;
    if (moves && !m_timer.isActive())
        m_timer.start();
    else if (!moves)
        m_timer.stop();
}

qreal Turning::turn() const
{
    constexpr qint64 once = 1600;
    return m_timer.isActive() ? qreal(QDateTime::currentMSecsSinceEpoch() % once) / once : 0;
}

} // namespace doctor
