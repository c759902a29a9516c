import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DECIDED, GOING } from '../fixtures/training';
import type { FixturePost } from '../fixtures/post';
import { heading, show } from './show';

const training = (post: FixturePost) => { post.session.node = { ...post.session.node, mode: 'TRAINING' }; };

describe('exercises', () => {
  it('are marked across every screen, and on no other installation', async () => {
    const { view } = show('/training', training);
    await heading('Exercises');
    await waitFor(() => expect(document.documentElement.dataset.mark).toBe('TRAINING'));
    view.unmount();
    show('/travellers');
    await screen.findByText('Kobero');
    await waitFor(() => expect(document.documentElement.dataset.mark).toBeUndefined());
  });

  it('begin at the lane, which listens before the document is laid on its reader', async () => {
    const { post, user } = show('/training', training);
    await user.click((await screen.findAllByRole('button', { name: /^Begin/ }))[0]!);
    await waitFor(() => expect(post.writes.map(({ path }) => path)).toContain('/training/runs'));
    expect(window.location.pathname).toBe('/console/lane');
  });

  it('go on only when the traveller at the lane is decided', async () => {
    const { user, post } = show('/training', (given) => { training(given); given.run = GOING; });
    expect(await screen.findByText(/P<UTOMUUNDAJI/)).toBeTruthy();
    await user.keyboard('{F8}');
    expect(post.writes).toHaveLength(0);
  });

  it('end with a score and what it lacked', async () => {
    const { user } = show('/training', (given) => { training(given); given.run = DECIDED; });
    await screen.findAllByText(/· Right/);
    await user.keyboard('{F8}');
    expect(await screen.findByText(/Score of 100 63, not passed/)).toBeTruthy();
  });

  it('are kept, with every traveller and why', async () => {
    const { user } = show('/training', training);
    await heading('Exercises');
    await user.keyboard('2');
    await heading('Record');
    await user.click((await screen.findAllByRole('button', { name: 'Open' }))[0]!);
    expect(within(await screen.findByRole('dialog')).getByText(/Right would have been: refer \(Document, Identity\)/)).toBeTruthy();
  });
});
