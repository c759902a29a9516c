import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../src/api/types';
import { CLOSE_LINES, EXPIRED, inspection, LINES, MISREAD, RULING, SHIFT } from '../fixtures/people';
import { refuse } from '../fixtures/post';
import { heading, scan, show } from './show';

const key = (name: string) => document.querySelector<HTMLButtonElement>(`[data-key="${name}"]`)!;
const writes = (post: Awaited<ReturnType<typeof show>>['post'], path: RegExp) => post.writes.filter((write) => path.test(write.path));

describe('an officer at the lane, with the keyboard alone', () => {
  it('scans, sees every check, and admits with F8 once', async () => {
    const { post, user } = await show('/lane');
    await heading('Scan the travel document');
    act(() => scan(LINES));
    await heading('5 passed, 2 not possible');
    expect(screen.getAllByRole('listitem').filter((row) => row.classList.contains('vrow'))).toHaveLength(7);
    await user.keyboard('{F8}{F8}');
    await heading('Scan the travel document');
    const decisions = writes(post, /\/decision$/);
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({ body: { revision: 2, decision: { type: 'admit', stayDays: 90 } } });
    expect(decisions[0]!.key).toMatch(/[0-9a-f-]{36}/);
    expect(screen.getByText('MWAKASEGE N. J.')).toBeTruthy();
  });

  it('takes a purpose by its digit and protection by its letter, and closes refusal with the reason', async () => {
    const { post, user } = await show('/lane');
    await heading('Scan the travel document');
    act(() => scan(LINES));
    await screen.findByText('MWAKASEGE');
    await user.keyboard('2');
    await waitFor(() => expect(writes(post, /\/declaration$/).at(-1)?.body).toMatchObject({ declaration: { purpose: 'BUSINESS' } }));
    await user.keyboard('a');
    await heading('Asks for protection');
    expect(key('F10').getAttribute('aria-disabled')).toBe('true');
    expect(key('F10').textContent).toContain('closed: asks for protection');
    await user.keyboard('{F10}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(key('F8').textContent).toContain('closed: asks for protection');
  });

  it('undoes until the traveller has left, with a reason', async () => {
    const { post, user } = await show('/lane');
    await heading('Scan the travel document');
    act(() => scan(LINES));
    await heading('5 passed, 2 not possible');
    await user.keyboard('{F8}');
    await screen.findByText(/still at the lane/);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('dialog');
    await user.click(screen.getByRole('button', { name: /Wrong key pressed/ }));
    await user.keyboard('{F8}');
    await waitFor(() => expect(writes(post, /\/undo$/)[0]?.body).toMatchObject({ reason: 'Wrong key pressed' }));
    await heading('5 passed, 2 not possible');
  });

  it('takes back nothing that the second line decided', async () => {
    const { user } = await show('/lane', (post) => { post.inspections = [inspection('i1', { state: 'DECIDED', secondLineOfficer: 'g.habonimana' })]; });
    await heading('Scan the travel document');
    await screen.findByText('MWAKASEGE N. J.');
    expect(screen.queryByText(/still at the lane/)).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does not admit past an open record, and says what to do first', async () => {
    const { post, user } = await show('/lane');
    await heading('Scan the travel document');
    act(() => scan(CLOSE_LINES));
    await heading('1 record to compare, 1 check not done');
    await user.keyboard('{F8}');
    await screen.findByText('A record has to be compared first');
    expect(writes(post, /\/decision$/)).toHaveLength(0);
  });

  it('admits against a failed check only with a reason', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1', { checks: EXPIRED })]; });
    await heading('1 check failed');
    await user.keyboard('{F8}');
    const reason = await screen.findByRole('textbox', { name: 'Reason' });
    await user.keyboard('{F8}');
    expect(await screen.findByText('At least 5 letters')).toBeTruthy();
    await user.click(reason);
    await user.paste('Renewed last week, receipt seen');
    await user.keyboard('{F8}');
    await waitFor(() => expect(writes(post, /\/decision$/)[0]?.body).toMatchObject({ decision: { type: 'admit', againstReason: 'Renewed last week, receipt seen' } }));
  });

  it('leads to a reason in own words by the digit after the ready-made ones', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1', { checks: EXPIRED })]; });
    await heading('1 check failed');
    await user.keyboard('{F8}');
    await screen.findByRole('textbox', { name: 'Reason' });
    await user.keyboard('4');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Reason' })));
    await user.paste('Receipt seen');
    await user.keyboard('{F8}');
    await waitFor(() => expect(writes(post, /\/decision$/)[0]?.body).toMatchObject({ decision: { againstReason: 'Receipt seen', stayDays: 90 } }));
  });

  it('asks for the days of stay where the law gives none, and lets nobody in for ever', async () => {
    const refers = { ...RULING, leading: { ...RULING.leading, outcome: { type: 'refer', reason: 'DOCUMENT', sentence: RULING.leading.reasons[0]! } } } as Ruling;
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1', { checks: EXPIRED, ruling: refers })]; });
    await heading('1 check failed');
    await user.keyboard('{F8}');
    await screen.findByRole('textbox', { name: /Days of stay/ });
    await user.keyboard('1');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'Document looked at by hand and good'));
    await user.keyboard('{F8}');
    expect(await screen.findByText('1 to 365 days')).toBeTruthy();
    expect(writes(post, /\/decision$/)).toHaveLength(0);
    await user.keyboard('d');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Days of stay/ })));
    await user.keyboard('14{F8}');
    await waitFor(() => expect(writes(post, /\/decision$/)[0]?.body).toMatchObject({ decision: { type: 'admit', stayDays: 14 } }));
  });

  it('keeps the days the officer chose when a check needs a reason', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1', { checks: EXPIRED })]; });
    await heading('1 check failed');
    await user.keyboard('d');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Stay granted/ })));
    await user.keyboard('30{F8}');
    await screen.findByRole('textbox', { name: 'Reason' });
    await user.keyboard('2');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'Supervisor was asked'));
    await user.keyboard('{F8}');
    await waitFor(() => expect(writes(post, /\/decision$/)[0]?.body).toMatchObject({ decision: { stayDays: 30 } }));
  });

  it('says of a document keyed by hand that there are neither lines nor a picture', async () => {
    const base = inspection('i1');
    await show('/lane', (start) => { start.inspections = [{ ...base, reading: { ...base.reading, channel: 'KEYED_FIELDS', lines: [], checkDigits: [] } }]; });
    expect(await screen.findByText('Entered by hand, no picture')).toBeTruthy();
    expect(screen.getByText('No printed lines: the fields were keyed by hand')).toBeTruthy();
  });

  it('makes way for a document that is scanned while the help is open', async () => {
    const { user } = await show('/lane');
    await heading('Scan the travel document');
    await user.keyboard('{F1}');
    await screen.findByRole('dialog');
    act(() => scan(LINES));
    await screen.findByText('MWAKASEGE');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('takes what may have been misread with T, leaves it with L, and changes nothing by itself', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1', { reading: MISREAD })]; });
    await screen.findByText(/Name: perhaps MWAKASEGE, NEEMA JOAN/);
    await user.keyboard('l');
    await screen.findByText(/Document number: perhaps TX0418207/);
    expect(writes(post, /\/document$/)).toHaveLength(0);
    await user.keyboard('t');
    await waitFor(() => expect(writes(post, /\/document$/)[0]?.body).toMatchObject({ input: { channel: 'TYPED_MRZ', lines: LINES } }));
  });

  it('refuses with a ground and a second officer who signs at this PC', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1', { checks: EXPIRED })]; });
    await heading('1 check failed');
    await user.keyboard('{F10}');
    await user.selectOptions(await screen.findByRole('combobox', { name: /Ground/ }), 'other');
    await user.click(screen.getByRole('textbox', { name: /told/ }));
    await user.paste('Passport expired; may apply at the embassy.');
    await user.keyboard('{F10}');
    await waitFor(() => expect(key('F10').textContent).toContain('Confirm'));
    await user.keyboard('{F10}');
    await user.click(await screen.findByLabelText('User name'));
    await user.paste('g.habonimana');
    await user.click(screen.getByLabelText('Password'));
    await user.paste('a long sentence');
    await user.keyboard('{F10}');
    await waitFor(() => expect(writes(post, /\/confirmation$/)[0]?.body).toMatchObject({ user: 'g.habonimana', agrees: true }));
    await heading('Scan the travel document');
  });

  it('names a typed check digit that is wrong before anything is sent', async () => {
    const { user } = await show('/lane');
    await heading('Scan the travel document');
    await user.keyboard('{F3}');
    const field = await screen.findByLabelText(/The printed lines/);
    await user.click(field);
    await user.paste(`${LINES[0]}\n${LINES[1]!.replace('9103144', '9103147')}`);
    expect(await screen.findByText('Birth date: check digit is 7, should be 4')).toBeTruthy();
  });

  it('keeps what is on the screen when the server fails, and shows the server’s sentence', async () => {
    const { user } = await show('/lane', (start) => {
      start.inspections = [inspection('i1')];
      start.instead.set('POST /inspections/i1/decision', refuse(503, 'STORAGE_UNAVAILABLE', 'The database cannot write. Nothing was recorded.'));
    });
    await heading('5 passed, 2 not possible');
    await user.keyboard('{F8}');
    expect(await screen.findByText('The database cannot write. Nothing was recorded.')).toBeTruthy();
    expect(screen.getByText('MWAKASEGE')).toBeTruthy();
  });

  it('loses no answer that is pressed while the last one is under way', async () => {
    const { post } = await show('/lane', (start) => { start.inspections = [inspection('i1')]; });
    await heading('5 passed, 2 not possible');
    act(() => document.querySelectorAll<HTMLButtonElement>('.identity .chip')[1]!.click());
    act(() => document.querySelectorAll<HTMLButtonElement>('.said .chip')[1]!.click());
    await heading('Asks for protection');
    expect(writes(post, /\/declaration$/).at(-1)?.body).toMatchObject({ declaration: { purpose: 'BUSINESS', asksForAsylum: true } });
  });

  /** Keeps requests to a path back until they are let go. */
  function holding(path: RegExp) {
    let go = () => undefined as void;
    const gate = new Promise<void>((done) => { go = done; });
    return { hold: (asked: string) => (path.test(asked) ? gate : undefined), go: () => act(() => go()) };
  }

  it('holds a key pressed while an answer is under way, and acts on what came of it', async () => {
    const { hold, go } = holding(/\/declaration$/);
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1')]; start.hold = hold; });
    await heading('5 passed, 2 not possible');
    await user.keyboard('2');
    await waitFor(() => expect(document.querySelector('.chip.on')?.textContent).toContain('Business'));
    await user.keyboard('{F8}');
    expect(await screen.findByText('Waits for what is being checked')).toBeTruthy();
    expect(writes(post, /\/decision$/)).toHaveLength(0);
    go();
    await heading('Scan the travel document');
    expect(writes(post, /\/(declaration|decision)$/).map((write) => write.path)).toEqual(['/inspections/i1/declaration', '/inspections/i1/decision']);
  });

  it('keeps the passport that is scanned before the decision is recorded', async () => {
    const { hold, go } = holding(/\/decision$/);
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1')]; start.hold = hold; });
    await heading('5 passed, 2 not possible');
    await user.keyboard('{F8}');
    act(() => scan(CLOSE_LINES));
    expect(writes(post, /\/(inspections|decision)$/)).toHaveLength(0);
    go();
    await heading('1 record to compare, 1 check not done');
    expect(writes(post, /\/(inspections|decision)$/).map((write) => write.path)).toEqual(['/inspections/i1/decision', '/inspections']);
    expect(writes(post, /\/abandon$/)).toHaveLength(0);
  });

  it('takes a state typed by its letters when the field is left', async () => {
    const { user } = await show('/lane');
    await heading('Scan the travel document');
    await user.keyboard('{F3}');
    await screen.findByLabelText(/The printed lines/);
    await user.keyboard('{F4}');
    const nationality = await screen.findByLabelText<HTMLInputElement>('Nationality');
    await user.click(nationality);
    await user.keyboard('bdi{Tab}');
    await waitFor(() => expect(nationality.value).toBe('Burundi BDI'));
  });

  it('tells a screen reader which field of a keyed document lacks what', async () => {
    const { user } = await show('/lane');
    await heading('Scan the travel document');
    await user.keyboard('{F3}');
    await screen.findByLabelText(/The printed lines/);
    await user.keyboard('{F4}');
    const nationality = await screen.findByRole('combobox', { name: 'Nationality' });
    await user.keyboard('{F8}');
    await waitFor(() => expect(nationality.getAttribute('aria-invalid')).toBe('true'));
    const said = () => (nationality.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    await waitFor(() => expect(said()).toContain('Choose one'));
  });

  it('names the key of a lane of exits for what it does before anybody came', async () => {
    await show('/lane', (start) => { start.shift = { ...SHIFT, direction: 'EXIT' }; });
    await heading('Scan the travel document');
    expect(key('F8').textContent).toContain('Let out');
  });

  it('asks the server for its sentences again when the language changes', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1')]; });
    await heading('5 passed, 2 not possible');
    const told = 'Contrôlé : la validité du document';
    post.inspections = [inspection('i1', { checks: post.inspections[0]!.checks.map((one) => (one.check === 'document' ? { ...one, reason: { ...one.reason, text: told } } : one)) })];
    await user.selectOptions(screen.getByLabelText('Language'), 'fr');
    expect(await screen.findByText(told)).toBeTruthy();
  });

  it('says in the dialog why a referral was not recorded, and the dialog stays', async () => {
    const { user } = await show('/lane', (start) => {
      start.inspections = [inspection('i1')];
      start.instead.set('POST /inspections/i1/decision', refuse(503, 'STORAGE_UNAVAILABLE', 'The database cannot write. Nothing was recorded.'));
    });
    await heading('5 passed, 2 not possible');
    await user.keyboard('{F9}');
    const dialog = await screen.findByRole('dialog');
    await user.keyboard('1');
    await waitFor(() => expect(dialog.querySelector('.chip.on')).toBeTruthy());
    await user.keyboard('{F9}');
    expect(await within(dialog).findByText('The database cannot write. Nothing was recorded.')).toBeTruthy();
  });

  it('asks whose document it is when another one is scanned in mid-inspection', async () => {
    const { post, user } = await show('/lane');
    await heading('Scan the travel document');
    act(() => scan(LINES));
    await heading('5 passed, 2 not possible');
    act(() => scan(CLOSE_LINES));
    await screen.findByText('Another document was scanned');
    await user.keyboard('1');
    await waitFor(() => expect(writes(post, /\/document$/)).toHaveLength(1));
  });
});
