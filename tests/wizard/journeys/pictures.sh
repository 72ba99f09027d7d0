#!/bin/sh
# pictures.sh WIZARD_SCREENS FOLDER [FAULT]: pictures of all pages, for being looked at, in every look that the window
# has: light and dark; every language, and longer words; 900×640, 640×480, and twice the size. One folder each.
set -eu

if [ $# -lt 2 ] || [ ! -x "$1" ]; then
    echo 'pictures.sh WIZARD_SCREENS FOLDER [FAULT]' >&2
    exit 64
fi
for program in xvfb-run xauth; do
    command -v "$program" >/dev/null || { echo "pictures.sh: $program is missing." >&2; exit 69; }
done
screens=$1
folder=$2
fault=${3:-firewall-blocks-cloudflare}
home=$(mktemp -d "${TMPDIR:-/tmp}/origin-doctor-pictures-XXXXXX")
trap 'rm -rf "$home"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$home/run"
unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE LANGUAGE LANG
export HOME="$home" XDG_CONFIG_HOME="$home" XDG_RUNTIME_DIR="$home/run" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb

for colours in light dark; do
    for words in english ar de es long; do
        for size in 900x640 640x480 200-percent; do
            look=$colours-$words-$size
            case $look in dark-de-* | dark-es-* | *-de-200-percent | *-es-200-percent) continue ;; esac
            scale=1
            small=
            [ "$size" != 640x480 ] || small=small
            [ "$size" != 200-percent ] || scale=2
            echo "$look"
            # What wizard_screens does not know, such as “english”, is what it does anyway.
            QT_SCALE_FACTOR=$scale timeout 180 xvfb-run -a -s '-screen 0 2400x1800x24 -noreset' \
                "$screens" "$folder/$look" "$fault" "$colours" "$words" $small
        done
    done
done
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
