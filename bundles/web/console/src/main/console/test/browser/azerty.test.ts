import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINES } from '../fixtures/people';
import { FixturePost } from '../fixtures/post';
import { hasChromium, launch } from './chromium';
import { openStage, type Stage } from './server';

type Key = { readonly code: string; readonly key: string; readonly shift?: boolean };

const FRENCH_DIGITS = 'à&é"\'(-è_ç';
/** The letter on a French keyboard at the place where an American one has this. */
const AT_PLACE: Readonly<Record<string, string>> = { A: 'q', Q: 'a', Z: 'w', W: 'z', M: ',' };
const PLACE_OF: Readonly<Record<string, string>> = { A: 'KeyQ', Q: 'KeyA', Z: 'KeyW', W: 'KeyZ', M: 'Semicolon' };

/** A reader that types as on an American keyboard, at a machine with the French layout. */
function american(sign: string): Key {
  if (sign === '<') return { code: 'Comma', key: '?', shift: true };
  if (/\d/.test(sign)) return { code: `Digit${sign}`, key: FRENCH_DIGITS[Number(sign)]! };
  return { code: `Key${sign}`, key: AT_PLACE[sign] ?? sign.toLowerCase() };
}

/** A reader that was set up for the French layout of the machine. */
function french(sign: string): Key {
  if (sign === '<') return { code: 'IntlBackslash', key: '<' };
  if (/\d/.test(sign)) return { code: `Digit${sign}`, key: sign, shift: true };
  return { code: PLACE_OF[sign] ?? `Key${sign}`, key: sign, shift: true };
}

/** As a reader types: one after the other without a pause, whatever else this machine does meanwhile. */
async function swipe(page: Page, keys: readonly Key[]): Promise<void> {
  await page.evaluate((pressed) => {
    let time = performance.now();
    for (const { code, key, shift } of pressed) {
      const event = new KeyboardEvent('keydown', { code, key, shiftKey: shift ?? false, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: (time += 4) });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }
  }, keys);
}

describe.skipIf(!hasChromium())('a keyboard reader at a machine with the French layout, in Chromium', () => {
  let browser: Browser;
  let stage: Stage;
  beforeAll(async () => {
    [browser, stage] = await Promise.all([launch(), openStage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  it.each([['American', american], ['French', french]] as const)('fills the screen when it was set up for an %s keyboard', async (_, press) => {
    stage.post = new FixturePost();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${stage.url}/console/lane`);
    await page.waitForSelector('.vhead.ready');
    await swipe(page, [...[...LINES.join('')].map(press), { code: 'Enter', key: 'Enter' }]);
    await page.waitForSelector('.identity .name');
    expect(stage.post.writes.find(({ path }) => path === '/inspections')?.body).toMatchObject({ channel: 'KEYBOARD_WEDGE', lines: LINES });
    await page.close();
  });
});
