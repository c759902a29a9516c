import type { DocumentReading } from '../api/types';
import { checkDigit } from './mrz';

/**
 * Puts what the server suggests for a misread field into the lines, as if the officer had typed it: the server then
 * judges the whole zone again. Nothing is put anywhere before the officer takes it.
 */
export type Suggestion = { readonly field: string; readonly read: string; readonly value: string; readonly lines: readonly string[] | undefined };

type Place = { readonly line: number; readonly from: number; readonly to: number; readonly digit?: number };
type Layout = Record<string, Place>;

const place = (line: number, from: number, to: number, digit?: number): Place => ({ line, from, to, ...(digit === undefined ? {} : { digit }) });
const twoLines = (width: number): Layout => ({
  issuer: place(0, 2, 5), names: place(0, 5, width), number: place(1, 0, 9, 9), nationality: place(1, 10, 13), birth: place(1, 13, 19, 19), expiry: place(1, 21, 27, 27),
});
const LAYOUTS: Record<string, Layout> = {
  td3: { ...twoLines(44), optional: place(1, 28, 42, 42), composite: place(1, 43, 44) },
  td2: { ...twoLines(36), composite: place(1, 35, 36) },
  'mrv-a': twoLines(44),
  'mrv-b': twoLines(36),
  td1: {
    issuer: place(0, 2, 5), number: place(0, 5, 14, 14), birth: place(1, 0, 6, 6), expiry: place(1, 8, 14, 14), nationality: place(1, 15, 18),
    names: place(2, 0, 30), composite: place(1, 29, 30),
  },
};

/** What the server suggests, in the order of the zone; without lines where the console cannot put it in by itself. */
export function suggestionsOf(reading: DocumentReading): readonly Suggestion[] {
  const layout = LAYOUTS[reading.format] ?? {};
  return Object.entries(reading.suggestions)
    .map(([field, value]) => ({ field, value, at: layout[field] }))
    .sort((a, b) => rank(a.at) - rank(b.at))
    .map(({ field, value, at }) => ({ field, value, read: at ? reading.lines[at.line]?.slice(at.from, at.to) ?? '' : '', lines: at && corrected(reading.lines, at, field, value) }));
}

const rank = (at: Place | undefined) => (at ? at.line * 100 + at.from : 1000);

function corrected(lines: readonly string[], at: Place, field: string, value: string): readonly string[] | undefined {
  const line = lines[at.line];
  const text = asPrinted(field, value);
  // a number that goes on in the optional data, or a birth date of which only the year is known, is for the officer to type
  if (line === undefined || text === undefined || text.length > at.to - at.from || (at.digit !== undefined && line[at.digit] === '<')) return undefined;
  const filled = text.padEnd(at.to - at.from, '<');
  let next = line.slice(0, at.from) + filled + line.slice(at.to);
  if (at.digit !== undefined) next = next.slice(0, at.digit) + checkDigit(filled) + next.slice(at.digit + 1);
  return lines.map((one, index) => (index === at.line ? next : one));
}

function asPrinted(field: string, value: string): string | undefined {
  if (field === 'birth' || field === 'expiry') return /^\d{4}-\d\d-\d\d$/.test(value) ? value.slice(2).replaceAll('-', '') : undefined;
  if (field === 'names') return value.replace(', ', '<<').replaceAll(' ', '<');
  return value;
}
