import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
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
