#include "theme/theme.h"

#include "theme/contrast.h"

#include <QCache>

namespace doctor {

namespace {

struct LightTones {
    QColor green, amber, red, grey;
    QColor greenTint, amberTint, redTint, greyTint;
};

LightTones lightTones(bool dark)
{
    if (dark)
        return {QColor(0x57c98a), QColor(0xe5b64a), QColor(0xf2867a), QColor(0x9aa3b2),
                QColor(0x1d3528), QColor(0x3a3118), QColor(0x402421), QColor(0x2c313a)};
    return {QColor(0x1a7f4b), QColor(0x9a6700), QColor(0xc0392b), QColor(0x6b7280),
            QColor(0xe3f4ea), QColor(0xfdf3d7), QColor(0xfbe6e3), QColor(0xeceef1)};
}

//! Words in the light's colour stand on all of these.
LightColours lightColours(const QColor &tone, const QColor &tint, const Theme &theme)
{
    const QColor background = theme.highContrast ? theme.pane : tint;
    QColor shape = tone;
    for (const QColor &behind : {theme.pane, theme.side, background})
        shape = standingOut(shape, behind, textContrast);
    return {shape, background};
}

bool isHighContrast(const QColor &window, const QColor &base, const QColor &text)
{
    constexpr double nearlyAll = 20;
    return window == base && contrastRatio(base, text) >= nearlyAll;
}

QColor quieter(const QColor &text, const QColor &pane, const QColor &side)
{
    constexpr double share = 0.72;
    return standingOut(standingOut(mixed(pane, text, share), pane, textContrast), side, textContrast);
}

Theme made(const QPalette &palette)
{
    Theme theme;
    theme.dark = isDark(palette);
    theme.pane = palette.color(QPalette::Active, QPalette::Base);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    theme.text = standingOut(palette.color(QPalette::Active, QPalette::Text), theme.pane, textContrast);
    theme.highContrast = isHighContrast(window, theme.pane, theme.text);

    constexpr double sideShare = 0.05;
    constexpr double lineShare = 0.17;
    theme.side = theme.highContrast ? theme.pane : mixed(theme.pane, theme.text, sideShare);
    theme.code = theme.highContrast ? theme.pane
        : theme.dark                ? mixed(theme.pane, Qt::black, 0.25)
                                    : mixed(theme.pane, theme.text, 0.04);
    for (const QColor &behind : {theme.side, theme.code})
        theme.text = standingOut(theme.text, behind, textContrast);
    theme.line = theme.highContrast ? theme.text : mixed(theme.pane, theme.text, lineShare);
    theme.outline = standingOut(mixed(theme.pane, theme.text, 0.45), theme.side, shapeContrast);
    theme.soft = theme.highContrast ? theme.text : quieter(theme.text, theme.pane, theme.side);

    theme.accent = palette.color(QPalette::Active, QPalette::Link);
    for (const QColor &behind : {theme.pane, theme.side, theme.code})
        theme.accent = standingOut(theme.accent, behind, textContrast);
    theme.accentText = standingOut(theme.pane, theme.accent, textContrast);

    const LightTones tones = lightTones(theme.dark);
    theme.green = lightColours(tones.green, tones.greenTint, theme);
    theme.amber = lightColours(tones.amber, tones.amberTint, theme);
    theme.red = lightColours(tones.red, tones.redTint, theme);
    theme.grey = lightColours(tones.grey, tones.greyTint, theme);
    return theme;
}

} // namespace

const LightColours &Theme::of(Light light) const
{
    switch (light) {
    case Light::Green: return green;
    case Light::Amber: return amber;
    case Light::Red: return red;
    case Light::Grey: break;
    }
    return grey;
}

bool isDark(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Active, QPalette::Base), Qt::black)
        < contrastRatio(palette.color(QPalette::Active, QPalette::Base), Qt::white);
}

Theme themeOf(const QPalette &palette)
{
    // A window has one palette for nearly all of its widgets; a few more come from controls with their own.
    constexpr qsizetype few = 32;
    static QCache<qint64, Theme> cache(few);
    const qint64 key = palette.cacheKey();
    if (const Theme *known = cache.object(key))
        return *known;
    auto *fresh = new Theme(made(palette));
    cache.insert(key, fresh);
    return *fresh;
}

QPalette ownPalette(bool dark)
{
    const QColor window(dark ? 0x1b1e24 : 0xf7f7f8);
    const QColor pane(dark ? 0x22262d : 0xffffff);
    const QColor text(dark ? 0xe8eaee : 0x1d2430);
    const QColor accent(dark ? 0x79aefc : 0x1f5fbf);
    const QColor accentText(dark ? 0x10213c : 0xffffff);
    const QColor button(dark ? 0x2b3038 : 0xfbfbfc);
    const QColor faded = mixed(pane, text, 0.45);

    QPalette palette(button, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Mid, mixed(window, text, 0.3)); // QWizard's line above its buttons
    palette.setColor(QPalette::Base, pane);
    palette.setColor(QPalette::AlternateBase, mixed(pane, text, 0.04));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, dark ? Qt::white : Qt::black);
    palette.setColor(QPalette::ToolTipBase, pane);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, standingOut(mixed(pane, text, 0.6), pane, textContrast));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(pane, text, 0.2));
    return palette;
}

} // namespace doctor
