#pragma once

#include <QProxyStyle>

namespace doctor {

//! Qt's own style, with edges of fields and ticks, and with scroll bars, that stand out: it draws them in a
//! grey that few people see, and in a dark palette darker than the page.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

//! Where no desktop brings a style of its own. Before a palette is set.
void installStyle();

} // namespace doctor
