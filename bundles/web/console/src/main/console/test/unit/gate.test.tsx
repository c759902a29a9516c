import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OPENED, STAYED_CLOSED } from '../fixtures/devices';
import type { FixturePost } from '../fixtures/post';
import { inspection, NOW } from '../fixtures/people';
import { show } from './show';

const gated = (start: FixturePost) => {
  start.inspections = [inspection('i9', { state: 'DECIDED', crossing: 'c9', decisions: [{ decision: { type: 'admit', conditions: [] }, by: 'n.ndayizeye', byName: 'N. Ndayizeye', at: NOW }] })];
  start.instead.set('GET /gates/c9', { status: 200, body: STAYED_CLOSED });
  start.instead.set('POST /gates/c9/again', { status: 200, body: OPENED });
};

describe('the gate of a lane', () => {
  it('says what became of it for the last one admitted, and is opened again by its key', async () => {
    const { post, user } = await show('/lane', gated);
    await screen.findByText(/still at the lane/);
    act(() => post.tell?.('gate', '{"crossing":"c9"}'));
    expect(await screen.findByText(/The gate did not answer/)).toBeTruthy();
    post.instead.set('GET /gates/c9', { status: 200, body: OPENED });
    await user.keyboard('o');
    await waitFor(() => expect(post.writes.map(({ path }) => path)).toContain('/gates/c9/again'));
    expect(await screen.findByText(/The gate opened/)).toBeTruthy();
  });

  it('is not asked for before the post has told of this crossing', async () => {
    const { post } = await show('/lane', gated);
    await screen.findByText(/still at the lane/);
    act(() => post.tell?.('gate', '{"crossing":"c8"}'));
    expect(post.asked).not.toContain('/gates/c9');
    expect(screen.queryByText('Open again')).toBeNull();
  });
});
