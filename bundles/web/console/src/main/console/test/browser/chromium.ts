import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATH = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Whether browser tests can run. Without Chromium they are skipped loudly; on a build server that is a failure. */
export function hasChromium(): boolean {
  if (existsSync(PATH)) return true;
  if (process.env.CI === 'true') throw new Error(`No Chromium at ${PATH}; set CHROME_PATH.`);
  console.warn(`\n*** BROWSER TESTS SKIPPED: no Chromium at ${PATH}. Install it, or set CHROME_PATH. ***\n`);
  return false;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] });
}
