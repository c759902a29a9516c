#!/usr/bin/env bash
# A second installation does not start a node in a directory where one runs. The first is played by a process that is
# called like one; a process that only has the number of a node that ended stops nobody.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-second.XXXXXX")"
player=""
tidy_up() {
    [ -z "$player" ] || kill "$player" 2>/dev/null || true
    rm -rf "$place"
}
trap tidy_up EXIT

mkdir -p "$place/clone/distributions/burundi" "$place/bin" "$place/node"
cp -R "$sources/mpaka" "$sources/launcher" "$sources/pom.xml" "$place/clone/"
printf '#!/bin/sh\necho "got as far as the build"\nexit 1\n' >"$place/bin/mvn"
chmod +x "$place/bin/mvn"

run_second() {
    if PATH="$place/bin:$PATH" "$place/clone/mpaka" run --data "$place/node" --background >"$place/said" 2>&1; then
        echo "A second node: it came up without anything built."
        exit 1
    fi
}
play() {
    bash -c "exec -a '$1' sleep 600" &
    player=$!
    until ps -p "$player" -o args= | grep -qF -- "$1"; do sleep 0.1; done
    echo "$player" >"$place/node/mpaka.pid"
}

play 'java -Dkaraf.home=/srv/other -Dx=y'
run_second
grep -q "runs already, started by the installation /srv/other (process $player)" "$place/said" || {
    cat "$place/said"
    echo "A second node: it was not refused."
    exit 1
}
kill "$player"
wait "$player" 2>/dev/null || true
play 'another program'
run_second
grep -q 'got as far as the build' "$place/said" || {
    cat "$place/said"
    echo "A second node: the number of one that ended was taken for it."
    exit 1
}
echo "A second node in one directory is refused, by the name of the first."
