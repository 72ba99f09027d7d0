#include "widgets/page_area.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace doctor {

PageArea::PageArea(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_rows = new QVBoxLayout(content);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Everything in it can be reached by Tab; the area itself would be one stop more.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setMargins();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

PageArea::~PageArea()
{
    // Whoever has the focus loses it while the base classes end, when there is no PageArea any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void PageArea::follow(const QWidget *focus)
{
    // What was clicked is in view, and must not move away from under the pointer.
    if (focus == nullptr || !widget()->isAncestorOf(focus) || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    const int margin = ems(this, 1.5);
    ensureWidgetVisible(const_cast<QWidget *>(focus), margin, margin);
}

void PageArea::toTop()
{
    verticalScrollBar()->setValue(0);
}

void PageArea::toBegin(const QWidget *widget)
{
    verticalScrollBar()->setValue(widget->mapTo(this->widget(), QPoint()).y());
}

void PageArea::turn(bool forward)
{
    verticalScrollBar()->triggerAction(forward ? QAbstractSlider::SliderPageStepAdd
                                               : QAbstractSlider::SliderPageStepSub);
}

void PageArea::setMargins()
{
    constexpr qreal roomy = 46;
    const bool narrow = viewport()->width() < ems(this, roomy);
    const int side = ems(this, narrow ? 1.0 : 1.9);
    m_rows->setContentsMargins(side, ems(this, narrow ? 0.9 : 1.5), side, ems(this, 1.0));
    m_rows->setSpacing(ems(this, 0.6));
}

void PageArea::add(QWidget *widget)
{
    m_rows->addWidget(widget);
}

void PageArea::addGap(qreal ems)
{
    m_rows->addSpacing(doctor::ems(this, ems));
}

void PageArea::addStretch()
{
    m_rows->addStretch(1);
}

QSize PageArea::minimumSizeHint() const
{
    constexpr qreal wide = 20;
    constexpr qreal high = 12;
    return {ems(this, wide), ems(this, high)};
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    setMargins();
    QScrollArea::resizeEvent(event);
}

void PageArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setMargins();
    QScrollArea::changeEvent(event);
}

} // namespace doctor
