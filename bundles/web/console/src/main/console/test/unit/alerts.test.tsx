import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { alertFrom, draftOf, emptyDraft, faultsOf, nobodyApproves } from '../../src/screens/alerts/draft';
import { hasEnded, isOverdue } from '../../src/screens/alerts/finding';
import { ALERTS, CHANGE, PROPOSED, VEHICLE, WITHDRAWN } from '../fixtures/alerts';
import { ALERT } from '../fixtures/people';
import { refuse, type FixturePost } from '../fixtures/post';
import { heading, show } from './show';

// what is overdue depends on the day
vi.mock('../../src/app/clock', () => ({ useNow: () => Date.parse('2026-11-22T08:42:00Z') }));

const TODAY = '2026-11-22';
const sent = (post: FixturePost, path: RegExp) => post.writes.filter((write) => path.test(write.path));
const press = async (user: Awaited<ReturnType<typeof show>>['user'], key: string) => {
  (document.activeElement as HTMLElement | null)?.blur();
  await user.keyboard(key);
};
/** The part of the room with the alerts. */
async function alerts(prepare?: (post: FixturePost) => void) {
  const shown = await show('/alerts', prepare);
  await heading('Lists');
  await press(shown.user, '2');
  await heading('Alerts');
  await screen.findByText('LOKWANGA PIETER OJARA');
  return shown;
}
const rows = () => [...document.querySelectorAll('.tb tbody tr')].map((row) => row.querySelector('bdi')!.textContent);

describe('an alert as it is written', () => {
  it.each(ALERTS.map((alert) => [alert.id, alert] as const))('comes out of the editor as it went in: %s', (_, alert) => {
    const { subject, category, action, silent, owner, legalBasis, reason, validity, terms } = alert;
    expect(alertFrom(draftOf(alert))).toEqual({ subject, category, action, silent, owner, legalBasis, reason, validity, ...(terms ? { terms } : {}) });
  });

  it('takes days, months, years and ranges of birth as they are typed, and leaves empty lines out', () => {
    const draft = { ...emptyDraft, names: [{ text: ' Omari  ', weak: false }, { text: 'Baba O', weak: true }, { text: ' ', weak: false }], births: [{ from: '5.5.1971', to: '', about: false }, { from: '1970', to: '3/1972', about: true }, { from: '', to: '', about: false }] };
    expect(alertFrom(draft).subject).toMatchObject({
      names: [{ text: 'Omari', quality: 'MAIN' }, { text: 'Baba O', quality: 'WEAK_ALIAS' }],
      births: [{ from: '1971-05-05', to: '1971-05-05', approximate: false }, { from: '1970', to: '1972-03', approximate: true }],
    });
    expect(alertFrom(draft).terms).toBeUndefined();
  });

  it('names every field that keeps it back', () => {
    expect(Object.keys(faultsOf(emptyDraft, TODAY)).sort()).toEqual(['legalBasis', 'names.0', 'owner', 'reason']);
    const draft = { ...emptyDraft, names: [{ text: 'Omari', weak: false }], owner: 'x', legalBasis: 'x', reason: 'why', births: [{ from: '1972', to: '1970', about: false }, { from: '31.2.1980', to: '', about: false }], to: '1.1.2026', reviewOn: '2027' };
    expect(faultsOf(draft, TODAY)).toEqual({ 'births.0': 'fault.order', 'births.1': 'fault.date', to: 'fault.past', reviewOn: 'fault.wholeDate' });
    expect(faultsOf({ ...draft, births: [], to: '', reviewOn: '', kind: 'vehicle' }, TODAY)).toEqual({ plate: 'fault.plateOrVin' });
    expect(faultsOf({ ...draft, births: [], to: '', reviewOn: '', kind: 'document' }, TODAY)).toEqual({ 'documents.0': 'fault.number' });
  });

  it('is not proposed to be seen by nobody who may approve it', () => {
    const police = { id: 'police', name: 'Police', members: ['me', 'a.b'] };
    const alone = { id: 'alone', name: 'Customs', members: ['me'] };
    const unseen = (more: Partial<typeof emptyDraft>) => nobodyApproves({ ...emptyDraft, ...more }, [police, alone], 'me');
    expect(unseen({})).toBe(false);
    expect(unseen({ agency: 'alone' })).toBe(false);
    expect(unseen({ roles: ['OFFICER'] })).toBe(true);
    expect(unseen({ roles: ['OFFICER', 'SUPERVISOR'] })).toBe(false);
    expect(unseen({ agencies: ['alone'] })).toBe(true);
    expect(unseen({ agencies: ['alone'], agency: 'police' })).toBe(false);
    expect(unseen({ roles: ['PROTECTION_OFFICER'], agencies: ['police'] })).toBe(false);
  });

  it('is overdue after its review date, unless it has ended or is withdrawn', () => {
    expect(isOverdue(ALERT, TODAY)).toBe(true);
    expect(isOverdue(ALERT, '2026-11-08')).toBe(false);
    expect(isOverdue(WITHDRAWN, TODAY)).toBe(false);
    expect(isOverdue({ ...ALERT, validity: { to: '2026-11-21' } }, TODAY)).toBe(false);
    expect(hasEnded(VEHICLE, '2026-12-11')).toBe(true);
  });
});

