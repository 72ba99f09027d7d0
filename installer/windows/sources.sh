# shellcheck shell=sh
# Sourced by libraries.sh: Debian's own source packages, checked against its signed index.

: "${cache:?}" # the folder that everything is kept in
sources_list=$cache/sources.list
apt_sources() {
    apt-get -q -o "Dir::Etc::sourcelist=$sources_list" -o Dir::Etc::sourceparts=/dev/null \
        -o "Dir::State::lists=$cache/lists" -o Dir::Cache::srcpkgcache= -o Dir::Cache::pkgcache= "$@"
}

read_index() {
    mkdir -p "$cache/lists/partial" "$cache/sources"
    key='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
    {
        printf 'deb-src %s http://deb.debian.org/debian bookworm main\n' "$key"
        printf 'deb-src %s http://deb.debian.org/debian-security bookworm-security main\n' "$key"
    } >"$sources_list"
    apt_sources update
}

# files_of PACKAGE: "'address' name size SHA256:sum", a line for each file of its source
files_of() {
    apt_sources source --print-uris "$1" 2>/dev/null | grep "^'"
}

version_of() {
    files_of "$1" | sed -n "s/.* \([^ ]*\)\.dsc .*/\1/p"
}

# fetch_source PACKAGE FOLDER: with Debian's patches; where the mirror has lost them, as upstream published it.
fetch_source() {
    rm -rf "$2"
    mkdir -p "$2"
    if (cd "$cache/sources" && apt_sources source --download-only "$1") &&
        dpkg-source --no-check -x "$cache/sources/$(files_of "$1" | sed -n 's/.* \([^ ]*\.dsc\) .*/\1/p')" "$2/tree"; then
        return 0
    fi
    files_of "$1" | while read -r address name _ sum; do
        case $name in *.orig.tar.?z) ;; *) continue ;; esac
        address=${address#\'}
        curl -fsSL -o "$cache/sources/$name" "${address%\'}"
        printf '%s  %s\n' "${sum#SHA256:}" "$cache/sources/$name" | sha256sum -c --quiet
        mkdir -p "$2/tree"
        tar -xf "$cache/sources/$name" -C "$2/tree" --strip-components=1
    done
    [ -d "$2/tree" ]
}
