#!/bin/sh
# clean_system.sh FOLDER: installs the packages that lie in FOLDER into a minimal Debian 12 of its own, uses
# them, and removes them again. As root; needs debootstrap and the network. Not part of tests/run.sh.
set -eu
packages=$(cd "$1" && pwd)
# shellcheck source=tests/packaging/clean_debian.sh
. "$(dirname "$0")/clean_debian.sh"
# What packages leave behind: everything but apt's, dpkg's and the loader's own records.
all_files() { (cd "$root" && find . -path ./proc -prune -o -path ./var/cache -prune -o -path ./var/lib/apt -prune -o \
    -path ./var/lib/dpkg -prune -o -path ./var/log -prune -o -path ./tmp -prune -o -path ./root -prune -o -print | sort); }

set_debian_up
mkdir "$root/tmp/packages"
cp "$packages"/*.deb "$root/tmp/packages/"
all_files >"$root/tmp/before"

echo 'The command line alone.'
inside 'apt-get -qq -y install --no-install-recommends /tmp/packages/origin-doctor-cli_*.deb' >/dev/null 2>&1
! inside "dpkg -l | grep -E '^ii +(libqt6gui6|libqt6widgets6|libx11-6|libwayland|libgl1)'" || { echo 'It pulled a window system in.'; exit 1; }
# shellcheck disable=SC2016 # it is for the shell inside
inside 'status=0; origin-doctor-cli check --practice web-server-not-running --format ticket 2>/dev/null || status=$?; [ $status = 2 ]'

echo 'The window.'
inside 'apt-get -qq -y install --no-install-recommends /tmp/packages/origin-doctor_*.deb' >/dev/null 2>&1
# shellcheck disable=SC2016
inside 'origin-doctor --version; status=0; timeout 5 origin-doctor --practice healthy || status=$?; [ $status = 124 ]'
inside 'cd /tmp; origin-doctor-cli check --practice healthy --format json --output report.json 2>/dev/null
    origin-doctor render report.json --output report.pdf; head -c 5 report.pdf; echo; rm report.*'

echo 'Removing both.'
inside 'apt-get -qq -y purge origin-doctor origin-doctor-cli; apt-get -qq -y autoremove --purge' >/dev/null 2>&1
all_files >"$root/tmp/after"
left=$(comm -13 "$root/tmp/before" "$root/tmp/after" | grep -i 'origin-doctor\|origin_doctor' || true)
[ -z "$left" ] || { echo "Left behind: $left"; exit 1; }
others=$(comm -13 "$root/tmp/before" "$root/tmp/after" | wc -l)
echo "Done: both packages were installed, used and removed; of them nothing is left ($others files of libraries' own are)."
