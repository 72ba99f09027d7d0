#!/bin/sh
# clean_readme.sh [FOLDER]: every marked command of README.md, as it stands there, in a minimal Debian 12 of its own that has this
# folder's committed files and nothing else. As root; needs debootstrap, git and the network. Not part of tests/run.sh.
# The packages that these commands build are left in FOLDER, where one is given: clean_system.sh takes them from there.
set -eu
# shellcheck source=tests/packaging/clean_debian.sh
. "$(dirname "$0")/clean_debian.sh"
tree=$(cd "$(dirname "$0")/../.." && pwd)

set_debian_up
# What a person's own system has, and readme.py.
inside 'apt-get -qq -y install --no-install-recommends sudo python3' >"$root/tmp/log" 2>&1 || { tail "$root/tmp/log"; exit 1; }
mkdir "$root/root/origin-doctor"
git -C "$tree" archive HEAD | tar -x -C "$root/root/origin-doctor"
inside 'cd /root/origin-doctor; python3 tests/packaging/readme.py README.md --all'
if [ $# -gt 0 ]; then
    mkdir -p "$1"
    cp "$root"/root/origin-doctor/build/packages/*.deb "$1/"
fi
