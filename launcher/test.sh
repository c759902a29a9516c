# shellcheck shell=bash
# Every test there is.

command_test() {
    [ $# -eq 0 ] || fail "test takes no options."
    find_build_tools
    find_browser
    cd "$MPAKA_SOURCES" || exit
    check_scripts
    mvn -B -ntp install --fail-at-end
    local hook
    for hook in "$MPAKA_SOURCES"/launcher/test.d/*.sh; do
        if [ -f "$hook" ]; then
            say "== $(basename "$hook" .sh)"
            bash "$hook"
        fi
    done
    tell_of_second_tries
    say "All tests passed."
}

# A test that fails is tried once more. What passed only then hangs on time or order: a defect of the test or of what it tests.
tell_of_second_tries() {
    local reports
    reports="$(find "$MPAKA_SOURCES" -path '*/target/surefire-reports/TEST-*.xml' -not -path '*/node_modules/*' \
        -exec grep -lE '<flaky(Failure|Error)' {} +)" || true
    [ -n "$reports" ] || return 0
    say "Passed only at the second try (mend these):"
    say "$(sed 's|.*/TEST-||; s|[.]xml$||' <<<"$reports")"
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
