import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../api/types';
import { suggestionsOf } from './suggestion';

const UPPER = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const LOWER = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const read = (lines: readonly string[], suggestions: Record<string, string>, format = 'td3') => ({ format, lines, suggestions }) as unknown as DocumentReading;

describe('a suggestion put into the lines', () => {
  it.each([
    ['number', 'L898902C3', [UPPER, LOWER.replace('L898902C36', 'L8989O2C36')]],
    ['birth', '1974-08-12', [UPPER, LOWER.replace('7408122', '740BI2Z')]],
    ['expiry', '2012-04-15', [UPPER, LOWER.replace('1204159', '12041S9')]],
    ['nationality', 'UTO', [UPPER, LOWER.replace('UTO', 'UT0')]],
    ['names', 'ERIKSSON, ANNA MARIA', [UPPER.replace('ERIKSSON', 'ER1KSS0N'), LOWER]],
    ['composite', '0', [UPPER, `${LOWER.slice(0, 43)}O`]],
  ])('makes %s what it was', (field, value, lines) => {
    expect(suggestionsOf(read(lines, { [field]: value }))[0]?.lines).toEqual([UPPER, LOWER]);
  });

  it('comes in the order of the zone and says what was read', () => {
    const found = suggestionsOf(read([UPPER.replace('UTO', 'UT0'), LOWER], { expiry: '2012-04-15', issuer: 'UTO' }));
    expect(found.map(({ field, read: was }) => [field, was])).toEqual([['issuer', 'UT0'], ['expiry', '120415']]);
  });

  it('is only shown where it cannot be put in: long numbers, formats of other layouts', () => {
    expect(suggestionsOf(read([UPPER, `L898902C3<${LOWER.slice(10)}`], { number: 'L898902C3ZE1' }))[0]?.lines).toBeUndefined();
    expect(suggestionsOf(read(['IDFRA', '1'], { number: '1' }, 'french-id'))[0]?.lines).toBeUndefined();
  });
});
