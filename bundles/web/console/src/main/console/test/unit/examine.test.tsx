import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from './show';

/** The simulated browser has no pictures. */
beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:picture');
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => vi.restoreAllMocks());

describe('a document beside what is known of its kind', () => {
  it('is compared feature by feature with the keys, and what is found is recorded whole', async () => {
    const { post, user } = await show('/examine/i2', (given) => { given.table = { references: given.table.references }; });
    await screen.findByText(/Printed into the page/);
    await user.keyboard('2');
    await user.keyboard('{F4}');
    await screen.findByText(/Every letter is sharp/);
    await user.keyboard('1');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({
      method: 'PUT', path: '/examinations/i2',
      body: { revision: 0, reference: 'uga-passport-2018', findings: [{ feature: 'portrait', seen: 'DIFFERS' }, { feature: 'micro-print', seen: 'AGREES' }] },
    }));
    expect(await screen.findByText(/Recorded .* by/)).toBeTruthy();
  });

  it('shows the known forgery of a feature on its key', async () => {
    const { user } = await show('/examine/i2');
    await screen.findByText(/Printed into the page/);
    await user.keyboard('{F6}');
    expect(await screen.findByText(/A photograph stuck on/)).toBeTruthy();
  });

  it('is not left by mistake', async () => {
    const { user } = await show('/examine/i2');
    await screen.findByText(/Printed into the page/);
    await user.keyboard('1');
    await user.keyboard('{F2}');
    expect(await screen.findByText(/found since the last recording is lost/)).toBeTruthy();
  });

  it('says where descriptions come from when there is none', async () => {
    await show('/examine/i2', (given) => { given.table = { references: [] }; });
    expect(await screen.findByText(/They come with country bundles/)).toBeTruthy();
  });
});
