import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EMPTY, faultsOf, questionOf } from '../../src/screens/sources/question';
import { heading, show } from './show';

async function open(prepare?: Parameters<typeof show>[1]) {
  const shown = await show('/alerts', prepare);
  await heading('Lists');
  await shown.user.keyboard('7');
  await heading('Registers of others');
  return shown;
}

describe('the registers of others', () => {
  it('show how each answered, and that silence is “not done”', async () => {
    await open();
    const row = (await screen.findByText('Vehicles of Utopia (simulator)')).closest('tr')!;
    expect(within(row).getByText('rests half a minute')).toBeTruthy();
    expect(within(row).getByText(/did not answer within 2000 ms/)).toBeTruthy();
    expect(within(row).getByText(/too old/)).toBeTruthy();
    expect(screen.getByText(/never “no record”/)).toBeTruthy();
    const fault = await screen.findByText('1 register is set up wrongly and is not asked');
    expect(within(fault.closest('[role=alert]') as HTMLElement).getByText('org.mpaka.exchange.source-interpol.cfg')).toBeTruthy();
    expect(screen.getByText(/approval is empty/)).toBeTruthy();
  });

  it('are asked by hand with a reason, and say what they found', async () => {
    const { post, user } = await open();
    await user.click((await screen.findAllByRole('button', { name: 'Ask it' }))[0]!);
    const dialog = await screen.findByRole('dialog');
    await user.keyboard('{F8}');
    expect(post.writes.filter(({ path }) => path.startsWith('/external-sources'))).toHaveLength(0);
    await user.type(within(dialog).getByRole('textbox', { name: 'Number' }), 'l898902c3');
    await user.type(within(dialog).getByRole('textbox', { name: 'Why' }), 'a trial');
    await user.keyboard('{F8}');
    await within(dialog).findByText('1 record');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/external-sources/documents/questions', body: { document: { number: 'L898902C3' }, reason: 'a trial' } }));
  });

  it('cannot be asked by who may not read alerts', async () => {
    const { user } = await show('/administration', (prepared) => { prepared.session.rights = ['SYSTEM_ADMINISTER']; });
    await heading('Devices');
    await user.keyboard('2');
    await heading('Registers of others');
    await screen.findByText('Stolen documents of Utopia');
    expect(screen.queryByRole('button', { name: 'Ask it' })).toBeNull();
  });
});

describe('a question to a register', () => {
  it('holds only what was chosen', () => {
    const wanted = { ...EMPTY, number: 'A1', plate: 'T 1', country: 'UTO', reason: 'a trial' };
    expect(questionOf({ ...wanted, kind: 'VEHICLE' })).toEqual({ vehicle: { plate: 'T 1', country: 'UTO' }, reason: 'a trial' });
    expect(faultsOf({ ...wanted, kind: 'PERSON' })).toEqual(['surname']);
  });
});
