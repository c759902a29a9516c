import { SEAL } from '../fixtures/codes';
import type { Page } from 'playwright-core';
import { CLOSE_LINES, DRIVEN, inspection, LINES, MANY_ANSWERS, MISREAD } from '../fixtures/people';
import { COPIED, read } from '../fixtures/chip';
import { ALLOWED } from '../fixtures/fingers';
import { BROKE_OFF, NO_PAPER, PRINTER } from '../fixtures/devices';
import { RULE_FAULT } from '../fixtures/law';
import { DECIDED, GOING } from '../fixtures/training';
import type { TrainingRun } from '../../src/api/watch';
import type { FixturePost } from '../fixtures/post';

/** Types as a reader does: physical keys, one after the other without a pause. */
export async function scan(page: Page, lines: readonly string[]): Promise<void> {
  await page.evaluate((text) => {
    let time = performance.now();
    for (const sign of `${text}\n`) {
      const code = sign === '<' ? 'Comma' : sign === '\n' ? 'Enter' : /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`;
      const event = new KeyboardEvent('keydown', { code, key: sign === '\n' ? 'Enter' : sign, shiftKey: sign === '<', bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: (time += 4) });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }
  }, lines.join('\n'));
}

export type Screen = {
  readonly name: string;
  readonly path: string;
  /** The post as it has to be. */
  readonly given?: (post: FixturePost) => void;
  /** What is done before the screen is looked at. */
  readonly act?: (page: Page) => Promise<void>;
  /** Shown when the screen is ready. */
  readonly ready: string;
};

/** The page is shown and listens: what React does after painting it, binding keys, has been done. */
async function listening(page: Page): Promise<void> {
  await page.waitForSelector('.keys .key, .tabs-bar');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
}
const press = (...keys: readonly string[]) => async (page: Page) => { await listening(page); for (const key of keys) await page.keyboard.press(key); };
/** Goes to a part of the room, and is there: what the screen waits for may be on the part before, too. */
const part = (number: number) => async (page: Page) => {
  await press(String(number))(page);
  await page.waitForSelector(`.tabs-bar button:nth-child(${number}).on`);
};
const scanned = (lines: readonly string[], ...keys: readonly string[]) => async (page: Page) => {
  await page.waitForSelector('.vhead.ready');
  await scan(page, lines);
  await page.waitForSelector('.identity .name');
  for (const key of keys) await page.keyboard.press(key);
};

/** The last slip once more, when the lane knows its printer. */
const printed = async (page: Page) => {
  await page.locator(`[data-key=F11][title="${PRINTER.name}"]`).waitFor();
  await page.keyboard.press('F11');
};

const training = (run?: TrainingRun) => (post: FixturePost) => { post.session.node = { ...post.session.node, mode: 'TRAINING' }; post.run = run; };
const lawyer = (post: FixturePost) => { post.session.rights = ['LAW_PROPOSE', 'LAW_APPROVE']; };

export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/', given: (post) => { post.signedIn = false; }, ready: 'input[type=password]' },
  { name: 'one-time-password', path: '/', given: (post) => { post.session.passwordChangeRequired = true; }, ready: 'input[autocomplete=new-password]' },
  { name: 'open-shift', path: '/lane', given: (post) => { post.shift = undefined; }, ready: '.ck li' },
  { name: 'ready', path: '/lane', ready: '.vhead.ready' },
  { name: 'printed', path: '/lane', given: (post) => { post.printers = [PRINTER]; }, act: printed, ready: '.problem .banner.pass' },
  { name: 'not-printed', path: '/lane', given: (post) => { post.printers = [PRINTER]; post.printout = NO_PAPER; }, act: printed, ready: '.problem .banner.stop' },
  { name: 'print-uncertain', path: '/lane', given: (post) => { post.printers = [PRINTER]; post.printout = BROKE_OFF; }, act: printed, ready: '.problem .banner.warn' },
  { name: 'clear', path: '/lane', act: scanned(LINES), ready: '.vhead.ok' },
  { name: 'possible', path: '/lane', given: (post) => { post.degraded = true; }, act: scanned(CLOSE_LINES), ready: '.vrow.possible' },
  { name: 'many-reasons', path: '/lane', given: (post) => { post.inspections = [inspection('i1', { ruling: MANY_ANSWERS, declaration: { asksForAsylum: false, accompaniment: 'NOT_ASKED' } })]; }, ready: '.fitting' },
  { name: 'misread', path: '/lane', given: (post) => { post.inspections = [inspection('i1', { reading: MISREAD })]; }, ready: '.mrzbox .offer' },
  { name: 'type-lines', path: '/lane', act: press('F3'), ready: 'textarea.mrz' },
  { name: 'type-picture', path: '/lane', act: async (page) => {
    await press('F3')(page);
    await page.waitForSelector('textarea.mrz');
    await page.setInputFiles('#page-picture', { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([255, 216, 255]) });
  }, ready: '.dlg .strip' },
  { name: 'type-camera', path: '/lane', given: (post) => { post.keeping = 'SECOND_LINE'; }, act: async (page) => { await press('F3')(page); await page.waitForSelector('textarea.mrz'); await page.keyboard.press('F6'); }, ready: '.camera .prim:not(.off)' },
  { name: 'type-no-camera', path: '/lane', act: async (page) => {
    await page.evaluate(() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError')); });
    await press('F3')(page);
    await page.waitForSelector('textarea.mrz');
    await page.keyboard.press('F6');
  }, ready: '.camera .banner' },
  { name: 'type-fields', path: '/lane', act: async (page) => { await press('F3')(page); await page.waitForSelector('.dlg'); await page.keyboard.press('F4'); }, ready: '.form.three' },
  { name: 'type-form', path: '/lane', act: async (page) => { await press('F3')(page); await page.waitForSelector('.dlg'); await page.keyboard.press('F4'); await page.locator('.form.three select').nth(1).selectOption('bdi-circulation-permit'); }, ready: '.form.three .wide' },
  { name: 'refer', path: '/lane', act: scanned(LINES, 'F9'), ready: '.dlg .chips' },
  { name: 'refuse', path: '/lane', act: scanned(LINES, 'F10'), ready: '.dlg .signers' },
  { name: 'against', path: '/lane', given: (post) => { post.degraded = true; }, act: scanned(CLOSE_LINES, 'F8'), ready: '.dlg .ticks' },
  { name: 'law', path: '/lane', act: scanned(LINES, 'F7'), ready: '.dlg .rules' },
  { name: 'law-changed', path: '/lane', given: (post) => { post.lawVersion = 'BDI:other'; }, act: scanned(LINES), ready: '.law > .btn' },
  { name: 'law-many', path: '/lane', given: (post) => { post.inspections = [inspection('i1', { ruling: MANY_ANSWERS, declaration: { asksForAsylum: false, accompaniment: 'NOT_ASKED' } })]; }, act: press('F7'), ready: '.dlg .rules' },
  { name: 'law-again', path: '/lane', given: (post) => { post.inspections = [inspection('i1', { ruling: MANY_ANSWERS })]; }, act: async (page) => { await press('F7')(page); await page.waitForSelector('.dlg .rules'); await page.keyboard.press('F6'); }, ready: '.dlg .check .banner' },
  { name: 'help', path: '/lane', act: press('F1'), ready: '.dlg .help' },
  { name: 'vehicle', path: '/lane', given: (post) => { post.inspections = [inspection('i1')]; }, act: press('p'), ready: '.dlg form' },
  { name: 'driven', path: '/lane', given: (post) => { post.inspections = [inspection('i1', { checks: DRIVEN, declaration: { asksForAsylum: false, accompaniment: 'NOT_ASKED', vehicle: { country: 'TZA', plate: 'T 512 BDA' } } })]; }, ready: '.doc h2 bdi' },
  { name: 'rooms', path: '/lane', act: press('Control+m'), ready: '.dlg .rooms' },
  { name: 'code', path: '/second-line', given: (post) => { post.degraded = true; post.instead.set('POST /seals/read', { status: 200, body: SEAL }); }, act: async (page) => { await page.waitForSelector('.case .tk'); await press('Control+k')(page); await page.locator('.dlg textarea').fill('MPAKA1:INVENTED.'); await page.keyboard.press('F8'); }, ready: '.dlg .rules li' },
  { name: 'locked', path: '/lane', act: press('Control+l'), ready: '.cover input[type=password]' },
  { name: 'second-line', path: '/second-line', given: (post) => { post.degraded = true; }, ready: '.case .tk' },
  { name: 'second-line-law', path: '/second-line', given: (post) => { post.lawVersion = 'BDI:other'; }, ready: '.case .tk' },
  { name: 'second-line-masked', path: '/second-line', given: (post) => { post.session.rights = post.session.rights.filter((one) => one !== 'PROTECTION_READ'); post.inspections = [inspection('i2', { state: 'IN_SECOND_LINE', secondLineOfficer: 'n.ndayizeye', protection: true })]; }, ready: '.f10 .off' },
  { name: 'second-line-chip', path: '/second-line', given: (post) => { post.chip = COPIED; post.inspections = [inspection('i2', { state: 'IN_SECOND_LINE', secondLineOfficer: 'n.ndayizeye', checks: read(COPIED) })]; }, act: async (page) => { await page.waitForSelector('.case .tk'); await press('b')(page); }, ready: '.dlg .rules li' },
  { name: 'second-line-fingers', path: '/second-line', given: (post) => { post.fingerPolicy = ALLOWED; post.fingersHeld = true; post.session.rights = [...post.session.rights, 'CONFIRM']; post.inspections = [inspection('i2', { state: 'IN_SECOND_LINE', secondLineOfficer: 'n.ndayizeye' })]; }, act: async (page) => { await page.waitForSelector('.case .tk'); await press('p')(page); await page.waitForSelector('.dlg .tb'); await page.keyboard.press('F2'); await page.waitForSelector('.learnt .banner'); await page.keyboard.press('F6'); await page.waitForSelector('.learnt .tb td'); await page.keyboard.press('F7'); }, ready: '.learnt p + p' },
  { name: 'trust', path: '/administration', given: (post) => { post.session.rights = ['TRUST_PROPOSE', 'TRUST_APPROVE']; }, ready: '.step .tb tbody .b' },
  { name: 'trust-proposal', path: '/administration', given: (post) => { post.session.rights = ['TRUST_PROPOSE', 'TRUST_APPROVE']; }, act: async (page) => { await page.waitForSelector('.step .tb .acts .btn'); await page.locator('.step .tb .acts .btn').first().click(); }, ready: '.dlg .facts + p + .banner' },
  { name: 'trust-bring', path: '/administration', given: (post) => { post.session.rights = ['TRUST_PROPOSE', 'TRUST_APPROVE']; }, act: async (page) => { await page.waitForSelector('.step .tb tbody .b'); await press('F2')(page); }, ready: '.dlg input[type=file]' },
  { name: 'examine', path: '/examine/i2', ready: '.specimen .spot' },
  { name: 'examine-forgery', path: '/examine/i2', act: async (page) => { await page.waitForSelector('.specimen .spot'); await press('F6')(page); await page.keyboard.press('1'); }, ready: '.feature .tell' },
  { name: 'examine-none', path: '/examine/i2', given: (post) => { post.table = { references: [] }; }, ready: '.known .empty b' },
  { name: 'examine-page', path: '/examine/i2', given: (post) => { post.session.rights = [...post.session.rights, 'CONFIRM']; post.table = { ...post.table, page: { at: '2026-11-22T08:24:00Z', until: '2026-11-29T08:24:00Z' } }; }, ready: '.inhand img.ph' },
  { name: 'examine-delete', path: '/examine/i2', given: (post) => { post.session.rights = [...post.session.rights, 'CONFIRM']; post.table = { ...post.table, page: { at: '2026-11-22T08:24:00Z', until: '2026-11-29T08:24:00Z' } }; }, act: async (page) => { await page.waitForSelector('.inhand img.ph'); await press('x')(page); }, ready: '.dlg textarea' },
  { name: 'examine-leave', path: '/examine/i2', act: async (page) => { await page.waitForSelector('.specimen .spot'); await press('1', 'F2')(page); }, ready: '.dlg .prim' },
  { name: 'compare', path: '/compare/i2', ready: '.dt .d-close' },
  { name: 'late-hit', path: '/compare/i5?hit=h5', ready: '.lateline .btn' },
  { name: 'unseen-hit', path: '/compare/crossing/c3?hit=h7', ready: '.lateline .btn' },
  { name: 'handed-over', path: '/compare/i6?hit=h6', ready: '.handover .facts' },
  { name: 'receipt', path: '/compare/i6?hit=h6', act: async (page) => { await page.waitForSelector('.handover .facts'); await page.waitForSelector('.key.next'); await page.keyboard.press('F5'); }, ready: '.dlg form' },
  { name: 'hand-over', path: '/compare/i6?hit=h6', given: (post) => { const { handOver, ...hit } = post.handed; post.handed = hit; }, act: async (page) => { await page.waitForSelector('.key.next'); await page.keyboard.press('F5'); }, ready: '.dlg form' },
  { name: 'late-runs', path: '/alerts', act: async (page) => { await part(3)(page); await page.waitForSelector('.tb .tag'); await page.keyboard.press('F6'); }, ready: '.dlg .tb td' },
  { name: 'verdict', path: '/compare/i2', act: async (page) => { await page.waitForSelector('.dt .d-close'); await page.keyboard.press('F10'); }, ready: '.dlg textarea' },
  { name: 'travellers', path: '/travellers', act: async (page) => { await page.getByRole('textbox').first().fill('TX0418207'); await page.keyboard.press('Enter'); }, ready: '.tb td' },
  { name: 'file', path: '/travellers/t1', ready: '.crossings td' },
  { name: 'crossing-law', path: '/travellers/t1', act: async (page) => { await page.waitForSelector('.crossings td'); await page.locator('.crossings .tb .btn').first().click(); }, ready: '.dlg .check .banner' },
  { name: 'correct', path: '/travellers/t1', act: async (page) => { await page.waitForSelector('.crossings td'); await page.locator('.crossings .tb .btn').nth(1).click(); }, ready: '.dlg .form select' },
  { name: 'permits', path: '/travellers/t1', act: async (page) => { await page.waitForSelector('.crossings td'); await page.keyboard.press('F6'); }, ready: '.dlg .tb td' },
  { name: 'permit-apply', path: '/travellers/t1', act: async (page) => { await page.waitForSelector('.crossings td'); await page.keyboard.press('F6'); await page.waitForSelector('.dlg .tb td'); await page.keyboard.press('F8'); }, ready: '.dlg select' },
  { name: 'permit-decide', path: '/travellers/t1', act: async (page) => { await page.waitForSelector('.crossings td'); await page.keyboard.press('F6'); await page.waitForSelector('.dlg .tb td'); await page.locator('.dlg .tb .btn').first().click(); }, ready: '.dlg .form.three' },
  { name: 'overstays', path: '/travellers', act: async (page) => { await page.waitForSelector('.finder input'); await page.keyboard.press('F6'); }, ready: '.tb td' },
  { name: 'merged-file', path: '/travellers/t9', ready: '.banner a' },
  { name: 'lists', path: '/alerts', ready: '.tb td' },
  { name: 'alerts', path: '/alerts', act: part(2), ready: '.head .prim' },
  { name: 'alert', path: '/alerts', act: async (page) => { await part(2)(page); await page.locator('.tb .btn').first().click(); }, ready: '.dlg .facts' },
  { name: 'alert-change', path: '/alerts', act: async (page) => { await part(2)(page); await page.locator('.tb .btn').nth(2).click(); }, ready: '.dlg .change' },
  { name: 'alert-overdue', path: '/alerts', act: async (page) => { await part(2)(page); await page.waitForSelector('.tb td'); await page.locator('.head select').last().selectOption('OVERDUE'); await page.waitForFunction(() => document.querySelectorAll('.tb tbody tr').length === 1); }, ready: '.tb .late' },
  { name: 'new-alert', path: '/alerts', act: async (page) => { await part(2)(page); await page.waitForSelector('form.head'); await page.keyboard.press('F8'); await page.waitForSelector('.editor-body'); await page.keyboard.press('F8'); }, ready: '.editor .fault' },
  { name: 'new-vehicle', path: '/alerts', act: async (page) => { await part(2)(page); await page.waitForSelector('form.head'); await page.keyboard.press('F8'); await page.locator('.editor-body select').first().selectOption('vehicle'); }, ready: '.editor-body .hint' },
  { name: 'edit-alert', path: '/alerts', act: async (page) => { await part(2)(page); await page.locator('.tb .btn').first().click(); await page.waitForSelector('.dlg .facts'); await page.keyboard.press('F4'); }, ready: '.editor .key.off' },
  { name: 'list', path: '/alerts', act: async (page) => { await page.waitForSelector('.tb td'); await page.locator('.tb .btn').nth(1).click(); }, ready: '.dlg .facts' },
  { name: 'threshold', path: '/alerts', act: async (page) => { await page.waitForSelector('.tb td'); await page.locator('.tb .btn').first().click(); await page.waitForSelector('.dlg .facts'); await page.keyboard.press('F8'); }, ready: '.dlg form' },
  { name: 'hits', path: '/alerts', act: part(3), ready: '.tb td' },
  { name: 'known', path: '/alerts', act: part(4), ready: '.tb td' },
  { name: 'importing', path: '/alerts', given: (post) => { post.importing = true; }, act: async (page) => { await part(5)(page); await page.locator('.tb .btn').first().click(); }, ready: 'progress' },
  { name: 'import', path: '/alerts', act: async (page) => {
    await part(5)(page);
    await page.locator('select').nth(1).selectOption('un-consolidated-xml');
    await page.setInputFiles('input[type=file]', { name: 'list.xml', mimeType: 'text/xml', buffer: Buffer.from('<LIST/>') });
    await page.keyboard.press('F3');
  }, ready: '.tiles' },
  { name: 'import-numbers', path: '/alerts', act: async (page) => {
    await part(5)(page);
    await page.locator('select').nth(1).selectOption('stolen-documents');
    await page.setInputFiles('input[type=file]', { name: 'numbers.csv', mimeType: 'text/csv', buffer: Buffer.from('BDI,OP1,STOLEN') });
    await page.keyboard.press('F3');
  }, ready: '.tiles' },
  { name: 'journeys', path: '/journeys', ready: '.tb tbody tr' },
  { name: 'journey', path: '/journeys', act: async (page) => { await page.locator('.tb .btn').first().click(); }, ready: '.head h1' },
  { name: 'journey-person', path: '/journeys', act: async (page) => { await page.locator('.tb .btn').first().click(); await page.locator('.tb td.num .btn').nth(2).click(); }, ready: '.dlg select' },
  { name: 'journey-proposed', path: '/journeys', act: async (page) => { await page.locator('.tb .btn').first().click(); await page.locator('.tb td.num .btn').first().click(); }, ready: '.dlg textarea' },
  { name: 'journey-replies', path: '/journeys', act: async (page) => { await page.locator('.tb .btn').first().click(); await page.waitForSelector('.head h1'); await page.keyboard.press('F7'); }, ready: '.dlg .tb tbody tr' },
  { name: 'journey-take', path: '/journeys', act: part(2), ready: '#passenger-list' },
  { name: 'journey-quarantine', path: '/journeys', act: part(3), ready: '.tb tbody tr' },
  { name: 'people-files', path: '/alerts', given: (post) => { post.screening = true; }, act: async (page) => { await part(6)(page); await page.locator('.tb .btn').first().click(); }, ready: 'progress' },
  { name: 'people-preview', path: '/alerts', act: async (page) => {
    await part(6)(page);
    await page.setInputFiles('input[type=file]', { name: 'bus 7.csv', mimeType: 'text/csv', buffer: Buffer.from('Seat,Passenger\n1,Ann A') });
    await page.getByRole('textbox').nth(1).fill('Arrival announced');
    await page.keyboard.press('F3');
  }, ready: '.columns' },
  { name: 'people-result', path: '/alerts', act: async (page) => { await part(6)(page); await page.locator('.tb .btn').first().click(); }, ready: '.head select' },
  { name: 'people-person', path: '/alerts', act: async (page) => { await part(6)(page); await page.locator('.tb .btn').first().click(); await page.waitForSelector('.head select'); await page.locator('.tb .btn').first().click(); }, ready: '.dlg .found' },
  { name: 'notices', path: '/notices', ready: '.tb .late' },
  { name: 'notice', path: '/notices', act: async (page) => { await page.waitForSelector('.tb .late'); await page.locator('.tb .btn').first().click(); }, ready: '.dlg .facts + .facts + .facts' },
  { name: 'no-notices', path: '/notices', given: (post) => { post.notices = []; }, ready: '.empty b' },
  { name: 'law-rows', path: '/law', given: lawyer, ready: '.tb td' },
  { name: 'law-row', path: '/law', given: lawyer, act: async (page) => { await page.waitForSelector('.tb td'); await page.locator('.tb .btn').nth(1).click(); }, ready: '.dlg .rules' },
  { name: 'law-edit', path: '/law', given: lawyer, act: async (page) => { await page.waitForSelector('.tb td'); await page.locator('.tb .btn').nth(1).click(); await page.waitForSelector('.dlg .rules'); await page.keyboard.press('F8'); }, ready: '.dlg .form.three' },
  { name: 'law-table', path: '/law', given: lawyer, act: async (page) => { await page.waitForSelector('.tb td'); await page.keyboard.press('F8'); }, ready: '.dlg input[type=file]' },
  { name: 'law-changes', path: '/law', given: lawyer, act: part(2), ready: '.tb td' },
  { name: 'law-change', path: '/law', given: lawyer, act: async (page) => { await part(2)(page); await page.locator('.tb .btn').first().click(); }, ready: '.dlg h3' },
  { name: 'law-taken-back', path: '/law', given: lawyer, act: async (page) => { await part(2)(page); await page.locator('.tb .btn').nth(1).click(); await page.waitForSelector('.dlg .facts'); await page.keyboard.press('F9'); }, ready: '.dlg .form.three' },
  { name: 'law-table-faulty', path: '/law', given: (post) => { lawyer(post); post.faultyTable = true; }, act: async (page) => { await page.waitForSelector('.tb td'); await page.keyboard.press('F8'); await page.setInputFiles('#law-file', { name: 'fees.csv', mimeType: 'text/csv', buffer: Buffer.from('table,key,id,from\n') }); }, ready: '.dlg .tb td' },
  { name: 'law-comparing', path: '/law', given: (post) => { lawyer(post); post.comparing = true; }, act: async (page) => { await part(5)(page); await page.waitForSelector('.form.three'); await page.keyboard.press('F8'); }, ready: 'progress' },
  { name: 'law-ask', path: '/law', given: lawyer, act: part(4), ready: '.ask .empty' },
  { name: 'law-asked', path: '/law', given: lawyer, act: async (page) => {
    await part(4)(page);
    await page.waitForSelector('.ask select');
    await page.locator('.ask select').nth(2).selectOption('');
    await page.keyboard.press('F8');
  }, ready: '.ask .rules' },
  { name: 'law-officer', path: '/law', act: part(2), ready: '.ask .empty' },
  { name: 'law-compare', path: '/law', given: lawyer, act: async (page) => { await part(5)(page); await page.waitForSelector('.form.three'); await page.keyboard.press('F8'); }, ready: '.tb td' },
  { name: 'law-rule-faults', path: '/law', given: (post) => { lawyer(post); post.ruleFaults = [RULE_FAULT]; }, act: part(3), ready: '.banner' },
  { name: 'law-findings', path: '/law', given: lawyer, act: part(3), ready: '.tb td' },
  { name: 'reports', path: '/reports', ready: '.chart .s2' },
  { name: 'users', path: '/administration', ready: '.tb td' },
  { name: 'administration-whole', path: '/administration', given: (post) => { post.session.rights = [...post.session.rights, 'TRUST_PROPOSE', 'TRUST_APPROVE']; }, ready: '.tabs-bar button:nth-child(9)' },
  { name: 'user', path: '/administration', act: async (page) => { await page.waitForSelector('.tb td'); await page.keyboard.press('F8'); }, ready: '.dlg fieldset' },
  { name: 'agencies', path: '/administration', act: part(3), ready: '.tb .late' },
  { name: 'agency', path: '/administration', act: async (page) => { await part(3)(page); await page.locator('.tb .btn').first().click(); }, ready: '.dlg textarea' },
  { name: 'devices', path: '/administration', act: part(4), ready: '.step .btn' },
  { name: 'invite-workstation', path: '/administration', act: async (page) => { await part(4)(page); await page.waitForSelector('.step .tb'); await page.keyboard.press('F8'); }, ready: '.dlg input' },
  { name: 'workstation-code', path: '/administration', act: async (page) => { await part(4)(page); await page.waitForSelector('.step .tb'); await page.keyboard.press('F8'); await page.locator('.dlg input').first().fill('counter-3'); await page.locator('.dlg input').nth(1).fill('3'); await page.keyboard.press('F8'); }, ready: '.dlg .once' },
  { name: 'revoke-workstation', path: '/administration', act: async (page) => { await part(4)(page); await page.locator('.step .tb .btn').first().click(); }, ready: '.dlg.stop input' },
  { name: 'outbox', path: '/administration', act: part(5), ready: '.tb .i-fail' },
  { name: 'agreements', path: '/administration', act: part(6), ready: '.step .facts' },
  { name: 'sources', path: '/administration', act: part(7), ready: '.tb .btn' },
  { name: 'plugins', path: '/administration', act: part(8), ready: '.tb .i-fail' },
  { name: 'plugin-deploy', path: '/administration', act: async (page) => { await part(8)(page); await page.waitForSelector('.tb .i-fail'); await page.keyboard.press('F8'); }, ready: '.dlg input[type=file]' },
  { name: 'plugin-remove', path: '/administration', act: async (page) => { await part(8)(page); await page.locator('.tb .btn').first().click(); }, ready: '.dlg bdi' },
  { name: 'exercises', path: '/training', given: training(), ready: '.tb .btn' },
  { name: 'exercise', path: '/training', given: training(GOING), ready: 'pre.mrz' },
  { name: 'exercise-decided', path: '/training', given: training(DECIDED), ready: '.tb .i-fail' },
  { name: 'training-record', path: '/training', given: training(), act: part(2), ready: '.tb .btn' },
  { name: 'training-lane', path: '/lane', given: training(), ready: '.goto' },
  { name: 'source-asked', path: '/alerts', act: async (page) => {
    await part(7)(page);
    await page.locator('.tb .btn').first().click();
    await page.waitForSelector('.dlg form');
    await page.getByRole('textbox').first().fill('L898902C3');
    await page.getByRole('textbox').last().fill('To see whether it answers');
    await page.keyboard.press('F8');
  }, ready: '.dlg .banner' },
  { name: 'audit-why', path: '/audit', ready: '.steps-panel .chip' },
  { name: 'audit', path: '/audit', act: async (page) => {
    await page.waitForSelector('.steps-panel .chip');
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    await page.keyboard.press('F8');
    await page.waitForSelector('.tb td');
    await page.keyboard.press('F4');
  }, ready: '.verify .banner' },
];
