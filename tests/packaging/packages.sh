#!/bin/sh
# packages.sh BUILD: holds what Linux desktops read against their own validators, makes the Debian packages out of a
# finished build, and has lintian look at them.
set -eu
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
umask 022

missing=
for program in desktop-file-validate appstreamcli man groff lintian dpkg-deb zsh xmllint; do
    command -v "$program" >/dev/null || missing="$missing $program"
done
if [ -n "$missing" ]; then
    printf '\n*** Missing:%s. The packages were NOT looked at. ***\n' "$missing" >&2
    exit 1
fi

cpack --config "$build/CPackConfig.cmake" -B "$folder" -G DEB >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
for package in "$folder"/*.deb; do
    echo "$(basename "$package"): $(du -k "$package" | cut -f1) KiB"
    lintian --tag-display-limit 0 --allow-root --fail-on error,warning "$package"
    dpkg-deb -x "$package" "$folder/$(basename "$package" .deb)"
done

window=$(echo "$folder"/origin-doctor_*/usr)
cli=$(echo "$folder"/origin-doctor-cli_*/usr)
desktop-file-validate "$window"/share/applications/*.desktop
appstreamcli validate --no-net --pedantic "$window"/share/metainfo/*.xml
xmllint --noout "$window"/share/mime/packages/*.xml "$window"/share/icons/hicolor/scalable/apps/*.svg
for page in "$window"/share/man/man1/*.gz "$cli"/share/man/man1/*.gz; do
    said=$(MANROFFSEQ='' LC_ALL=C.UTF-8 man --warnings -l -Tutf8 "$page" 2>&1 >/dev/null)
    [ -z "$said" ] || { echo "$page: $said"; exit 1; }
done
for file in "$window"/share/bash-completion/completions/* "$cli"/share/bash-completion/completions/*; do
    bash -n "$file"
done
for file in "$window"/share/zsh/vendor-completions/* "$cli"/share/zsh/vendor-completions/*; do
    zsh -n "$file"
done
for size in 16 24 32 48 64 128 256 512; do
    [ -s "$window/share/icons/hicolor/${size}x$size/apps/origin-doctor.png" ] || { echo "No icon of $size pixels"; exit 1; }
done
if dpkg-deb -f "$folder"/origin-doctor-cli_*.deb Depends | grep -q 'qt6gui\|qt6widgets'; then
    echo 'The command line needs a window system.'
    exit 1
fi
echo 'Both packages are in order.'
