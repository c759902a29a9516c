import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNREADABLE } from '../fixtures/page';
import { LINES } from '../fixtures/people';
import { heading, show } from './show';

/** The simulated browser has no pictures. */
beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:strip');
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => vi.restoreAllMocks());

const chosen = async (prepare?: Parameters<typeof show>[1]) => {
  const shown = await show('/lane', prepare);
  await heading('Scan the travel document');
  await shown.user.keyboard('{F3}');
  const picture = new File([new Uint8Array([255, 216, 255])], 'page.jpg', { type: 'image/jpeg' });
  await shown.user.upload(await screen.findByLabelText(/photograph or scan/), picture);
  return shown;
};

describe('the picture of a page', () => {
  it('fills the lines, shows the strip and every repair, and is taken by the officer', async () => {
    const { post, user } = await chosen();
    expect(await screen.findByText(/Line 2, sign 16: read as I, taken as 1/)).toBeTruthy();
    expect((await screen.findByRole('img', { name: /strip of the page/ })).getAttribute('src')).toBe('blob:strip');
    expect((screen.getByLabelText(/The printed lines/) as HTMLTextAreaElement).value).toBe(LINES.join('\n'));
    expect(post.writes.some((write) => write.path === '/inspections')).toBe(false);
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/inspections', body: { channel: 'PAGE_IMAGE', lines: LINES } }));
  });

  it('counts as typed when the officer changed what was read', async () => {
    const { post, user } = await chosen();
    await screen.findByText(/Line 2, sign 16/);
    const field = screen.getByLabelText(/The printed lines/);
    await user.clear(field);
    await user.click(field);
    await user.paste([LINES[0]!.replace('NEEMA', 'NEEME'), LINES[1]].join('\n'));
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/inspections', body: { channel: 'TYPED_MRZ' } }));
  });

  it('says why nothing was found, and leaves the lines to be typed', async () => {
    await chosen((post) => { post.page = UNREADABLE; });
    expect(await screen.findByText(/No machine-readable zone was found/)).toBeTruthy();
    expect((screen.getByLabelText(/The printed lines/) as HTMLTextAreaElement).value).toBe('');
  });
});
