#!/usr/bin/env bash
# In a clone where nothing was built, the launcher builds, and says so when it cannot. Maven is played by a script that
# fails: what is tried here is the launcher before and after the build, not the build.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-clone.XXXXXX")"
trap 'rm -rf "$place"' EXIT

mkdir -p "$place/clone/distributions/burundi" "$place/bin"
cp -R "$sources/mpaka" "$sources/launcher" "$sources/pom.xml" "$place/clone/"
printf '#!/bin/sh\necho "the registry does not answer"\nexit 1\n' >"$place/bin/mvn"
chmod +x "$place/bin/mvn"

outcome=0
PATH="$place/bin:$PATH" "$place/clone/mpaka" run --demo --data "$place/node" --background >"$place/said" 2>&1 || outcome=$?
problem=""
[ "$outcome" = 1 ] || problem="it ended with $outcome"
grep -q 'Building Mpaka' "$place/said" || problem="it did not build"
grep -q 'the registry does not answer' "$place/said" || problem="it kept to itself why the build failed"
grep -q 'The build failed' "$place/said" || problem="it did not say that the build failed"
if [ -n "$problem" ]; then
    cat "$place/said"
    echo "A fresh clone: $problem."
    exit 1
fi
echo "In a fresh clone the launcher builds, and says why it cannot."
