#!/bin/sh
# Builds Origin Doctor for Windows on Debian 12, and its installer.
#
#   sh installer/windows/build.sh
#
# The first time it also builds the libraries (see libraries.sh), half an hour. Result: build/windows/origin-doctor-…-setup.exe
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=installer/common.sh
. installer/common.sh
# shellcheck source=installer/windows/configure.sh
. installer/windows/configure.sh
logs=build/log
made=build/windows
files=$made/files
triplet=x86_64-w64-mingw32
version=$(sed -n 's/^project(OriginDoctor VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

# There is no windeployqt here: what the programs load is known.
gather() {
    rm -rf "$files"
    mkdir -p "$files/plugins/platforms" "$files/plugins/styles" "$files/plugins/tls" "$files/licences"
    cp "$made/bin/origin-doctor.exe" "$made/bin/origin-doctor-cli.exe" "$files/"
    for library in Qt6Core Qt6Gui Qt6Network Qt6Widgets libssl-3-x64 libcrypto-3-x64; do
        cp "$prefix/bin/$library.dll" "$files/"
    done
    cp "$prefix"/bin/libcares*.dll "$files/"
    compiler=$(dirname "$($triplet-g++-posix -print-file-name=libstdc++-6.dll)")
    cp "$compiler/libstdc++-6.dll" "$compiler/libgcc_s_seh-1.dll" "/usr/$triplet/lib/libwinpthread-1.dll" "$files/"
    cp "$prefix/plugins/platforms/qwindows.dll" "$files/plugins/platforms/"
    # The command line of the PDF needs no display.
    cp "$prefix/plugins/platforms/qoffscreen.dll" "$files/plugins/platforms/" 2>/dev/null || true
    cp "$prefix/plugins/styles/qwindowsvistastyle.dll" "$files/plugins/styles/"
    cp "$prefix/plugins/tls/qopensslbackend.dll" "$files/plugins/tls/"
    printf '[Paths]\nPrefix=.\nPlugins=plugins\n' >"$files/qt.conf"
    "$triplet-strip" "$files"/*.exe "$files"/*.dll
    cp LICENSE "$files/licences/Origin Doctor.txt"
    cp "$prefix"/licences/*.txt "$files/licences/"
    cp /usr/share/doc/libstdc++6/copyright "$files/licences/GCC runtime libraries.txt" 2>/dev/null ||
        cp "/usr/share/doc/g++-mingw-w64-x86-64-posix/copyright" "$files/licences/GCC runtime libraries.txt"
    cp /usr/share/doc/mingw-w64-common/copyright "$files/licences/mingw-w64.txt"
    cp "$prefix/versions" "$files/licences/versions of the libraries.txt"
}

# What is installed, for the uninstaller: it deletes these and nothing else.
list_files() {
    # shellcheck disable=SC2016 # NSIS knows what stands there
    (cd "$files" && find . -type f | sed 's|^\./||; s|/|\\|g; s|.*|Delete "$INSTDIR\\&"|')
    # shellcheck disable=SC2016
    (cd "$files" && find . -mindepth 1 -depth -type d | sed 's|^\./||; s|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|')
}

pack() {
    list_files >"$files.nsh"
    makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DFILES="$PWD/$files" -DOUTPUT="$PWD/$setup" \
        -DICON="$PWD/resources/icons/origin-doctor.ico" -DSIZE="$(du -sk "$files" | cut -f1)" \
        -DHOMEPAGE="$(sed -n 's/^DOCTOR_REPOSITORY:[^=]*=//p' "$made/CMakeCache.txt")" \
        installer/windows/installer.nsi
}

ensure_packages "$logs/windows-install.log" nsis ccache qt6-l10n-tools qt6-translations-l10n
prefix=$(sh installer/windows/libraries.sh)
setup=$made/origin-doctor-$version-setup.exe
step "$logs/windows-configure.log" 'Configuring for Windows.' configure_for_windows "$prefix" "$made" -DBUILD_TESTING=OFF || exit 1
step "$logs/windows-build.log" 'Building for Windows.' cmake --build "$made" --target origin-doctor origin-doctor-cli || exit 1
gather
step "$logs/windows-pack.log" 'Packing the installer.' pack || exit 1
say "Done: $setup ($(du -h "$setup" | cut -f1))"
