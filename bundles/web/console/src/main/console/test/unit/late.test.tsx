import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Inspection } from '../../src/api/types';
import type { FixturePost } from '../fixtures/post';
import { CLEAR, inspection, register, say } from '../fixtures/people';
import { show } from './show';

const history = (answer: CheckResult['answer'], reason: string): CheckResult => ({ ...CLEAR.find(({ check }) => check === 'history')!, answer, reason: say(reason) });
const checks = (past: CheckResult, other: CheckResult) => [...CLEAR.map((one) => (one.check === 'history' ? past : one)), other];
const LATE = checks(history('NOT_DONE', 'Centre did not answer.'), register('vehicles', 'NOT_DONE', 'No answer within 2 s.'));

/** The checks answer when they are let, with what then stands at the post. */
async function withLate(path = '/lane', id = 'i1', state: Partial<Inspection> = {}) {
  const answers: (() => void)[] = [];
  const shown = await show(path, (post) => {
    post.inspections = [inspection(id, { checks: LATE, ...state })];
    post.hold = (called) => (called.includes('/checks/') ? new Promise((done) => answers.push(done)) : undefined);
  });
  const asked = () => shown.post.writes.filter((write) => write.path.includes('/checks/')).map((write) => write.path.split('/').at(-1));
  const answer = async (with_: readonly CheckResult[]) => {
    await waitFor(() => expect(answers).not.toHaveLength(0));
    shown.post.inspections = shown.post.inspections.map((one) => (one.id === id ? { ...one, checks: with_ } : one));
    await act(async () => answers.shift()!());
  };
  return { ...shown, asked, answer, waiting: () => answers.length };
}

const row = (check: string) => document.querySelector(`.vrow[data-check="${check}"]`)!;
const decisions = (post: FixturePost) => post.writes.filter((write) => write.path.endsWith('/decision'));

describe('checks that came too late', () => {
  it('say that they are asked again, one after the other, and then what they answer', async () => {
    const { user, asked, answer } = await withLate();
    await screen.findByText('Centre did not answer');
    expect(row('history').textContent).toContain('F5');
    await user.keyboard('{F5}');
    await waitFor(() => expect(row('history').className).toContain('ready'));
    expect(row('history').textContent).toContain('Asked again, no answer yet');
    expect(row('source-vehicles').textContent).toContain('Asked again');
    const half = checks(history('PASSED', '3 crossings since 2024'), LATE.at(-1)!);
    await answer(half);
    await waitFor(() => expect(row('history').className).toContain('pass'));
    expect(row('source-vehicles').className).toContain('ready');
    await answer(half);
    await waitFor(() => expect(row('source-vehicles').className).toContain('notdone'));
    expect(asked()).toEqual(['history', 'source-vehicles']);
  });

  // a document that is laid down late has its chip read while the officer gives the reason
  async function reasonGivenWhileTheChipIsRead() {
    const shown = await withLate();
    await screen.findByText('Centre did not answer');
    await shown.user.keyboard('{F8}');
    const reason = await screen.findByRole('button', { name: /Supervisor was asked/ });
    act(() => shown.post.tell!('chip', '{}'));
    await waitFor(() => expect(shown.waiting()).toBe(1));
    await shown.user.click(reason);
    await shown.user.keyboard('{F8}');
    expect(decisions(shown.post)).toEqual([]);
    return shown;
  }
  const chipRead = (answer: CheckResult['answer']) => LATE.map((one) => (one.check === 'chip' ? { ...one, answer } : one));

  it('record no reason against what came in after it was given', async () => {
    const { post, user, answer } = await reasonGivenWhileTheChipIsRead();
    await answer(chipRead('FAILED'));
    await screen.findByText(/The checks have changed meanwhile/);
    expect(decisions(post)).toEqual([]);
    await user.keyboard('{F8}');
    await waitFor(() => expect(decisions(post)).toHaveLength(1));
  });

  it('leave a reason in force when nothing new stands against the traveller', async () => {
    const { post, answer } = await reasonGivenWhileTheChipIsRead();
    await answer(chipRead('PASSED'));
    await waitFor(() => expect(decisions(post)).toHaveLength(1));
  });

  it('are all asked in the second line, not the first of them only', async () => {
    const { user, asked, answer } = await withLate('/second-line', 'i2', { state: 'IN_SECOND_LINE', secondLineOfficer: 'n.ndayizeye' });
    await screen.findAllByText('Centre did not answer');
    await user.keyboard('{F5}');
    await screen.findAllByText('Asked again, no answer yet');
    await answer(LATE);
    await answer(LATE);
    await waitFor(() => expect(asked()).toEqual(['history', 'source-vehicles']));
  });
});
