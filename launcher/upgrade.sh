# shellcheck shell=bash
# Another release in place of the installed one, and back again by itself when it doesn't come up.

readonly RELEASE=etc/mpaka-release.properties

# In an installation that is not known to come up yet: the backup of the one before, whether that ran, who upgrades.
readonly UNDER_WAY=.upgrade-under-way

release_value() {
    sed -n "s/^$2=//p" "$1/$RELEASE" 2>/dev/null | head -n 1
}

command_version() {
    read_settings "$@"
    printf '%s %s\n' "$(release_value "$RUNTIME" name)" "$(release_value "$RUNTIME" version)"
}

command_upgrade() {
    local archive="" to="" dumped=no rest=()
    while [ $# -gt 0 ]; do
        case "$1" in
            --to) to="$(value_of "$@")" && shift ;;
            --database-dumped) dumped=yes ;;
            --data | --country | --dir | --port | --ssh-port | --peer-port) rest+=("$1" "${2:-}") && shift ;;
            -*) rest+=("$1") ;;
            *) archive="$1" ;;
        esac
        shift
    done
    [ -n "$archive" ] || fail "Which release? $MPAKA_COMMAND upgrade ARCHIVE"
    read_settings "${rest[@]}"
    find_java
    [ -d "$RUNTIME/system" ] || fail "Nothing is installed in $RUNTIME that could be upgraded."
    case "$MPAKA_NODE_DIR/" in
        "$RUNTIME"/*) fail "The node's directory $MPAKA_NODE_DIR lies in the installation, which is to be replaced. Move it out (stop the node, mv, MPAKA_NODE_DIR), then try again." ;;
    esac
    [ -f "$MPAKA_NODE_DIR/etc/org.mpaka.node.cfg" ] || fail "The node in $MPAKA_NODE_DIR was never set up: unpack the new release instead."
    if database_elsewhere && [ "$dumped" = no ]; then
        fail "This node's database is in PostgreSQL, which no roll-back here brings back. Dump it (pg_dump), then add --database-dumped. Nothing was changed."
    fi
    finish_restore
    unpack_release "$archive"
    MPAKA_SSH_PORT="${MPAKA_SSH_PORT:-$(cat "$MPAKA_NODE_DIR/mpaka.ssh-port" 2>/dev/null || first_free_port_from 8101)}"
    export MPAKA_SSH_PORT

    local BACKUP="" RAN=no ran=no backup
    if upgrade_cut_off; then
        say "The upgrade before was cut off. The release before it is put back first, with its data..."
        put_old_back
        ran="$RAN"
    fi
    if node_runs; then
        ran=yes
        say "Stopping the node; the lanes stand still from here on..."
        take_down
    fi
    backup="$(back_up "${to:-$MPAKA_NODE_DIR/backups}" before-upgrade yes)" || {
        rm -rf "$RUNTIME.new"
        [ "$ran" = no ] || bring_up || true
        exit 1
    }
    say "The node as it was is in $backup."
    printf '%s\n%s\n%s\n' "$backup" "$ran" "$$" >"$RUNTIME.new/$UNDER_WAY"
    # Whatever interrupts from here on, half a swap is worse than a whole one.
    trap '' INT TERM
    rm -rf "$RUNTIME.old" "$RUNTIME.failed"
    mv "$RUNTIME" "$RUNTIME.old"
    mv "$RUNTIME.new" "$RUNTIME"
    if bring_up; then
        rm -f "${RUNTIME:?}/$UNDER_WAY"
        say "Release $(release_value "$RUNTIME" version) runs. The one before is in $RUNTIME.old until the next upgrade."
        if [ "$ran" = no ]; then
            take_down
            say "It didn't run before, so it is stopped again."
        fi
        return 0
    fi
    roll_back
}

# Somebody exchanged the installation and isn't there any more to see whether it comes up.
upgrade_cut_off() {
    local pid
    pid="$(sed -n 3p "$RUNTIME/$UNDER_WAY" 2>/dev/null)" || return 1
    [ -n "$pid" ] || return 1
    [[ "$(ps -p "$pid" -o args= 2>/dev/null)" != *" upgrade "* ]]
}

# Into a directory beside the installation; whatever is wrong with it is said before anything is stopped.
unpack_release() {
    local archive="$1" present wanted
    [ -r "$archive" ] || fail "There is no file $archive, or it can't be read."
    if [ -f "$archive.sha256" ] && [ "$(sha256sum <"$archive" | cut -d ' ' -f 1)" != "$(cut -d ' ' -f 1 <"$archive.sha256")" ]; then
        fail "$archive isn't what was released: its SHA-256 differs from the one beside it. Nothing was changed."
    fi
    # A team that signs its releases takes no others.
    if [ -f "$MPAKA_NODE_DIR/etc/release-signer.pem" ]; then
        sign_release verify "$RUNTIME" "$archive" "$MPAKA_NODE_DIR/etc/release-signer.pem" || fail "Nothing was changed."
    fi
    rm -rf "$RUNTIME.new"
    local needed free
    needed="$(($({ gzip -dc "$archive" 2>/dev/null || true; } | wc -c) / 1024))"
    free="$(df -Pk "$(dirname "$RUNTIME")" | awk 'NR == 2 { print $4 }')"
    [ "$free" -gt "$needed" ] || fail "The disk of $RUNTIME has $free KB free; the release needs $needed KB. Nothing was changed."
    mkdir -p "$RUNTIME.new"
    tar -xzf "$archive" -C "$RUNTIME.new" --strip-components=1 --no-same-owner 2>/dev/null || refuse_release "$archive is damaged, or no archive."
    present="$(release_value "$RUNTIME" name)" wanted="$(release_value "$RUNTIME.new" name)"
    if [ -z "$wanted" ] || [ ! -x "$RUNTIME.new/bin/karaf" ]; then refuse_release "$archive is no release of Mpaka."; fi
    [ -z "$present" ] || [ "$present" = "$wanted" ] || refuse_release "$archive is $wanted; $present is installed."
    # One that never came up is not what an older release is measured by.
    if upgrade_cut_off; then present="$(release_value "$RUNTIME.old" version)"; else present="$(release_value "$RUNTIME" version)"; fi
    wanted="$(release_value "$RUNTIME.new" version)"
    if [ -n "$present" ] && [ "$present" != "$wanted" ] && [ "$(printf '%s\n%s\n' "$present" "$wanted" | sort -V | tail -n 1)" = "$present" ]; then
        refuse_release "$archive is $wanted, older than $present. To go back, restore the backup of that time with the release of that time."
    fi
    say "From release ${present:-without a name} to $wanted."
    "$JAVA" -XX:TieredStopAtLevel=1 -cp "$RUNTIME.new/lib/setup/org.mpaka.platform.setup.jar" \
        org.mpaka.platform.setup.SettingsCheck "$MPAKA_NODE_DIR" "$RUNTIME.new" >&2 ||
        refuse_release "The new release can't work with this node's settings."
    touch "$RUNTIME.new/.upgraded"
    if [ "$(id -u)" -eq 0 ]; then chown -R --reference="$RUNTIME" "$RUNTIME.new"; fi
}

refuse_release() {
    rm -rf "$RUNTIME.new"
    fail "$* Nothing was changed."
}

# The installation before and its data, stopped. Sets the backup it came from and whether it ran.
put_old_back() {
    { read -r BACKUP && read -r RAN; } <"$RUNTIME/$UNDER_WAY" || fail "$RUNTIME/$UNDER_WAY can't be read."
    [ -d "$RUNTIME.old/system" ] || fail "The release before is not in $RUNTIME.old. Unpack it, and restore $BACKUP with it."
    check_backup "$BACKUP"
    take_down
    will_put_back "$BACKUP" yes
    rm -rf "$RUNTIME.failed"
    mv "$RUNTIME" "$RUNTIME.failed"
    mv "$RUNTIME.old" "$RUNTIME"
    put_back "$BACKUP" yes
}

roll_back() {
    local BACKUP RAN
    say "The new release did not come up. Going back..."
    put_old_back
    if database_elsewhere; then
        fail "The release before is in place and stopped. Restore your dump of the database, then start it: the new release may have changed its tables."
    fi
    if bring_up; then
        [ "$RAN" = yes ] || take_down
        fail "The release before is back with its data as they were; nothing was lost. Why the new one did not come up is in $LOG_DIR; it lies in $RUNTIME.failed."
    fi
    fail "The release before is back with its data as they were, but did not come up either: see $LOG_DIR. The backup is $BACKUP."
}

# Under systemd it is the service that is stopped and started, so that the node stays its own user's.
service_named() {
    [ -n "${MPAKA_SERVICE:-}" ]
}

node_runs() {
    if service_named; then systemctl is-active --quiet "$MPAKA_SERVICE"; else running_pid >/dev/null; fi
}

take_down() {
    local pid
    if service_named; then
        systemctl stop "$MPAKA_SERVICE"
    elif pid="$(running_pid)"; then
        stop_pid "$pid"
        rm -f "$PID_FILE"
    fi
}

bring_up() {
    local waited=0
    if service_named; then
        systemctl start "$MPAKA_SERVICE" || return 1
        # shellcheck disable=SC2034 # run.sh waits for it
        until NODE_PID="$(running_pid)"; do
            # Keys and settings are looked at by two programs before the node's own: seconds, on a busy machine a minute.
            [ "$waited" -lt $((START_SECONDS * 5)) ] || return 1
            waited=$((waited + 1))
            sleep 0.2
        done
        wait_until_ready
    else
        # In a shell of its own, whose end by fail isn't ours.
        (start_until_ready)
    fi
}
