import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspection, LINES } from '../fixtures/people';
import { FixturePost } from '../fixtures/post';
import { hasChromium, launch } from './chromium';
import { contentPolicy, openStage, type Stage } from './server';

describe.skipIf(!hasChromium())('the main job in Chromium, by keyboard alone', () => {
  let browser: Browser;
  let stage: Stage;
  beforeAll(async () => {
    [browser, stage] = await Promise.all([launch(), openStage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  it('signs in, opens the lane, types a document, admits it, and is ready for the next', async () => {
    stage.post.signedIn = false;
    stage.post.shift = undefined;
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(() => localStorage.setItem('mpaka.language', 'en'));
    await page.goto(`${stage.url}/`);
    await page.waitForSelector('input[type=password]');
    await page.keyboard.type('n.ndayizeye', { delay: 90 });
    await page.keyboard.press('Tab');
    await page.keyboard.type('a long sentence', { delay: 90 });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.seg');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.vhead.ready');
    await page.keyboard.press('F3');
    await page.waitForSelector('textarea.mrz');
    await page.keyboard.insertText(LINES.join('\n'));
    await page.waitForSelector('.digits li:nth-child(4)');
    await page.keyboard.press('F8');
    await page.waitForSelector('.vhead.ok');
    await page.keyboard.press('1');
    await page.waitForSelector('.chip.on >> text=Visit');
    await page.keyboard.press('F8');
    await page.waitForSelector('.vhead.ready');
    const kinds = stage.post.writes.map((write) => `${write.method} ${write.path.replace(/\/i1\//, '/…/')}`);
    expect(kinds).toEqual(['POST /session', 'POST /shifts', 'POST /inspections', 'PUT /inspections/…/declaration', 'POST /inspections/…/decision']);
    expect(stage.reports).toEqual([]);
    await page.close();
  });

  /** A page with an inspection at the lane, clear to admit. */
  async function atTheLane(): Promise<Page> {
    stage.post = new FixturePost();
    stage.post.inspections = [inspection('i1', { openedAt: new Date().toISOString() })];
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(() => localStorage.setItem('mpaka.language', 'en'));
    await page.goto(`${stage.url}/console/lane`);
    await page.waitForSelector('.vhead.ok');
    return page;
  }

  it('keeps the inspection when the session ends in the middle of it, and goes on after signing in', async () => {
    const page = await atTheLane();
    stage.post.signedIn = false;
    await page.keyboard.press('F8');
    await page.waitForSelector('.cover >> text=Sign in again');
    expect(await page.textContent('.cover')).toContain('The inspection is kept');
    await page.keyboard.type('a long sentence', { delay: 90 });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cover', { state: 'detached' });
    expect(await page.textContent('.identity .name')).toBe('MWAKASEGE');
    // what was refused without a session is still said, and not that he should sign in, who just has
    expect(await page.textContent('.problem')).toContain('the last key did nothing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await page.waitForSelector('.vhead.ready');
    const decisions = stage.post.writes.filter((write) => write.path.endsWith('/decision'));
    expect(decisions.map((write) => write.key), 'one refused, one taken, and never two').toEqual([decisions[0]!.key, decisions[0]!.key]);
    await page.close();
  });

  it('says that the server is lost and what to do, keeps what is there, and goes on when it is back', async () => {
    const page = await atTheLane();
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.keyboard.press('F8');
    await page.waitForSelector('.problem >> text=did not answer');
    expect(await page.textContent('.identity .name')).toBe('MWAKASEGE');
    await page.unroute('**/api/v1/**');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await page.waitForSelector('.vhead.ready');
    expect(stage.post.writes.filter((write) => write.path.endsWith('/decision'))).toHaveLength(1);
    await page.close();
  });

  it('signs out on this PC while the server is away, says so, and tells the server when it is back', async () => {
    const page = await atTheLane();
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.keyboard.press('Control+m');
    await page.waitForSelector('.dlg .rooms');
    await page.keyboard.press('q');
    await page.waitForSelector('.banner >> text=You are signed out on this PC');
    expect(await page.locator('.identity').count()).toBe(0);
    await page.unroute('**/api/v1/**');
    // whoever loads the page anew before the server was told does not get in
    await page.reload();
    await page.waitForSelector('input[autocomplete=username]');
    await expect.poll(() => stage.post.signedIn).toBe(false);
    await page.close();
  });

  it('tells who opens the console while the server is away how to go on', async () => {
    stage.post = new FixturePost();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(() => localStorage.setItem('mpaka.language', 'sw'));
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.goto(`${stage.url}/console/lane`);
    await page.waitForSelector('text=Kituo hakijibu');
    await page.unroute('**/api/v1/**');
    await page.keyboard.press('F2');
    await page.waitForSelector('.vhead.ready');
    await page.close();
  });

  it('tells and asks for the days and hours of the post, however the workstation’s clock is set', async () => {
    stage.post = new FixturePost();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, timezoneId: 'America/Los_Angeles' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
    // 22 Nov in Los Angeles and in Greenwich, 23 Nov at Kobero
    await page.clock.setFixedTime(new Date('2026-11-22T22:30:00Z'));
    await page.addInitScript(() => localStorage.setItem('mpaka.language', 'en'));
    await page.goto(`${stage.url}/console/reports`);
    await page.waitForSelector('.chart .s2');
    expect(await page.textContent('.clock')).toBe('00:30');
    expect(await page.getByLabel('To').inputValue()).toBe('23 Nov 2026');
    expect(asked.filter((one) => one.includes('/reports/crossings')).every((one) => one.includes('from=2026-11-17') && one.includes('to=2026-11-23'))).toBe(true);
    await page.goto(`${stage.url}/console/audit`);
    await page.waitForSelector('.steps-panel .chip');
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    await page.keyboard.press('F8');
    await page.waitForSelector('.finder');
    await page.getByLabel('From').fill('23 11 2026');
    await page.getByLabel('To').fill('23 11 2026');
    await page.keyboard.press('F8');
    await expect.poll(() => asked.at(-1)).toContain('"from":"2026-11-22T22:00:00.000Z","to":"2026-11-23T22:00:00.000Z"');
    await page.close();
  });

  it('has no inline style but the one whose hash the policy names', async () => {
    stage.post.signedIn = true;
    const page = await browser.newPage();
    await page.goto(`${stage.url}/console/lane`);
    await page.waitForSelector('.keys, .seg');
    await page.keyboard.press('F1');
    await page.waitForSelector('.dlg');
    const styles = await page.evaluate(() => [...document.querySelectorAll('style')].map((style) => style.textContent ?? ''));
    for (const style of styles) expect(contentPolicy()).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(contentPolicy()).toContain("require-trusted-types-for 'script'");
    expect(stage.reports).toEqual([]);
    await page.close();
  });
});
