import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PRINTER } from '../fixtures/devices';
import type { FixturePost } from '../fixtures/post';
import { say } from '../fixtures/people';
import { heading, show } from './show';

const OTHER = { ...PRINTER, device: 'mrz-9', name: 'Reader nine', advice: say('Ready.') };
const twoDevices = (start: FixturePost) => {
  start.instead.set('GET /devices', { status: 200, body: { items: [PRINTER, OTHER] } });
  start.instead.set('GET /status', { status: 200, body: { ...start.status(), devices: [PRINTER, OTHER], lanes: { [PRINTER.device]: '2' } } });
};

describe('a device and its lane', () => {
  it('are listed, and the lane is set by keyboard alone', async () => {
    const { post, user } = await show('/administration', (start) => { twoDevices(start); start.session.rights = ['SYSTEM_ADMINISTER']; });
    await heading('Devices');
    const row = async (name: string) => (await screen.findByText(name)).closest('tr')!;
    await waitFor(async () => expect(within(await row('Receipts 2')).getByText('2')).toBeTruthy());
    expect(within(await row('Reader nine')).getByText('none yet')).toBeTruthy();
    await user.click(within(await row('Reader nine')).getByRole('button', { name: 'Set the lane' }));
    await screen.findByRole('dialog');
    await user.keyboard('{F8}');
    expect(await screen.findByText('Say which lane')).toBeTruthy();
    await user.keyboard('7{F8}');
    await waitFor(() => expect(post.writes.find(({ path }) => path === '/devices/mrz-9/lane')?.body).toEqual({ lane: '7' }));
  });

  it('of another lane are left out before the shift is open, once the lane is typed', async () => {
    const { user } = await show('/lane', (start) => { twoDevices(start); start.shift = undefined; });
    expect(await screen.findByText('Receipts 2')).toBeTruthy();
    await user.keyboard('1');
    await waitFor(() => expect(screen.queryByText('Receipts 2')).toBeNull());
    expect(screen.getByText('Reader nine')).toBeTruthy();
  });
});
