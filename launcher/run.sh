# shellcheck shell=bash
# Starting a node and watching over its start.

readonly START_SECONDS="${MPAKA_START_SECONDS:-90}"
readonly START_ATTEMPTS=3
readonly ENDED_ATTEMPTS=2

command_run() {
    read_settings "$@"
    if [ -n "$ADMIN_PASSWORD_FILE" ] && ! [ -s "$ADMIN_PASSWORD_FILE" ]; then
        fail "The password file $ADMIN_PASSWORD_FILE is empty or can't be read."
    fi
    if running_pid >/dev/null; then
        say "It is running already: $(address)console/"
        if [ "$DEMO" = yes ]; then show_invented_officers demonstration; fi
        if [ "$COUNTRY" = training ]; then show_invented_officers training; fi
        return 0
    fi
    refuse_second_node
    find_java
    finish_restore
    build_if_needed
    unpack_if_needed
    if port_in_use "$MPAKA_PORT"; then
        fail "Port $MPAKA_PORT is taken by another program. Choose another with --port."
    fi
    MPAKA_SSH_PORT="${MPAKA_SSH_PORT:-$(first_free_port_from 8101)}"
    export MPAKA_SSH_PORT
    configure_if_needed

    trap 'stop_requested' INT TERM
    local cut_off=no
    if upgrade_cut_off; then
        cut_off=yes
        say "An upgrade was cut off here; whether its release comes up is seen now."
        trap 'roll_back' EXIT
    fi
    start_until_ready
    if [ "$cut_off" = yes ]; then
        trap - EXIT
        rm -f "${RUNTIME:?}/$UNDER_WAY"
    fi
    set_first_password
    welcome
    if [ "$BACKGROUND" = yes ]; then
        say ""
        say "Stop it with: $MPAKA_COMMAND stop$WHERE"
        return 0
    fi
    say "Stop with Ctrl-C."
    wait "$NODE_PID" || true
    trap - INT TERM
    rm -f "$PID_FILE"
    fail "The node has ended by itself; the reason is in $LOG_DIR/mpaka.log."
}

# A distribution doesn't pretend to be a post until it is told; this start tells it: Kobero, or Kabanga facing it.
configure_if_needed() {
    local mode=LIVE settings="$MPAKA_NODE_DIR/etc/org.mpaka.node.cfg"
    if [ "$DEMO" = yes ]; then
        mode=DEMONSTRATION
    fi
    if [ ! -f "$settings" ]; then
        local state=BDI post=BDI-KOB node=bdi-kob-1 zones=() sort=(--set "mode=$mode")
        if [ -n "$COUNTRY_DIR" ]; then
            state="$(country_setting code)" post="$(country_setting post)" node="$(country_setting node)"
            zones=(--set "zones=$state=$(country_setting zone)")
        elif [ "$COUNTRY" = tanzania ]; then
            state=TZA post=TZA-KAB node=tza-kab-1
        elif [ "$COUNTRY" = training ]; then
            # Its mode is the template's and cannot be another.
            state=UTO post=UTO-ANY node=uto-any-training zones=(--set zones=UTO=UTC)
            sort=(--template training --set "port=$MPAKA_PORT")
        fi
        "$RUNTIME/bin/mpaka-setup" --set "country=$state" --set "post=$post" --set "node=$node" "${sort[@]}" "${zones[@]}" \
            >"$MPAKA_NODE_DIR/setup.log" 2>&1 || fail "The node's settings can't be written: $(cat "$MPAKA_NODE_DIR/setup.log")"
    elif [ "$DEMO" = yes ] && ! grep -q '^mode *= *DEMONSTRATION' "$settings"; then
        fail "The node in $MPAKA_NODE_DIR isn't a demonstration, and invented people may not come among real ones.
Choose another directory with --data."
    fi
}

stop_requested() {
    trap '' INT TERM
    trap - EXIT
    say ""
    say "Stopping..."
    stop_pid "$NODE_PID"
    rm -f "$PID_FILE"
    say "Stopped."
    exit 0
}

start_until_ready() {
    local attempt whole="$RUNTIME/data/came-up"
    # A start that was cut off left half of the bundles: it is begun anew. The node's own data are elsewhere.
    [ -f "$whole" ] || rm -rf "$RUNTIME/data/cache"
    for attempt in $(seq 1 "$START_ATTEMPTS"); do
        say "Starting the post..."
        local logged=0
        [ ! -f "$LOG_DIR/mpaka.log" ] || logged="$(wc -c <"$LOG_DIR/mpaka.log")"
        start_node
        local outcome=0
        wait_until_ready || outcome=$?
        case "$outcome" in
            0)
                touch "$whole"
                return 0
                ;;
            1)
                keep_evidence_of_hang "$attempt"
                kill -KILL "$NODE_PID" 2>/dev/null || true
                ;;
            *)
                stop_pid "$NODE_PID"
                keep_evidence_of_end "$attempt" "$logged"
                if [ "$attempt" -ge "$ENDED_ATTEMPTS" ]; then
                    rm -f "$PID_FILE"
                    fail "The node ended during its start; more in $LOG_DIR/mpaka.log."
                fi
                say "Trying once more."
                ;;
        esac
        wait "$NODE_PID" 2>/dev/null || true
        # What was half installed mustn't be taken up again; the node's own data are elsewhere.
        rm -rf "$RUNTIME/data/cache"
    done
    rm -f "$PID_FILE"
    fail "The node didn't come up in $START_ATTEMPTS attempts. Send $LOG_DIR to whoever looks after it."
}

