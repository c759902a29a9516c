import { daysAfter } from '../../i18n/wall';

export type PeriodName = 'day' | 'week' | 'month' | 'year';
export type Period = { readonly from: string; readonly to: string };

/** The last seven days, the month so far, and the like, by the calendar of the post; `to` is always today. */
export function periodOf(name: PeriodName, today: string): Period {
  const from = { day: today, week: daysAfter(today, -6), month: `${today.slice(0, 7)}-01`, year: `${today.slice(0, 4)}-01-01` }[name];
  return { from, to: today };
}
