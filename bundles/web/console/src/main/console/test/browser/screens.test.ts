import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { hasChromium } from './chromium';
import { Lanes, show, type Look } from './lanes';
import { SCREENS } from './screens';
import { cutTexts } from './sight';

const SHOTS = process.env.SHOTS;
/** Each language once, both themes, and mirrored. */
const LOOKS: readonly Look[] = [['en', 'day', 'ltr'], ['fr', 'day', 'ltr'], ['sw', 'night', 'ltr'], ['rn', 'day', 'ltr'], ['en', 'day', 'rtl']];
/** While one works on a screen: `ONLY=clear,ready LOOK=en-day`. */
const ONLY = process.env.ONLY?.split(',');
const LOOK = process.env.LOOK;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(!hasChromium()).concurrent('every screen in Chromium, with the real content policy', () => {
  let lanes: Lanes;
  beforeAll(async () => { lanes = await Lanes.open(); });
  afterAll(() => lanes?.close());

  for (const screen of SCREENS.filter(({ name }) => !ONLY || ONLY.includes(name))) {
    it(`shows ${screen.name} without fault and whole, in every language, by day and night, and mirrored`, async ({ expect }) => {
      for (const look of LOOKS.filter((one) => !LOOK || one.join('-').startsWith(LOOK))) {
        await lanes.on(async (lane) => {
          const where = `${screen.name} ${look.join(' ')}`;
          const { page, stage, errors } = lane;
          await show(lane, screen, look);
          if (SHOTS) {
            mkdirSync(SHOTS, { recursive: true });
            await page.screenshot({ path: `${SHOTS}/${screen.name}-${look.join('-')}.png` });
          }
          // there are no frames: without this a window is opened for each analysis. Mirroring moves things; their roles, names and colours stay
          const { violations } = look[2] === 'rtl' ? { violations: [] } : await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
          expect.soft(violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`), where).toEqual([]);
          expect.soft(await cutTexts(page), `${where} shows every text whole at 1366×768`).toEqual([]);
          expect.soft(errors, where).toEqual([]);
          expect.soft(stage.reports, where).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth || document.body.scrollHeight > window.innerHeight);
          expect.soft(overflow, `${where} fits 1366×768`).toBe(false);
        });
      }
    });
  }
});
