# shellcheck shell=bash
# Fresh starts in a row, on demand: how long each takes, and whether any hangs.

command_starts() {
    local wanted=20
    case "${1:-}" in
        '' | -*) ;;
        *)
            wanted="$1"
            shift
            ;;
    esac
    case "$wanted" in
        *[!0-9]* | 0) fail "starts needs a number of starts, not '$wanted'." ;;
    esac
    # Whatever node directory is given stays untouched: each start has one of its own, which goes with it.
    read_settings "$@"
    find_java
    build_if_needed
    local place archive results
    place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-starts.XXXXXX")"
    archive="$(archive_of "$COUNTRY")"
    results="$place/results"
    : >"$results"
    trap 'say "Stopped after $(wc -l <"$results") starts."; kill -TERM "${STARTS_CHILD:-0}" 2>/dev/null; exit 130' INT TERM
    say "$wanted fresh starts of $COUNTRY in $place:"
    local number
    for number in $(seq 1 "$wanted"); do
        (one_fresh_start "$place/$number" "$archive" "$results" "$number") &
        STARTS_CHILD=$!
        wait "$STARTS_CHILD" || true
    done
    trap - INT TERM
    sum_up "$results" "$wanted" "$place"
}

# Writes: number, seconds until the console answered, how many attempts hung, outcome.
one_fresh_start() {
    local node="$1" archive="$2" results="$3" number="$4" outcome=ended hung=0 before after pid
    trap 'if pid="$(running_pid)"; then stop_pid "$pid"; fi; exit 130' INT TERM
    mkdir -p "$node"
    export MPAKA_NODE_DIR="$node" MPAKA_PORT MPAKA_SSH_PORT MPAKA_PEERS=off
    MPAKA_PORT="$(first_free_port_from 18443)"
    MPAKA_SSH_PORT="$(first_free_port_from 18101)"
    # shellcheck disable=SC2034 # the other parts read these
    RUNTIME="$node/runtime" PID_FILE="$node/mpaka.pid" LOG_DIR="$node/log"
    mkdir -p "$RUNTIME" "$LOG_DIR"
    tar -xzf "$archive" -C "$RUNTIME" --strip-components=1
    configure_if_needed
    before="$(date +%s%N)"
    if (start_until_ready) >"$node/launcher.log" 2>&1; then
        outcome=ready
    fi
    after="$(date +%s%N)"
    hung="$(find "$LOG_DIR" -name 'hang-*.txt' | wc -l)"
    local seconds=$(((after - before) / 10000000))
    seconds="$((seconds / 100)).$(printf '%02d' $((seconds % 100)))"
    printf '%s %s %s %s\n' "$number" "$seconds" "$hung" "$outcome" >>"$results"
    say "  $number: $outcome after $seconds s$([ "$hung" = 0 ] || printf ', %s attempts hung' "$hung")"
    if pid="$(running_pid)"; then
        stop_pid "$pid"
    fi
    # What went well needs no room; what didn't is evidence.
    if [ "$outcome" = ready ] && [ "$hung" = 0 ]; then
        rm -rf "$node"
    fi
}

sum_up() {
    local results="$1" wanted="$2" place="$3" ready hung
    ready="$(awk '$4 == "ready"' "$results" | wc -l)"
    hung="$(awk '{ sum += $3 } END { print sum + 0 }' "$results")"
    awk '$4 == "ready" { print $2 }' "$results" | sort -n | awk '
        { value[NR] = $1 }
        END { if (NR) printf "Seconds until the console answered: least %s, median %s, most %s.\n",
                  value[1], value[int((NR + 1) / 2)], value[NR] }' >&2
    say "$ready of $wanted starts came up, $hung attempts hung."
    if [ "$ready" = "$wanted" ] && [ "$hung" = 0 ]; then
        rm -rf "$place"
        return 0
    fi
    fail "Logs and thread dumps of what didn't go well are in $place."
}
