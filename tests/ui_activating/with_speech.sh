#!/bin/bash
# SPDX-License-Identifier: EUPL-1.2
# Runs a program beside a real speech-dispatcher of its own, on a machine that needs no sound card: what would be spoken is written to $HEARD, a line a piece, with its language.
#   with_speech.sh LANGUAGES|none PROGRAM [ARGUMENT…]      none: no service answers, and none is started
set -u
languages=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HEARD=$home/heard SPEECHD_ADDRESS=unix_socket:$home/socket
: > "$HEARD"
if [ "$languages" = none ]; then
  PATH=$home "$@" # nothing to start one with
  exit
fi
mkdir -p "$home/conf/modules" "$home/log"
printf 'LogLevel 3\nLogDir "default"\nDefaultLanguage "en"\nAudioOutputMethod "alsa"\nAudioALSADevice "null"\nAddModule "write" "sd_generic" "write.conf"\nDefaultModule write\n' > "$home/conf/speechd.conf"
{
  # shellcheck disable=SC2016
  printf 'GenericExecuteSynth "printf '\''%%s|%%s\\\\n'\'' '\''$VOICE'\'' '\''$DATA'\'' >> %s; sleep 0.05"\n' "$HEARD"
  printf 'GenericCmdDependency "printf"\n'
  for language in $languages; do
    printf 'GenericLanguage "%s" "%s" "utf-8"\nAddVoice "%s" "MALE1" "%s"\n' "$language" "$language" "$language" "$language"
  done
} > "$home/conf/modules/write.conf"
speech-dispatcher -s -c unix_socket -S "$home/socket" -C "$home/conf" -L "$home/log" -P "$home/pid" -t 0 -l 3 > "$home/log/out" 2>&1 &
daemon=$!
for _ in $(seq 100); do [ -S "$home/socket" ] && break; sleep 0.1; done
"$@"
rc=$?
kill "$daemon"
wait "$daemon" 2>/dev/null
[ $rc -eq 0 ] || cat "$home/log"/* >&2
exit $rc
