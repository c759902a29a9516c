import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { hasChromium } from './chromium';
import { Lanes, show, type Lane, type Look } from './lanes';
import { SCREENS } from './screens';

const ONLY = process.env.ONLY?.split(',');
const LOOK: Look = ['en', 'day', 'ltr'];

/** The name of a printed key as Chromium is told to press it. */
function pressed(cap: string): string {
  if (cap === '↑' || cap === '↓') return cap === '↑' ? 'ArrowUp' : 'ArrowDown';
  return cap === 'Esc' ? 'Escape' : cap.length === 1 ? cap.toLowerCase() : cap.replace(/^Ctrl\+(.)$/, (_, letter: string) => `Control+${letter.toLowerCase()}`);
}

/** Printing, opening a tab and saving a file leave no trace in the page: they are counted. */
async function countActs(page: Page): Promise<void> {
  await page.evaluate(() => {
    const count = () => { document.documentElement.dataset.acts = String(Number(document.documentElement.dataset.acts ?? 0) + 1); };
    window.print = count;
    window.open = () => { count(); return null; };
    document.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a[download]')) { event.preventDefault(); count(); }
    });
  });
}

/** Keys printed where they can be pressed now: on the screen, or on the dialog that covers it. The help text only tells of keys; what is chosen already stays so. */
function capsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const caps = [...document.querySelectorAll<HTMLElement>('.kc, .chip > i')].filter((cap) => cap.checkVisibility() && !cap.closest('[aria-hidden=true], [inert], .help, .reason, .seg > .on, [aria-current]'));
    return [...new Set(caps.map((cap) => cap.textContent ?? ''))];
  });
}

declare global {
  interface Window { stateBefore?: string; stateNow?: () => string }
}

/** Keeps in the page all that a key could change there: what is shown, typed, chosen or focused, where one is, what was printed. */
function remember(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.stateNow = () => {
      const focused = document.activeElement;
      const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) => `${field.value}${field.checked ?? ''}`);
      return [location.href, document.documentElement.dataset.acts, focused && focused !== document.body ? focused.outerHTML.slice(0, 200) : '', values.join('|'), document.body.innerHTML].join('\n');
    };
    window.stateBefore = window.stateNow();
  });
}

/** Looks at each of thirty frames, in the page itself: to fetch all that is shown each time takes longer than the key. */
function changed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) {
      if (window.stateNow?.() !== window.stateBefore) return true;
      await new Promise((done) => requestAnimationFrame(done));
    }
    return false;
  }).catch(left);
}

/** What a key could send. */
const sent = ({ stage }: Lane) => `${stage.post.writes.length} ${stage.asked()}`;

/** A key that leads to another page takes the one that is looked at with it. */
function left(fault: Error): true {
  if (fault.message.includes('Execution context was destroyed')) return true;
  throw fault;
}

/** What comes next must not overtake a page that is still on its way: the browser would answer neither. */
const arrived = (page: Page) => page.waitForLoadState().then(() => page.evaluate(() => undefined).catch(left));

async function changes(lane: Lane, cap: string): Promise<boolean> {
  // a letter in a field is text; the key is meant
  if (cap.length === 1) await lane.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const before = sent(lane);
  await remember(lane.page);
  // twice: just after a scan a letter still belongs to the reader
  for (let press = 0; press < 2; press++) {
    await lane.page.keyboard.press(pressed(cap));
    if ((await changed(lane.page)) || sent(lane) !== before) {
      await arrived(lane.page);
      return true;
    }
  }
  // it says the same again, or the cursor is in its field already
  return lane.page.evaluate((name) => [...document.querySelectorAll('.slot:has(.reason), .field:focus-within')].some((place) => [...place.querySelectorAll('.kc')].some((one) => one.textContent === name)), cap);
}

describe.skipIf(!hasChromium()).concurrent('every key that is printed', () => {
  let lanes: Lanes;
  beforeAll(async () => { lanes = await Lanes.open(); });
  afterAll(() => lanes?.close());

  for (const screen of SCREENS.filter(({ name }) => name !== 'help' && (!ONLY || ONLY.includes(name)))) {
    it(`does something, or says why not, on ${screen.name}`, async ({ expect }) => {
      await lanes.on(async (lane) => {
        const begin = async () => {
          await show(lane, screen, LOOK);
          await countActs(lane.page);
        };
        const dialogs = () => lane.page.locator('.dlg').count();
        await begin();
        const idle: string[] = [];
        const before = await dialogs();
        for (const cap of await capsOf(lane.page)) {
          if (!(await changes(lane, cap))) idle.push(cap);
          // a closed key has said why and left all as it was; after any other one begins anew
          else if ((await lane.page.locator('.keys .reason').count()) === 0 || (await dialogs()) !== before) await begin();
        }
        expect(idle).toEqual([]);
      });
    });
  }
});
