import type { Calls } from '../../api/calls';
import type { Page } from '../../api/types';
import { type Alert, ALERT_STATES } from '../../api/watch';
import { daysAfter } from '../../i18n/wall';
import { subjectLine } from './subject';

/** What waits for a second person, in any way, comes first. A change that waits is no state of the alert: it is in force as it was. */
export const STATES = ['WAITING', ...ALERT_STATES, 'CHANGE_PROPOSED'] as const;
const NATIONAL = 'national';
export const REVIEWS = ['OVERDUE', 'SOON'] as const;

/** Which alerts are looked for; empty does not narrow. */
export type Wanted = {
  readonly text: string;
  readonly list: string;
  readonly category: Alert['category'] | '';
  readonly state: (typeof STATES)[number] | '';
  readonly review: (typeof REVIEWS)[number] | '';
};
export const ALL_ALERTS: Wanted = { text: '', list: '', category: '', state: '', review: '' };

/** What ends or is to be reviewed within so many days is due soon. */
export const SOON_DAYS = 30;
const AT_ONCE = 100;

/** Whether an alert that is in force, or may be again, should have been looked at before today. */
export function isOverdue(alert: Alert, today: string): boolean {
  const day = alert.terms?.reviewOn;
  return day !== undefined && day < today && alert.state !== 'WITHDRAWN' && !hasEnded(alert, today);
}

export function hasEnded(alert: Alert, today: string): boolean {
  return alert.validity.to !== undefined && alert.validity.to < today;
}

/** The parts of an alert that the search looks through, as far as they are shown. */
function searched(alert: Alert): string {
  const { subject } = alert;
  const more = subject.type === 'person' ? [...subject.names.map((name) => name.text), ...subject.documents.map((document) => document.number)] : [];
  return [subjectLine(subject), ...more].join(' ').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

function fits(alert: Alert, { text, list, category, state }: Wanted): boolean {
  const words = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().trim();
  return (!words || searched(alert).includes(words)) && (!list || alert.list === list) && (!category || alert.category === category)
    && (!state || state === 'CHANGE_PROPOSED' || state === 'WAITING' || alert.state === state);
}

/** Proposed, to be changed or to be withdrawn: of the national list alone, and short. */
async function waiting(api: Calls, wanted: Wanted): Promise<readonly Alert[]> {
  if (wanted.list && wanted.list !== NATIONAL) return [];
  const states = ['PROPOSED', 'WITHDRAWAL_PROPOSED'] as const;
  const [changed, ...proposed] = await Promise.all([changes(api), ...states.map((state) => api.alerts({ list: NATIONAL, state, limit: AT_ONCE }))]);
  const all = [...proposed.flatMap((page) => page.items).filter((alert) => alert.state.includes('PROPOSED')), ...changed];
  return [...new Map(all.map((alert) => [alert.id, alert])).values()].filter((alert) => fits(alert, wanted));
}

async function changes(api: Calls): Promise<readonly Alert[]> {
  return Promise.all((await api.alertChanges()).map((change) => api.alert(change.alert)));
}

/** A part of the alerts wanted; what waits to be changed is a short list that comes whole. */
export async function findAlerts(api: Calls, wanted: Wanted, today: string, after: string | undefined): Promise<Page<Alert>> {
  const { text, list, category, state, review } = wanted;
  if (review) {
    const only = state === 'WAITING' ? await waiting(api, wanted) : state === 'CHANGE_PROPOSED' ? await changes(api) : undefined;
    const fitting = (alert: Alert) => fits(alert, wanted) && (review === 'SOON' || isOverdue(alert, today)) && (!only || only.some((one) => one.id === alert.id));
    // what is narrowed here may leave nothing of a part: then the next one is looked at
    for (let from = after; ;) {
      const due = await api.dueAlerts(daysAfter(today, review === 'SOON' ? SOON_DAYS : -1), from);
      const items = due.items.filter(fitting);
      if (items.length || !due.next) return { items, ...(due.next ? { next: due.next } : {}) };
      from = due.next;
    }
  }
  if (state === 'WAITING') return { items: await waiting(api, wanted) };
  if (state === 'CHANGE_PROPOSED') return { items: (await changes(api)).filter((alert) => fits(alert, wanted)) };
  return api.alerts({ text: text || undefined, list: list || undefined, category: category || undefined, state: state || undefined, limit: AT_ONCE, after });
}
