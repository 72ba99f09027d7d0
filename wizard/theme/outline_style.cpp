#include "theme/outline_style.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace doctor {

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isMark = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool isEdge = isMark || element == PE_FrameLineEdit || element == PE_Frame;
    // The one with the focus has the accent's colour already.
    const bool isFocused = option->state.testFlag(State_HasFocus) && !isMark;
    if (!isEdge || isFocused)
        return;
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        frame != nullptr && frame->lineWidth == 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(themeOf(option->palette).outline);
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal round = element == PE_IndicatorRadioButton ? edge.width() / 2 : 2;
    painter->drawRoundedRect(edge, round, round);
    painter->restore();
}

void installStyle()
{
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new OutlineStyle);
}

} // namespace doctor
