#!/usr/bin/env bash
# The console that the build has just made, in Chromium: the main job, every screen in every language by day and night, and
# every printed key. LANES pages are looked at side by side.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../bundles/web/console/src/main/console"
CHROME_PATH="${CHROMIUM:-/usr/bin/chromium}" exec npx --no-install vitest run --config vitest.browser.config.ts
