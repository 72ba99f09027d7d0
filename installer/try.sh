#!/bin/sh
# Builds Origin Doctor from this folder and runs it once.
#
#   sh installer/try.sh                      a site with a staged fault, without a network
#   sh installer/try.sh SITE [OPTIONS...]    your own site, options as of "origin-doctor-cli check"
#
# Where there is a display the window opens; elsewhere the command line answers.
# On Debian and Ubuntu it installs what the build needs (as root, or with sudo). Safe to run again.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=installer/common.sh
. installer/common.sh

logs=build/log
# shellcheck disable=SC2086 # a list of names
ensure_packages "$logs/install.log" $build_packages
if [ ! -f build/release/build.ninja ]; then
    step "$logs/configure.log" 'Configuring.' cmake --preset release || exit 1
fi
if [ -n "${DISPLAY:-}" ]; then program=origin-doctor; else program=origin-doctor-cli; fi
step "$logs/build.log" 'Building; the first time takes a few minutes.' \
    cmake --build --preset release --target "$program" || exit 1
program=build/release/bin/$program
if [ $# -eq 0 ]; then
    set -- --practice firewall-blocks-cloudflare
    say 'Checking a site whose firewall turns Cloudflare away (staged on this computer).'
fi
if [ -n "${DISPLAY:-}" ]; then
    say 'The window is open; close it when you are done.'
    "$program" "$@" || fail "The window did not run to its end (exit status $?)."
    say "Done: the window was closed. Again: $program $*"
    exit 0
fi
say ''
status=0
"$program" check "$@" || status=$?
say ''
case $status in
    0) say "Done: the check ran and everything is fine. Again: $program check $*" ;;
    1) say "Done: the check ran and found something fragile. Again: $program check $*" ;;
    2) say "Done: the check ran and found what is broken. Again: $program check $*" ;;
    3) say "Done: the check ran, but could not see what visitors get. Again: $program check $*" ;;
    *) fail "The check did not run to its end (exit status $status)." ;;
esac
