import type { Texts } from '../../i18n/Texts';

/** How long a document is still good: “4 y 6 m”, “12 days”, or since when it is not. */
export function validity({ t }: Texts, expiry: string, today: Date): string {
  const [year = 0, month = 1, day = 1] = expiry.split('-').map(Number);
  const end = new Date(year, month - 1, day);
  const days = Math.round((end.getTime() - new Date(today.getFullYear(), today.getMonth(), today.getDate()).getTime()) / 86_400_000);
  if (days < 0) return t('validity.over', { n: -days });
  if (days < 62) return t('age.days', { n: days });
  let months = (year - today.getFullYear()) * 12 + (month - 1 - today.getMonth());
  if (day < today.getDate()) months -= 1;
  return t('validity.left', { y: Math.floor(months / 12), m: months % 12 });
}
