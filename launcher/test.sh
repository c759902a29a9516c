# shellcheck shell=bash
# Every test there is.

command_test() {
    [ $# -eq 0 ] || fail "test takes no options."
    find_build_tools
    find_browser
    cd "$MPAKA_SOURCES" || exit
    check_scripts
    SECOND_TRIES=()
    test_by_maven
    local hook
    for hook in "$MPAKA_SOURCES"/launcher/test.d/*.sh; do
        if [ -f "$hook" ]; then
            test_across_programs "$hook"
        fi
    done
    tell_of_second_tries
    say "All tests passed."
}

# Two modules side by side: tests wait more than they compute. Modules whose tests fail are tried once more, with all that waits for them; a property tries its counter-example again.
test_by_maven() {
    local log failed
    log="$(mktemp)"
    if mvn -B -ntp -T2 install --fail-at-end | tee "$log"; then
        rm "$log"
        return 0
    fi
    failed="$(only_tests_failed "$log")"
    rm "$log"
    [ -n "$failed" ] || fail "The build failed; what it says is above."
    say "Tests failed in $failed; they are tried once more."
    mvn -B -ntp -T2 install --fail-at-end -pl "$failed" -amd
    SECOND_TRIES+=("$failed")
}

# The modules, when every failure is one of tests.
only_tests_failed() {
    local faults tests
    faults="$(grep 'Failed to execute goal' "$1")" || return 0
    tests="$(grep 'maven-surefire-plugin' <<<"$faults")" || return 0
    [ "$faults" = "$tests" ] || return 0
    sed -nE 's/.* on project ([^: ]+):.*/:\1/p' <<<"$tests" | sort -u | paste -sd,
}

test_across_programs() {
    local name
    name="$(basename "$1" .sh)"
    say "== $name"
    if ! bash "$1"; then
        say "== $name failed; it is tried once more."
        bash "$1"
        SECOND_TRIES+=("$name")
    fi
}

# What passed only then hangs on time or order: a defect of the test or of what it tests.
tell_of_second_tries() {
    [ "${#SECOND_TRIES[@]}" -eq 0 ] || say "Passed only at the second try (mend these): ${SECOND_TRIES[*]}"
}

# The console's tests need a Chromium; Debian's is installed where it is missing and may be.
find_browser() {
    local browser
    for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$browser" ] && command -v "$browser" >/dev/null; then
            CHROMIUM="$(command -v "$browser")"
            export CHROMIUM
            return 0
        fi
    done
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "Installing Chromium for the console's tests..."
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
        CHROMIUM="$(command -v chromium)"
        export CHROMIUM
        return 0
    fi
    fail "Chromium is missing and I may not install it. Install it (Debian: apt install chromium), or name one in CHROMIUM."
}

check_scripts() {
    if command -v shellcheck >/dev/null; then
        shellcheck -x "$MPAKA_SOURCES/mpaka" "$MPAKA_SOURCES"/launcher/*.sh "$MPAKA_SOURCES/distributions/shared/assembly/bin/mpaka" "$MPAKA_SOURCES/.ci/run"
    else
        say "shellcheck isn't installed; the scripts aren't checked."
    fi
}
