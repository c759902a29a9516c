import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NOTICES } from '../fixtures/alerts';
import { refuse } from '../fixtures/post';
import { heading, show } from './show';

const ANALYST = { roles: ['ANALYST' as const], rights: ['REPORT' as const] };

describe('the inbox of an authority', () => {
  it('lists what nobody read yet, counts it in every room, and remembers who read it', async () => {
    const { post, user } = await show('/notices');
    await heading('Notices to owners');
    expect(await screen.findByRole('button', { name: '2 notices of hits are unread' })).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Open' })[0]!);
    const box = await screen.findByRole('dialog');
    expect(await within(box).findByText('handed over, receipt waits')).toBeTruthy();
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.map((write) => write.path)).toContain('/hit-notices/h6/read'));
    expect(await screen.findByRole('button', { name: '1 notice of a hit is unread', hidden: true })).toBeTruthy();
    await waitFor(() => expect(within(screen.getByRole('dialog')).queryByText('I have read it')).toBeNull());
  });

  it('shows what was read when it is asked for, and says when nothing is left', async () => {
    const { user } = await show('/notices', (post) => { post.notices = NOTICES.slice(2); });
    expect(await screen.findByText('Every notice was read')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Shown'), 'all');
    expect(await screen.findByText('p.nkurunziza')).toBeTruthy();
  });

  it('is closed to whom no notices come, without asking for any', async () => {
    const { post } = await show('/notices', (start) => { start.instead.set('GET /hit-notices/inbox', { status: 200, body: { open: false, unread: 0 } }); });
    expect(await screen.findByText('No notices come to you')).toBeTruthy();
    expect(post.asked).not.toContain('/hit-notices');
    expect(document.querySelector('.inbox')).toBeNull();
  });

  it('tells an authority’s user who may not look at hits to call the post', async () => {
    const { post, user } = await show('/notices', (start) => { Object.assign(start.session, ANALYST); });
    await user.click((await screen.findAllByRole('button', { name: 'Open' }))[0]!);
    expect(await screen.findByText('You may not look at the hit itself')).toBeTruthy();
    expect(post.asked.filter((path) => path.startsWith('/hits') || path === '/agencies')).toEqual([]);
  });

  it('keeps a notice open when it could not be said that it was read', async () => {
    const { user } = await show('/notices', (start) => { start.instead.set('POST /hit-notices/h6/read', refuse(503, 'STORAGE_UNAVAILABLE', 'The post’s storage does not answer.')); });
    await user.click((await screen.findAllByRole('button', { name: 'Open' }))[0]!);
    await screen.findByRole('dialog');
    await user.keyboard('{F8}');
    expect(await screen.findByText('The post’s storage does not answer.')).toBeTruthy();
  });
});

describe('an authority', () => {
  it('is set up with its users by the administrator, who is told what is no user name', async () => {
    const { post, user } = await show('/administration', (start) => { Object.assign(start.session, { roles: ['ADMINISTRATOR'], rights: ['USER_ADMINISTER'] }); });
    await heading('Users');
    await user.keyboard('3');
    await heading('Authorities');
    expect(await screen.findByText('nobody: supervisors see its notices')).toBeTruthy();
    await user.keyboard('{F8}');
    await user.type(await screen.findByLabelText('Identifier'), 'Parquet-Ngozi');
    await user.type(screen.getByLabelText('Name'), 'Parquet de Ngozi');
    await user.type(screen.getByLabelText(/^Its users here/), 'p.inspector{Enter}?');
    await user.keyboard('{F8}');
    expect(await screen.findByText('? is no user name')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Its users here/), '{Backspace}q.clerk');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.find((write) => write.method === 'PUT')).toMatchObject({ path: '/agencies/parquet-ngozi', body: { name: 'Parquet de Ngozi', members: ['p.inspector', 'q.clerk'] } }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
