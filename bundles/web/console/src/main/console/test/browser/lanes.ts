import type { Browser, BrowserContext, Page } from 'playwright-core';
import { FixturePost } from '../fixtures/post';
import { launch } from './chromium';
import { openStage, type Stage } from './server';
import type { Screen } from './screens';

/** How many pages are looked at side by side in the one Chromium; as many tests run at once. */
export const LANES = Number(process.env.LANES ?? 3);

export type Look = readonly [language: string, theme: string, direction: string];
type Lane = { readonly stage: Stage; readonly context: BrowserContext };
export type Shown = { readonly page: Page; readonly stage: Stage; readonly errors: readonly string[] };

/** One Chromium and a few lanes in it, each with a post and a cache of its own. */
export class Lanes {
  private readonly waiting: ((lane: Lane) => void)[] = [];

  private constructor(private readonly browser: Browser, private readonly free: Lane[]) {}

  static async open(): Promise<Lanes> {
    const browser = await launch();
    const lanes = Array.from({ length: LANES }, async () => ({
      stage: await openStage(), context: await browser.newContext({ viewport: { width: 1366, height: 768 }, timezoneId: 'Africa/Bujumbura' }),
    }));
    return new Lanes(browser, await Promise.all(lanes));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all(this.free.map((lane) => lane.stage.close()));
  }

  /** Waits for a free lane and gives it back, whatever happens. */
  async on<T>(use: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = this.free.pop() ?? (await new Promise<Lane>((given) => this.waiting.push(given)));
    try {
      return await use(lane);
    } finally {
      const next = this.waiting.shift();
      if (next) next(lane);
      else this.free.push(lane);
    }
  }
}

/** The screen, come to rest, on a new page. */
export async function show({ stage, context }: Lane, screen: Screen, [language, theme, direction]: Look): Promise<Shown> {
  stage.post = new FixturePost();
  stage.reports.length = 0;
  screen.given?.(stage.post);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' && !/401/.test(message.text())) errors.push(message.text()); });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.clock.setFixedTime(new Date('2026-11-22T08:42:00Z'));
  await page.addInitScript(([lang, look]) => { localStorage.clear(); localStorage.setItem('mpaka.language', lang!); localStorage.setItem('mpaka.theme', look!); }, [language, theme]);
  await page.goto(`${stage.url}/console${screen.path}`);
  if (direction === 'rtl') await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  await page.waitForSelector('header .bar');
  await screen.act?.(page);
  await page.waitForSelector(screen.ready);
  await settled(page, stage);
  return { page, stage, errors };
}

/** Every answer has arrived, fonts are there, and it has been painted. */
export async function settled(page: Page, stage: Stage): Promise<void> {
  let asked = -1;
  while (asked !== stage.asked() || stage.open() > 0) {
    asked = stage.asked();
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
  }
}
