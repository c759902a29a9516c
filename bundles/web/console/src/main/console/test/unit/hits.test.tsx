import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HANDED, LATE } from '../fixtures/alerts';
import { inspection, POSSIBLE } from '../fixtures/people';
import type { FixturePost } from '../fixtures/post';
import { heading, show } from './show';

const key = (name: string) => document.querySelector<HTMLButtonElement>(`[data-key="${name}"]`)!;
const sent = (post: FixturePost, path: RegExp) => post.writes.filter((write) => path.test(write.path));
const OFFICER = { roles: ['OFFICER' as const], rights: ['INSPECT' as const, 'TRAVELLER_READ' as const, 'HIT_ADJUDICATE' as const] };
const fresh = (post: FixturePost) => { const { handOver, ...hit } = post.handed; post.handed = hit; };
const byMe = (post: FixturePost) => { post.handed = { ...HANDED, handOver: { ...HANDED.handOver!, by: post.session.user } }; };

describe('records to compare', () => {
  it('are open to an officer who adjudicates, with late ones marked, and lead to the very pair', async () => {
    const { user } = await show('/alerts', (post) => { Object.assign(post.session, OFFICER); });
    await heading('Records to compare');
    const row = (await screen.findByText('MWAKASEGE NEEMA JOAN')).closest('tr')!;
    expect(within(row).getByText('late')).toBeTruthy();
    expect(within(row).getByText('TZA TX0418207')).toBeTruthy();
    await user.click(within(row).getByRole('button', { name: 'Compare record' }));
    expect(await screen.findByText(/^Found after the traveller had left/)).toBeTruthy();
    expect(window.location.search).toContain(LATE.id);
  });

  it('can be narrowed to those found after the traveller had left', async () => {
    const { user } = await show('/alerts', (post) => { Object.assign(post.session, OFFICER); });
    await screen.findAllByText('late');
    const rows = () => document.querySelectorAll('.tb tbody tr').length;
    const all = rows();
    await user.keyboard('{F4}');
    await waitFor(() => expect(rows()).toBe(2));
    expect(all).toBeGreaterThan(2);
    expect(screen.getAllByText('late').length).toBe(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Not the same');
    expect(await screen.findByText('No late record waits')).toBeTruthy();
  });

  it('say how late screening stands, run by run', async () => {
    const { user } = await show('/alerts', (post) => { Object.assign(post.session, OFFICER); });
    expect(await screen.findByText('3 checks still not done')).toBeTruthy();
    await user.keyboard('{F6}');
    const box = await screen.findByRole('dialog');
    expect(await within(box).findByText('5,000 of 21,600')).toBeTruthy();
    expect(within(box).getAllByText(/tolen documents/)[0]).toBeTruthy();
  });
});

describe('who cannot tell', () => {
  const atLane = (start: FixturePost) => {
    Object.assign(start.session, OFFICER);
    start.inspections = [inspection('i2', { state: 'OPEN', checks: POSSIBLE })];
  };
  const cannotTell = async (user: Awaited<ReturnType<typeof show>>['user']) => {
    await screen.findByText('Is this the same person?');
    await waitFor(() => expect(key('F9').getAttribute('aria-disabled')).toBeNull());
    await user.keyboard('{F9}');
    await screen.findByRole('dialog');
    await user.keyboard('1{F9}');
  };

  it('sends the traveller at his lane to the second line, as the key says', async () => {
    const { post, user } = await show('/compare/i2', atLane);
    await cannotTell(user);
    await waitFor(() => expect(sent(post, /\/inspections\/i2\/decision$/)).toHaveLength(1));
    expect(sent(post, /\/inspections\/i2\/decision$/)[0]?.body).toMatchObject({ decision: { type: 'refer', reason: 'ALERT', note: 'Too little in the record' } });
  });

  it('decides nothing about a traveller whom he found among the records', async () => {
    const { post, user } = await show('/compare/i2?hit=h1', atLane);
    await cannotTell(user);
    await waitFor(() => expect(sent(post, /\/hits\/h1\//)).toHaveLength(1));
    expect(sent(post, /\/decision$/)).toEqual([]);
  });
});

describe('a late pair', () => {
  it('is compared with a stolen document’s record, says where he crossed, and leads to his file', async () => {
    const { user } = await show(`/compare/i5?hit=${LATE.id}`);
    expect(await screen.findByText(/^Entry, 2 Sept? 2026, 09:40, Kobero, lane 2$/)).toBeTruthy();
    expect(await screen.findByText('Keep the document')).toBeTruthy();
    expect(await screen.findByText('Reported stolen')).toBeTruthy();
    await user.keyboard('o');
    await heading('Traveller file');
  });

  it('is shown to an officer without the inspection of his colleague, which is not asked for', async () => {
    const { post } = await show(`/compare/i5?hit=${LATE.id}`, (start) => {
      Object.assign(start.session, OFFICER);
      start.instead.set('GET /inspections/i5', { status: 403, body: { code: 'FORBIDDEN', title: 'no' } });
    });
    expect(await screen.findByText('MWAKASEGE NEEMA JOAN')).toBeTruthy();
    expect(key('F8').getAttribute('aria-disabled')).toBeNull();
    expect(post.asked.filter((path) => path === '/inspections/i5')).toEqual([]);
  });
});

describe('a pair of a crossing without an inspection', () => {
  it('is opened from the queue, says so, and is judged like any other', async () => {
    const { post, user } = await show('/alerts', (start) => { Object.assign(start.session, OFFICER); });
    const row = (await screen.findByText('MWANAIDI SALUM')).closest('tr')!;
    await user.click(within(row).getByRole('button', { name: 'Compare record' }));
    expect(await screen.findByText(/^Crossed without an inspection/)).toBeTruthy();
    expect(await screen.findByText(/^Exit, 30 Dec 2025/)).toBeTruthy();
    expect(post.asked.filter((path) => path.startsWith('/inspections'))).toEqual([]);
    await user.keyboard('{F8}');
    await screen.findByRole('dialog');
    await user.type(screen.getByRole('textbox'), 'Another father’s name');
    await user.keyboard('{F8}');
    await waitFor(() => expect(sent(post, /h7.verdicts$/)[0]?.body).toEqual({ verdict: 'NOT_SAME', reason: 'Another father’s name' }));
  });
});

describe('what is to be done at a hit', () => {
  it('is said before anything else: instruction, whom to call, who answers for it', async () => {
    await show('/compare/i2?hit=h1');
    const region = await screen.findByRole('region', { name: 'What to do' });
    expect(await within(region).findByText('Keep at the post, call the prosecutor. Do not question.')).toBeTruthy();
    expect(within(region).getByText(/\+257 22 30 00 00/)).toBeTruthy();
    expect(key('F5').textContent).toContain('Hand over');
    expect(key('F5').getAttribute('aria-disabled')).toBe('true');
  });

  it('is handed over to an authority, with what went with it, once it is certain', async () => {
    const { post, user } = await show('/compare/i6?hit=h6', fresh);
    expect(await screen.findByText('Not handed over yet')).toBeTruthy();
    await user.keyboard('{F5}');
    await screen.findByRole('dialog');
    await user.keyboard('{F8}');
    expect(await screen.findByText('Give this')).toBeTruthy();
    expect(sent(post, /hand-over$/)).toEqual([]);
    await user.type(screen.getByLabelText('To whom'), 'Insp. Nkurunziza');
    await user.selectOptions(screen.getByLabelText('Authority that confirms'), 'customs');
    await user.type(screen.getByLabelText(/^With/), 'Passport, one bag');
    await user.keyboard('{F8}');
    await waitFor(() => expect(sent(post, /hand-over$/)[0]?.body).toEqual({ to: 'Insp. Nkurunziza', agency: 'customs', note: 'Passport, one bag' }));
    expect(await screen.findByText('handed over, receipt waits')).toBeTruthy();
    await user.keyboard('{F5}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(key('F5').getAttribute('aria-disabled')).toBe('true');
  });

  it('is confirmed by another person with the number of the receipt', async () => {
    const { post, user } = await show('/compare/i6?hit=h6');
    await screen.findByText('handed over, receipt waits');
    await user.keyboard('{F5}');
    await user.type(await screen.findByLabelText('Number of the receipt or case'), 'PV 12/2026');
    await user.keyboard('{F8}');
    await waitFor(() => expect(sent(post, /receipt$/)[0]?.body).toEqual({ reference: 'PV 12/2026' }));
    expect(await screen.findByText('PV 12/2026')).toBeTruthy();
  });

  it('is not confirmed by who handed over, nor by somebody of another service', async () => {
    const first = await show('/compare/i6?hit=h6', byMe);
    await screen.findByText('handed over, receipt waits');
    await first.user.keyboard('{F5}');
    expect(await screen.findByText('another person confirms', { selector: '.reason' })).toBeTruthy();
    first.view.unmount();
    const second = await show('/compare/i6?hit=h6', (post) => { Object.assign(post.session, OFFICER, { user: 'x.other' }); });
    await screen.findByText('handed over, receipt waits');
    await second.user.keyboard('{F5}');
    expect(await screen.findByText('the authority or a supervisor confirms', { selector: '.reason' })).toBeTruthy();
  });
});
