import type { Texts } from './Texts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Up to here minutes matter. */
const MINUTES_UNTIL = 2 * HOUR;

/** How old a thing is, in words an officer can weigh: “now”, “14 min old”, “3 days old”. */
export function ageOf(texts: Texts, since: string | undefined, now: number): string {
  if (since === undefined) return texts.t('age.unknown');
  const seconds = Math.max(0, (now - Date.parse(since)) / 1000);
  if (seconds < MINUTE) return texts.t('age.now');
  return texts.t('age.old', { span: spanOf(texts, seconds) });
}

/** A length of time: “14 min”, “62 min”, “10 h”, “3 days”. */
export function spanOf(texts: Texts, seconds: number): string {
  if (seconds < MINUTE) return texts.t('age.seconds', { n: Math.round(seconds) });
  if (seconds < MINUTES_UNTIL) return texts.t('age.minutes', { n: Math.floor(seconds / MINUTE) });
  if (seconds < 2 * DAY) return texts.t('age.wholeHours', { h: Math.floor(seconds / HOUR) });
  return texts.t('age.days', { n: Math.floor(seconds / DAY) });
}

/** Whole years between a birth date (its year at least) and a day, `2026-11-22`; undefined when the date gives no year. */
export function yearsBetween(birth: string, day: string): number | undefined {
  const [year, month = 1, date = 1] = birth.split('-').map(Number);
  if (!year) return undefined;
  const [thisYear, thisMonth, today] = day.split('-').map(Number) as [number, number, number];
  const passed = thisMonth > month || (thisMonth === month && today >= date);
  return thisYear - year - (passed ? 0 : 1);
}
