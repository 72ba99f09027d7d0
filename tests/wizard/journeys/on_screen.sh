#!/bin/sh
# on_screen.sh SCRIPT ARGUMENTS...: runs a journey on a screen, with a bus and in a home folder that are there for it
# alone, so that nothing of the person's is read, changed or heard. Ends with 77 where something for that is missing.
set -eu

skip() {
    echo "SKIPPED: the journeys through the window were NOT tested: $1 is missing."
    exit 77
}

python=/usr/bin/python3 # another Python than the system's may lack its modules
for program in Xvfb xvfb-run xauth dbus-run-session xdotool xclip "$python"; do
    command -v "$program" >/dev/null || skip "$program"
done
"$python" -c 'import pyatspi' 2>/dev/null || skip 'pyatspi (package python3-pyatspi)'
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || skip 'the bus of screen readers (package at-spi2-core)'

home=$(mktemp -d "${TMPDIR:-/tmp}/origin-doctor-journey-XXXXXX")
trap 'rm -rf "$home"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$home/run"
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS DISPLAY XAUTHORITY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP \
    XDG_SESSION_TYPE QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR LANGUAGE LANG
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_DATA_HOME="$home/data" \
    XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home/run" LC_ALL=C.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

# A screen that is reset when its last window closes tells xvfb-run so, which then trips over its own tidying.
result=0
dbus-run-session -- xvfb-run -a -s '-screen 0 1280x1024x24 -noreset' "$python" -B "$@" 2>"$home/complaints" || result=$?
grep -v '^dbus-daemon\[' "$home/complaints" >&2 || true
exit "$result"
