import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HALF_TAKEN, MATCH } from '../fixtures/journeys';
import { heading, show } from './show';

async function open(prepare?: Parameters<typeof show>[1]) {
  const shown = await show('/journeys', prepare);
  await screen.findByText(/UX 448/);
  return shown;
}

async function passengers() {
  const shown = await open();
  await shown.user.click(screen.getAllByRole('button', { name: /Open/ })[0]!);
  await screen.findByText('RUGAMBA THEOGENE');
  await screen.findByText(/waits for a second person/);
  return shown;
}

describe('journeys', () => {
  it('says of a journey that nobody was compared yet, and never that it is clear', async () => {
    await open();
    const bus = screen.getByText('EXAMPLE LINES T123ABC').closest('tr')!;
    expect(within(bus).getAllByText('not compared yet').length).toBeGreaterThan(0);
    expect(within(bus).queryByText('nothing to compare')).toBeNull();
  });

  it('shows who is on it, whom to compare, and why', async () => {
    const { user } = await open();
    await user.click(screen.getAllByRole('button', { name: /Open/ })[0]!);
    await screen.findByText('RUGAMBA THEOGENE');
    expect(screen.getByText(/this look is recorded/)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: /Open/ })[0]!);
    const box = await screen.findByRole('dialog');
    expect(within(box).getAllByText('Both names are the same').length).toBeGreaterThan(0);
  });

  it('answers for those with nothing to compare at once, and for nobody else', async () => {
    const { post, user } = await passengers();
    await user.keyboard('{F6}');
    const box = await screen.findByRole('dialog');
    expect(within(box).queryByRole('option', { name: 'not to board' })).toBeNull();
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/boarding/journeys/j1/answers', body: { passengers: ['q4'], status: 'OK_TO_BOARD', words: 'OK TO BOARD' } }));
  });

  it('keeps nobody from boarding without a ground and a reason', async () => {
    const { post, user } = await passengers();
    await user.click(screen.getAllByRole('button', { name: /Open/ })[2]!);
    await screen.findByRole('dialog');
    await user.selectOptions(screen.getByRole('combobox', { name: /What the carrier is told/ }), 'DO_NOT_BOARD');
    await screen.findByText(/cannot ask for protection here/);
    await user.keyboard('{F8}');
    expect(post.writes).toHaveLength(0);
    const ground = await screen.findByRole('combobox', { name: /round/ });
    await waitFor(() => expect(within(ground).getAllByRole('option').length).toBeGreaterThan(1));
    await user.selectOptions(ground, within(ground).getAllByRole('option')[1]!);
    await user.type(screen.getByRole('textbox', { name: 'Why, for ourselves' }), 'Entry ban until 2030');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/boarding/journeys/j1/answers', body: { passengers: ['q4'], status: 'DO_NOT_BOARD', reason: 'Entry ban until 2030' } }));
  });

  it('lets another person confirm what was proposed, or take it back with a reason', async () => {
    const { post, user } = await passengers();
    await user.click(screen.getAllByRole('button', { name: /Open/ })[0]!);
    await screen.findByRole('dialog');
    await user.keyboard('{F9}');
    expect(post.writes).toHaveLength(0);
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)?.path).toBe('/boarding/answers/b1/confirm'));
  });

  it('shows which messages to the carrier wait', async () => {
    const { user } = await passengers();
    await user.keyboard('{F7}');
    const box = await screen.findByRole('dialog');
    await within(box).findByText('UX-448-1A2B3D.cusres');
    expect(within(box).getAllByText('waits')).toHaveLength(1);
  });

  it('deletes a journey only with a reason', async () => {
    const { post, user } = await open();
    await user.click(screen.getAllByRole('button', { name: /Open/ })[0]!);
    await screen.findByText('RUGAMBA THEOGENE');
    await user.keyboard('{F9}');
    await screen.findByRole('dialog');
    await user.keyboard('{F8}');
    expect(post.writes.filter(({ path }) => path.endsWith('/delete'))).toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: 'Why' }), 'Sent by mistake');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/journeys/j1/delete', body: { reason: 'Sent by mistake' } }));
  });

  it('asks for the journey of a table and not of a message', async () => {
    const { post, user } = await open();
    await user.keyboard('2');
    await heading('Take a list');
    await user.upload(screen.getByLabelText('File'), new File(['Name'], 'bus.csv', { type: 'text/csv' }));
    await user.keyboard('{F8}');
    expect(post.writes).toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: 'Number or plate' }), 'T123ABC');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)?.path).toBe('/passenger-lists/table'));
    await user.upload(screen.getByLabelText('File'), new File(['UNB'], 'UX448.edi'));
    expect(screen.queryByRole('textbox', { name: 'Number or plate' })).toBeNull();
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)?.path).toBe('/passenger-lists'));
    await screen.findByText(/The end of the interchange/);
  });

  it('says where the fault of a half taken file is, and leads to the quarantine', async () => {
    const { post, user } = await open();
    post.instead.set('POST /passenger-lists', { status: 200, body: HALF_TAKEN });
    await user.keyboard('2');
    await heading('Take a list');
    await user.upload(screen.getByLabelText('File'), new File(['UNB'], 'UX448.edi'));
    await user.keyboard('{F8}');
    await screen.findByText('Segment 33 LOC');
    await user.click(screen.getByRole('button', { name: 'Quarantine' }));
    await screen.findByText('UX448.edi');
  });

  it('shows a quarantined text only when asked, and sends it corrected', async () => {
    const { post, user } = await open();
    await user.keyboard('3');
    await screen.findByText('UX448.edi');
    await user.click(screen.getByRole('button', { name: /Open/ }));
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.keyboard('{F3}');
    const text = await screen.findByRole('textbox', { name: 'Text of the file' });
    await user.type(text, 'X');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)?.path).toBe('/passenger-quarantine/z1/correct'));
    await screen.findByText(/The end of the interchange/);
  });

  it('tells the lane who was announced', async () => {
    const { post } = await show('/lane', (prepared) => { prepared.instead.set('GET /expected-arrivals', { status: 200, body: { items: [MATCH.person] } }); });
    await screen.findByText('UX 448');
    expect(post.writes).toHaveLength(0);
  });
});
