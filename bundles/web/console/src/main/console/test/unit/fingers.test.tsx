import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ALLOWED, NO_FINGER } from '../fixtures/fingers';
import { inspection } from '../fixtures/people';
import type { FixturePost } from '../fixtures/post';
import { show } from './show';

const mine = (post: FixturePost) => {
  post.inspections = [inspection('i2', { state: 'IN_SECOND_LINE', secondLineOfficer: 'n.ndayizeye' })];
  post.fingerPolicy = ALLOWED;
};
const opened = async (prepare: (post: FixturePost) => void = () => undefined) => {
  const shown = show('/second-line', (post) => { mine(post); prepare(post); });
  await screen.findByText('where the law has them taken');
  await shown.user.keyboard('p');
  await screen.findByText('Law of Utopia 1/1516 (invented), art. 6');
  return shown;
};

describe('fingerprints in the second line', () => {
  it('are nowhere where the law does not have them taken', async () => {
    const { user } = show('/second-line', (post) => { mine(post); post.fingerPolicy = { ...ALLOWED, allowed: false }; });
    await screen.findByText('Compare the document');
    await user.keyboard('p');
    expect(screen.queryByText('Fingerprints')).toBeNull();
  });

  it('are asked of the lane’s scanner, judged, kept and compared, by keys alone and with no word for the outcome', async () => {
    const { post, user } = await opened();
    await user.keyboard('{F2}');
    await screen.findByText('Right index finger: 43 points');
    expect(post.writes.at(-1)?.body).toEqual({ lane: '2', finger: 'RIGHT_INDEX' });
    await user.keyboard('{F6}');
    await screen.findByText('Compared with 120, 1 worth a look');
    await user.keyboard('{F8}');
    await screen.findByText('Hurt or dressed: another day', { selector: 'td' });
    await user.keyboard('{F2}');
    await screen.findByText('Right index finger: 43 points');
    await user.keyboard('{F7}');
    await screen.findByText('similarity 72');
    expect(document.body.textContent).not.toMatch(/\bmatch/i);
  });

  it('say why a finger is not taken, and ask no more than that', async () => {
    const { post, user } = await opened();
    await user.selectOptions(screen.getByRole('combobox', { name: /Finger/ }), 'LEFT_INDEX');
    await user.keyboard('{F9}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/fingerprints/i2/exceptions/LEFT_INDEX', body: { why: 'NOT_NOW' } }));
  });

  it('say that no finger came, and keep nothing then', async () => {
    const { user } = await opened((post) => { post.onScanner = NO_FINGER; });
    await user.keyboard('{F2}');
    await screen.findByText(/No finger came in time/);
    await user.keyboard('{F8}');
    expect(await screen.findAllByText('ask the scanner first')).not.toHaveLength(0);
  });

  it('are deleted alone by who may, with a reason', async () => {
    const { post, user } = await opened((start) => { start.session.rights = [...start.session.rights, 'CONFIRM']; start.fingersHeld = true; });
    await screen.findByText(/Held here/);
    await user.keyboard('{F10}');
    await screen.findByRole('textbox', { name: /Reason/ });
    await user.keyboard('asked for by the traveller');
    await user.keyboard('{F8}');
    await screen.findByText('Nothing was taken of this person.');
    expect(post.writes.at(-1)).toMatchObject({ path: '/fingerprints/i2/delete', body: { reason: 'asked for by the traveller' } });
  });
});
