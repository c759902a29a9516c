import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NOTICES } from '../fixtures/alerts';
import { FixturePost } from '../fixtures/post';
import { hasChromium, launch } from './chromium';
import { openStage, type Stage } from './server';

describe.skipIf(!hasChromium())('the life of an alert and of a hit in Chromium, by keyboard alone', () => {
  let browser: Browser;
  let stage: Stage;
  let page: Page;
  beforeAll(async () => { [browser, stage] = await Promise.all([launch(), openStage()]); });
  afterAll(async () => { await browser?.close(); await stage?.close(); });
  beforeEach(() => { stage.post = new FixturePost(); });

  async function at(path: string, ready: string): Promise<void> {
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.clock.setFixedTime(new Date('2026-11-22T08:42:00Z'));
    await page.addInitScript(() => localStorage.setItem('mpaka.language', 'en'));
    await page.goto(`${stage.url}/console${path}`);
    await page.waitForSelector(ready);
    // keys are bound after the first painting
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  }
  const write = (path: RegExp) => stage.post.writes.find((one) => path.test(one.path));
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  it('proposes an alert, looks at what waits, and approves a colleague’s change', async () => {
    await at('/alerts', '.tb td');
    await page.keyboard.press('2');
    await page.waitForSelector('.tb.alerts td');
    await page.keyboard.press('F8');
    await page.waitForSelector('.editor-body');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Kamanzi Eric');
    await page.keyboard.press('F8');
    await page.waitForSelector('.editor .finder .fault');
    for (const text of ['Police, Muyinga', 'Summons 7/2026', 'Invented']) {
      // each press leads to the next field that is missing
      await page.waitForSelector(':focus[aria-invalid=true]');
      await page.keyboard.insertText(text);
      await page.keyboard.press('F8');
    }
    await page.waitForSelector('.tb.alerts td');
    expect(write(/^\/alerts$/)?.body).toMatchObject({ subject: { names: [{ text: 'Kamanzi Eric', quality: 'MAIN' }] }, owner: 'Police, Muyinga', legalBasis: 'Summons 7/2026', reason: 'Invented' });
    for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.dlg .change');
    await page.keyboard.press('F8');
    await page.waitForSelector('.dlg', { state: 'detached' });
    expect(write(/\/approve$/)).toBeDefined();
    expect(stage.reports).toEqual([]);
    await page.close();
  });

  it('opens what late screening found, and goes from there to the traveller’s file', async () => {
    await at('/alerts', '.tb td');
    await page.keyboard.press('3');
    await page.waitForSelector('.tb .tag');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Compare record');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.lateline .btn');
    await page.waitForSelector('.handling >> text=Keep the document');
    await page.keyboard.press('o');
    await page.waitForSelector('.crossings td');
    await page.close();
  });

  it('hears of a new notice by itself, reads it, and confirms the receipt of who was handed over', async () => {
    stage.post.notices = NOTICES.slice(1);
    await at('/lane', '.inbox');
    await page.waitForSelector('.inbox .v >> text="1"');
    stage.post.notices = NOTICES;
    stage.tell('hit-notice', { hit: NOTICES[0]!.hit });
    await page.waitForSelector('.inbox .v >> text="2"');
    await page.keyboard.press('Control+m');
    await page.waitForSelector('.dlg .rooms');
    await page.keyboard.press('8');
    await page.waitForSelector('.tb .late');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.dlg >> text=receipt waits');
    await page.keyboard.press('F8');
    await page.waitForSelector('.inbox .v >> text="1"');
    expect(write(/\/read$/)?.path).toBe('/hit-notices/h6/read');
    await page.keyboard.press('F6');
    await page.waitForSelector('.key.next');
    await page.keyboard.press('F5');
    await page.waitForSelector('.dlg form');
    await page.keyboard.insertText('PV 12/2026');
    await page.keyboard.press('F8');
    await page.waitForSelector('.handover >> text=PV 12/2026');
    expect(write(/\/receipt$/)?.body).toEqual({ reference: 'PV 12/2026' });
    expect(stage.reports).toEqual([]);
    await page.close();
  });
});
