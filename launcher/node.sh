# shellcheck shell=bash
# The running node: is it there, start it, stop it, look at it.

readonly STOP_SECONDS=40

running_pid() {
    local pid
    pid="$(cat "$PID_FILE" 2>/dev/null)" || return 1
    # The number may belong to another program by now.
    # Not by a pipe into grep -q, which would end ps early and fail.
    if kill -0 "$pid" 2>/dev/null && [[ "$(ps -p "$pid" -o args=)" == *"karaf.home=$RUNTIME "* ]]; then
        printf '%s' "$pid"
    else
        return 1
    fi
}

# Two nodes on one directory would fight for its database, and the second would look like a start that hangs.
refuse_second_node() {
    local pid
    pid="$(cat "$PID_FILE" 2>/dev/null)" || return 0
    case "$pid" in '' | *[!0-9]*) return 0 ;; esac
    local other
    # A node that was killed leaves its number behind: then ps finds nothing and fails, which would end the launcher.
    other="$({ ps -p "$pid" -o args= 2>/dev/null || true; } | sed -n 's/.*karaf\.home=\([^ ]*\).*/\1/p')"
    [ -z "$other" ] || [ "$other" = "$RUNTIME" ] ||
        fail "The node in $MPAKA_NODE_DIR runs already, started by the installation $other (process $pid). Stop it there first, or choose another directory with --data."
}

# A node that listens on one address of the post's network answers there and not on loopback.
address() {
    local host="${MPAKA_ADDRESS:-127.0.0.1}"
    case "$host" in 0.0.0.0 | localhost) host=127.0.0.1 ;; ::) host='[::1]' ;; *:*) host="[$host]" ;; esac
    printf 'https://%s:%s/' "$host" "$(cat "$MPAKA_NODE_DIR/mpaka.port" 2>/dev/null || printf '%s' "$MPAKA_PORT")"
}

start_node() {
    mkdir -p "$LOG_DIR"
    export KARAF_LOG="$LOG_DIR" CHECK_ROOT_INSTANCE_RUNNING=false
    # A process group of its own, so that Ctrl-C reaches the launcher alone and the node is stopped in order.
    set -m
    "$RUNTIME/bin/karaf" daemon >"$LOG_DIR/console.log" 2>&1 </dev/null &
    NODE_PID=$!
    set +m
    printf '%s\n' "$NODE_PID" >"$PID_FILE"
    printf '%s\n' "$MPAKA_PORT" >"$MPAKA_NODE_DIR/mpaka.port"
    printf '%s\n' "$MPAKA_SSH_PORT" >"$MPAKA_NODE_DIR/mpaka.ssh-port"
}

stop_pid() {
    local pid="$1" waited=0
    kill -TERM "$pid" 2>/dev/null || return 0
    while kill -0 "$pid" 2>/dev/null; do
        if [ "$waited" -ge $((STOP_SECONDS * 5)) ]; then
            say "It didn't stop within $STOP_SECONDS s and is cut off; the database recovers at the next start."
            kill -KILL "$pid" 2>/dev/null || true
            break
        fi
        sleep 0.2
        waited=$((waited + 1))
    done
}

command_stop() {
    read_settings "$@"
    local pid
    if pid="$(running_pid)"; then
        stop_pid "$pid"
        say "Stopped."
    else
        say "It isn't running."
        say_what_runs stop
    fi
    rm -f "$PID_FILE"
}

# Without its options a command looks for another post than the one that runs: said, and not guessed.
say_what_runs() {
    local command="$1" asked="$MPAKA_NODE_DIR" directory name options
    for directory in "$MPAKA_SOURCES"/.mpaka/*/; do
        directory="${directory%/}"
        if [ ! -f "$directory/mpaka.pid" ] || [ "$directory" = "$asked" ]; then continue; fi
        RUNTIME="$directory/runtime" PID_FILE="$directory/mpaka.pid"
        running_pid >/dev/null || continue
        name="${directory##*/}"
        options=""
        case "$name" in tanzania*) options="$options --country tanzania" ;; training) options="$options --country training" ;; esac
        case "$name" in *-demo) options="$options --demo" ;; esac
        say "Another one is: ./mpaka $command$options"
    done
    RUNTIME="$asked/runtime" PID_FILE="$asked/mpaka.pid"
}

command_status() {
    read_settings "$@"
    local pid
    if pid="$(running_pid)"; then
        printf 'Running since %s, process %s: %s\n' "$(ps -p "$pid" -o lstart= | sed 's/^ *//')" "$pid" "$(address)console/"
        local sheet
        for sheet in "$MPAKA_NODE_DIR"/{demonstration,training}-sign-in.txt; do
            if [ -f "$sheet" ]; then printf 'Who may sign in: %s\n' "$sheet"; fi
        done
    else
        printf 'Not running. Start it with: %s run%s\n' "$MPAKA_COMMAND" "$WHERE"
        say_what_runs status
        return 3
    fi
}

command_logs() {
    read_settings "$@"
    [ -f "$LOG_DIR/mpaka.log" ] || fail "There is no log yet in $LOG_DIR."
    if [ "$FOLLOW" = yes ]; then
        exec tail -n 50 -F "$LOG_DIR/mpaka.log"
    fi
    tail -n 200 "$LOG_DIR/mpaka.log"
}
