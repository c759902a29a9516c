#!/usr/bin/env bash
# The scripts of the Debian package, in a directory that plays the machine: the node, systemd and the user's commands are
# played by scripts that write down what they were asked. The package itself is looked into by release.sh.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-debian.XXXXXX")"
trap 'rm -rf "$place"' EXIT
asked="$place/asked"
mkdir -p "$place/bin" "$place/run"

play() {
    printf '#!/bin/sh\n%s\n' "$2" >"$place/bin/$1"
    chmod +x "$place/bin/$1"
}
play adduser ':'
play chown ':'
# shellcheck disable=SC2016 # the scripts say it
play install 'shift 7; mkdir -p "$1"'
# shellcheck disable=SC2016
play runuser 'shift 3; exec "$@"'
play systemctl "echo \"systemctl \$1\" >>$asked
case \"\$1\" in is-active) [ -e $place/active ] ;; stop) rm -f $place/active ;; start) touch $place/active ;; esac"
for script in postinst prerm postrm; do
    sed "s#/var/lib/mpaka#$place/var#g; s#/opt/mpaka#$place/opt#g; s#/run/systemd/system#$place/run/systemd#g" \
        "$sources/launcher/debian/$script" >"$place/$script"
    chmod +x "$place/$script"
done

# A machine with the package, its node set up; what follows says how it runs.
machine() {
    rm -rf "${place:?}"/{var,opt,run/systemd,active,running,full}
    mkdir -p "$place/var/etc" "$place/opt/bin" "$place/opt/data/cache"
    touch "$place/var/etc/org.mpaka.node.cfg" "$place/var/database"
    cat >"$place/opt/bin/mpaka" <<NODE
#!/bin/sh
echo "mpaka \$1" >>$asked
case "\$1" in
    status) [ -e $place/running ] ;;
    stop) rm $place/running ;;
    backup) [ ! -e $place/running ] && [ ! -e $place/active ] && [ ! -e $place/full ] ;;
    run) touch $place/running ;;
esac
NODE
    chmod +x "$place/opt/bin/mpaka"
    : >"$asked"
}

script() {
    PATH="$place/bin:$PATH" sh "$place/$1" "${@:2}" >"$place/said" 2>&1
}

wrong() {
    cat "$asked" "$place/said"
    echo "The Debian package, $case: $1."
    exit 1
}

expect() {
    [ "$(tr '\n' ' ' <"$asked")" = "$1 " ] || wrong "it did not ask for: $1"
}

case="a fresh machine"
machine
rm "$place/var/etc/org.mpaka.node.cfg"
script postinst configure || wrong "it was not configured"
grep -q 'say what this installation is' "$place/said" || wrong "it did not say what to do"
[ ! -s "$asked" ] || wrong "it started something"

case="upgrade of a node that was started by hand"
machine
touch "$place/running"
script prerm upgrade 2 || wrong "the upgrade was refused"
script postinst configure 1 || wrong "it was not configured"
expect 'mpaka status mpaka stop mpaka backup mpaka run'
[ ! -d "$place/opt/data/cache" ] || wrong "the cache of the release before is there"

case="upgrade of a service"
machine
mkdir "$place/run/systemd"
touch "$place/active"
script prerm upgrade 2 || wrong "the upgrade was refused"
script postinst configure 1 || wrong "it was not configured"
expect 'systemctl is-active systemctl stop mpaka backup systemctl daemon-reload systemctl enable systemctl start'

case="upgrade of a node that stood still"
machine
script prerm upgrade 2 || wrong "the upgrade was refused"
script postinst configure 1 || wrong "it was not configured"
expect 'mpaka status mpaka backup'

case="a backup that fails"
machine
touch "$place/running" "$place/full"
if script prerm upgrade 2; then wrong "it went on without a backup"; fi
if script prerm failed-upgrade 1; then wrong "the newer package went on without a backup"; fi
script postinst abort-upgrade 2 || wrong "the release before was not left in order"
[ -e "$place/running" ] || wrong "the node before does not run again"

case="removal"
machine
touch "$place/running"
script prerm remove || wrong "it was not removed"
expect 'mpaka status mpaka stop'
script postrm remove || wrong "what is left of it was not removed"
script postrm purge || wrong "it was not purged"
if [ -e "$place/opt" ] || [ ! -e "$place/var/database" ]; then wrong "programs are left, or data are gone"; fi
grep -q 'are kept' "$place/said" || wrong "it did not say that the data are kept"

if command -v systemd-analyze >/dev/null; then
    case="the unit"
    machine
    sed "s#/opt/mpaka#$place/opt#; s#^\(User\|Group\)=.*#\1=root#" "$sources/distributions/shared/assembly/lib/systemd/mpaka.service" \
        >"$place/mpaka.service"
    systemd-analyze verify "$place/mpaka.service" >"$place/said" 2>&1 || true
    # Whatever it says of other units is the machine's own.
    if grep -q 'mpaka\.service' "$place/said"; then wrong "systemd does not take it"; fi
    # What the machine is exposed to by it, in tenths of systemd's own scale: 7.6 before it was closed, 10 at worst.
    if systemd-analyze --help | grep -q -- --offline; then
        systemd-analyze security --offline=yes --threshold=30 "$place/mpaka.service" >"$place/said" 2>&1 || wrong "it is open for more than it needs"
    fi
fi
echo "The Debian package stops, backs up, upgrades, starts and leaves the data."
