# shellcheck shell=bash
# Building the distribution and unpacking it for a node.

# Empty where nothing is built: a fresh clone has no such directory, and there find fails, which would end the launcher.
archive_of() {
    local built="${COUNTRY_DIR:+$COUNTRY_DIR/distribution/target}"
    built="${built:-$MPAKA_SOURCES/distributions/$1/target}"
    [ -d "$built" ] || return 0
    find "$built" -maxdepth 1 -name "mpaka-$1-*.tar.gz" | sort | tail -n 1
}

build_if_needed() {
    # What an upgrade put there is no build of these sources.
    if [ -f "$RUNTIME/.upgraded" ]; then return 0; fi
    if [ -n "$COUNTRY_DIR" ]; then
        build_country_if_needed
        return 0
    fi
    local archive changed
    archive="$(archive_of "$COUNTRY")"
    if [ -n "$archive" ]; then
        changed="$(changed_since "$archive" pom.xml bundles features distributions config-templates launcher)"
        [ -n "$changed" ] || return 0
        say "Building again, because $changed has changed."
    else
        say "Building Mpaka; the first time this downloads libraries and takes some minutes. It is done once."
    fi
    find_build_tools
    local log="$MPAKA_NODE_DIR/build.log"
    if ! build_watched "$log"; then
        grep -v '^\[INFO\]' "$log" | tail -n 30 >&2
        fail "The build failed; all of its output is in $log."
    fi
}

# Minutes without a sign look like a hang: which part is built, and of how many, is said as it goes.
build_watched() {
    local log="$1" builder part="" seen=""
    (cd "$MPAKA_SOURCES" && exec mvn -B -ntp install -DskipTests -Dspotless.check.skip=true \
        -pl "distributions/$COUNTRY" -am) >"$log" 2>&1 &
    builder=$!
    # What runs in the background doesn't hear Ctrl-C.
    trap 'kill -TERM "$builder" 2>/dev/null; exit 130' INT TERM
    while kill -0 "$builder" 2>/dev/null; do
        part="$(sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *\[\([0-9]*\)\/\([0-9]*\)\]$/\2 of \3: \1/p' "$log" | tail -n 1)"
        if [ -n "$part" ] && [ "$part" != "$seen" ]; then
            seen="$part"
            say_over "  $part"
        fi
        sleep 1
    done
    say_end
    trap - INT TERM
    wait "$builder"
}

# The runtime holds nothing of its own worth keeping: a newer build replaces it as a whole.
unpack_if_needed() {
    if [ -f "$RUNTIME/.upgraded" ]; then return 0; fi
    local archive
    archive="$(archive_of "$COUNTRY")"
    local mark="$RUNTIME/.unpacked-from"
    if [ ! -f "$mark" ] || [ "$(cat "$mark")" != "$(cksum <"$archive")" ]; then
        rm -rf "$RUNTIME" "$RUNTIME.new"
        mkdir -p "$RUNTIME.new"
        tar -xzf "$archive" -C "$RUNTIME.new" --strip-components=1
        cksum <"$archive" >"$RUNTIME.new/.unpacked-from"
        mv "$RUNTIME.new" "$RUNTIME"
    fi
}
