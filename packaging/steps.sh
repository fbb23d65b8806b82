# SPDX-License-Identifier: EUPL-1.2
# What packaging/run and packaging/test share: telling where they are, installing what is missing, building.
# Sourced, not run. Needs: root (the checkout), steps (how many there will be).

build_packages="build-essential cmake ninja-build ccache qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-svg-dev
  qt6-pdf-dev qt6-speech-dev qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng qt6-declarative-dev qtkeychain-qt6-dev libssl-dev libsqlite3-dev libicu-dev libexpected-dev libcpp-httplib-dev libqrencode-dev libseccomp-dev bubblewrap fonts-inter dbus"
test_packages="catch2 python3 python3-jsonschema xvfb xauth xdotool dbus-x11 gnome-keyring dunst at-spi2-core gir1.2-atspi-2.0 python3-pyatspi openssl curl poppler-utils libnss3-tools faketime zxing-cpp-tools strace"
long_packages="clang libclang-rt-dev"

step=0
say() { step=$((step + 1)); printf '\n[%d/%d] %s\n' "$step" "$steps" "$1"; }
fail() { printf '\nThis did not work: %s\nWhat to do: %s\n' "$1" "$2" >&2; exit 1; }

# Installs the packages that are missing; asks nothing when all are there.
install_missing() {
  local missing="" package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -z "$missing" ] && { echo "all packages are there"; return; }
  echo "installing:$missing"
  local as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "these packages are missing and sudo is not there" "as root: apt-get install$missing"
    as_root=sudo
  fi
  $as_root apt-get update -q || fail "apt-get update" "check the network and the sources of apt, then run this again"
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing \
    || fail "apt-get install" "read what apt said above, mend it, then run this again (this needs Debian 12)"
}

# configure_and_build EXTRA_CMAKE_ARGS -- TARGETS
configure_and_build() {
  local arguments=()
  while [ $# -gt 0 ] && [ "$1" != "--" ]; do arguments+=("$1"); shift; done
  shift
  cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release "${arguments[@]}" >"$build.configure.log" 2>&1 \
    || { tail -n 30 "$build.configure.log" >&2; fail "configuring the build" "the last lines above say what is missing; if a package changed, remove $build and run this again"; }
  NINJA_STATUS='  [%f/%t, %es] ' ninja -C "$build" "$@" \
    || fail "building" "the first error above is the one to mend; then run this again, it goes on where it stopped"
}
