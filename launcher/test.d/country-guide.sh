#!/usr/bin/env bash
# Runs the commands of docs/country-guide.md as they stand: from nothing to a national distribution whose law is changed
# while it works. Only place and ports are others. What the guide says after "# ->" must be in what was printed.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# shellcheck source=launcher/say.sh
. "$sources/launcher/say.sh"
# shellcheck source=launcher/tools.sh
. "$sources/launcher/tools.sh"

place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-guide.XXXXXX")"
finish() {
    "$sources/mpaka" stop --dir "$place/ruritania" --demo >/dev/null 2>&1 || true
    [ -n "${MPAKA_KEEP:-}" ] || rm -rf "$place"
}
trap finish EXIT

MPAKA_PORT="$(first_free_port_from 18743)"
MPAKA_SSH_PORT="$(first_free_port_from 18801)"
export MPAKA_PORT MPAKA_SSH_PORT

# One file a block, in order.
sed "s#/tmp/ruritania#$place/ruritania#g" "$sources/docs/country-guide.md" |
    awk -v place="$place" '
        /^```sh$/ { inside = 1; file = sprintf("%s/block-%02d", place, ++number); next }
        /^```$/ { inside = 0 }
        inside { print > file }'

cd "$sources"
began=$SECONDS
count=0
for block in "$place"/block-??; do
    outcome=0
    # A failing command ends its block.
    { set +e; } 2>/dev/null
    # shellcheck disable=SC1090
    (set -e; export COUNTRY="$place/ruritania"; . "$block") >"$block.said" 2>&1 </dev/null
    outcome=$?
    set -e
    say "  $(basename "$block"): $((SECONDS - began)) s"
    problem=""
    [ "$outcome" = 0 ] || problem="ended with $outcome"
    while IFS= read -r expected; do
        grep -qF -- "$expected" "$block.said" || problem="did not say: $expected"
    done < <(sed -n 's/^# -> //p' "$block")
    if [ -n "$problem" ]; then
        cat "$block" "$block.said"
        grep -E '\| (WARN|ERROR) ' "$place"/ruritania/.mpaka/*/log/mpaka.log 2>/dev/null | tail -n 20 || true
        echo "The country guide, $(basename "$block"): $problem."
        exit 1
    fi
    count=$((count + 1))
done
[ "$count" -ge 8 ] || { echo "The guide has only $count blocks of commands."; exit 1; }
echo "The country guide works as it stands: $count blocks of commands, $((SECONDS - began)) s."
