import { twoLetters } from './countries';
import { COUNTRIES, MONTHS } from './kirundi';
import { FORMATTING, type Language } from './language';
import { wallIn, type Wall } from './wall';

/** Dates, times, numbers and countries in the language's own form, always with Latin digits. */
export type Formats = Wall & {
  /** A date of the calendar: `2026-11-22`, or a partial one, `1983-04` or `1983`. */
  readonly date: (partial: string) => string;
  /** The date of a moment, in the post's time zone. */
  readonly day: (instant: string | Date) => string;
  /** A day of a known year, short: `22 Nov`. */
  readonly dayOfMonth: (date: string) => string;
  readonly time: (instant: string | Date) => string;
  readonly moment: (instant: string | Date) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number) => string;
  readonly country: (code: string) => string;
};

/** @param zone of the post, in which moments are told */
export function formatsOf(language: Language, special: (code: string) => string | undefined, zone?: string): Formats {
  const locale = `${FORMATTING[language]}-u-nu-latn`;
  const build = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const full = build({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = build({ month: 'short', year: 'numeric', timeZone: 'UTC' });
  const short = build({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = build({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  const names = new Intl.DisplayNames([language === 'rn' ? 'fr' : language], { type: 'region' });

  const date = (partial: string): string => {
    const [year, at, day] = partial.split('-').map(Number);
    if (!year) return partial;
    if (!at) return String(year);
    // Burundi writes days in figures; the names of the months are too long for a line
    if (language === 'rn') return day ? [two(day), two(at), year].join('/') : `${MONTHS[at - 1]} ${year}`;
    const utc = new Date(Date.UTC(year, at - 1, day || 1));
    return day ? full.format(utc) : month.format(utc);
  };
  const wall = wallIn(zone);
  const day = (instant: string | Date) => date(wall.dayOf(instant));
  const time = (instant: string | Date) => clock.format(new Date(instant));
  return {
    ...wall,
    date,
    day,
    dayOfMonth: (whole) => {
      const [year, at, of] = whole.split('-').map(Number) as [number, number, number];
      return language === 'rn' ? `${two(of)}/${two(at)}` : short.format(new Date(Date.UTC(year, at - 1, of)));
    },
    time,
    moment: (instant) => `${day(instant)}, ${time(instant)}`,
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share),
    country: (code) => {
      const two = twoLetters(code);
      return special(code) ?? (language === 'rn' ? COUNTRIES[code] : undefined) ?? (two && names.of(two)) ?? code;
    },
  };
}
