import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launch } from '../browser/chromium';
import { CLOSE_LINES, LINES } from '../fixtures/people';

const NODE = process.env.MPAKA_URL;
const SHEET = process.env.MPAKA_OFFICERS;
if (!NODE || !SHEET) console.warn('\n*** SKIPPED: no node to cross at. Set MPAKA_URL and MPAKA_OFFICERS, or run launcher/test.d/console-on-a-node.sh. ***\n');

/** `user password roles` in each line, as a demonstration node writes them. */
function passwordOf(role: string): readonly [user: string, password: string] {
  const line = readFileSync(SHEET!, 'utf8').split('\n').find((one) => one.includes(role)) ?? '';
  const [user, password] = line.trim().split(/\s+/);
  return [user!, password!];
}

/** As a person types: a burst would be taken for a document reader. */
const slowly = { delay: 75 };

describe.skipIf(!NODE || !SHEET || !hasChromium())('a traveller crosses at a real node, by keyboard alone', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ignoreHTTPSErrors: true });
    page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('mpaka.language', 'en'));
    page.on('pageerror', (fault) => faults.push(String(fault)));
    // 401 is the answer to “am I signed in?” before one is
    page.on('console', (said) => { if (said.type() === 'error' && !/401/.test(said.text())) faults.push(said.text()); });
    page.on('request', (sent) => { if (new URL(sent.url()).pathname === '/csp') faults.push(`content policy: ${sent.postData()}`); });
    page.on('response', (given) => { if (given.status() >= 500) faults.push(`${given.status()} ${given.url()}`); });
  });
  afterAll(() => browser?.close());

  async function signIn(role: string) {
    const [user, password] = passwordOf(role);
    await page.waitForSelector('input[autocomplete=username]');
    await page.keyboard.type(user, slowly);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password, slowly);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.bar .plate');
  }

  async function signOut() {
    await page.keyboard.press('Control+m');
    await page.waitForSelector('.dlg .rooms');
    await page.keyboard.press('q');
    await page.waitForSelector('input[autocomplete=username]');
  }

  async function type(lines: readonly string[]) {
    await page.waitForSelector('.vhead.ready');
    await page.keyboard.press('F3');
    await page.waitForSelector('textarea.mrz');
    await page.keyboard.insertText(lines.join('\n'));
    await page.waitForSelector('.digits li:nth-child(4)');
    await page.keyboard.press('F8');
    await page.waitForSelector('.identity .name');
  }

  it('is led from the node’s address to the console', async () => {
    await page.goto(NODE!);
    expect(new URL(page.url()).pathname).toMatch(/^\/console/);
  });

  it('admits one traveller and prints the slip', async () => {
    await signIn('OFFICER');
    await page.waitForSelector('.seg');
    await page.keyboard.type('1', slowly);
    await page.keyboard.press('Enter');
    await type(LINES);
    expect(await page.locator('.vrow').count()).toBeGreaterThanOrEqual(7);
    expect(await page.textContent('.identity .name')).toBe('MWAKASEGE');
    await page.keyboard.press('1');
    await page.waitForSelector('.chip.on >> text=Visit');
    // the certificate is asked for once the law has been weighed
    const asked = page.locator('.said .chip[aria-pressed=false] >> text=Yellow');
    await page.locator('[data-key=F8].go').or(asked).first().waitFor();
    if (await asked.count()) await page.keyboard.press('y');
    await page.waitForSelector('[data-key=F8].go');
    await page.keyboard.press('F8');
    await page.waitForSelector('.vhead.ready');
    await page.waitForSelector('.lasts td >> text=MWAKASEGE');
    const slip = context.waitForEvent('page');
    await page.keyboard.press('F11');
    const opened = await slip;
    const sheet = await context.request.get(opened.url() === 'about:blank' ? await slipAddress() : opened.url());
    await opened.close();
    expect(sheet.headers()['content-type']).toBe('application/pdf');
    expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  /** Chromium without a window downloads the slip, so that its tab keeps no address. */
  async function slipAddress(): Promise<string> {
    const { items } = (await (await context.request.get(new URL('/api/v1/inspections?limit=1', NODE).href)).json()) as { readonly items: readonly { readonly id: string }[] };
    return new URL(`/api/v1/slips/${items[0]!.id}?language=en`, NODE).href;
  }

  it('refers another one to the second line', async () => {
    await type(CLOSE_LINES);
    await page.keyboard.press('F9');
    await page.waitForSelector('.dlg .chips');
    if (!(await page.locator('.dlg .chip.on').count())) await page.keyboard.press('1');
    await page.waitForSelector('.dlg .chip.on');
    await page.keyboard.press('F9');
    await page.waitForSelector('.vhead.ready');
    await page.waitForSelector('.bar >> text=Second line');
    await signOut();
  });

  it('is taken from the queue by a supervisor, who notes and decides', async () => {
    await signIn('SUPERVISOR');
    await page.keyboard.press('Control+m');
    await page.waitForSelector('.dlg .rooms');
    await page.keyboard.press('2');
    await page.waitForSelector('.qr >> text=LOKWANG');
    await page.keyboard.press('F2');
    await page.waitForSelector('.case .tk');
    await page.keyboard.press('F3');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Order letter seen', slowly);
    await page.keyboard.press('F4');
    await page.waitForSelector('.ev >> text=Order letter seen');
    await page.waitForSelector('[data-key=F6].hue');
    await compare();
    // what was checked again has come in
    await page.waitForSelector('.case >> text=Earlier judged not the same');
    // the certificate was not looked at: an admission needs a reason
    await page.keyboard.press('F8');
    await page.waitForSelector('.dlg textarea');
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.dlg textarea')?.value !== '');
    await page.keyboard.press('F8');
    await page.waitForSelector('[data-key=F11]:not([aria-disabled])');
    await page.waitForSelector('.qr >> text=LOKWANG', { state: 'detached' });
  });

  /** Looks at the pair and finds it is not the same person. */
  async function compare() {
    await page.keyboard.press('F6');
    await page.waitForSelector('.dt .sym');
    await page.keyboard.press('F8');
    await page.waitForSelector('.dlg textarea');
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.dlg textarea')?.value !== '');
    await page.keyboard.press('F8');
    await page.waitForSelector('.dlg', { state: 'detached' });
    await page.waitForSelector('[data-key=F8].off');
    await page.keyboard.press('F2');
    await page.waitForSelector('.case .tk');
    await page.waitForSelector('[data-key=F8]:not(.off)');
  }

  it('leaves no fault in the page and no report to the content policy', () => expect(faults).toEqual([]));
});
