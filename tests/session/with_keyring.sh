#!/bin/bash
# SPDX-License-Identifier: EUPL-1.2
# Runs a program on a session bus of its own with a real key store, unlocked, in a home that goes afterwards.
#   with_keyring.sh unlocked|none PROGRAM [ARGUMENT…]      none: the bus, but no key store that was ever set up
set -u
mode=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL
if [ "$mode" = unlocked ]; then
  dbus-run-session -- bash -c 'eval "$(printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; exec "$@"' _ "$@"
else
  dbus-run-session -- "$@"
fi
