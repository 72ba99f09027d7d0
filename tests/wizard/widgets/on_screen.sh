#!/bin/sh
# on_screen.sh PROGRAM…: runs it on a virtual screen with the bus of screen readers, of which Qt tells nothing to
# anybody before the bus is there. To be started by dbus-run-session.
set -eu
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null
QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export QT_QPA_PLATFORM QT_LINUX_ACCESSIBILITY_ALWAYS_ON
# Without -noreset the screen starts anew whenever its last window closes, and may end with the program.
exec xvfb-run -a -s '-screen 0 1280x1024x24 -noreset' "$@"
