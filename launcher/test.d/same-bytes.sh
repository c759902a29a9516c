#!/usr/bin/env bash
# Two builds of the same files, in two directories and at different minutes, are the same bytes (ADR 400): some bundles and
# a distribution are built a second time in a copy of the sources and compared with what was built here before.
# MPAKA_SAME_BYTES=all builds the whole tree a second time, which takes as long as the first.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-again.XXXXXX")"
trap '[ -n "${MPAKA_KEEP:-}" ] || rm -rf "$place"' EXIT

modules=(bundles/documents/boarding-pass bundles/platform/setup bundles/platform/http-errors bundles/countries/eac distributions/shared
    distributions/burundi)
(cd "$sources" && tar -cf - --exclude=target --exclude=node_modules --exclude=.git --exclude=.mpaka --exclude=dist .) |
    (mkdir "$place/again" && cd "$place/again" && tar -xf -)

build=(mvn -B -ntp -q package -DskipTests -Dspotless.check.skip=true)
if [ "${MPAKA_SAME_BYTES:-}" = all ]; then
    modules=()
    while IFS= read -r pom; do modules+=("$(dirname "${pom#"$sources"/}")"); done < <(find "$sources/bundles" "$sources/distributions" -name pom.xml \
        -not -path '*/target/*' -not -path '*/src/*')
    build+=(-f "$place/again/pom.xml")
else
    {
        printf '<project><modelVersion>4.0.0</modelVersion><groupId>again</groupId><artifactId>again</artifactId><version>1</version>'
        printf '<packaging>pom</packaging><modules>'
        printf '<module>%s</module>' "${modules[@]}"
        printf '</modules></project>\n'
    } >"$place/again/some.xml"
    # What the others gave was installed by the build before.
    build+=(-o -f "$place/again/some.xml")
fi
(cd "$place/again" && "${build[@]}") >"$place/said" 2>&1 || {
    cat "$place/said"
    echo "The same bytes: the second build failed."
    exit 1
}

compared=0
different=0
for module in "${modules[@]}"; do
    for second in "$place/again/$module"/target/*.jar "$place/again/$module"/target/*.tar.gz; do
        first="$sources/${second#"$place/again/"}"
        if [ ! -f "$second" ] || [ ! -f "$first" ]; then continue; fi
        compared=$((compared + 1))
        if ! cmp -s "$first" "$second"; then
            echo "Not the same: ${second#"$place/again/"}"
            different=$((different + 1))
        fi
    done
done
[ "$compared" -ge 6 ] || { echo "The same bytes: only $compared files were there to compare."; exit 1; }
[ "$different" = 0 ] || { echo "The same bytes: $different of $compared files differ."; exit 1; }
echo "Built twice, the same bytes: $compared files, $SECONDS s."