# A Java program asks over HTTPS whether the console answers: neither curl nor openssl is asked for by the README.
wait_until_ready() {
    # The certificate is the node's own and no other is believed, so it needs no name of this machine in it.
    "$JAVA" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx32m -Djdk.internal.httpclient.disableHostnameVerification=true -cp "$RUNTIME/lib/setup/org.mpaka.platform.setup.jar" \
        org.mpaka.platform.setup.ReadyProbe "$MPAKA_NODE_DIR" "$START_SECONDS" "$NODE_PID" \
        "$(address)console/" "$(address)api/v1/session" >"$LOG_DIR/start.log" 2>&1 &
    local probe=$!
    # Waiting this way lets a signal through at once.
    wait "$probe"
}

keep_evidence_of_hang() {
    local dump
    dump="$LOG_DIR/hang-$(date +%Y%m%d-%H%M%S).txt"
    {
        date
        cat "$LOG_DIR/start.log"
        "$(dirname "$JAVA")/jstack" -l "$NODE_PID" || kill -QUIT "$NODE_PID"
    } >"$dump" 2>&1 || true
    say "Attempt $1: the start hangs ($(tail -n 1 "$LOG_DIR/start.log" | sed 's/ Last answer.*//')). What its threads did is in $dump. Trying again."
}

# The next attempt writes its own console.log over this one's.
keep_evidence_of_end() {
    local dump errors
    dump="$LOG_DIR/ended-$(date +%Y%m%d-%H%M%S).txt"
    {
        date
        cat "$LOG_DIR/start.log" "$LOG_DIR/console.log"
        tail -c "+$(($2 + 1))" "$LOG_DIR/mpaka.log"
    } >"$dump" 2>&1 || true
    say "Attempt $1: the node ended during its start. What it said is in $dump:"
    errors="$(grep -A 2 ' ERROR ' "$dump" | head -n 8 || true)"
    say "${errors:-$(tail -n 10 "$dump")}"
}

# Their accounts are made after the console answers, and again each time only if the file was lost.
show_invented_officers() {
    local sheet="$MPAKA_NODE_DIR/$1-sign-in.txt" waited=0
    while [ ! -f "$sheet" ] && [ "$waited" -lt 300 ] && kill -0 "$NODE_PID" 2>/dev/null; do
        sleep 0.2
        waited=$((waited + 1))
    done
    if [ -f "$sheet" ]; then
        say "Sign in as one of them (user, password, roles):"
        say ""
        sed 's/^/    /' "$sheet" >&2
    else
        say "Their accounts were not made yet; they will stand in $sheet."
    fi
}

# For installations at which nobody sits; otherwise the one-time password is shown and changed by a person.
set_first_password() {
    [ -n "$ADMIN_PASSWORD_FILE" ] || return 0
    "$JAVA" -XX:TieredStopAtLevel=1 -Djdk.internal.httpclient.disableHostnameVerification=true \
        -cp "$RUNTIME/lib/setup/org.mpaka.platform.setup.jar" org.mpaka.platform.setup.FirstPassword "$MPAKA_NODE_DIR" "$(address)" "$ADMIN_PASSWORD_FILE" ||
        say "The first administrator keeps the one-time password below."
}

welcome() {
    local password_file="$MPAKA_NODE_DIR/first-sign-in.txt"
    say ""
    say "The console answers: $(address)console/"
    if [ "$DEMO" = yes ]; then
        say "DEMONSTRATION: officers, travellers and alerts are invented."
        show_invented_officers demonstration
    fi
    if [ "$COUNTRY" = training ]; then
        say "TRAINING: state, law, travellers and alerts are invented; nothing here is real. Open a shift, then the room"
        say "Exercises (Ctrl+M, T)."
        show_invented_officers training
    fi
    if [ -f "$password_file" ]; then
        say ""
        say "The first administrator, shown only this once (to be changed at the first sign-in):"
        say ""
        sed 's/^/    /' "$password_file" >&2
        rm -f "$password_file"
        say ""
        say "The browser will warn once: the certificate was made on this machine. Its SHA-256 is in"
        say "$LOG_DIR/console.log."
    fi
}
