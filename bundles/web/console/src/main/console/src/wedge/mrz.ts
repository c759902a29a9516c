/**
 * The machine-readable zone as the console needs it while it is being typed: form, check digits, where a field lies.
 * The server parses and judges the zone; this gives the officer the digit at fault before it is sent.
 * Source: ICAO Doc 9303 parts 3 to 7.
 */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB';
export type MrzFieldName = 'number' | 'birth' | 'expiry' | 'personal' | 'composite';
export type CheckDigit = {
  readonly field: MrzFieldName;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly wanted: string;
  readonly right: boolean;
};

type Place = readonly [line: number, from: number, to: number];
type Rule = { readonly field: MrzFieldName; readonly digit: readonly [line: number, column: number]; readonly over: readonly Place[] };

const rule = (field: MrzFieldName, line: number, column: number, ...over: Place[]): Rule => ({ field, digit: [line, column], over });

const PASSPORT_LINE: readonly Rule[] = [
  rule('number', 1, 9, [1, 0, 9]), rule('birth', 1, 19, [1, 13, 19]), rule('expiry', 1, 27, [1, 21, 27]),
];
const RULES: Record<MrzFormat, readonly Rule[]> = {
  TD3: [...PASSPORT_LINE, rule('personal', 1, 42, [1, 28, 42]), rule('composite', 1, 43, [1, 0, 10], [1, 13, 20], [1, 21, 43])],
  TD2: [...PASSPORT_LINE, rule('composite', 1, 35, [1, 0, 10], [1, 13, 20], [1, 21, 35])],
  TD1: [
    rule('number', 0, 14, [0, 5, 14]), rule('birth', 1, 6, [1, 0, 6]), rule('expiry', 1, 14, [1, 8, 14]),
    rule('composite', 1, 29, [0, 5, 30], [1, 0, 7], [1, 8, 15], [1, 18, 29]),
  ],
  MRVA: PASSPORT_LINE,
  MRVB: PASSPORT_LINE,
};
export const LENGTHS: Record<MrzFormat, readonly [lines: number, columns: number]> = {
  TD1: [3, 30], TD2: [2, 36], TD3: [2, 44], MRVA: [2, 44], MRVB: [2, 36],
};

/** Weights 7, 3, 1; letters count from A = 10, the filler is 0. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    const value = sign === '<' ? 0 : Number.parseInt(sign, 36);
    sum += (Number.isNaN(value) ? 0 : value) * [7, 3, 1][index % 3]!;
  }
  return String(sum % 10);
}

/** Capitals, no blanks; what readers and hands write for the filler becomes the filler. */
export function clean(text: string): string {
  return text.toUpperCase().replace(/[«‹〈]/g, '<').replace(/[^A-Z0-9<\n]/g, '');
}

/** The lines of a zone of 88, 90 or 72 signs, with or without line breaks; undefined for any other length. */
export function linesOf(text: string): readonly string[] | undefined {
  const signs = clean(text).replace(/\n/g, '');
  if (signs.length === 90) return [signs.slice(0, 30), signs.slice(30, 60), signs.slice(60)];
  if (signs.length === 88 || signs.length === 72) return [signs.slice(0, signs.length / 2), signs.slice(signs.length / 2)];
  return undefined;
}

export function formatOf(lines: readonly string[]): MrzFormat | undefined {
  const visa = lines[0]?.startsWith('V') ?? false;
  if (lines.length === 3 && lines.every((line) => line.length === 30)) return 'TD1';
  if (lines.length !== 2) return undefined;
  if (lines.every((line) => line.length === 44)) return visa ? 'MRVA' : 'TD3';
  if (lines.every((line) => line.length === 36)) return visa ? 'MRVB' : 'TD2';
  return undefined;
}

/** Every check digit that the signs typed so far allow to be judged. */
export function checkDigits(lines: readonly string[], format: MrzFormat): readonly CheckDigit[] {
  return RULES[format].flatMap(({ field, digit: [line, column], over }) => {
    const found = lines[line]?.[column];
    const parts = over.map(([at, from, to]) => lines[at]?.slice(from, to) ?? '');
    const complete = over.every(([, from, to], index) => parts[index]!.length === to - from);
    if (found === undefined || !complete) return [];
    // a document number longer than nine signs goes on in the optional data; the server judges it
    if (field === 'number' && found === '<') return [];
    const wanted = checkDigit(parts.join(''));
    const blank = field === 'personal' && /^<*$/.test(parts[0]!) && found === '<';
    return [{ field, line, column, found, wanted, right: found === wanted || blank }];
  });
}
