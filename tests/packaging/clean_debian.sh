# shellcheck shell=sh
# Sourced: a minimal Debian 12 of its own in $root, gone when the script ends. As root; needs debootstrap and the network.

root=$(mktemp -d)
finish() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf "$root"
}
trap finish EXIT
trap 'exit 130' INT TERM

# inside COMMANDS: with nothing of the environment outside
inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TERM=dumb \
        DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen sh -ec "$1"
}

set_debian_up() {
    echo 'Setting a minimal Debian 12 up.'
    debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
    rm -f "$root.log"
    cp /etc/resolv.conf "$root/etc/"
    for file in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf.d/99*; do
        [ ! -e "$file" ] || cp "$file" "$root/etc/apt/apt.conf.d/"
    done
    mount -t proc proc "$root/proc"
    inside 'apt-get -qq update'
}
