import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { READ } from '../fixtures/lists';
import { show } from './show';

const preview = (publishedAt: string) => ({ ...READ, preview: { ...READ.preview!, header: { ...READ.preview!.header, publishedAt } } });
const opened = async (publishedAt: string) => {
  const { user } = await show('/alerts', (post) => { post.instead.set('GET /alert-import-jobs', { status: 200, body: { items: [preview(publishedAt)] } }); });
  await user.click((await screen.findAllByRole('button', { name: /Take over a list/ }))[0]!);
  await user.click(await screen.findByRole('button', { name: /Open/ }));
  await screen.findByText('The difference');
};

it('says of a file that it is older than the list in force, before it is taken over', async () => {
  await opened('2020-12-01T00:00:00Z');
  expect(await screen.findByText(/^Older than the list in force/)).toBeTruthy();
});

it('says nothing of the kind of a newer one', async () => {
  await opened('2026-11-22T08:00:00Z');
  await screen.findByText('RUGAMBA THÉOGÈNE');
  expect(screen.queryByText(/^Older than the list in force/)).toBeNull();
});
