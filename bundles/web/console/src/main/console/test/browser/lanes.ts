import type { Browser, Page } from 'playwright-core';
import { FixturePost } from '../fixtures/post';
import { launch } from './chromium';
import { openStage, type Stage } from './server';
import type { Screen } from './screens';

/** How many pages are looked at side by side in the one Chromium; as many tests run at once. */
export const LANES = Number(process.env.LANES ?? 3);

export type Look = readonly [language: string, theme: string, direction: string];
/** A page, the post behind it, and what went wrong on it since the last screen. */
export type Lane = { readonly stage: Stage; readonly page: Page; readonly errors: string[] };

/** One Chromium and a few lanes in it, each with a post and a cache of its own. */
export class Lanes {
  private readonly waiting: ((lane: Lane) => void)[] = [];

  private constructor(private readonly browser: Browser, private readonly free: Lane[]) {}

  static async open(): Promise<Lanes> {
    const browser = await launch();
    return new Lanes(browser, await Promise.all(Array.from({ length: LANES }, () => openLane(browser))));
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

/** The workstation's clock is set to the other side of the world: everything has to be told by that of the post. */
async function openLane(browser: Browser): Promise<Lane> {
  const stage = await openStage();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, timezoneId: 'Pacific/Auckland' });
  const errors: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' && !/401/.test(message.text())) errors.push(message.text()); });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.clock.setFixedTime(new Date('2026-11-22T08:42:00Z'));
  // the workstation remembers language and theme; here a cookie tells them
  await page.addInitScript(() => {
    const look = new Map(document.cookie.split('; ').map((one) => one.split('=') as [string, string]));
    localStorage.clear();
    localStorage.setItem('mpaka.language', look.get('language') ?? 'en');
    localStorage.setItem('mpaka.theme', look.get('theme') ?? 'day');
  });
  return { stage, page, errors };
}

/** Brings the screen, and waits until it has come to rest. */
export async function show({ stage, page, errors }: Lane, screen: Screen, [language, theme, direction]: Look): Promise<void> {
  // leaves the last screen first: its requests are none of this one's
  await page.goto('about:blank');
  while (stage.open() > 0) await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  stage.post = new FixturePost();
  screen.given?.(stage.post);
  await page.context().addCookies([['language', language], ['theme', theme]].map(([name, value]) => ({ name: name!, value: value!, url: stage.url })));
  stage.reports.length = 0;
  errors.length = 0;
  await page.goto(`${stage.url}/console${screen.path}`);
  if (direction === 'rtl') await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  await page.waitForSelector('header .bar');
  await screen.act?.(page);
  await page.waitForSelector(screen.ready);
  await settled(page, stage);
}

/** Every answer has arrived, fonts are there, and it has been painted. */
export async function settled(page: Page, stage: Stage): Promise<void> {
  let asked = -1;
  while (asked !== stage.asked() || stage.open() > 0) {
    asked = stage.asked();
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
  }
}
