#!/bin/sh
# Builds the Debian packages and the portable archive into build/packages.
#
#   sh installer/linux/build.sh
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=installer/common.sh
. installer/common.sh
logs=build/log
made=build/packages
umask 022

# shellcheck disable=SC2086 # a list of names
ensure_packages "$logs/install.log" $build_packages dpkg-dev file
if [ ! -f build/release/build.ninja ]; then
    step "$logs/configure.log" 'Configuring.' cmake --preset release || exit 1
fi
step "$logs/build.log" 'Building; the first time takes a few minutes.' cmake --build --preset release || exit 1
rm -rf "$made"
step "$logs/packages.log" 'Packing.' \
    cpack --config build/release/CPackConfig.cmake -B "$made" -G 'DEB;TGZ' || exit 1
rm -rf "$made/_CPack_Packages"
say "Done: $(cd "$made" && printf '%s ' ./*.deb ./*.tar.gz)in $made"
