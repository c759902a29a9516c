import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LINES } from '../fixtures/people';
import { heading, scan, show } from './show';

const said = (post: Awaited<ReturnType<typeof show>>['post']) => post.writes.filter(({ path }) => path.endsWith('/declaration'));

describe('the vehicle in which a traveller comes', () => {
  it('is given by its plate with the keyboard, is shown, and can be taken back', async () => {
    const { post, user } = await show('/lane');
    await heading('Scan the travel document');
    act(() => scan(LINES));
    await heading('5 passed, 2 not possible');
    await user.keyboard('p');
    await screen.findByRole('dialog');
    await user.keyboard('{F8}');
    expect(screen.getByText('Give the plate or the vehicle number')).toBeTruthy();
    await user.paste('t 512 bda');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(said(post).at(-1)?.body).toMatchObject({ declaration: { vehicle: { plate: 'T 512 BDA' } } }));
    await screen.findByRole('button', { name: /T 512 BDA/ });
    await user.keyboard('p');
    await screen.findByRole('dialog');
    await user.keyboard('{F9}');
    await waitFor(() => expect(said(post)).toHaveLength(2));
    expect(said(post)[1]?.body).not.toHaveProperty('declaration.vehicle');
    await screen.findByRole('button', { name: /Vehicle/ });
  });

  it('is seen in the second line', async () => {
    await show('/second-line', (prepared) => { prepared.degraded = true; });
    expect(await screen.findByText(/Vehicle UGA UBB 123X/)).toBeTruthy();
  });

  it('stands with the crossing in the file', async () => {
    await show('/travellers/t1');
    expect(await screen.findByText('TZA T 512 BDA')).toBeTruthy();
  });
});
