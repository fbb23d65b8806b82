#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# run.sh BUILD_DIR [SECONDS]: every fuzz target for that long, from the seeds in tests/. What it finds stays in BUILD_DIR/fuzz.
set -eu
build=$1
seconds=${2:-60}
tests=$(cd "$(dirname "$0")/.." && pwd)
found=0
for target in ebox_page ebox_federation ebox_directory ebox_position source_file; do
  corpus=$build/fuzz/corpus_$target
  mkdir -p "$corpus"
  python3 "$tests/fuzz/seeds.py" "$tests" "$target" "$corpus"
  echo "== $target"
  # Debian's Qt is not instrumented: containers that cross the border would be reported wrongly.
  ASAN_OPTIONS=detect_container_overflow=0 "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/fuzz/$target-" "$corpus" >"$build/fuzz/$target.log" 2>&1 || found=$((found + 1))
  grep -E "stat::number_of_executed_units|stat::average_exec_per_sec|cov:|ERROR|SUMMARY" "$build/fuzz/$target.log" | tail -n 4
done
echo "$found targets found something"
exit "$found"
