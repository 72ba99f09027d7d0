#!/bin/sh
# Runs the tests of the engine as programs for Windows, under wine; installs what installer/windows/build.sh made, uses
# it, looks at its window, and uninstalls it.
# Not part of tests/run.sh: it needs wine, and the first build takes half an hour.
#
#   sh tests/windows.sh [FOLDER]     a picture of the window goes into FOLDER (default: build/windows)
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=installer/common.sh
. installer/common.sh
# shellcheck source=installer/windows/configure.sh
. installer/windows/configure.sh
logs=build/log
pictures=${1:-build/windows}
mkdir -p "$pictures"
ensure_packages "$logs/wine-install.log" wine64 xvfb xauth xdotool imagemagick openbox fonts-noto-core
sh installer/windows/build.sh
setup=$(ls build/windows/*-setup.exe)
wine=/usr/lib/wine/wine64
WINEPREFIX=$(mktemp -d)
export WINEPREFIX WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
user=$(id -un)
home=$WINEPREFIX/drive_c/users/$user
folder=$home/AppData/Local/Programs/Origin\ Doctor

finish() {
    timeout 30 /usr/lib/wine/wineserver -k 2>/dev/null || true
    rm -rf "$WINEPREFIX"
}
trap finish EXIT

# A program for Windows, two minutes at most: one that waits for a display or a click would wait for ever.
run() { timeout -k 5 120 "$wine" "$@"; }

# Or its services would start anew with each program.
/usr/lib/wine/wineserver -p
step "$logs/wine.log" 'Preparing wine.' run wineboot -i || exit 1
# Wine brings no font file, and its "MS Shell Dlg" would be drawn in a serif. Qt asks for the font of messages.
python3 - >"$WINEPREFIX/fonts.reg" <<'PYTHON'
import struct
face = "Noto Sans"
print("REGEDIT4\n\n[HKEY_CURRENT_USER\\Software\\Wine\\Fonts\\Replacements]")
for replaced in ("Segoe UI", "Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "Microsoft Sans Serif", "Arial"):
    print(f'"{replaced}"="{face}"')
print("\n[HKEY_CURRENT_USER\\Control Panel\\Desktop\\WindowMetrics]")
for part in ("CaptionFont", "SmCaptionFont", "MenuFont", "StatusFont", "MessageFont", "IconFont"):
    weight = 700 if part.endswith("CaptionFont") else 400
    font = struct.pack("<5i8B", -12, 0, 0, 0, weight, 0, 0, 0, 1, 0, 0, 0, 0x22) + face.encode("utf-16-le").ljust(64, b"\0")
    print(f'"{part}"=hex:' + ",".join(f"{byte:02x}" for byte in font))
PYTHON
run regedit "$WINEPREFIX/fonts.reg"
find "$home" "$WINEPREFIX/drive_c/ProgramData" -type f | sort >"$WINEPREFIX/before"
# What is kept for each person: the programs' keys, what opens what, and what can be uninstalled.
uninstallers='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall'
keys() {
    for key in 'HKCU\Software' 'HKCU\Software\Classes /s' "$uninstallers /s"; do
        # shellcheck disable=SC2086 # a key, and how to go through it
        run reg query $key 2>/dev/null || true
    done | sort
}
# Every Windows has them.
run reg add 'HKCU\Software\Classes' /f >/dev/null
run reg add "$uninstallers" /f >/dev/null
before=$(keys)

# Those whose servers are written for every system. Programs for Windows see no QT_ variable but under this name.
engine='evidence_json_test http_reader_test helper_parsers_test cloudflare_page_test dns_probe_test web_fetch_test
    edge_probe_test helper_probes_test chain_judge_test practice_names_test practice_edge_test practice_faults_test
    diagnosis_test findings_test ssl_mode_table_test mode_inference_test plan_test'
tested=build/windows-tests
prefix=$(sh installer/windows/libraries.sh)
step "$logs/windows-tests-configure.log" 'Configuring the tests of the engine for Windows.' \
    configure_for_windows "$prefix" "$tested" -DBUILD_TESTING=ON -DCMAKE_CROSSCOMPILING_EMULATOR="$wine" || exit 1
# shellcheck disable=SC2086 # a list of names
step "$logs/windows-tests-build.log" 'Building them.' cmake --build "$tested" --target $engine || exit 1
WINEPATH="Z:$PWD/build/windows/files;Z:$prefix/bin" WINEQT_PLUGIN_PATH="Z:$prefix/plugins"
# What a test says goes to the debugger otherwise.
WINEQT_FORCE_STDERR_LOGGING=1
export WINEPATH WINEQT_PLUGIN_PATH WINEQT_FORCE_STDERR_LOGGING
# shellcheck disable=SC2086
pattern="^($(echo $engine | tr ' ' '|'))\$"
step "$logs/windows-tests.log" 'Running them under wine.' ctest --test-dir "$tested" -j2 --output-on-failure \
    --timeout 300 --no-tests=error -R "$pattern" || exit 1
grep 'tests passed\|Total Test time' "$logs/windows-tests.log"
unset WINEPATH WINEQT_PLUGIN_PATH WINEQT_FORCE_STDERR_LOGGING

say 'Installing silently.'
run "$setup" /S
[ -x "$folder/origin-doctor.exe" ] || fail 'The program was not installed.'
[ -e "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Origin Doctor.lnk" ] || fail 'Nothing in the start menu.'
run reg query 'HKCU\Software\Classes\.json\OpenWithProgids' | grep -q OriginDoctor.Report || fail 'Reports are not associated.'
run reg query "$uninstallers\\Origin Doctor" | grep -q QuietUninstallString || fail 'Windows would not know how to uninstall it.'

say 'Using the command line.'
run "$folder/origin-doctor-cli.exe" --version || fail 'It does not start.'
for fault in healthy firewall-blocks-cloudflare web-server-not-running certificate-expired redirect-loop; do
    status=0
    run "$folder/origin-doctor-cli.exe" check --practice "$fault" --format json >"$WINEPREFIX/report.json" 2>/dev/null || status=$?
    python3 - "$WINEPREFIX/report.json" "$fault" "$status" <<'PYTHON' || fail "The practice check $fault went wrong."
import json, sys
report = json.load(open(sys.argv[1], encoding="utf-8"))
wanted = {"healthy": "no-problem-found"}.get(sys.argv[2], sys.argv[2])
first = report["causes"][0]
print(f"  {sys.argv[2]}: {first['id']}, {first['confidence']}, {report['light']}, exit status {sys.argv[3]}")
sys.exit(first["id"] != wanted)
PYTHON
done

say 'Looking at the window.'
# Wine's desktop was started without a display.
timeout 30 /usr/lib/wine/wineserver -k || true
timeout 30 /usr/lib/wine/wineserver -w
picture=$pictures/origin-doctor-windows.png
rm -f "$picture"
cat >"$WINEPREFIX/look.sh" <<'LOOK'
openbox &
"$1" "$2/origin-doctor.exe" --practice firewall-blocks-cloudflare &
program=$!
window=
for _ in $(seq 60); do
    window=$(xdotool search --onlyvisible --name 'Origin Doctor' 2>/dev/null | tail -1)
    [ -z "$window" ] || break
    sleep 1
done
[ -n "$window" ] || exit 1
sleep 15
# The diagnosis.
xdotool windowactivate --sync "$window" key alt+7
sleep 3
import -window "$window" "$3"
# The window manager asks the window to close, as a click on its cross does.
xdotool key alt+F4
wait "$program"
LOOK
timeout -k 5 180 xvfb-run -a -s '-screen 0 1280x900x24' sh "$WINEPREFIX/look.sh" "$wine" "$folder" "$picture" \
    >"$logs/wine-window.log" 2>&1 || fail "The window did not come, or did not close: see $logs/wine-window.log"
[ -s "$picture" ] || fail "No picture of the window: see $logs/wine-window.log"
run reg query 'HKCU\Software\Origin Doctor\origin-doctor\window' /v geometry >/dev/null || fail 'The window did not remember its place.'

say 'Uninstalling.'
run "$folder/uninstall.exe" /S
for _ in $(seq 20); do
    [ -e "$folder" ] || break
    sleep 1
done
find "$home" "$WINEPREFIX/drive_c/ProgramData" -type f | sort >"$WINEPREFIX/after"
left=$(comm -13 "$WINEPREFIX/before" "$WINEPREFIX/after" | grep -v 'Temp/\|\.reg$' || true)
[ -z "$left" ] || fail "Left behind: $left"
[ ! -e "$folder" ] || fail "The folder is left behind: $(ls "$folder")"
[ "$(keys)" = "$before" ] || fail 'Keys of the registry are left behind.'
say "Done: $setup ($(du -h "$setup" | cut -f1)) was installed, used and uninstalled; its window is in $picture"
