#!/usr/bin/env bash
# The main job by keyboard in Chromium at a real node: a demonstration started on a free port in a directory of its own,
# stopped and removed at the end.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# shellcheck source=launcher/say.sh
. "$sources/launcher/say.sh"
# shellcheck source=launcher/tools.sh
. "$sources/launcher/tools.sh"

data="$(mktemp -d)"
port="$(first_free_port_from 18443)"
finish() {
    "$sources/mpaka" stop --data "$data" || true
    rm -rf "$data"
}
trap finish EXIT

"$sources/mpaka" run --demo --data "$data" --port "$port" --background
cd "$sources/bundles/web/console/src/main/console"
MPAKA_URL="https://127.0.0.1:$port/" MPAKA_OFFICERS="$data/demonstration-sign-in.txt" CHROME_PATH="${CHROMIUM:-/usr/bin/chromium}" \
    npx --no-install vitest run --config vitest.node.config.ts || {
    grep -E '\| (WARN|ERROR) ' "$data/log/mpaka.log" | tail -n 40 >&2 || true
    exit 1
}
