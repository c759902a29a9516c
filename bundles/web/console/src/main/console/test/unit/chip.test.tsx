import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COPIED } from '../fixtures/chip';
import { LINES } from '../fixtures/people';
import { heading, scan, show } from './show';

/** The simulated browser has no pictures. */
beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:portrait');
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => vi.restoreAllMocks());

const copied = async () => {
  const shown = await show('/lane', (post) => { post.chip = COPIED; });
  await heading('Scan the travel document');
  act(() => scan(LINES));
  return shown;
};

describe('the chip of a passport', () => {
  it('shows its portrait by itself, and that it is not to be trusted', async () => {
    await copied();
    const portrait = await screen.findByRole('img', { name: /do not trust it/ });
    expect(portrait.getAttribute('src')).toBe('blob:portrait');
    expect(portrait.className).toContain('doubtful');
  });

  it('tells every check of it with B', async () => {
    const { user } = await copied();
    await screen.findByRole('img', { name: /do not trust it/ });
    await user.keyboard('b');
    const dialog = await screen.findByRole('dialog');
    for (const text of [/PACE\)\./, /DG2 is as it was signed/, /ZENITH/, /Opened with the zone/]) expect(dialog.textContent).toMatch(text);
  });

  it('is read again with the number printed on the card', async () => {
    const { post, user } = await copied();
    await screen.findByRole('img', { name: /do not trust it/ });
    await user.keyboard('b');
    // typed as quickly as a test does it would be a reader's
    await user.click(await screen.findByLabelText(/Number printed on the card/));
    await user.paste('123456');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/chips/i1', body: { cardNumber: '123456' } }));
  });

  it('is read again with F4 where there is a reader', async () => {
    const { post, user } = await copied();
    await screen.findByRole('img', { name: /do not trust it/ });
    await user.keyboard('{F4}');
    await waitFor(() => expect(post.writes.at(-1)?.path).toBe('/inspections/i1/checks/chip'));
  });
});
