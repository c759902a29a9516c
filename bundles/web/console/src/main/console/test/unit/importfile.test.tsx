import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ImportJob } from '../../src/api/watch';
import { show } from './show';

it('forgets the file it has sent, as its field does', async () => {
  const { post, user } = await show('/alerts');
  await user.click((await screen.findAllByRole('button', { name: /Take over a list/ }))[0]!);
  await user.selectOptions(await screen.findByRole('combobox', { name: /Format/ }), 'un-consolidated-xml');
  await user.upload(screen.getByLabelText('File'), new File(['<list/>'], 'list.xml'));
  await user.keyboard('{F3}');
  await screen.findByText('The difference');
  await user.keyboard('{F4}');
  expect(screen.getByLabelText<HTMLInputElement>('File').files).toHaveLength(0);
  await user.keyboard('{F3}');
  expect(post.writes.filter(({ path }) => path.startsWith('/alert-import'))).toHaveLength(1);
});

it('says of a file that was read that it was taken over since', async () => {
  const { user } = await show('/alerts', (start) => {
    const read = { id: 'j1', format: 'un-consolidated-xml', list: 'un-consolidated', startedBy: 'n.ndayizeye', stage: 'READING', state: 'DONE', done: 9, total: 9, startedAt: '2026-11-22T08:00:00Z', endedAt: '2026-11-22T08:01:00Z' } as const;
    const preview = { id: 'p1' } as ImportJob['preview'];
    const taken = { ...read, id: 'j2', stage: 'CLEARING', preview, result: { id: 'un-consolidated' } } as unknown as ImportJob;
    start.instead.set('GET /alert-import-jobs', { status: 200, body: { items: [taken, { ...read, preview }, { ...read, id: 'j0', preview: { id: 'p0' } }] } });
  });
  await user.click((await screen.findAllByRole('button', { name: /Take over a list/ }))[0]!);
  expect(await screen.findAllByText('read and taken over')).toHaveLength(1);
  expect(screen.getAllByText('read, to be looked at')).toHaveLength(1);
});
