import type { LawRow, LawRowText } from '../../api/watch';

/** “days 90 · fee 0 USD”: the values of a row, the currency behind its amount. */
export function valuesText(values: Readonly<Record<string, string>>): string {
  const { currency, ...rest } = values;
  return Object.entries(rest)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, value]) => `${name} ${value}${currency && /fee$/i.test(name) ? ` ${currency}` : ''}`)
    .join(' · ');
}

/** Rows in which every word stands somewhere. */
export function found(rows: readonly LawRow[], text: string): readonly LawRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const all = [row.value.id, row.value.table, row.value.key, valuesText(row.value.values), row.note ?? '', ...row.value.citations.flatMap((one) => [one.title, one.article ?? ''])].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** All rows of one key, the latest first. */
export function historyOf(rows: readonly LawRow[], row: LawRow): readonly LawRow[] {
  return rows
    .filter((one) => one.value.table === row.value.table && one.value.key === row.value.key)
    .sort((one, other) => (other.value.inForce.from ?? '').localeCompare(one.value.inForce.from ?? ''));
}

/** What a key has on a day. */
export function heldOn(rows: readonly LawRow[], table: string, key: string, day: string): LawRow['value'] | undefined {
  return rows.find(({ value }) => value.table === table && value.key === key && (value.inForce.from ?? '') <= day && day <= (value.inForce.to ?? '9999'))?.value;
}

/** A day later than the other, or without end. */
export function isOver(row: LawRow, today: string): boolean {
  return row.value.inForce.to !== undefined && row.value.inForce.to < today;
}

/** What a form begins with: the row as it is, from a day on that is still to be given. */
export function draftOf(row: LawRow): LawRowText {
  const { value } = row;
  const [first] = value.citations;
  return {
    table: value.table, key: value.key, id: value.id, confidence: CONFIDENCE[value.confidence], values: value.values, line: 0,
    ...(value.unit ? { unit: value.unit } : {}), ...(first ? { title: first.title } : {}), ...(first?.article ? { article: first.article } : {}), ...(first?.address ? { address: first.address } : {}),
    gazetted: first?.gazetted ?? NOT_SEEN,
  };
}

export const NOT_SEEN = 'not seen';

const CONFIDENCE = { OFFICIAL_TEXT_SEEN: 'C1', SECONDARY_SOURCE_SEEN: 'C2', PARTLY_SEEN: 'P', UNVERIFIED: 'G', CONFLICTING: 'X' } as const;
/** Letters of the law files, and the words they stand for. */
export const CONFIDENCES = Object.entries(CONFIDENCE).map(([word, letter]) => ({ word, letter }));
