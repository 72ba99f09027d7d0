#include "widgets/button_look.h"

#include "theme/contrast.h"
#include "theme/fonts.h"
#include "theme/outline_style.h"
#include "theme/theme.h"

#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

constexpr int besideIcon = 4;

struct Colours {
    QColor ground, border, text, focus;
};

Colours coloursOf(const QStyleOptionButton &option, bool accent)
{
    const Theme theme = themeOf(option.palette);
    constexpr double hovered = 0.06;
    constexpr double pressed = 0.15;
    const double change = option.state.testFlag(QStyle::State_Sunken) ? pressed
        : option.state.testFlag(QStyle::State_MouseOver)              ? hovered
                                                                      : 0;
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        const QColor faded = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
        return {theme.pane, theme.line, faded, theme.line};
    }
    if (accent) // away from its text: it is read even better
        return {mixed(theme.accent, theme.dark ? Qt::white : Qt::black, change), theme.accent,
                theme.accentText, theme.accentText};
    return {mixed(theme.pane, theme.text, change), theme.outline, theme.text, theme.accent};
}

} // namespace

bool hasOwnLook(const QPushButton *button)
{
    return button->style()->name() == QLatin1String("fusion")
        || qobject_cast<const OutlineStyle *>(button->style()) != nullptr;
}

namespace {

//! Icon and text in the middle. Qt's own way puts them apart where people read from the right.
void drawLabel(QPainter &painter, const QPushButton *button, const QStyleOptionButton &option)
{
    constexpr int flags = Qt::AlignCenter | Qt::TextShowMnemonic;
    const QRect all = button->rect();
    const auto textWidth = static_cast<int>(
        std::ceil(QFontMetricsF(button->font()).size(Qt::TextShowMnemonic, option.text).width()));
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width() + besideIcon;
    const int left = (all.width() - textWidth - iconWidth) / 2;
    const auto placed = [&](const QRect &area) { return QStyle::visualRect(option.direction, all, area); };
    if (!option.icon.isNull())
        option.icon.paint(&painter, placed(QRect(left, 0, option.iconSize.width(), all.height())));
    painter.drawText(placed(QRect(left + iconWidth, 0, textWidth + 1, all.height())), flags, option.text);
}

} // namespace

void paintButton(const QPushButton *button, const QStyleOptionButton &option, bool accent)
{
    QStylePainter painter(const_cast<QPushButton *>(button));
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(option, accent);
    const qreal radius = ems(button, 0.42);
    const QRectF area = QRectF(button->rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.border);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(area, radius, radius);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const qreal inset = accent ? 2.5 : 0.5;
        painter.setPen(QPen(colours.focus, accent ? 1.5 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset / 2,
                                radius - inset / 2);
    }
    painter.setPen(colours.text);
    drawLabel(painter, button, option);
}

QSize buttonSize(const QPushButton *button, qreal padding, qreal height)
{
    const QString text = button->text().remove(u'&');
    qreal width = QFontMetricsF(button->font()).horizontalAdvance(text) + 2 * padding * em(button) + 2;
    if (!button->icon().isNull())
        width += button->iconSize().width() + besideIcon;
    return {std::max(leastTarget, static_cast<int>(std::ceil(width))),
            std::max(leastTarget, ems(button, height))};
}

} // namespace doctor
