import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from './show';

describe('a correction of a crossing', () => {
  it('says that nothing is changed yet, and sends what is', async () => {
    const { post, user } = await show('/travellers/t1');
    await user.click((await screen.findAllByRole('button', { name: /Correct/ }))[0]!);
    await user.keyboard('1{F8}');
    expect(await screen.findByText('Nothing is changed yet')).toBeTruthy();
    expect(post.writes.filter(({ path }) => path.endsWith('/correction'))).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: /Purpose/ }), 'TRANSIT');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.find(({ path }) => path.endsWith('/correction'))?.body).toMatchObject({ reason: 'Keyed wrongly', purpose: 'TRANSIT' }));
  });

  it('is keyed without a mouse: every field has its key', async () => {
    const { user } = await show('/travellers/t1');
    await user.click((await screen.findAllByRole('button', { name: /Correct/ }))[0]!);
    await screen.findByText('Correct a crossing');
    for (const [key, name] of [['e', /Direction/], ['p', /Purpose/], ['m', /Transport/]] as const) {
      (document.activeElement as HTMLElement).blur();
      await user.keyboard(key);
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name })));
    }
  });
});

describe('the filters of the report', () => {
  it('are reached by the keys printed on them', async () => {
    const { user } = await show('/reports');
    await screen.findByRole('textbox', { name: /From/ });
    await user.keyboard('p');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Period/ })));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('d');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Direction/ })));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('f');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /From/ })));
  });
});
