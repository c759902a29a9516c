#!/usr/bin/env bash
# What the IT team does with an archive alone: sets a node up unattended, is told what is wrong, starts it, upgrades it
# from the release before, is brought back by itself from a release that does not come up, backs up and restores. The
# release before is this one under an older name, or the archive that MPAKA_OLDER_RELEASE names, a release that was really
# handed out once: then its tables are brought up to date too. The broken one lacks a bundle.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# shellcheck source=launcher/say.sh
. "$sources/launcher/say.sh"
# shellcheck source=launcher/tools.sh
. "$sources/launcher/tools.sh"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-upgrade.XXXXXX")"
archive="$(find "$sources/distributions/burundi/target" -maxdepth 1 -name 'mpaka-burundi-*.tar.gz' | head -n 1)"
mpaka="$place/installed/bin/mpaka"
export MPAKA_NODE_DIR="$place/node"
MPAKA_SSH_PORT="$(first_free_port_from 18901)"
export MPAKA_SSH_PORT

tidy_up() {
    "$mpaka" stop >/dev/null 2>&1 || true
    [ -n "${MPAKA_KEEP:-}" ] || rm -rf "$place"
}
trap tidy_up EXIT

wrong() {
    cat "$place/said" 2>/dev/null || true
    grep -E '\| (WARN|ERROR) ' "$place/node/log/mpaka.log" 2>/dev/null | tail -n 20 || true
    echo "An upgrade: $1."
    exit 1
}

said() {
    grep -qF -- "$1" "$place/said" || wrong "it did not say: $1"
}

# An archive like the release's, with another version; the rest of the call changes the unpacked directory.
release() {
    local version="$1" file="$2"
    sed -i "s/^version=.*/version=$version/" "$place/made/etc/mpaka-release.properties"
    tar -C "$place" -cf - made | gzip -1 >"$file"
}

mkdir "$place/made" "$place/installed"
tar -xzf "$archive" -C "$place/made" --strip-components=1
release 0.0.8 "$place/older.tar.gz"
release 9.1 "$place/newer.tar.gz"
find "$place/made/system/org/mpaka" -name 'org.mpaka.core.storage-*.jar' -delete
release 9.0 "$place/broken.tar.gz"
if [ -n "${MPAKA_OLDER_RELEASE:-}" ]; then
    tar -xzf "$MPAKA_OLDER_RELEASE" -C "$place/installed" --strip-components=1
    sed -i 's/^version=.*/version=0.0.8/' "$place/installed/etc/mpaka-release.properties"
else
    tar -xzf "$place/older.tar.gz" -C "$place/installed" --strip-components=1
fi

port="$(first_free_port_from 18843)"
printf 'template=training\nport=99\n' >"$place/answers"
if "$mpaka" setup --answers "$place/answers" >"$place/said" 2>&1; then wrong "a wrong answer was taken"; fi
said 'port = 99: Write a port'
printf 'template=training\nport=%s\n' "$port" >"$place/answers"
"$mpaka" setup --answers "$place/answers" >"$place/said" 2>&1 || wrong "the settings were not written"
sed -i 's/^session.idle.minutes.*/session.idle.minutes = soon/' "$place/node/etc/org.mpaka.access.cfg"
if "$mpaka" run --background >"$place/said" 2>&1; then wrong "it started with a wrong setting"; fi
said 'org.mpaka.access.cfg: session.idle.minutes = soon: write a whole number from 1 up to 480.'
"$mpaka" setup --answers "$place/answers" >"$place/said" 2>&1 || wrong "the settings were not written again"

printf 'a pass phrase of the test only' >"$place/password"
"$mpaka" run --background --admin-password-file "$place/password" >"$place/said" 2>&1 || wrong "the release before does not start"
knows_its_administrator() {
    "$place/installed/bin/mpaka-shell" administrator "$place/password" 'mpaka:who-am-i' >"$place/said" 2>&1 || wrong "$1"
}
knows_its_administrator "the first administrator cannot sign in"

