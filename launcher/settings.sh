# shellcheck shell=bash
# What the command line and the environment ask for.
# shellcheck disable=SC2034 # the other parts read these

COUNTRY=burundi
ADMIN_PASSWORD_FILE=
# Of a country outside this tree; empty otherwise.
COUNTRY_DIR=
DEMO=no
BACKGROUND=no
FOLLOW=no
# As they were given: said again where a next command needs them.
WHERE=""

read_settings() {
    local node_dir="${MPAKA_NODE_DIR:-}" project=""
    while [ $# -gt 0 ]; do
        case "$1" in
            --country) COUNTRY="$(value_of "$@")" && WHERE="$WHERE --country $COUNTRY" && shift ;;
            --dir) project="$(value_of "$@")" && WHERE="$WHERE --dir $project" && shift ;;
            --data) node_dir="$(value_of "$@")" && WHERE="$WHERE --data $node_dir" && shift ;;
            --port) MPAKA_PORT="$(value_of "$@")" && shift ;;
            --peer-port) MPAKA_PEER_PORT="$(value_of "$@")" && MPAKA_PEERS=on && shift ;;
            --ssh-port) MPAKA_SSH_PORT="$(value_of "$@")" && shift ;;
            --admin-password-file) ADMIN_PASSWORD_FILE="$(value_of "$@")" && shift ;;
            --demo) DEMO=yes && WHERE="$WHERE --demo" ;;
            --background) BACKGROUND=yes ;;
            --foreground) BACKGROUND=no ;;
            -f | --follow) FOLLOW=yes ;;
            *) fail "I don't know the option '$1'. ./mpaka help lists all." ;;
        esac
        shift
    done

    local place="$MPAKA_SOURCES"
    if [ -n "$project" ]; then
        find_country_project "$project"
        place="$COUNTRY_DIR"
    else
        case "$COUNTRY" in
            burundi | tanzania) ;;
            training) [ "$DEMO" = no ] || fail "The distribution for training is no demonstration: leave --demo out." ;;
            *) fail "There is no distribution for '$COUNTRY'; there are burundi, tanzania and training. A country outside this tree is named by --dir." ;;
        esac
    fi
    # A demonstration has a directory of its own: its people are never mixed with real ones.
    local name="$COUNTRY"
    if [ "$DEMO" = yes ]; then
        name="$COUNTRY-demo"
    fi
    node_dir="${node_dir:-$place/.mpaka/$name}"
    mkdir -p "$node_dir" || fail "The directory $node_dir can't be made."
    MPAKA_NODE_DIR="$(cd "$node_dir" && pwd)"
    if [ -n "${MPAKA_PEER_PORT:-}" ]; then
        MPAKA_PEERS="${MPAKA_PEERS:-on}"
    fi
    RUNTIME="$MPAKA_NODE_DIR/runtime"
    place_files
}

# What the node's own settings say, unless the call or the environment does.
place_files() {
    take_node_settings
    MPAKA_PORT="${MPAKA_PORT:-8443}"
    check_port --port "$MPAKA_PORT"
    if [ -n "${MPAKA_PEER_PORT:-}" ]; then
        check_port --peer-port "$MPAKA_PEER_PORT"
    fi
    export MPAKA_NODE_DIR MPAKA_PORT MPAKA_PEERS="${MPAKA_PEERS:-off}" MPAKA_PEER_PORT="${MPAKA_PEER_PORT:-8444}"
    PID_FILE="$MPAKA_NODE_DIR/mpaka.pid"
    LOG_DIR="$MPAKA_NODE_DIR/log"
}

take_node_settings() {
    local key value file="$MPAKA_NODE_DIR/etc/mpaka.env"
    [ -r "$file" ] || return 0
    while IFS='=' read -r key value; do
        case "$key" in
            *[!A-Z0-9_]*) ;; # is no name
            MPAKA_[A-Z]*) [ -n "${!key+set}" ] || export "$key=$value" ;;
        esac
    done <"$file"
}

value_of() {
    [ $# -ge 2 ] || fail "The option $1 needs a value."
    printf '%s' "$2"
}

check_port() {
    case "$2" in
        '' | *[!0-9]*) fail "$1 needs a number, not '$2'." ;;
    esac
    if [ "$2" -lt 1 ] || [ "$2" -gt 65535 ]; then
        fail "$1 needs a port from 1 to 65535, not $2."
    fi
}
