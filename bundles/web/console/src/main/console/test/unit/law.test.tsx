import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LAW_ROWS } from '../fixtures/law';
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
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/law-changes/0192f7a0-0000-7000-8000-000000000031/approve' }));
  });

  it('shows what the linter finds, file and line', async () => {
    const { user } = await show('/law', LAWYER);
    await heading('Law by rows');
    await user.keyboard('3');
    expect(await screen.findByText(/say the gazette’s date/)).toBeTruthy();
  });
});
