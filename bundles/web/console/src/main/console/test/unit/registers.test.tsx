import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/screens/inspection/lines';
import type { Texts } from '../../src/i18n/Texts';
import { CLEAR, inspection, register } from '../fixtures/people';
import { show } from './show';

const texts = { t: (key: string) => key, code: (_: string, one: string) => one, number: String } as unknown as Texts;

describe('databases of others at the lane', () => {
  it('have a row each as long as there is room', () => {
    const checks = [...CLEAR, register('vehicles', 'PASSED', 'no record')];
    expect(linesOf(texts, checks, 0).map(({ id }) => id)).toEqual([...CLEAR.map(({ check }) => check), 'source-vehicles']);
  });

  it('share a row rather than push out another check, and what is open is said', () => {
    const checks = [...CLEAR.slice(0, 4), register('vehicles', 'PASSED', 'no record'), register('passports', 'NOT_DONE', 'did not answer'), register('police', 'PASSED', 'no record'), ...CLEAR.slice(4)];
    const lines = linesOf(texts, checks, 0);
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)?.id).toBe('health');
    expect(lines[4]).toMatchObject({ state: 'notdone', reason: 'did not answer', key: 'F5' });
  });

  it('are asked again with F5 when one did not answer', async () => {
    const { post, user } = await show('/lane', (prepared) => { prepared.inspections = [inspection('i1', { checks: [...CLEAR, register('vehicles', 'NOT_DONE', 'did not answer')] })]; });
    await screen.findByText('Ask again');
    await user.keyboard('{F5}');
    expect(post.writes.at(-1)).toMatchObject({ path: '/inspections/i1/checks/source-vehicles' });
  });
});
