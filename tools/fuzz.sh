#!/bin/sh
# Runs each fuzz target for some seconds over the kept corpus and what earlier runs found. An input
# that breaks one is left in build/fuzz/faults/, to be mended and kept in tests/fuzz/corpus/.
#   tools/fuzz.sh SECONDS
set -eu
seconds=${1:-60}
programs=build/fuzz/tests/fuzz
mkdir -p build/fuzz/faults
for program in "$programs"/*_fuzz; do
  entry=$(basename "$program" _fuzz)
  found=build/fuzz/corpus/$entry
  log=build/fuzz/$entry.log
  mkdir -p "$found"
  if ! "$program" -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=2048 \
    -artifact_prefix="build/fuzz/faults/$entry-" -print_final_stats=1 \
    "$found" "tests/fuzz/corpus/$entry" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "guyub: $entry broke; the input is in build/fuzz/faults/" >&2
    exit 1
  fi
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  echo "$entry: $runs inputs in $seconds s, none broke it"
done
