import type { Report } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';

/** The total, where it tells nothing that is hidden; the server leaves it out where it would. */
export function totalText({ t, number }: Pick<Texts, 't' | 'number'>, { total }: Report): string {
  return total === undefined ? t('reports.hidden') : number(total);
}

/**
 * How many were counted and how many counts are not shown. It is never said which of these is small and which is hidden
 * to protect a small one: that would tell it.
 */
export function countedText(texts: Pick<Texts, 't' | 'number'>, report: Report): string {
  const { t } = texts;
  const counted = report.total === undefined ? t('reports.totalHidden') : t('reports.counted', { n: totalText(texts, report) });
  return report.suppressed ? `${counted} · ${t('reports.countsHidden', { m: report.suppressed, k: report.query.suppressBelow })}` : counted;
}

export type Slice = { readonly value: string; readonly count: number | undefined };

/** Counts by one dimension, the greatest first; all beyond `most` in one slice `others`. Suppressed cells have no count. */
export function slices(report: Report, most: number): readonly Slice[] {
  const all = report.rows.map((row): Slice => ({ value: row.values[0] ?? 'unknown', count: row.count })).sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  if (all.length <= most) return all;
  const rest = all.slice(most - 1);
  // a sum without its hidden parts would be wrong, and one with them would tell them
  const whole = rest.every((slice) => slice.count !== undefined);
  return [...all.slice(0, most - 1), { value: 'others', count: whole ? rest.reduce((sum, slice) => sum + slice.count!, 0) : undefined }];
}

export type Pair = { readonly value: string; readonly entry: number | undefined; readonly exit: number | undefined };

/** Counts by a first dimension and by direction, in the first one's order. */
export function pairs(report: Report): readonly Pair[] {
  const found = new Map<string, { entry: number | undefined; exit: number | undefined }>();
  for (const { values: [value = 'unknown', direction], count } of report.rows) {
    const pair = found.get(value) ?? { entry: 0, exit: 0 };
    if (direction === 'ENTRY') pair.entry = count;
    else pair.exit = count;
    found.set(value, pair);
  }
  return [...found].map(([value, pair]) => ({ value, ...pair })).sort((a, b) => a.value.localeCompare(b.value));
}

/** A round number at or above the greatest value, for the top of an axis. */
export function roundUp(value: number): number {
  if (value <= 5) return 5;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 5, 8, 10].map((step) => step * power).find((top) => top >= value) ?? 10 * power;
}
