#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# run.sh BUILD_DIR [SECONDS]: builds the fuzz targets there and runs each for that long (60), one on each core, from the seeds in tests/ and from what
# earlier runs kept. What it finds stays in BUILD_DIR/fuzz; see it again with: BUILD_DIR/fuzz/fuzz_TARGET FILE. Without clang and its fuzzer: skipped (77).
set -eu
tests=$(cd "$(dirname "$0")/.." && pwd)
targets="ebox_page ebox_federation ebox_directory ebox_position burgerprofiel declarative magda source_file mail seal pdf_wire"

if [ "$1" = --one ]; then
  build=$2
  seconds=$3
  target=$4
  corpus=$build/fuzz/corpus_$target
  log=$build/fuzz/$target.log
  mkdir -p "$corpus"
  python3 "$tests/fuzz/seeds.py" "$tests" "$target" "$corpus"
  well=yes
  # Debian's Qt is not instrumented: containers that cross the border would be reported wrongly.
  ASAN_OPTIONS=detect_container_overflow=0 "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/fuzz/$target-" "$corpus" >"$log" 2>&1 || well=
  units=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  echo "$target: ${units:-0} inputs in $seconds s, $(find "$corpus" -type f | wc -l) kept, $(grep -o 'cov: [0-9]*' "$log" | tail -n 1)"
  [ -n "$well" ] && [ -n "$units" ] && exit 0
  grep -E -A 25 "ERROR|runtime error" "$log" | head -n 60
  tail -n 20 "$log"
  exit 1
fi

build=$1
seconds=${2:-60}
if ! command -v clang++ >/dev/null || ! echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }' \
    | clang++ -x c++ -fsanitize=fuzzer,address -o /dev/null - 2>/dev/null; then
  echo "clang++ with its fuzzer (packages clang, libclang-rt-dev) is not there: skipped"
  exit 77
fi
mkdir -p "$build/fuzz"
if ! (cd "$tests/.." && cmake --preset fuzz -B "$build") >"$build/configure.log" 2>&1; then
  tail -n 30 "$build/configure.log"
  exit 1
fi
# shellcheck disable=SC2046,SC2086
if ! ninja -C "$build" $(printf 'fuzz_%s ' $targets) >"$build/build.log" 2>&1; then
  tail -n 60 "$build/build.log"
  exit 1
fi
# shellcheck disable=SC2086
printf '%s\n' $targets | xargs -n 1 -P "$(nproc)" "$0" --one "$build" "$seconds"
