#!/usr/bin/env bash
# A start that hangs is seen, reported with evidence and tried again. The hang is real: the node's process is stopped by
# a signal as soon as it is there, so that it never answers and never ends.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-hang.XXXXXX")"
port=18643
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done

tidy_up() {
    "$sources/mpaka" stop --data "$place/node" >/dev/null 2>&1 || true
    [ -n "${MPAKA_KEEP:-}" ] || rm -rf "$place"
}
trap tidy_up EXIT

MPAKA_START_SECONDS="${MPAKA_HANG_SECONDS:-60}" "$sources/mpaka" run --data "$place/node" --port "$port" --background \
    >"$place/said" 2>&1 &
launcher=$!

# The first process of the node, once Java runs in it.
first=""
until [ -n "$first" ]; do
    kill -0 "$launcher" 2>/dev/null || { cat "$place/said"; echo "The launcher ended before it started anything."; exit 1; }
    pid="$(cat "$place/node/mpaka.pid" 2>/dev/null || true)"
    if [ -n "$pid" ] && [[ "$(ps -p "$pid" -o args= 2>/dev/null)" == *karaf.home=* ]]; then first="$pid"; fi
    sleep 0.1
done
kill -STOP "$first"

outcome=0
wait "$launcher" || outcome=$?
problem=""
[ "$outcome" = 0 ] || problem="it ended with $outcome"
grep -q 'Attempt 1: the start hangs' "$place/said" || problem="the hang was not reported"
grep -q 'The console answers' "$place/said" || problem="it did not come up at the second attempt"
[ -n "$(find "$place/node/log" -name 'hang-*.txt')" ] || problem="no evidence was kept"
kill -0 "$first" 2>/dev/null && problem="the hung process is still there"
if [ -n "$problem" ]; then
    cat "$place/said"
    echo "A hung start: $problem."
    exit 1
fi
echo "A hung start was seen, reported and tried again."
