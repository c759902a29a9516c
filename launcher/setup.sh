# shellcheck shell=bash
# The node's settings, asked for or taken from a file; what is asked is in config-templates/.

command_setup() {
    local mine=() theirs=()
    while [ $# -gt 0 ]; do
        case "$1" in
            --country | --dir | --data) mine+=("$1" "$(value_of "$@")") && shift ;;
            --demo) fail "A demonstration is set up by itself: ./mpaka run --demo" ;;
            --answers | --template | --set) theirs+=("$1" "$(value_of "$@")") && shift ;;
            --show | --check | --ask) theirs+=("$1") ;;
            *) fail "setup doesn't know the option '$1'. ./mpaka help lists all." ;;
        esac
        shift
    done
    read_settings "${mine[@]}"
    find_java
    build_if_needed
    unpack_if_needed
    "$RUNTIME/bin/mpaka-setup" "${theirs[@]}"
}
