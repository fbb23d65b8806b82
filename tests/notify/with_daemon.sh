#!/bin/bash
# SPDX-License-Identifier: EUPL-1.2
# Runs a program on a session bus of its own, with a real notification daemon on a screen of its own, in a home that goes afterwards.
#   with_daemon.sh dunst|none PROGRAM [ARGUMENT…]      none: nobody on that bus shows notifications
set -u
mode=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
# A bus that starts nothing by itself: a daemon of the machine must not answer.
cat > "$home/bus.conf" <<'X'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
X
if [ "$mode" = none ]; then
  QT_QPA_PLATFORM=offscreen dbus-run-session --config-file="$home/bus.conf" -- "$@"
  exit
fi
mkdir -p "$XDG_CONFIG_HOME/dunst"
printf '[global]\nmarkup = full\nhistory_length = 200\nnotification_limit = 200\nidle_threshold = 0\n[urgency_low]\ntimeout = 3\n[urgency_normal]\ntimeout = 7\n[urgency_critical]\ntimeout = 11\n' > "$XDG_CONFIG_HOME/dunst/dunstrc"
xvfb-run -a -s '-screen 0 800x600x24' dbus-run-session --config-file="$home/bus.conf" -- bash -c '
  dunst >/dev/null 2>&1 &
  daemon=$!
  for _ in $(seq 100); do dunstctl is-paused >/dev/null 2>&1 && break; sleep 0.1; done
  QT_QPA_PLATFORM=offscreen "$@"
  rc=$?
  kill $daemon
  exit $rc' _ "$@"
