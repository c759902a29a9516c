import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium } from './chromium';
import { Lanes, show } from './lanes';
import { SCREENS } from './screens';

/** Keys that lie on another or beyond the window, and whether the law is in sight. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const keys = [...document.querySelectorAll<HTMLElement>('.keys .key')].map((key) => ({ name: key.dataset.key ?? '', box: key.getBoundingClientRect() }));
    const covered = keys.filter(({ box }, at) => box.width < 60 || box.right > window.innerWidth + 1 || keys.some((other, place) => place > at && other.box.left < box.right - 1)).map(({ name }) => name);
    const law = document.querySelector('.law')?.getBoundingClientRect();
    return [...covered, ...(law && law.width > 200 && law.right <= window.innerWidth + 1 ? [] : ['law'])];
  });
}

describe.skipIf(!hasChromium())('a screen smaller than the floor', () => {
  let lanes: Lanes;
  beforeAll(async () => { lanes = await Lanes.open(); });
  afterAll(() => lanes?.close());

  it.each(['en', 'fr', 'sw', 'rn'])('of 1024×768 keeps every key and the law in sight in %s', async (language) => {
    await lanes.on(async (lane) => {
      await lane.page.setViewportSize({ width: 1024, height: 768 });
      await show(lane, SCREENS.find(({ name }) => name === 'clear')!, [language, 'day', 'ltr']);
      expect(await outOfReach(lane.page)).toEqual([]);
    });
  });
});
