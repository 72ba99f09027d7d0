#include "theme/outline_style.h"

#include "theme/contrast.h"
#include "theme/fonts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace doctor {

namespace {

constexpr qreal roundOfFields = 2;

void drawEdge(QPainter &painter, const QRect &area, const QPalette &palette, qreal round)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeOf(palette).outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter.restore();
}

} // namespace

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
    const bool isRound = element == PE_IndicatorRadioButton;
    drawEdge(*painter, option->rect, option->palette, isRound ? option->rect.width() / 2.0 : roundOfFields);
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_HeaderEmptyArea) {
        // Beside the last section, where rounding leaves a pixel.
        const Theme theme = themeOf(option->palette);
        painter->fillRect(option->rect, theme.pane);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.outline);
        return;
    }
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderSection || section == nullptr) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Theme theme = themeOf(option->palette);
    const QRect &area = option->rect;
    painter->fillRect(area, theme.pane);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.outline);
    // Qt counts the sections from the left, whichever way people read.
    const bool turned = option->direction == Qt::RightToLeft;
    const bool isLast
        = section->position == (turned ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End)
        || section->position == QStyleOptionHeader::OnlyOneSection;
    if (isLast)
        return;
    const int edge = turned ? area.left() : area.right();
    painter->fillRect(QRect(edge, area.top() + 2, 1, area.height() - 4), theme.line);
}

namespace {

//! In a grey that stands out by 3:1 from white and from the dark page: fields do not ask for it again when
//! the colours change.
QIcon clearIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 48}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), side / 9.0, Qt::SolidLine, Qt::RoundCap));
        const qreal near = side * 0.28;
        const qreal far = side - near;
        painter.drawLine(QPointF(near, near), QPointF(far, far));
        painter.drawLine(QPointF(near, far), QPointF(far, near));
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // The names of columns begin where the cells below begin.
    if (metric == PM_HeaderMargin)
        return QProxyStyle::pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
    // A mark and what stands before its words are a target of their own, with words beside it or below.
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing) {
        const bool isTick = metric == PM_CheckBoxLabelSpacing;
        const int mark = pixelMetric(isTick ? PM_IndicatorWidth : PM_ExclusiveIndicatorWidth, option, widget);
        return std::max(QProxyStyle::pixelMetric(metric, option, widget), leastTarget - mark);
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect OutlineStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    // What is typed begins where what is chosen begins.
    constexpr int inset = 2;
    return element == SE_LineEditContents ? area.adjusted(inset, 0, -inset, 0) : area;
}

namespace {

void drawArrow(QPainter &painter, const QRect &area, qreal degrees)
{
    QPolygonF arrow({QPointF(-0.3, -0.15), QPointF(0.3, -0.15), QPointF(0, 0.2)});
    QTransform place;
    place.translate(QRectF(area).center().x(), QRectF(area).center().y());
    place.rotate(degrees);
    const int side = std::min(area.width(), area.height());
    place.scale(side, side);
    painter.drawPolygon(place.map(arrow));
}

//! As flat as the fields beside it; its text is drawn as CE_ComboBoxLabel.
void drawChooser(QPainter &painter, const QStyleOptionComplex &option, const QRect &arrow)
{
    const Theme theme = themeOf(option.palette);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isUnderMouse = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isFocused ? theme.accent : theme.outline);
    painter.setBrush(isUnderMouse ? theme.side : theme.pane);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), roundOfFields, roundOfFields);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled ? theme.text : theme.outline);
    const int side = std::min(arrow.width(), arrow.height()) * 2 / 3;
    QRect middle(0, 0, side, side);
    middle.moveCenter(arrow.center());
    drawArrow(painter, middle, 0);
    painter.restore();
}

} // namespace

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawChooser(*painter, *option, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = themeOf(bar->palette);
    const auto part = [&](SubControl which) { return subControlRect(CC_ScrollBar, bar, which, widget); };
    const auto isActive = [&](SubControl which) {
        return bar->activeSubControls.testFlag(which)
            && (bar->state.testFlag(State_MouseOver) || bar->state.testFlag(State_Sunken));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(bar->rect, theme.side);
    painter->setPen(Qt::NoPen);
    const bool lies = bar->orientation == Qt::Horizontal;
    const bool turned = lies && bar->direction == Qt::RightToLeft;
    const QColor faded = mixed(theme.side, theme.outline, 0.5);
    painter->setBrush(bar->sliderValue > bar->minimum ? theme.outline : faded);
    drawArrow(*painter, part(SC_ScrollBarSubLine), !lies ? 180 : turned ? -90 : 90);
    painter->setBrush(bar->sliderValue < bar->maximum ? theme.outline : faded);
    drawArrow(*painter, part(SC_ScrollBarAddLine), !lies ? 0 : turned ? 90 : -90);
    if (bar->maximum > bar->minimum) {
        // The same on both sides: it stands at the left where people read from the right.
        constexpr qreal air = 3;
        const QRectF thumb
            = QRectF(part(SC_ScrollBarSlider))
                  .adjusted(lies ? 1 : air, lies ? air : 1, lies ? -1 : -air, lies ? -air : -1);
        const qreal round = std::min(thumb.width(), thumb.height()) / 2;
        painter->setBrush(isActive(SC_ScrollBarSlider) ? theme.text : theme.outline);
        painter->drawRoundedRect(thumb, round, round);
    }
    painter->restore();
}

QIcon OutlineStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                 const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? clearIcon() : QProxyStyle::standardIcon(which, option, widget);
}

void installStyle()
{
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new OutlineStyle);
}

} // namespace doctor
