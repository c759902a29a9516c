#!/usr/bin/env bash
# The main job by keyboard in Chromium, on the console that the build has just made. The whole matrix of screens,
# languages and themes takes longer: npm run test:browser in the console's folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../bundles/web/console/src/main/console"
CHROME_PATH="${CHROMIUM:-/usr/bin/chromium}" exec npx --no-install vitest run --config vitest.browser.config.ts test/browser/job.test.ts
