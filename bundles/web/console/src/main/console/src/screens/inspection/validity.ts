import type { Texts } from '../../i18n/Texts';
import { daysBetween } from '../../i18n/wall';

/** How long a document is still good on a day: “4 y 6 m”, “12 days”, or since when it is not. */
export function validity({ t }: Texts, expiry: string, today: string): string {
  const days = daysBetween(today, expiry);
  if (days < 0) return t('validity.over', { n: -days });
  if (days < 62) return t('age.days', { n: days });
  const [year, month, day] = expiry.split('-').map(Number) as [number, number, number];
  const [thisYear, thisMonth, date] = today.split('-').map(Number) as [number, number, number];
  const months = (year - thisYear) * 12 + (month - thisMonth) - (day < date ? 1 : 0);
  return t('validity.left', { y: Math.floor(months / 12), m: months % 12 });
}
