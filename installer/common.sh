# shellcheck shell=sh
# Sourced by try.sh and tests/run.sh. Needs nothing but sh, apt and dpkg; works again and again.

# shellcheck disable=SC2034 # used by those who source this
build_packages='g++ cmake ninja-build ccache pkg-config ca-certificates qt6-base-dev qt6-l10n-tools qt6-translations-l10n libssl-dev libc-ares-dev'

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# step LOG SENTENCE COMMAND...: runs it with its output in LOG, and shows the end of that when it fails.
step() {
    step_log=$1
    step_sentence=$2
    shift 2
    say "$step_sentence"
    mkdir -p "$(dirname "$step_log")"
    if "$@" >"$step_log" 2>&1 </dev/null; then
        return 0
    fi
    tail -n 25 "$step_log" >&2
    say "Failed: $step_sentence All of it is in $step_log" >&2
    return 1
}

is_installed() {
    case $(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null || true) in
        ?i*) return 0 ;;
        *) return 1 ;;
    esac
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

# Without an init system nothing can start or stop services, and packages that try would fail.
forbid_services() {
    [ ! -d /run/systemd/system ] && [ ! -e /usr/sbin/policy-rc.d ] || return 0
    printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d >/dev/null
    as_root chmod 755 /usr/sbin/policy-rc.d
    forbade_services=yes
}

allow_services() {
    [ "${forbade_services:-no}" = yes ] || return 0
    as_root rm -f /usr/sbin/policy-rc.d
    forbade_services=no
}

# What was installed for the tests alone shall not serve anybody afterwards.
stop_new_services() {
    [ -d /run/systemd/system ] || return 0
    for service in nginx apache2 fail2ban firewalld caddy; do
        case " $missing " in
            *" $service "* | *" $service-"*) as_root systemctl disable --now "$service" || true ;;
        esac
    done
}

install_now() {
    forbid_services
    trap allow_services EXIT
    # shellcheck disable=SC2086 # a list of names
    apt_get update && apt_get install --no-install-recommends $missing
    install_status=$?
    allow_services
    trap - EXIT
    [ "$install_status" -eq 0 ] && stop_new_services
    return "$install_status"
}

# ensure_packages LOG PACKAGE...
ensure_packages() {
    ensure_log=$1
    shift
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="${missing:+$missing }$package"
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null 2>&1 || fail "This needs a system with apt. Missing: $missing"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        fail "Neither root nor sudo here. As root, run: apt-get install $missing"
    fi
    step "$ensure_log" "Installing what is missing: $missing." install_now || exit 1
}
