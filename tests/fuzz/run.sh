#!/bin/sh
# run.sh <build folder> [seconds]: fuzzes the reader of reports, from reports that the tests make.
set -eu
build=$1
seconds=${2:-60}
corpus=$build/fuzz-corpus
mkdir -p "$corpus"
number=0
"$(find "$build" -name report_json_test -type f | head -n 1)" --print | while IFS= read -r report; do
    number=$((number + 1))
    printf '%s' "$report" >"$corpus/report-$number.json"
done
exec "$(find "$build" -name report_fuzzer -type f | head -n 1)" "$corpus" -max_total_time="$seconds" -timeout=20 \
    -rss_limit_mb=2048 -max_len=200000 -artifact_prefix="$build/"
