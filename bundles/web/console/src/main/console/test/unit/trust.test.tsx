import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FixturePost } from '../fixtures/post';
import { BROUGHT } from '../fixtures/trust';
import { show } from './show';

const opened = async (rights: readonly ('TRUST_PROPOSE' | 'TRUST_APPROVE')[], prepare: (post: FixturePost) => void = () => undefined) => {
  const shown = show('/administration', (post) => { post.session.rights = [...rights]; prepare(post); });
  await screen.findByText('CSCA Utopia 3 ends on 1 January 2027. Ask for its successor.');
  return shown;
};
const look = async (user: Awaited<ReturnType<typeof opened>>['user']) => user.click((await screen.findAllByRole('button', { name: 'Look' }))[0]!);

describe('the trust store', () => {
  it('shows what will fail soon, what waits first, whose certificates are believed and how states are judged', async () => {
    await opened(['TRUST_APPROVE']);
    const rows = within((await screen.findByText('Proposals')).closest('section')!).getAllByRole('row');
    expect(rows[1]!.textContent).toContain('waits for another person');
    expect(await screen.findByText('C=UT,O=Government,CN=CSCA Utopia 4')).toBeTruthy();
    expect(screen.getByText(/not believed: a.hakizimana, The ministry reported it lost/)).toBeTruthy();
    expect(screen.getByText('required')).toBeTruthy();
  });

  it('approves what another person brought, after seeing where it is from and what was not read', async () => {
    const { post, user } = await opened(['TRUST_APPROVE']);
    await look(user);
    await screen.findByText('Ministry of the Interior, by hand');
    expect(screen.getByText('1 entry was not taken over')).toBeTruthy();
    expect(screen.getByText(/whose state was not believed before/)).toBeTruthy();
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)?.path).toBe(`/trust-proposals/${BROUGHT.id}/approve`));
  });

  it('does not let the proposer approve', async () => {
    const { post, user } = await opened(['TRUST_PROPOSE', 'TRUST_APPROVE'], (start) => { start.proposals = [{ ...BROUGHT, by: start.session.user }]; });
    await look(user);
    await screen.findByText('Ministry of the Interior, by hand');
    await user.keyboard('{F8}');
    expect(post.writes.filter(({ path }) => path.includes('trust'))).toEqual([]);
    expect(await screen.findAllByText('Another person approves it.')).not.toHaveLength(0);
  });

  it('brings a file with its provenance, and shows what it would add', async () => {
    const { post, user } = await opened(['TRUST_PROPOSE']);
    await user.keyboard('{F2}');
    await user.upload(await screen.findByLabelText('File'), new File(['x'], 'uto.ml'));
    await user.type(screen.getByRole('textbox', { name: /Where it is from/ }), 'Ministry, by hand');
    await user.type(screen.getByRole('textbox', { name: /How the source was checked/ }), 'Compared by telephone');
    await user.keyboard('{F8}');
    await screen.findByText('1 entry was not taken over');
    expect(post.writes.at(-1)).toMatchObject({ method: 'POST', path: '/trust-proposals' });
  });

  it('believes a certificate no more, with a reason', async () => {
    const { post, user } = await opened(['TRUST_APPROVE']);
    await user.click((await screen.findAllByRole('button', { name: 'Believe no more' }))[0]!);
    await user.type(await screen.findByRole('textbox', { name: /Reason/ }), 'reported lost');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ body: { reason: 'reported lost' } }));
    expect(post.writes.at(-1)?.path).toMatch(/\/trust\/certificates\/a{64}\/withdraw/);
  });
});
