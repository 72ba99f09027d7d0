#pragma once

#include "findings/finding.h"

#include <QColor>
#include <QPalette>

namespace doctor {

//! The colours of one light.
struct LightColours {
    QColor shape; //!< of the light, and of words in its colour
    QColor tint;  //!< a background for such words
};

//! Every colour that the widgets use, made from the system's palette: its background, text and accent are
//! kept, and whatever is drawn on them is made to stand out from them.
struct Theme {
    bool dark = false;
    bool highContrast = false; //!< no tints, and lines as strong as text
    QColor pane;               //!< behind the content
    QColor side;               //!< behind the list of steps
    QColor code;               //!< behind commands
    QColor line;               //!< a quiet border
    QColor outline;            //!< of what can be used: stands out as a shape
    QColor text;
    QColor soft;       //!< text that says less
    QColor accent;     //!< links, focus, the default button
    QColor accentText; //!< on the accent
    LightColours green, amber, red, grey;

    const LightColours &of(Light light) const;
};

bool isDark(const QPalette &palette);

//! Cheap when asked again for the same palette: widgets ask while they paint, and so follow every change.
Theme themeOf(const QPalette &palette);

//! A palette for systems that bring none. All roles are set, those of
//! disabled controls included.
QPalette ownPalette(bool dark);

} // namespace doctor
