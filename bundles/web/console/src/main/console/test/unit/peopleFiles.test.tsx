import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { choose, columnsOf } from '../../src/screens/people/columns';
import { WITHOUT_NAMES } from '../fixtures/peopleFiles';
import { refuse } from '../fixtures/post';
import { heading, show } from './show';

const MANIFEST = new File(['Seat,Passenger\n1,Ann A'], 'bus 7.csv', { type: 'text/csv' });

async function open(prepare?: Parameters<typeof show>[1]) {
  const shown = await show('/alerts', prepare);
  await heading('Lists');
  await shown.user.keyboard('6');
  await heading('Files of people');
  return shown;
}

describe('a file of people', () => {
  it('is read first, and compared only with a name and a reason', async () => {
    const { post, user } = await open();
    await user.upload(screen.getByLabelText('File'), MANIFEST);
    await user.keyboard('{F3}');
    await screen.findByText('How it is read');
    expect(screen.getByText('Set aside: the line has no name.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the file' }).value).toBe('bus 7');
    await user.keyboard('{F8}');
    expect(post.writes.filter(({ path }) => path === '/people-files')).toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: 'Why it is compared' }), 'Arrival announced');
    await user.keyboard('{F8}');
    await screen.findByText(/412 of 1,200 people/);
    await user.keyboard('{F9}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ path: '/people-files/f3/cancel' }));
  });

  it('asks which column holds the names, and reads it again', async () => {
    const { post, user } = await open((prepared) => { prepared.instead.set('POST /people-files/preview', { status: 200, body: WITHOUT_NAMES }); });
    await user.upload(screen.getByLabelText('File'), MANIFEST);
    await user.keyboard('{F3}');
    await screen.findByText('Say below which column is the name, or surname and given names.');
    post.instead.clear();
    await user.selectOptions(screen.getByRole('combobox', { name: /Passenger/ }), 'whole name');
    await screen.findByText('lines set aside');
    expect(post.writes.filter(({ path }) => path === '/people-files/preview')).toHaveLength(2);
  });

  it('that cannot be read is told with its line, and nothing is compared', async () => {
    const { post, user } = await open((prepared) => { prepared.instead.set('POST /people-files/preview', refuse(400, 'UNREADABLE_TABLE', 'Line 7 of the file: a quotation mark is never closed. Nothing was compared.')); });
    await user.upload(screen.getByLabelText('File'), MANIFEST);
    await user.keyboard('{F3}');
    await screen.findByText(/^Line 7 of the file/);
    expect(screen.queryByText('How it is read')).toBeNull();
    expect(post.writes.filter(({ path }) => path === '/people-files')).toHaveLength(0);
  });

  it('shows who is to be compared, by weight, and why', async () => {
    const { user } = await open();
    await user.click((await screen.findAllByRole('button', { name: 'Open' }))[0]!);
    await screen.findByText('Kamanzi Erick');
    await user.selectOptions(screen.getByRole('combobox', { name: /Show/ }), 'best record: strong');
    await waitFor(() => expect(screen.queryByText('Kamanzi Erick')).toBeNull());
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{ArrowDown}{Enter}');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByText('Both names are the same', { exact: false })).toHaveLength(2);
    expect(within(dialog).getByText('RUGAMBA THEO')).toBeTruthy();
  });

  it('is saved as a workbook or as CSV', async () => {
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download); });
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    const { user } = await open();
    await user.click((await screen.findAllByRole('button', { name: 'Open' }))[0]!);
    await screen.findByText(/deleted by itself/);
    await user.keyboard('{F3}');
    await waitFor(() => expect(saved).toEqual(['Manifest of bus 7.xlsx']));
    await user.keyboard('{F6}');
    await waitFor(() => expect(saved).toEqual(['Manifest of bus 7.xlsx', 'Manifest of bus 7.csv']));
    click.mockRestore();
  });

  it('is deleted before its time after a question', async () => {
    const { post, user } = await open();
    await user.click((await screen.findAllByRole('button', { name: 'Open' }))[0]!);
    await screen.findByText(/deleted by itself/);
    await user.keyboard('{F9}');
    await screen.findByRole('dialog');
    await user.keyboard('{F8}');
    await waitFor(() => expect(post.writes.at(-1)).toMatchObject({ method: 'DELETE', path: '/people-files/f1' }));
    await heading('Files of people');
  });
});

describe('what a person says of columns', () => {
  it('is sent as the server reads it', () => {
    const named = choose({}, 'Passenger', undefined, 'NAME');
    expect(columnsOf(named)).toBe('name=Passenger');
    expect(columnsOf(choose(named, 'Seat', 'REFERENCE', undefined))).toBe('name=Passenger;reference=');
  });
});
