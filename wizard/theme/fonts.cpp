#include "theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace doctor {

namespace {

QFont scaled(QFont font, qreal factor)
{
    // Exactly one of the two is set.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

qreal em(const QWidget *widget)
{
    return QFontInfo(widget->font()).pixelSize();
}

int ems(const QWidget *widget, qreal count)
{
    return std::max(1, qRound(em(widget) * count));
}

QFont headingFont(const QFont &system)
{
    constexpr qreal larger = 1.5;
    return strongFont(scaled(system, larger));
}

QFont strongFont(const QFont &system)
{
    QFont font = system;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont quietFont(const QFont &system)
{
    constexpr qreal smaller = 0.9;
    return scaled(system, smaller);
}

QFont commandFont(const QFont &system)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF());
    else
        font.setPixelSize(system.pixelSize());
    constexpr qreal smaller = 0.93;
    return scaled(font, smaller);
}

} // namespace doctor
