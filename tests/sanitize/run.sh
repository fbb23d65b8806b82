#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# run.sh address|thread BUILD_DIR [TEST…]: builds what the tests need with sanitizers there and runs them; a finding is a failed test.
# Without names: every test that is not itself a build, a measurement or a run of hours. Names are those of ctest, e.g. store sync.
set -eu
kind=$1
build=$(mkdir -p "$2" && cd "$2" && pwd)
shift 2
here=$(cd "$(dirname "$0")" && pwd)
case $kind in
  address) preset=asan ;;
  thread) preset=tsan ;;
  *) echo "usage: run.sh address|thread BUILD_DIR [TEST...]" >&2; exit 2 ;;
esac

# What is found is written to files: neither a test that expects a failing program nor a second try can hide it.
findings=$build/findings
rm -rf "$findings"
mkdir -p "$findings"
export ASAN_OPTIONS="exitcode=86:log_path=$findings/found:quarantine_size_mb=16:detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1"
export UBSAN_OPTIONS="exitcode=86:print_stacktrace=1:halt_on_error=1" # gcc's tells it on standard error only
export LSAN_OPTIONS="suppressions=$here/leaks.txt:print_suppressions=0"
export TSAN_OPTIONS="log_path=$findings/found:suppressions=$here/threads.txt:print_suppressions=0:second_deadlock_stack=1:ignore_noninstrumented_modules=1"

if ! (cd "$here/../.." && cmake --preset "$preset" -B "$build") >"$build/configure.log" 2>&1; then
  tail -n 30 "$build/configure.log"
  exit 1
fi
targets=all
only=.
if [ $# -gt 0 ]; then
  targets=$(printf 'test_%s ' "$@")
  # What some tests start besides.
  for name in "$@"; do
    case $name in store) targets="$targets store_child" ;; ctl | sync) targets="$targets overzichtctl" ;; esac
  done
  targets="$targets planted"
  only="^(planted_.*|$(echo "$*" | tr ' ' '|'))\$"
fi
# shellcheck disable=SC2086
if ! ninja -C "$build" $targets >"$build/build.log" 2>&1; then
  tail -n 60 "$build/build.log"
  exit 1
fi
# Not here: programs under a shim of their own (faults_io), builds by somebody else's compiler flags (install, domain_*), and whoever is another language.
# Twice, when it must be: some tests look at the clock, and these programs are slow.
well=yes
ctest --test-dir "$build" -j "$(nproc)" --output-on-failure --repeat until-pass:2 -LE long -R "$only" \
  -E '^(install_consumer|domain_.*_(holds|broken)|faults_io|accessibility|layers.*|ledger.*|guards.*)$' --no-tests=error >"$build/tests.log" 2>&1 || well=
cat "$build/tests.log"
grep "runtime error:" "$build/tests.log" | grep -v "planted\.cpp" && well=
for found in "$findings"/*; do
  [ -e "$found" ] || continue
  well=
  echo "== $found"
  head -n 60 "$found"
done
[ -n "$well" ]