if "$mpaka" upgrade "$place/answers" >"$place/said" 2>&1; then wrong "it took a file for a release"; fi
said 'Nothing was changed.'
if "$mpaka" upgrade "$place/broken.tar.gz" >"$place/said" 2>&1; then wrong "a release that does not come up was kept"; fi
said 'The release before is back with its data as they were'
[ "$("$mpaka" version)" = 'mpaka-burundi 0.0.8' ] || wrong "the release before is not back"
knows_its_administrator "the data of the release before are not back"

# The good one under a service, whose systemd is played: it starts what the unit names, and stops it.
mkdir "$place/bin"
cat >"$place/bin/systemctl" <<SYSTEMD
#!/bin/sh
echo "\$*" >>"$place/systemd"
case "\$1" in
    is-active) "$mpaka" status >/dev/null 2>&1 ;;
    stop) "$mpaka" stop ;;
    start) nohup "$mpaka" run >"$place/service" 2>&1 </dev/null & ;;
esac
SYSTEMD
chmod +x "$place/bin/systemctl"
PATH="$place/bin:$PATH" MPAKA_SERVICE=mpaka "$mpaka" upgrade "$place/newer.tar.gz" >"$place/said" 2>&1 ||
    wrong "the good release was not put in place"
[ "$(tr '\n' ' ' <"$place/systemd")" = 'is-active --quiet mpaka stop mpaka start mpaka ' ] || wrong "the service was not stopped and started"
said 'Release 9.1 runs.'
knows_its_administrator "the data did not come along"
if "$mpaka" upgrade "$place/older.tar.gz" >"$place/said" 2>&1; then wrong "it went back to an older release"; fi
said 'older than 9.1'

# Cut off after the exchange, before it was known whether it comes up: as kill -9 and a power failure leave it.
backup="$(find "$place/node/backups" -name 'before-upgrade-*.tar.gz' | sort | tail -n 1)"
printf '%s\nyes\n%s\n' "$backup" 999999999 >"$place/installed/.upgrade-under-way"
if "$mpaka" upgrade "$place/answers" >"$place/said" 2>&1; then wrong "it took a file for a release after a cut"; fi
[ "$("$mpaka" version)" = 'mpaka-burundi 9.1' ] || wrong "a refused release put the one before back"
"$mpaka" upgrade "$place/newer.tar.gz" >"$place/said" 2>&1 || wrong "an upgrade that was cut off was not begun anew"
said 'The upgrade before was cut off.'
said 'From release 0.0.8 to 9.1.'
said 'Release 9.1 runs.'
[ ! -e "$place/installed/.upgrade-under-way" ] || wrong "an upgrade that is whole counts as cut off"
knows_its_administrator "the data of before the cut did not come along"

if "$mpaka" backup >"$place/said" 2>&1; then wrong "it copied a running database"; fi
"$mpaka" stop >"$place/said" 2>&1
"$mpaka" backup --to "$place/kept" >"$place/said" 2>&1 || wrong "no backup was made"
rm -rf "$place/node/database"
"$mpaka" restore --replace "$(find "$place/kept" -name 'backup-*.tar.gz')" >"$place/said" 2>&1 || wrong "the backup was not restored"
[ -f "$place/node/database/service.properties" ] || wrong "the backup holds no database"

# A restore that was cut off is put back whole before anything else is done with the data.
rm -rf "$place/node/database"
printf '%s\nno\n' "$(find "$place/kept" -name 'backup-*.tar.gz')" >"$place/node/mpaka.restoring"
"$mpaka" backup --to "$place/after" >"$place/said" 2>&1 || wrong "a restore that was cut off is not mended"
said 'was cut off; it is put back now'
[ -f "$place/node/database/service.properties" ] || wrong "half of a restored backup was taken for a node"
[ ! -e "$place/node/mpaka.restoring" ] || wrong "a restore that is whole counts as cut off"
echo "Set up, upgraded, rolled back, backed up and restored: $SECONDS s."
