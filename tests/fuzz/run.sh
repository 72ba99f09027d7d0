#!/bin/sh
# run.sh BUILD SECONDS [TARGET…]: fuzzes each target, two at a time, beginning with the kept corpus.
# What is new stays in BUILD/fuzz/TARGET, what failed in BUILD/fuzz/TARGET-…; keep.py takes over what is worth it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
seconds=$2
shift 2
# The quarantine of freed memory counts as memory used.
export ASAN_OPTIONS="quarantine_size_mb=32:${ASAN_OPTIONS:-}"
export UBSAN_OPTIONS="print_stacktrace=1:${UBSAN_OPTIONS:-}"

# fuzz TARGET
fuzz() {
    found=$build/fuzz/$1
    log=$build/fuzz/$1.log
    mkdir -p "$found"
    set -- "$1" "$found" "$here/corpus/$1" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=512 -malloc_limit_mb=128 \
        -max_len="$(longest "$1")" -artifact_prefix="$build/fuzz/$1-" -print_final_stats=1
    [ ! -e "$here/$1.dict" ] || set -- "$@" -dict="$here/$1.dict"
    target=$1
    shift
    if "$build/bin/${target}_fuzzer" "$@" >"$log" 2>&1; then
        echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, nothing wrong."
    else
        echo "$target: WRONG"
        grep -aE 'SUMMARY: |Test unit written to|runtime error' "$log" || tail -n 20 "$log"
        return 1
    fi
}

longest() {
    case $1 in
        report) echo 200000 ;;
        page | dns | doh | status) echo 66000 ;;
        *) echo 8192 ;;
    esac
}

# shellcheck disable=SC2046 # names without spaces
[ $# -gt 0 ] || set -- $(ls "$here/corpus")
if [ $# -eq 1 ]; then
    fuzz "$1"
else
    # Two at a time, each in a process of its own.
    printf '%s\n' "$@" | xargs -P 2 -I '{}' sh "$0" "$build" "$seconds" '{}'
fi
