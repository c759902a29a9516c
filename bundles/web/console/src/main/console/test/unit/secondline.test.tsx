import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newQueryClient } from '../../src/api/queries';
import { CLEAR, HIT, inspection } from '../fixtures/people';
import { isToCompare } from '../../src/screens/secondline/toCompare';
import { show } from './show';

const unseen = () => inspection('i2', {
  state: 'IN_SECOND_LINE', secondLineOfficer: 'n.ndayizeye', declaration: { asksForAsylum: false, accompaniment: 'NOT_ASKED' },
  checks: CLEAR.map((one) => (one.check === 'health' ? { ...one, answer: 'NOT_DONE' as const } : one)),
});

it('a note that is being written outlasts a long interview', () => {
  const client = newQueryClient();
  client.setQueryData(['note', 'i2'], 'Shows a second passport');
  expect(client.getQueryCache().find({ queryKey: ['note', 'i2'] })?.gcTime).toBe(Infinity);
});

describe('an officer in the second line', () => {
  it('finds what the lane could not tell still to be compared, and what he could not tell himself no longer', async () => {
    const said = (by: string) => ({ ...HIT, state: 'UNSURE' as const, verdicts: [{ by, at: '2026-11-22T08:25:00Z', verdict: 'UNSURE' as const, reason: 'Too little in the record' }] });
    expect(isToCompare(said('c.irakoze'), 'n.ndayizeye')).toBe(true);
    expect(isToCompare(said('n.ndayizeye'), 'n.ndayizeye')).toBe(false);
    await show('/second-line', (start) => {
      start.inspections = [unseen()];
      start.instead.set('GET /inspections/i2/hits', { status: 200, body: { items: [said('c.irakoze')] } });
    });
    expect(await screen.findByText('closed: compare first')).toBeTruthy();
  });

  it('who may not know why a case has priority is not offered its refusal', async () => {
    await show('/second-line', (start) => {
      start.session.rights = start.session.rights.filter((right) => right !== 'PROTECTION_READ');
      start.inspections = [{ ...unseen(), protection: true }];
    });
    const why = await screen.findByText('closed: protection officer');
    expect(why.closest('[data-key="F10"]')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('leaves a case whose reason it may not know to the helpers, unless it is taken on purpose', async () => {
    const { post, user } = await show('/second-line', (start) => { start.session.rights = start.session.rights.filter((right) => right !== 'PROTECTION_READ'); });
    await screen.findByText('FARAH Hodan Ismail');
    await waitFor(() => expect(screen.getByText('Take next').closest('[data-key="F2"]')?.getAttribute('aria-disabled')).not.toBe('true'));
    await user.keyboard('{F2}');
    await waitFor(() => expect(post.writes.map(({ path }) => path)).toContain('/queue/q2/take'));
    await user.click(screen.getByText('Priority: somebody to protect'));
    expect(await screen.findByText('Take: no helper here')).toBeTruthy();
  });

  it('takes a helper to the one with priority first', async () => {
    const { post, user } = await show('/second-line', (start) => { start.session.rights = [...start.session.rights, 'PROTECTION_READ']; });
    await screen.findByText('FARAH Hodan Ismail');
    await waitFor(() => expect(screen.getByText('Take next').closest('[data-key="F2"]')?.getAttribute('aria-disabled')).not.toBe('true'));
    await user.keyboard('{F2}');
    await waitFor(() => expect(post.writes.map(({ path }) => path)).toContain('/queue/q1/take'));
  });

  it('says with Y that the card was seen, which no machine could be asked', async () => {
    const { post, user } = await show('/second-line', (start) => { start.inspections = [unseen()]; });
    expect(await screen.findByText('Look at the yellow fever card')).toBeTruthy();
    expect(screen.queryByText('Ask again: Health')).toBeNull();
    await user.keyboard('y');
    await waitFor(() => expect(post.writes.find(({ path }) => path.endsWith('/declaration'))?.body).toMatchObject({ declaration: { yellowFeverCertificate: true } }));
  });

  it('asks the law again with W when another is in force than the one that ruled', async () => {
    const { post, user } = await show('/second-line', (start) => { start.inspections = [unseen()]; start.lawVersion = 'BDI:other'; });
    expect(await screen.findByText('The law has changed: ask again')).toBeTruthy();
    await user.keyboard('w');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/inspections/i2/checks/law' }));
  });

  it('is not told of a law that is the same', async () => {
    await show('/second-line', (start) => { start.inspections = [unseen()]; });
    await screen.findByText('Look at the yellow fever card');
    expect(screen.queryByText('The law has changed: ask again')).toBeNull();
  });

  it('is told in the file what was decided and why, and offers no key for a case that is decided', async () => {
    await show('/second-line', (start) => {
      start.inspections = [{ ...unseen(), state: 'DECIDED', decisions: [
        { decision: { type: 'refer', reason: 'VISA' }, by: 'b.bukuru', byName: 'B. Bukuru', at: '2026-11-22T08:00:00Z' },
        { decision: { type: 'admit', conditions: [], stayDays: 30, againstReason: 'Supervisor was asked' }, by: 'n.ndayizeye', byName: 'N. Ndayizeye', at: '2026-11-22T08:10:00Z' },
      ] }];
    });
    expect(await screen.findByText(/^Admitted · 30 .* · Supervisor was asked$/)).toBeTruthy();
    expect(screen.getByText('Referred · Visa or permit')).toBeTruthy();
    expect(screen.queryByText(/Ask again/, { selector: 'b' })).toBeNull();
    expect(screen.getByText('Admitted · N. Ndayizeye')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Note/ })).toBeNull();
  });

  it('sends a note whose answer was lost again under the same key, and the next one under another', async () => {
    const { post, user } = await show('/second-line', (start) => {
      start.inspections = [unseen()];
      start.instead.set('POST /queue/i2/notes', { status: 503, body: { code: 'STORAGE_UNAVAILABLE', title: 'Nothing was recorded.' } });
    });
    const keep = async (text: string) => {
      const field = await screen.findByRole('textbox', { name: /Note/ });
      await user.clear(field);
      await user.click(field);
      await user.paste(text);
      await user.keyboard('{F4}');
    };
    const notes = () => post.writes.filter(({ path }) => path.endsWith('/notes'));
    await keep('No answer yet');
    await screen.findByText('Nothing was recorded.');
    post.instead.clear();
    await keep('No answer yet');
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Note/ })).toHaveProperty('value', ''));
    await keep('No answer yet');
    await waitFor(() => expect(notes()).toHaveLength(3));
    const [first, again, later] = notes().map(({ key }) => key);
    expect(first).toBeTruthy();
    expect(again).toBe(first);
    expect(later).not.toBe(first);
  });

  it('finds a note that was begun again after a look into another room', async () => {
    const { user } = await show('/second-line', (start) => { start.inspections = [unseen()]; });
    await user.click(await screen.findByRole('textbox', { name: /Note/ }));
    await user.paste('Shows a second passport');
    await user.keyboard('{Control>}m{/Control}');
    await user.click(await screen.findByRole('button', { name: /Travellers/ }));
    await screen.findByText('Find a traveller');
    await user.keyboard('{Control>}m{/Control}');
    await user.click(await screen.findByRole('button', { name: /Second line/ }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Note/ })).toHaveProperty('value', 'Shows a second passport'));
  });
});
