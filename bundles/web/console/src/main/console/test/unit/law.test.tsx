import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LAW_ROWS, RULE_FAULT } from '../fixtures/law';
import { inspection } from '../fixtures/people';
import { faultOf, newDraft, questionOf } from '../../src/screens/law/question';
import { found, historyOf, valuesText } from '../../src/screens/law/rows';
import { heading, show } from './show';

const LAWYER = (start: Parameters<NonNullable<Parameters<typeof show>[1]>>[0]) => { start.session.roles = ['LAWYER']; start.session.rights = ['LAW_PROPOSE', 'LAW_APPROVE']; };

describe('the rows of the law', () => {
  it('are found by any words, in any order', () => {
    expect(found(LAW_ROWS, 'ken AGREED').map(({ value }) => value.id)).toEqual(['BDI-V-21']);
    expect(found(LAW_ROWS, '')).toHaveLength(LAW_ROWS.length);
  });

  it('have a history by table and key, the latest first', () => {
    expect(historyOf(LAW_ROWS, LAW_ROWS[1]!).map(({ value }) => value.id)).toEqual(['BDI-V-21', 'BDI-V-20']);
  });

  it('say an amount with its currency', () => {
    expect(valuesText({ fee: '70', currency: 'USD', days: '30' })).toBe('days 30 · fee 70 USD');
  });
});

describe('the lawyer’s room', () => {
  it('shows what holds today, and the past when asked', async () => {
    const { user } = await show('/law', LAWYER);
    await heading('Law by rows');
    expect(await screen.findByText('BDI-V-21')).toBeTruthy();
    expect(screen.queryByText('BDI-V-20')).toBeNull();
    await user.keyboard('{F4}');
    expect(await screen.findByText('BDI-V-20')).toBeTruthy();
  });

  it('proposes another value from a day on, with its citation and a reason', async () => {
    const { post, user } = await show('/law', LAWYER);
    await user.click(within((await screen.findByText('BDI-V-21')).closest('tr')!).getByRole('button'));
    await user.keyboard('{F8}');
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /From/ }), '2027-01-01');
    const days = within(dialog).getByRole('textbox', { name: 'days' });
    await user.clear(days);
    await user.type(days, '60');
    await user.type(within(dialog).getByRole('textbox', { name: 'Why the law is changed' }), 'Order 12');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/law-changes/rows', body: { reason: 'Order 12', rows: [{ table: 'visa-free', key: 'KEN', from: '2027-01-01', values: { days: '60' }, gazetted: 'not seen' }] } }));
  });

  it('shows the second person what a change would have meant, and takes the word', async () => {
    const { post, user } = await show('/law', LAWYER);
    await heading('Law by rows');
    await user.keyboard('2');
    await user.click(within((await screen.findByText('fees-2027.csv')).closest('tr')!).getByRole('button'));
    expect(await screen.findByText(/12,388 of 12,400 crossings/)).toBeTruthy();
    expect(post.writes.at(-1)).toMatchObject({ path: '/law-comparisons', body: { change: '0192f7a0-0000-7000-8000-000000000031' } });
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/law-changes/0192f7a0-0000-7000-8000-000000000031/approve' }));
  });

  it('shows what the linter finds, file and line', async () => {
    const { user } = await show('/law', LAWYER);
    await heading('Law by rows');
    await user.keyboard('3');
    expect(await screen.findByText(/say the gazette’s date/)).toBeTruthy();
  });

  it('shows a table beside what holds before it is proposed', async () => {
    const { post, user } = await show('/law', LAWYER);
    await heading('Law by rows');
    await user.keyboard('{F8}');
    const dialog = await screen.findByRole('dialog');
    await user.upload(dialog.querySelector<HTMLInputElement>('#law-file')!, new File(['table,key,id,from\n'], 'fees.csv'));
    expect(await within(dialog).findByText('days 90')).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox', { name: 'Why the law is changed' }), 'Order 12');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/law-changes' }));
  });

  it('proposes no table with a line at fault, and names every one', async () => {
    const { post, user } = await show('/law', (start) => { LAWYER(start); start.faultyTable = true; });
    await heading('Law by rows');
    await user.keyboard('{F8}');
    const dialog = await screen.findByRole('dialog');
    await user.upload(dialog.querySelector<HTMLInputElement>('#law-file')!, new File(['table,key,id,from\n'], 'fees.csv'));
    expect(await within(dialog).findByText('no state has the code KEX.')).toBeTruthy();
    expect(within(dialog).getByText('1 line is refused')).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox', { name: 'Why the law is changed' }), 'Order 12');
    await user.keyboard('{F8}');
    expect(post.writes.at(-1)).toMatchObject({ path: '/law-changes/preview' });
  });

  it('takes an approved change back by another one', async () => {
    const { post, user } = await show('/law', LAWYER);
    await heading('Law by rows');
    await user.keyboard('2');
    await user.click(within((await screen.findByText('visa UGA')).closest('tr')!).getByRole('button'));
    await user.keyboard('{F9}');
    await user.type(await screen.findByRole('textbox', { name: 'Why the law is changed' }), 'Annulled');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/law-changes/0192f7a0-0000-7000-8000-000000000029/take-back', body: { reason: 'Annulled' } }));
  });

  it('says how far a comparison is, and ends it', async () => {
    const { post, user } = await show('/law', (start) => { LAWYER(start); start.comparing = true; });
    await heading('Law by rows');
    await user.keyboard('5');
    await screen.findByRole('combobox', { name: 'One law' });
    await user.keyboard('{F8}');
    expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('40');
    await user.keyboard('{F9}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/law-comparisons/0192f7a0-0000-7000-8000-000000000071/cancel' }));
  });

  it('compares two laws on recorded crossings', async () => {
    const { user } = await show('/law', LAWYER);
    await heading('Law by rows');
    await user.keyboard('5');
    await screen.findByRole('combobox', { name: 'One law' });
    await user.keyboard('{F8}');
    expect(await screen.findByText(/12,388 of 12,400 crossings/)).toBeTruthy();
  });
});

