#include "widgets/tag.h"

#include "theme/fonts.h"
#include "widgets/accessible.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

constexpr qreal sideEms = 0.75;
constexpr qreal topEms = 0.18;

QFont fontOf(const QWidget *widget)
{
    return strongFont(quietFont(widget->font()));
}

} // namespace

Tag::Tag(const QString &text, Light tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void Tag::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Light tone)
{
    m_tone = tone;
    update();
}

int Tag::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * ems(this, sideEms)), QWIDGETSIZE_MAX);
    return QFontMetrics(fontOf(this)).boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, m_text).height()
        + 2 * ems(this, topEms);
}

QSize Tag::sizeHint() const
{
    const qreal text = QFontMetricsF(fontOf(this)).horizontalAdvance(m_text);
    const int width = static_cast<int>(std::ceil(text)) + 2 * ems(this, sideEms) + 2;
    return {width, heightForWidth(width)};
}

QSize Tag::minimumSizeHint() const
{
    constexpr qreal some = 8;
    return {std::min(sizeHint().width(), ems(this, some)), sizeHint().height()};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    const LightColours colours = theme.of(m_tone);
    const qreal radius = std::min<qreal>(height() / 2.0, ems(this, 0.8));
    painter.setPen(theme.highContrast ? QPen(theme.text) : QPen(Qt::NoPen));
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(colours.shape);
    painter.setFont(fontOf(this));
    const int side = ems(this, sideEms);
    painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace doctor
