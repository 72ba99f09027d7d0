#include "widgets/focus_ring.h"

#include "theme/theme.h"

#include <QPainter>
#include <QProxyStyle>

namespace doctor {

namespace {

constexpr int outside = 4;

//! Says how far outside the ring is, and that no box between the widget and its page may cut it off.
class RingStyle : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin)
            return outside;
        return metric == PM_FocusFrameVMargin ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        if (hint == SH_FocusFrame_AboveWidget)
            return 1;
        return hint == SH_FocusFrame_Mask ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace

FocusRing::FocusRing(QWidget *around) : QFocusFrame(around->parentWidget())
{
    auto *style = new RingStyle;
    style->setParent(this);
    setStyle(style);
    setWidget(around);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (widget() == nullptr)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(widget()->palette()).accent, 1.5));
    constexpr qreal inset = 1;
    constexpr qreal radius = 3;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace doctor
