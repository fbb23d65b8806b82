#!/bin/bash
# SPDX-License-Identifier: EUPL-1.2
# run.sh BIN: the window of BIN/overzicht as a screen reader meets it: an X server, a session bus and the accessibility bus of their own, the demo town.
# Ends with 77 when this machine cannot show that.
set -u

bin=$(cd "${1:?run.sh BIN}" && pwd) || exit 2
here=$(cd "$(dirname "$0")" && pwd)
launcher=/usr/libexec/at-spi-bus-launcher
python=/usr/bin/python3

# Which programs of ours still run, this script's own processes aside.
still() {
    local file pid
    for file in $(grep -lsz "^OVERZICHT_READER_MARK=$1\$" /proc/[0-9]*/environ); do
        pid=$(cut -d/ -f3 <<<"$file")
        [[ "$(tr '\0' ' ' <"/proc/$pid/cmdline")" == *run.sh* ]] || ps -o pid=,args= -p "$pid"
    done 2>/dev/null
}

if [ -z "${OVERZICHT_READER_MARK:-}" ]; then
    for tool in Xvfb dbus-run-session xdotool; do
        command -v "$tool" >/dev/null || { echo "skipped: $tool is missing"; exit 77; }
    done
    [ -x "$launcher" ] || { echo "skipped: $launcher is missing"; exit 77; }
    "$python" -c 'import pyatspi' 2>/dev/null || { echo "skipped: pyatspi is missing"; exit 77; }

    work=$(mktemp -d) || exit 2
    # Everything that is started inherits the mark: what is left at the end shows by it.
    export OVERZICHT_READER_MARK="$work"
    export HOME="$work/person" XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache" XDG_STATE_HOME="$work/state"
    mkdir -p -m 700 "$HOME" "$HOME/Documents" "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
    env -u LC_ALL -u LC_MESSAGES -u LANGUAGE -u DISPLAY -u WAYLAND_DISPLAY -u XAUTHORITY -u DBUS_SESSION_BUS_ADDRESS -u AT_SPI_BUS_ADDRESS -u NO_AT_BRIDGE \
        LANG=nl_BE.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb \
        timeout --kill-after=5 150 dbus-run-session -- "$0" "$bin"
    status=$?
    for _ in $(seq 50); do
        left=$(still "$work")
        [ -z "$left" ] && break
        sleep 0.1
    done
    if [ -n "$left" ]; then
        echo "these go on running:" "$left" >&2
        status=1
    fi
    rm -rf "$work"
    exit "$status"
fi

started=()
finish() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null; done
    wait
}
trap finish EXIT

work=$OVERZICHT_READER_MARK
Xvfb -displayfd 3 -screen 0 1440x920x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
started+=($!)
"$launcher" --launch-immediately >"$work/launcher.log" 2>&1 &
started+=($!)
"$bin/overzichtctl" --home "$work/town" demo >"$work/demo" &
started+=($!)
for _ in $(seq 100); do
    [ -s "$work/display" ] && grep -q '"ready":true' "$work/demo" && break
    sleep 0.1
done
DISPLAY=":$(cat "$work/display")"
export DISPLAY
PYTHONDONTWRITEBYTECODE=1 "$python" -W ignore::DeprecationWarning "$here/journey.py" "$bin" "$work/town" "$work/demo"
