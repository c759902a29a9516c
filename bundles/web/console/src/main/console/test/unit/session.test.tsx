import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inspection, LINES } from '../fixtures/people';
import { heading, show } from './show';

describe('signing in and out', () => {
  it('signs in, and says the server’s sentence when name or password is wrong', async () => {
    const { user } = await show('/lane', (post) => { post.signedIn = false; });
    await heading(/Sign in/);
    await user.type(screen.getByLabelText('User name'), 'N.Ndayizeye');
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await screen.findByText('Name or password is wrong.')).toBeTruthy();
    await user.type(screen.getByLabelText('Password'), 'right{Enter}');
    await heading('Scan the travel document');
  });

  it('takes no passport that is laid down too early for a password', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1')]; });
    await heading('5 passed, 2 not possible');
    await user.keyboard('{Control>}l{/Control}');
    const field = await screen.findByLabelText('Password');
    for (const line of LINES) {
      fireEvent.change(field, { target: { value: line.slice(0, 1) } });
      fireEvent.change(field, { target: { value: line } });
      await user.keyboard('{Enter}');
      expect(await screen.findByText('That was a document, not a password')).toBeTruthy();
    }
    expect(post.writes.filter((write) => write.path === '/session/unlock')).toHaveLength(0);
    await user.type(field, 'a long sentence{Enter}');
    await waitFor(() => expect(screen.queryByText('Locked')).toBeNull());
  });

  it('lets nobody past a one-time password before it is changed', async () => {
    const { post, user } = await show('/lane', (start) => { start.session.passwordChangeRequired = true; });
    await heading(/Choose your password/);
    expect(screen.queryByLabelText('Present password')).toBeNull();
    await user.type(screen.getByLabelText('New password'), 'a long new sentence');
    await user.type(screen.getByLabelText('New password once more'), 'another sentence{Enter}');
    expect(await screen.findByText('The two are not the same')).toBeTruthy();
    expect(post.writes).toHaveLength(0);
    await user.clear(screen.getByLabelText('New password once more'));
    await user.type(screen.getByLabelText('New password once more'), 'a long new sentence{Enter}');
    await heading('Scan the travel document');
  });

  it('asks for the one-time password again when it was typed long ago', async () => {
    const { post, user } = await show('/lane', (start) => { start.session.passwordChangeRequired = true; start.signedInLongAgo = true; });
    await heading(/Choose your password/);
    await user.type(screen.getByLabelText('New password'), 'a long new sentence');
    await user.type(screen.getByLabelText('New password once more'), 'a long new sentence{Enter}');
    const present = await screen.findByLabelText('Present password');
    await waitFor(() => expect(document.activeElement).toBe(present));
    await user.type(present, 'once{Enter}');
    await heading('Scan the travel document');
    expect(post.writes.map((write) => write.body)).toEqual([{ wanted: 'a long new sentence' }, { present: 'once', wanted: 'a long new sentence' }]);
  });

  it('locks with Ctrl+L and shows the inspection as it was after unlocking', async () => {
    const { post, user } = await show('/lane', (start) => { start.inspections = [inspection('i1')]; });
    await heading('5 passed, 2 not possible');
    await user.keyboard('{Control>}l{/Control}');
    const password = await screen.findByLabelText('Password');
    expect(post.session.locked).toBe(true);
    await user.keyboard('{F8}');
    expect(post.writes.some((write) => write.path.endsWith('/decision'))).toBe(false);
    await user.type(password, 'right{Enter}');
    await waitFor(() => expect(screen.queryByLabelText('Password')).toBeNull());
    expect(screen.getByText('MWAKASEGE')).toBeTruthy();
  });

  it('opens no room of an address that this person may not enter, and asks nothing there', async () => {
    const { post } = await show('/audit', (start) => { start.session = { ...start.session, roles: ['OFFICER'], rights: ['INSPECT'] }; });
    await heading('Scan the travel document');
    expect(window.location.pathname).toBe('/console/lane');
    expect(post.writes).toEqual([]);
  });

  it('leaves the room with its last person', async () => {
    const { user } = await show('/reports');
    await screen.findByText('Kobero', { selector: 'h1' });
    await user.keyboard('{Control>}m{/Control}');
    await screen.findByRole('dialog');
    await user.keyboard('q');
    await screen.findByLabelText('User name');
    await waitFor(() => expect(window.location.pathname).not.toContain('reports'));
  });

  it('has told the server of a sign-out before the next one signs in', async () => {
    const { post, user } = await show('/lane');
    await heading('Scan the travel document');
    post.away = true;
    await user.keyboard('{Control>}m{/Control}');
    await screen.findByRole('dialog');
    await user.keyboard('q');
    await screen.findByText('You are signed out on this PC');
    expect(post.signedIn).toBe(true);
    post.away = false;
    await user.type(screen.getByLabelText('User name'), 'g.habonimana');
    await user.type(screen.getByLabelText('Password'), 'right{Enter}');
    await heading('Scan the travel document');
    expect(post.writes.map((write) => `${write.method} ${write.path}`)).toEqual(['DELETE /session', 'POST /session']);
    expect(screen.queryByText('You are signed out on this PC')).toBeNull();
  });

  it('opens a shift on a lane in a direction', async () => {
    const { post, user } = await show('/lane', (start) => { start.shift = undefined; });
    const lane = await screen.findByLabelText(/Lane/);
    await user.type(lane, '3');
    await user.click(screen.getByRole('button', { name: /Exit/ }));
    await user.click(screen.getByRole('button', { name: /Open lane 3/ }));
    await heading('Scan the travel document');
    expect(post.writes.at(-1)).toMatchObject({ path: '/shifts', body: { lane: '3', direction: 'EXIT' } });
  });
});
