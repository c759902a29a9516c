import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BoardingAnswer } from '../../src/api/watch';
import { BOARDINGS, MATCH } from '../fixtures/journeys';
import type { FixturePost } from '../fixtures/post';
import { inspection } from '../fixtures/people';
import { show } from './show';

const announced = (answer: Partial<BoardingAnswer>) => (start: FixturePost) => {
  start.inspections = [inspection('i9')];
  start.instead.set('GET /expected-arrivals/of/i9', { status: 200, body: { items: [MATCH] } });
  start.instead.set('GET /boarding/journeys/j1/answers', { status: 200, body: { items: [{ ...BOARDINGS[1]!, passenger: 'q2', ...answer }] } });
};

describe('somebody who was announced', () => {
  it('is shown with the journey', async () => {
    await show('/lane', announced({ status: 'OK_TO_BOARD', state: 'STANDING' }));
    expect(await screen.findByText('UX 448')).toBeTruthy();
    expect(screen.queryByText(/not to board/)).toBeNull();
  });

  it('stands out where the carrier was told to leave him behind', async () => {
    await show('/lane', announced({ status: 'DO_NOT_BOARD', state: 'STANDING' }));
    expect(await screen.findByText(/carrier told: not to board/)).toBeTruthy();
  });
});
