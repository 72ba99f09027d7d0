#!/bin/sh
# Everything that this project is tested with: builds, tests, the lab, sanitizers, style.
# On Debian and Ubuntu it installs what is missing (as root, or with sudo). Safe to run again.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=installer/common.sh
. installer/common.sh

logs=build/log
test_packages='nginx-light apache2 nftables iptables iproute2 python3 python3-jsonschema libjson-validator-perl ufw fail2ban curl dnsutils
    firewalld dbus sudo certbot python3-certbot-nginx python3-certbot-apache caddy openssl procps util-linux ethtool
    clang libclang-rt-dev lld llvm clang-format-14 shellcheck codespell xvfb xauth xclip xdotool at-spi2-core python3-pyatspi gir1.2-atspi-2.0 python3-gi
    desktop-file-utils appstream man-db groff lintian zsh libxml2-utils dpkg-dev file'
passed=0
failed=0
skipped=0
failures=

succeeded() { passed=$((passed + 1)); }

has_failed() {
    failed=$((failed + 1))
    failures="${failures:+$failures, }$1"
}

# check NAME SENTENCE COMMAND...: counts as one test.
check() {
    check_name=$1
    shift
    if step "$logs/$check_name.log" "$@"; then succeeded; else has_failed "$check_name"; fi
}

# run_ctest PRESET NAME SENTENCE OPTIONS...: each of its tests counts.
run_ctest() {
    preset=$1
    name=$2
    sentence=$3
    shift 3
    log=$logs/$name.log
    outcome=0
    step "$log" "$sentence" ctest --test-dir "build/$preset" --output-on-failure --no-tests=error "$@" || outcome=1
    grep -E '\*\*\*Skipped|SKIPPED:' "$log" | sed 's/^/    /' || true
    total=$(sed -n 's/^[0-9]*% tests passed, [0-9]* tests* failed out of \([0-9]*\)$/\1/p' "$log")
    bad=$(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests* failed out of [0-9]*$/\1/p' "$log")
    if [ -z "$total" ]; then
        has_failed "$name"
        return 0
    fi
    missed=$(grep -c '\*\*\*Skipped' "$log" || true)
    passed=$((passed + total - bad - missed))
    failed=$((failed + bad))
    skipped=$((skipped + missed))
    if [ "$outcome" -ne 0 ]; then
        grep -aE -A 4 '^FAIL!|: WRONG$|SUMMARY: |Timeout  ' "$log" | head -n 60 | cut -c 1-300 | sed 's/^/    /' || true
        failures="${failures:+$failures, }$name:$(sed -n 's/^\t *[0-9]* - \([^ ]*\) (.*/ \1/p' "$log" | tr -d '\n')"
    fi
}

# build PRESET TARGET
build() {
    cmake --preset "$1" && cmake --build --preset "$1" --target "$2"
}

# The second build takes what the tests of the first leave of the machine: they mostly wait.
begin_second_build() {
    mkdir -p "$logs"
    nice -n 19 setsid sh -c 'cmake --preset asan && cmake --build --preset asan --target with_sanitizers -j 2' \
        >"$logs/build-asan.log" 2>&1 </dev/null &
    second_build=$!
    trap 'kill -- "-$second_build" 2>/dev/null || true' EXIT
    trap 'exit 130' INT TERM
}

end_second_build() {
    second_outcome=0
    wait "$second_build" || second_outcome=$?
    trap - EXIT INT TERM
    cat "$logs/build-asan.log"
    return "$second_outcome"
}

sources() {
    find app checks tests wizard -name '*.cpp' -o -name '*.h' | sort
}

check_format() {
    sources | xargs clang-format-14 --dry-run --Werror
}

# shellcheck disable=SC2046,SC2086 # lists of names
ensure_packages "$logs/install.log" $build_packages $test_packages

# What takes minutes or measures time runs without sanitizers, all else with them: every test once.
if step "$logs/build-dev.log" 'Building.' build dev without_sanitizers; then
    succeeded
    begin_second_build
    run_ctest dev lab 'Testing against real faults in network namespaces; takes some minutes.' -L lab
    run_ctest dev window 'Testing the window as people use it.' -L window
    run_ctest dev tests 'Testing what takes long.' -L long -j 2
else
    has_failed 'build dev'
    begin_second_build
fi
if step "$logs/built-asan.log" 'Building with AddressSanitizer and UndefinedBehaviorSanitizer.' end_second_build; then
    succeeded
    run_ctest asan tests-asan 'Testing with them.' -LE 'lab|long|window|fuzz' -j 2
    run_ctest asan fuzz 'Fuzzing whatever reads data from outside, 20 seconds each.' -L fuzz -j 2
else
    has_failed 'build asan'
fi
check format 'Checking the layout of the sources.' check_format
check shellcheck 'Checking the scripts.' shellcheck -x installer/*.sh installer/*/*.sh tests/*.sh .ci/run \
    tests/lab/standins/* tests/wizard/journeys/*.sh tests/wizard/widgets/*.sh tests/fuzz/run.sh tests/packaging/*.sh resources/icons/make.sh \
    installer/linux/completions/*.bash
check codespell 'Checking the spelling.' codespell --skip './build,./.git,*.pem,*/fuzz/corpus' -L 'inforce,ede,ist,chekc,securly,upto,nd,doas' \
    app checks tests wizard installer resources README.md CONTRIBUTING.md CHANGELOG.md

[ -z "$failures" ] || say "Failed: $failures (logs in $logs)."
say "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
