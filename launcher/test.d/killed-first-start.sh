#!/usr/bin/env bash
# A first start that is killed at a random moment, while it makes keys, database and tables, leaves a node that starts
# whole at the second attempt and tells the first administrator. In turn the node alone is killed, and its launcher tries
# again, or both, as by a power cut, and somebody starts it again. MPAKA_KILLS: how many nodes, 2 unless told.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-killed.XXXXXX")"
port=18743
node=""

tidy_up() {
    [ -z "$node" ] || "$sources/mpaka" stop --data "$node" >/dev/null 2>&1 || true
    [ -n "${MPAKA_KEEP:-}" ] || rm -rf "$place"
}
trap tidy_up EXIT

fail() {
    cat "$place/first" "$place/second" 2>/dev/null || true
    grep " ERROR " "$node/log/mpaka.log" 2>/dev/null || tail -n 40 "$node/log/mpaka.log" 2>/dev/null || true
    echo "A first start killed after $after ms: $1."
    exit 1
}

for round in $(seq 1 "${MPAKA_KILLS:-2}"); do
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
    node="$place/$round"
    after=$((RANDOM % 12000))
    "$sources/mpaka" run --data "$node" --port "$port" --background >"$place/first" 2>&1 &
    launcher=$!
    pid=""
    until [ -n "$pid" ] && [[ "$(ps -p "$pid" -o args= 2>/dev/null)" == *karaf.home=* ]]; do
        kill -0 "$launcher" 2>/dev/null || fail "the launcher ended before it started anything"
        pid="$(cat "$node/mpaka.pid" 2>/dev/null || true)"
        sleep 0.1
    done
    sleep "$((after / 1000)).$(printf '%03d' $((after % 1000)))"
    : >"$place/second"
    if [ $((round % 2)) = 0 ]; then
        kill -KILL "$launcher" 2>/dev/null || true
        kill -KILL "$pid" 2>/dev/null || true
        wait "$launcher" 2>/dev/null || true
        # As after a restart of the machine: the number left behind is no process any more.
        printf '%s\n' 4194303 >"$node/mpaka.pid"
        "$sources/mpaka" run --data "$node" --port "$port" --background >"$place/second" 2>&1 ||
            fail "the second start failed"
    else
        kill -KILL "$pid" 2>/dev/null || true
        # Killed too late, it had come up already and is started again.
        wait "$launcher" || fail "the launcher gave up"
        "$sources/mpaka" stop --data "$node" >/dev/null
        "$sources/mpaka" run --data "$node" --port "$port" --background >"$place/second" 2>&1 ||
            fail "the start after it failed"
    fi
    grep -q 'The console answers' "$place/second" || fail "the second start did not come up"
    grep -qs 'first administrator' "$place/first" "$place/second" || fail "no first administrator was told"
    "$sources/mpaka" stop --data "$node" >/dev/null
    echo "A first start killed after $after ms: whole at the second."
done
