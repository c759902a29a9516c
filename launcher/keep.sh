# shellcheck shell=bash
# Keeping a node's directory: backup and restore.

# What isn't data: the installation, logs, what this file made, files of a process that runs.
readonly NOT_KEPT=(runtime runtime.new runtime.old runtime.failed log backups build.log setup.log mpaka.pid mpaka.port mpaka.ssh-port
    mpaka.restoring database/db.lck database/dbex.lck)

command_backup() {
    local to="" keys=yes rest=()
    while [ $# -gt 0 ]; do
        case "$1" in
            --to) to="$(value_of "$@")" && shift ;;
            --without-keys) keys=no ;;
            *) rest+=("$1") ;;
        esac
        shift
    done
    read_settings "${rest[@]}"
    finish_restore
    if running_pid >/dev/null; then
        fail "It is running, and a copy of a running database is no backup. Stop it first: $MPAKA_COMMAND stop$WHERE"
    fi
    local file
    file="$(back_up "${to:-$MPAKA_NODE_DIR/backups}" backup "$keys")" || exit 1
    say "The node is in $file, its SHA-256 beside it."
    if database_elsewhere; then
        say "Its database is in PostgreSQL and not in that file: back it up there, with pg_dump, now."
    fi
    if [ "$keys" = yes ]; then
        say "It holds the keys too: whoever has it can open the database. Keep it as you keep them."
    else
        say "Without the keys of $MPAKA_NODE_DIR/keys it can't be opened by anybody: keep those apart."
    fi
}

# What the node's own settings name, rather than Derby in its directory.
database_elsewhere() {
    [ "${MPAKA_DATABASE:-embedded}" = own ]
}

# Prints the file it made; readable by its owner only, whole or not there.
back_up() {
    local to="$1" why="$2" keys="$3" file name excluded=()
    mkdir -p "$to" || fail "The directory $to can't be made."
    to="$(cd "$to" && pwd)"
    file="$to/$why-$(date -u +%Y%m%dT%H%M%SZ).tar.gz"
    for name in "${NOT_KEPT[@]}"; do excluded+=("--exclude=./$name"); done
    if [ "$keys" = no ]; then excluded+=(--exclude=./keys --exclude=./node-key.p12 --exclude=./node-key.secret); fi
    local needed free
    needed="$(du -sk --exclude=runtime --exclude=runtime.old --exclude=log --exclude=backups "$MPAKA_NODE_DIR" | cut -f 1)"
    free="$(df -Pk "$to" | awk 'NR == 2 { print $4 }')"
    [ "$free" -gt "$needed" ] || fail "The disk of $to has $free KB free; a backup may need $needed KB. Nothing was changed."
    (umask 077 && tar -C "$MPAKA_NODE_DIR" "${excluded[@]}" -czf "$file.part" .) || {
        rm -f "$file.part"
        fail "The backup can't be written to $to. Nothing was changed."
    }
    mv "$file.part" "$file"
    (cd "$to" && umask 077 && sha256sum "$(basename "$file")" >"$file.sha256")
    printf '%s' "$file"
}

command_restore() {
    local file="" replace=no rest=()
    while [ $# -gt 0 ]; do
        case "$1" in
            --replace) replace=yes ;;
            --data | --country | --dir) rest+=("$1" "${2:-}") && shift ;;
            -*) rest+=("$1") ;;
            *) file="$1" ;;
        esac
        shift
    done
    [ -n "$file" ] || fail "Which backup? $MPAKA_COMMAND restore FILE"
    read_settings "${rest[@]}"
    check_backup "$file"
    if running_pid >/dev/null; then
        fail "It is running. Stop it first: $MPAKA_COMMAND stop$WHERE"
    fi
    if [ -f "$MPAKA_NODE_DIR/node-mode.txt" ] && [ "$replace" = no ]; then
        fail "There are data in $MPAKA_NODE_DIR. --replace sets them aside and puts the backup in their place."
    fi
    local aside=""
    if [ -f "$MPAKA_NODE_DIR/node-mode.txt" ]; then
        aside="$(back_up "$MPAKA_NODE_DIR/backups" before-restore yes)" || exit 1
        say "What was there is in $aside."
    fi
    put_back "$file" no
    [ -d "$MPAKA_NODE_DIR/keys" ] ||
        say "The backup holds no keys: put keys/ and node-key.* back before the node is started."
    say "Restored. Start it with: $MPAKA_COMMAND run$WHERE"
}

check_backup() {
    local file="$1"
    [ -r "$file" ] || fail "There is no file $file, or it can't be read."
    if [ -f "$file.sha256" ] && [ "$(sha256sum <"$file" | cut -d ' ' -f 1)" != "$(cut -d ' ' -f 1 <"$file.sha256")" ]; then
        fail "$file isn't what was written: its SHA-256 differs from the one beside it. Nothing was changed."
    fi
    # Not by a pipe into grep -q, which would end tar early and fail.
    local names
    names="$(tar -tzf "$file" 2>/dev/null)" || fail "$file is damaged, or no backup. Nothing was changed."
    case "$names" in
        *./etc/org.mpaka.node.cfg*) ;;
        *) fail "$file is no backup of a node. Nothing was changed." ;;
    esac
}

# Keys that a backup doesn't hold stay, unless the whole is to be as it was. Cut off in the middle, it is begun anew by
# whoever needs the data next: half of a backup is no node.
put_back() {
    local file="$1" whole="$2" entry keep
    will_put_back "$file" "$whole"
    for entry in "$MPAKA_NODE_DIR"/* "$MPAKA_NODE_DIR"/.[!.]*; do
        if [ ! -e "$entry" ]; then continue; fi
        keep=no
        case "${entry##*/}" in
            runtime | runtime.* | log | backups | mpaka.*) keep=yes ;;
            keys | node-key.*) [ "$whole" = yes ] || keep=yes ;;
        esac
        [ "$keep" = yes ] || rm -rf "$entry"
    done
    tar -C "$MPAKA_NODE_DIR" -xpzf "$file" || fail "The backup $file is not whole in its place; make room on the disk, then try again."
    rm -f "$MPAKA_NODE_DIR/mpaka.restoring"
}

will_put_back() {
    printf '%s\n%s\n' "$1" "$2" >"$MPAKA_NODE_DIR/mpaka.restoring"
}

finish_restore() {
    local mark="$MPAKA_NODE_DIR/mpaka.restoring" file whole
    [ -s "$mark" ] || return 0
    { read -r file && read -r whole; } <"$mark" || fail "$mark can't be read. Restore the node's newest backup."
    say "A backup was being put back and was cut off; it is put back now, whole: $file"
    check_backup "$file"
    put_back "$file" "$whole"
}
