# shellcheck shell=sh
# Sourced by build.sh and tests/windows.sh, in the folder of the sources.

# configure_for_windows PREFIX FOLDER OPTION...: PREFIX is what libraries.sh prints
configure_for_windows() {
    libraries=$1
    folder_made=$2
    shift 2
    cmake -S . -B "$folder_made" -G Ninja -DCMAKE_BUILD_TYPE=Release -DDOCTOR_WERROR=ON \
        -DCMAKE_PROJECT_INCLUDE="$PWD/tests/ccache.cmake" \
        -DCMAKE_TOOLCHAIN_FILE="$PWD/installer/windows/mingw64.cmake" -DDOCTOR_PREFIX="$libraries" \
        -DCMAKE_PREFIX_PATH="$libraries" -DOPENSSL_ROOT_DIR="$libraries" -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
        -DDOCTOR_QT_TRANSLATIONS=/usr/share/qt6/translations "$@"
}
