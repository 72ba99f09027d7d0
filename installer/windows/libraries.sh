#!/bin/sh
# Builds OpenSSL, c-ares and Qt for Windows from Debian's source packages, once for each of their versions: the first
# time takes half an hour. Prints the folder that they are in.
#
#   sh installer/windows/libraries.sh
#
# The cache is in ${XDG_CACHE_HOME:-$HOME/.cache}/origin-doctor/windows; it may be deleted at any time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=installer/common.sh
. "$here/../common.sh"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/origin-doctor/windows
logs=$cache/log
jobs=$(nproc)
mkdir -p "$logs"
# shellcheck source=installer/windows/sources.sh
. "$here/sources.sh"

# A configuration that is read at the start could name code to load, and its folder would be one that every user of the
# computer may make.
build_openssl() (
    fetch_source openssl "$cache/build" &&
        cd "$cache/build/tree" &&
        ./Configure mingw64 --cross-compile-prefix=x86_64-w64-mingw32- shared no-tests no-legacy no-autoload-config \
            --prefix="$prefix" --libdir=lib --openssldir=/ssl &&
        make -j"$jobs" build_sw && make install_sw && cp LICENSE.txt "$prefix/licences/OpenSSL.txt"
)

# Debian's patch for CVE-2023-31130 names a constant that Windows has not: the bytes of an IPv4 address.
build_cares() (
    fetch_source c-ares "$cache/build" &&
        cmake -S "$cache/build/tree" -B "$cache/build/made" -G Ninja -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_TOOLCHAIN_FILE="$here/mingw64.cmake" -DDOCTOR_PREFIX="$prefix" \
            -DCMAKE_INSTALL_PREFIX="$prefix" -DCARES_BUILD_TOOLS=OFF -DCMAKE_C_FLAGS=-DINADDRSZ=4 &&
        cmake --build "$cache/build/made" && cmake --install "$cache/build/made" &&
        cp "$cache/build/tree/LICENSE.md" "$prefix/licences/c-ares.txt"
)

# What the program does not use is left out. directwrite needs direct2d in this version, and does not say so;
# Debian's tarball has neither the tablet library nor the table of file types.
build_qt() (
    features=
    for feature in sql dbus opengl vulkan printsupport xml directwrite tabletevent direct2d direct2d1_1 sessionmanager \
        androiddeployqt qmake; do
        features="$features -DQT_FEATURE_$feature=OFF"
    done
    for feature in pkg_config glib icu system_zlib system_pcre2 system_png system_jpeg system_freetype \
        system_harfbuzz system_doubleconversion system_libb2 zstd brotli gssapi mimetype_database; do
        features="$features -DFEATURE_$feature=OFF"
    done
    # shellcheck disable=SC2086 # a list of options
    fetch_source qt6-base "$cache/build" &&
        cmake -S "$cache/build/tree" -B "$cache/build/made" -G Ninja -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_TOOLCHAIN_FILE="$here/mingw64.cmake" -DDOCTOR_PREFIX="$prefix" \
            -DCMAKE_INSTALL_PREFIX="$prefix" -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_HOST_PATH=/usr \
            -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
            -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
            -DBUILD_SHARED_LIBS=ON -DINPUT_opengl=no -DINPUT_openssl=linked -DOPENSSL_ROOT_DIR="$prefix" $features &&
        cmake --build "$cache/build/made" && cmake --install "$cache/build/made" --strip &&
        cat "$cache/build/tree"/LICENSES/LGPL-3.0-only.txt "$cache/build/tree"/LICENSES/GPL-3.0-only.txt \
            >"$prefix/licences/Qt.txt"
)

# Qt brings parts by others, and Debian has listed them all with their licences.
list_parts_of_qt() {
    tar -xOf "$(ls "$cache"/sources/qt6-base_*.debian.tar.xz)" debian/copyright >"$prefix/licences/Qt, its parts.txt"
}

# made NAME FUNCTION SENTENCE: unless it stands in the prefix already. A recipe that changes gets another name.
made() {
    [ -e "$prefix/.made-$1" ] && return 0
    step "$logs/$1.log" "$3" "$2" >&2 || exit 1
    rm -rf "$cache/build"
    touch "$prefix/.made-$1"
}

ensure_packages "$logs/install.log" cmake ninja-build make perl curl dpkg-dev ca-certificates debian-archive-keyring \
    qt6-base-dev g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix >&2
step "$logs/index.log" "Looking up the versions of Debian's sources." read_index >&2 || exit 1
versions="$(version_of openssl) $(version_of c-ares) $(version_of qt6-base)"
prefix=$cache/$(printf '%s' "$versions" | tr ' ~+:' '____')
mkdir -p "$prefix/licences"
printf '%s\n' "$versions" >"$prefix/versions"
made openssl-2 build_openssl 'Building OpenSSL for Windows; three minutes.'
made c-ares build_cares 'Building c-ares for Windows.'
made qt build_qt 'Building Qt for Windows; twenty to thirty minutes.'
made qt-parts list_parts_of_qt "Collecting the licences of Qt's parts."
printf '%s\n' "$prefix"
