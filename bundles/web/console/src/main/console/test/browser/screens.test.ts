import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixturePost } from '../fixtures/post';
import { hasChromium, launch } from './chromium';
import { SCREENS, type Screen } from './screens';
import { openStage, type Stage } from './server';

const SHOTS = process.env.SHOTS;
const LOOKS = [['en', 'day', 'ltr'], ['en', 'night', 'ltr'], ['fr', 'day', 'ltr'], ['sw', 'night', 'ltr'], ['rn', 'day', 'ltr'], ['en', 'day', 'rtl']] as const;
/** While one works on a screen: `ONLY=clear,ready LOOK=en-day`. */
const ONLY = process.env.ONLY?.split(',');
const LOOK = process.env.LOOK;

describe.skipIf(!hasChromium())('every screen in Chromium, with the real content policy', () => {
  let browser: Browser;
  let stage: Stage;
  beforeAll(async () => {
    [browser, stage] = await Promise.all([launch(), openStage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function show(screen: Screen, language: string, theme: string, direction: string) {
    stage.post = new FixturePost();
    stage.reports.length = 0;
    screen.given?.(stage.post);
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, timezoneId: 'Africa/Bujumbura' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error' && !/401/.test(message.text())) errors.push(message.text()); });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.clock.setFixedTime(new Date('2026-11-22T08:42:00Z'));
    await page.clock.resume().catch(() => undefined);
    await page.addInitScript(([lang, look]) => { localStorage.setItem('mpaka.language', lang!); localStorage.setItem('mpaka.theme', look!); }, [language, theme]);
    await page.goto(`${stage.url}/console${screen.path}`);
    if (direction === 'rtl') await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    await page.waitForSelector('header .bar');
    await screen.act?.(page);
    await page.waitForSelector(screen.ready);
    return { context, page, errors };
  }

  for (const screen of SCREENS.filter(({ name }) => !ONLY || ONLY.includes(name))) {
    it(`shows ${screen.name} without fault, in every language, by day and night, and mirrored`, async () => {
      for (const [language, theme, direction] of LOOKS.filter((look) => !LOOK || look.join('-').startsWith(LOOK))) {
        const { context, page, errors } = await show(screen, language, theme, direction);
        const where = `${screen.name} ${language} ${theme} ${direction}`;
        await page.waitForTimeout(150);
        if (SHOTS) {
          mkdirSync(SHOTS, { recursive: true });
          await page.screenshot({ path: `${SHOTS}/${screen.name}-${language}-${theme}-${direction}.png` });
        }
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect.soft(violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`), where).toEqual([]);
        expect.soft(errors, where).toEqual([]);
        expect.soft(stage.reports, where).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth || document.body.scrollHeight > window.innerHeight);
        expect.soft(overflow, `${where} fits 1366×768`).toBe(false);
        await context.close();
      }
    });
  }
});
