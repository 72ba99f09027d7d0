#include "theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace doctor {

namespace {

double linear(double channel)
{
    constexpr double threshold = 0.03928;
    return channel <= threshold ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    constexpr double flare = 0.05;
    return (std::max(first, second) + flare) / (std::min(first, second) + flare);
}

QColor standingOut(const QColor &wanted, const QColor &background, double ratio)
{
    if (contrastRatio(wanted, background) >= ratio)
        return wanted;
    // The extreme that is farther away can always be reached far enough: 4.58 is the least that it gives.
    const QColor extreme
        = contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background) ? Qt::white : Qt::black;
    constexpr int steps = 20;
    for (int step = 1; step < steps; ++step) {
        const QColor tone = mixed(wanted, extreme, double(step) / steps);
        if (contrastRatio(tone, background) >= ratio)
            return tone;
    }
    return extreme;
}

QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto channel = [part](int low, int high) { return qRound(low + (high - low) * part); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

} // namespace doctor
