#!/usr/bin/env bash
# What makes the launcher build again: what goes into an archive does, what describes or tests the sources doesn't.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
MPAKA_SOURCES="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-built.XXXXXX")"
trap 'rm -rf "$MPAKA_SOURCES"' EXIT
# shellcheck source=launcher/country.sh
. "$sources/launcher/country.sh"

wrong() {
    echo "What is built: $1."
    exit 1
}

# Every file is of the same old day but the one that is looked at; the archive is between them.
old() {
    mkdir -p "$(dirname "$MPAKA_SOURCES/$1")"
    touch -d 2026-01-01 "$MPAKA_SOURCES/$1"
}
expect() {
    local file="$1" wanted="$2" found
    touch -d 2026-01-03 "$MPAKA_SOURCES/$file"
    found="$(changed_since "$MPAKA_SOURCES/archive" bundles archetypes config-templates distributions launcher)"
    [ "$found" = "$wanted" ] || wrong "after a change of $file it found '$found'"
    touch -d 2026-01-01 "$MPAKA_SOURCES/$file"
}

built=(bundles/core/alert/src/main/java/Alert.java bundles/core/alert/src/main/resources/help.md bundles/core/alert/pom.xml
    archetypes/country/src/main/resources/archetype-resources/README.md
    archetypes/country/src/main/resources/archetype-resources/country/src/test/resources/cases.yaml
    config-templates/README.md config-templates/border-post/mpaka.env distributions/shared/assembly/etc/database-own/README
    distributions/shared/assembly/README.md launcher/run.sh)
left=(bundles/core/alert/README.md bundles/core/alert/src/test/java/AlertTest.java bundles/core/alert/target/alert.jar
    bundles/web/console/src/main/console/node_modules/react/index.js launcher/test.d/upgrade.sh distributions/README.md)
for file in "${built[@]}" "${left[@]}"; do old "$file"; done
touch -d 2026-01-02 "$MPAKA_SOURCES/archive"
for file in "${built[@]}"; do expect "$file" "$file"; done
for file in "${left[@]}"; do expect "$file" ""; done
echo "A change of what goes into an archive is built, one of what describes or tests it isn't."