describe('a supervisor among the alerts, with the keyboard', () => {
  it('sees what is overdue, and what waits for a second person', async () => {
    const { post, user } = await alerts();
    expect(rows()).toHaveLength(ALERTS.length);
    expect(screen.getByText('due since 8 Nov 2026')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Review'), 'OVERDUE');
    await waitFor(() => expect(rows()).toEqual(['LOKWANGA PIETER OJARA']));
    await user.selectOptions(screen.getByLabelText('Review'), '');
    await user.selectOptions(screen.getByLabelText('State'), 'CHANGE_PROPOSED');
    await waitFor(() => expect(rows()).toEqual(['T512 BDA JTDBR32E720012345 TZA']));
    await user.selectOptions(screen.getByLabelText('Category'), 'HEALTH');
    expect(await screen.findByText('No alert found')).toBeTruthy();
    await press(user, '{F4}');
    await waitFor(() => expect(rows()).toHaveLength(ALERTS.length));
    const waiting = ALERTS.filter((alert) => alert.state.includes('PROPOSED') || post.changes.some((change) => change.alert === alert.id));
    await press(user, '{F6}');
    await waitFor(() => expect(rows()).toHaveLength(waiting.length));
    expect(waiting.length).toBeGreaterThan(1);
    expect(screen.getByLabelText<HTMLSelectElement>('State').value).toBe('WAITING');
    await press(user, '{F6}');
    await waitFor(() => expect(rows()).toHaveLength(ALERTS.length));
  });

  it('proposes one with all its terms', async () => {
    const { post, user } = await alerts();
    await press(user, '{F8}');
    await heading('New alert');
    await user.keyboard('{F8}');
    expect(await screen.findByText('4 fields to look at')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Name, all parts'));
    await user.keyboard('Habonimana Gloriose');
    await user.type(screen.getByLabelText('Other name 2'), 'Gogo');
    await user.click(screen.getByLabelText('doubtful'));
    await user.type(screen.getByLabelText('Born 1, or from'), '1980');
    await user.type(screen.getByLabelText('Born 1, to'), '1982');
    await user.type(screen.getByLabelText('Born 2, or from'), '5 5 1979');
    await user.type(screen.getByLabelText('Number of document 1'), 'op123456');
    await user.click(screen.getByLabelText('Silent: the lane is not told'));
    await user.type(screen.getByLabelText('Owner'), 'Police, Muyinga');
    await user.selectOptions(screen.getByLabelText('Told of hits'), 'police-muyinga');
    await user.type(screen.getByLabelText('Legal basis'), 'Summons 7/2026');
    await user.type(screen.getByLabelText(/^Reason/), 'Invented');
    await user.type(screen.getByLabelText('Review'), '1.3.2030');
    await user.type(screen.getByLabelText('What to do, in Français'), 'Retenir');
    await user.type(screen.getByLabelText('Call'), '+257 22 00 00 00');
    await user.click(screen.getByLabelText('Supervisor'));
    await user.click(screen.getByLabelText('Customs'));
    await user.keyboard('{F8}');
    await heading('Alerts');
    const [write] = sent(post, /^\/alerts$/);
    expect(write!.key).toMatch(/[0-9a-f-]{36}/);
    expect(write!.body).toMatchObject({
      silent: true, owner: 'Police, Muyinga', legalBasis: 'Summons 7/2026', reason: 'Invented', validity: {},
      subject: {
        type: 'person', names: [{ text: 'Habonimana Gloriose', quality: 'MAIN' }, { text: 'Gogo', quality: 'WEAK_ALIAS' }], documents: [{ number: 'OP123456' }],
        births: [{ from: '1980', to: '1982', approximate: false }, { from: '1979-05-05', to: '1979-05-05', approximate: false }],
      },
      terms: { reviewOn: '2030-03-01', agency: 'police-muyinga', contact: '+257 22 00 00 00', handling: { fr: 'Retenir' }, roles: ['SUPERVISOR'], agencies: ['customs'] },
    });
  });

  it('changes one that is in force, with a reason, and not before something is changed', async () => {
    const { post, user } = await alerts();
    await user.click(screen.getAllByRole('button', { name: 'Open' })[0]!);
    await screen.findByRole('dialog');
    await user.keyboard('{F4}');
    await heading('Change: LOKWANGA PIETER OJARA');
    expect(screen.getByText('nothing is changed yet')).toBeTruthy();
    await user.clear(screen.getByLabelText('Review'));
    await user.type(screen.getByLabelText('Review'), '8.11.2030');
    await user.keyboard('{F8}');
    expect(await screen.findByText('1 field to look at')).toBeTruthy();
    await user.type(screen.getByLabelText('Why it is changed'), 'Looked at again');
    await user.keyboard('{F8}');
    await heading('Alerts');
    expect(sent(post, /\/change$/)[0]).toMatchObject({ body: { reason: 'Looked at again', wanted: { terms: { reviewOn: '2030-11-08', roles: ['SUPERVISOR'] }, subject: ALERT.subject } } });
  });

  it('keeps what was written when the server refuses it, and asks before it is left', async () => {
    const { user } = await alerts((start) => start.instead.set(`POST /alerts/${ALERT.id}/change`, refuse(409, 'WRONG_STATE', 'Something else is proposed for it.')));
    await user.click(screen.getAllByRole('button', { name: 'Open' })[0]!);
    await screen.findByRole('dialog');
    await user.keyboard('{F4}');
    await heading(/^Change/);
    await user.clear(screen.getByLabelText('Review'));
    await user.type(screen.getByLabelText('Owner'), ', Burundi');
    await user.type(screen.getByLabelText('Why it is changed'), 'Looked at again');
    await user.keyboard('{F8}');
    expect(await screen.findByText('Something else is proposed for it.')).toBeTruthy();
    await user.keyboard('{F2}');
    expect(within(await screen.findByRole('dialog')).getByText('What you wrote is not kept.')).toBeTruthy();
    await user.keyboard('{F8}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((screen.getByLabelText('Owner') as HTMLInputElement).value).toBe('Parquet de Muyinga, Burundi');
  });

  it('decides about a change somebody else proposed, field by field before his eyes', async () => {
    const { post, user } = await alerts();
    await user.click(screen.getAllByRole('button', { name: 'Open' })[2]!);
    const box = await screen.findByRole('dialog');
    expect(await within(box).findByText('A change waits')).toBeTruthy();
    expect(within(box).getByText('Tell the owner, let go on')).toBeTruthy();
    expect(within(box).queryByText('Change')).toBeNull();
    await user.keyboard('{F8}');
    await waitFor(() => expect(sent(post, /\/approve$/).map((write) => decodeURIComponent(write.path))).toEqual([`/alerts/${VEHICLE.id}/approve`]));
    expect(sent(post, /\/approve$/)[0]).toMatchObject({ body: { revision: 'r-change' } });
  });

  it('approves nothing that was not seen: what waits by now is shown', async () => {
    const { post, user } = await alerts((start) => start.instead.set(`POST /alerts/${VEHICLE.id}/approve`, refuse(409, 'CHANGED_MEANWHILE', 'Somebody else changed this alert meanwhile.')));
    await user.click(screen.getAllByRole('button', { name: 'Open' })[2]!);
    const box = await screen.findByRole('dialog');
    await within(box).findByText('Tell the owner, let go on');
    post.changes = [{ ...CHANGE, reason: 'Sold to another country' }];
    await user.keyboard('{F8}');
    expect(await within(box).findByText('Somebody else changed this alert meanwhile.')).toBeTruthy();
    expect(await within(box).findByText('Sold to another country')).toBeTruthy();
  });

  it('does not approve his own change, and is told who can', async () => {
    const { post, user } = await alerts((start) => { start.changes = [{ ...CHANGE, by: start.session.user }]; });
    await user.click(screen.getAllByRole('button', { name: 'Open' })[2]!);
    expect(await screen.findByText('Your own proposal')).toBeTruthy();
    await user.keyboard('{F8}');
    expect(sent(post, /\/approve$/)).toEqual([]);
  });

  it('issues a withdrawn one again as a new one', async () => {
    const { post, user } = await alerts();
    await user.click(screen.getAllByRole('button', { name: 'Open' })[3]!);
    await screen.findByRole('dialog');
    await user.keyboard('{F4}');
    await heading('New alert');
    expect((screen.getByLabelText('Number') as HTMLInputElement).value).toBe('OP0099123');
    await user.keyboard('{F8}');
    await heading('Alerts');
    expect(sent(post, /^\/alerts$/)[0]).toMatchObject({ body: { subject: WITHDRAWN.subject, validity: {} } });
    expect(PROPOSED.state).toBe('PROPOSED');
  });
});