describe('a question to the law', () => {
  it('is about nobody: an adult with a passport in date, unless the form says otherwise', () => {
    const draft = { ...newDraft('2028-02-29', 'BDI-KOB'), nationality: 'KEN' };
    expect(questionOf(draft)).toEqual({
      on: '2028-02-29', direction: 'ENTRY', post: 'BDI-KOB', document: 'passport', nationality: 'KEN', birth: '1993-02-28', expiry: '2033-02-28', overstayDays: 0,
      declaration: { asksForAsylum: false, accompaniment: 'NOT_ASKED' },
    });
    expect(questionOf({ ...draft, age: '9', accompaniment: 'ALONE', yellowFever: 'no', direction: 'EXIT', overstay: '12' })).toMatchObject({ birth: '2019-02-28', overstayDays: 12, declaration: { accompaniment: 'ALONE', yellowFeverCertificate: false } });
    expect(questionOf({ ...draft, document: '' })).not.toHaveProperty('nationality');
  });

  it('says what it lacks', () => {
    const draft = newDraft('2026-11-22', 'BDI-KOB');
    expect(faultOf(draft)).toBe('law.giveNationality');
    expect(faultOf({ ...draft, on: '' })).toBe('law.giveAnyDay');
    expect(faultOf({ ...draft, nationality: 'KEN', age: 'ten' })).toBe('law.giveNumber');
    expect(faultOf({ ...draft, nationality: 'KEN', age: '131' })).toBe('law.giveNumber');
    for (const hour of ['24:00', '9:30', 'noon']) expect(faultOf({ ...draft, nationality: 'KEN', hour })).toBe('law.giveHour');
    expect(faultOf({ ...draft, nationality: 'KEN', hour: '23:59' })).toBeUndefined();
    expect(questionOf({ ...draft, hour: '23:59' })).toMatchObject({ hour: '23:59' });
    expect(questionOf(draft)).not.toHaveProperty('hour');
    expect(faultOf({ ...draft, nationality: 'KEN' })).toBeUndefined();
  });

  it('may be asked by an officer, who sees no changes', async () => {
    const { post, user } = await show('/law');
    await heading('Law by rows');
    expect(screen.queryByText('Changes')).toBeNull();
    await user.keyboard('2');
    await user.type(await screen.findByRole('combobox', { name: 'Nationality' }), 'KEN');
    await user.tab();
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/rulings/ask', body: { nationality: 'KEN', document: 'passport', post: 'BDI-KOB' } }));
    expect((await screen.findAllByText(/art. 3, 4 et 7/)).length).toBe(1);
  });
});

describe('what the law said of a recorded crossing', () => {
  it('is made again from the traveller’s file, and asked of another day', async () => {
    const { user } = await show('/travellers/t1');
    await user.click((await screen.findAllByRole('button', { name: 'Law' }))[0]!);
    expect(await screen.findByText('Made again: the same, answer by answer')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /The law of another day/ }), '2020-01-01');
    await user.tab();
    await user.keyboard('{F8}');
    expect(await screen.findByRole('heading', { name: /1 Jan 2020/ })).toBeTruthy();
  });
});

describe('a law that changes or goes wrong', () => {
  it('is asked again of the traveller at the lane when the officer wants', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1')]; start.lawVersion = 'BDI:other'; });
    await screen.findByText('The law has changed: ask again');
    await user.keyboard('w');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/inspections/i1/checks/law' }));
  });

  it('is not offered again where the same law rules', async () => {
    await show('/lane', (start) => { start.inspections = [inspection('i1')]; });
    await screen.findByText('Visa-free entry');
    expect(screen.queryByText('The law has changed: ask again')).toBeNull();
  });

  it('names the rule that does not work, since when and how often', async () => {
    const { user } = await show('/law', (start) => { LAWYER(start); start.ruleFaults = [RULE_FAULT]; });
    await heading('Law by rows');
    await user.keyboard('3');
    expect(await screen.findByText('Rule BDI-V-07: it does not end')).toBeTruthy();
    expect(screen.getByText(/3 times since/)).toBeTruthy();
    expect(screen.getByText('A rule of the law does not work. Tell the IT team.')).toBeTruthy();
  });
});
