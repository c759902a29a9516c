import { describe, expect, it } from 'vitest';
import { checkDigit, checkDigits, clean, formatOf, linesOf } from './mrz';

// the specimens of ICAO Doc 9303 parts 4, 5 and 6
const TD3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const TD1 = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];
const TD2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];

describe('the machine-readable zone while it is typed', () => {
  it.each([['TD3', TD3, 5], ['TD1', TD1, 4], ['TD2', TD2, 4]] as const)('finds every check digit of the %s specimen right', (format, lines, count) => {
    expect(formatOf(lines)).toBe(format);
    const digits = checkDigits(lines, format);
    expect(digits).toHaveLength(count);
    expect(digits.every((digit) => digit.right)).toBe(true);
  });

  it('names the field of a wrong digit and what it should be', () => {
    const wrong = [TD3[0]!, TD3[1]!.replace('7408122', '7408127')];
    const birth = checkDigits(wrong, 'TD3').find((digit) => digit.field === 'birth');
    expect(birth).toMatchObject({ right: false, found: '7', wanted: '2', line: 1, column: 19 });
  });

  it('judges a field as soon as it is there and not before', () => {
    const half = [TD3[0]!, 'L898902C36UTO740812'];
    expect(checkDigits(half, 'TD3').map((digit) => digit.field)).toEqual(['number']);
  });

  it('takes an empty personal number with a filler for its digit', () => {
    const lines = [TD3[0]!, `${TD3[1]!.slice(0, 28)}<<<<<<<<<<<<<<<0`];
    expect(checkDigits(lines, 'TD3').find((digit) => digit.field === 'personal')?.right).toBe(true);
  });

  it('cuts the signs of a scan into lines whether line breaks came or not', () => {
    expect(linesOf(TD1.join(''))).toEqual(TD1);
    expect(linesOf(`${TD3.join('\n')}\n`)).toEqual(TD3);
    expect(linesOf(TD3[1]!)).toBeUndefined();
  });

  it('writes what hands and readers write for the filler as the filler', () => {
    expect(clean('p«uto eriksson‹')).toBe('P<UTOERIKSSON<');
    expect(checkDigit('L898902C3')).toBe('6');
  });
});
