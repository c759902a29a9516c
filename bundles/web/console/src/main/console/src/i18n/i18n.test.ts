import { describe, expect, it } from 'vitest';
import { partialDate } from './dates';
import { formatsOf } from './formats';
import english from './catalogues/en.json';
import french from './catalogues/fr.json';
import kirundi from './catalogues/rn.json';
import swahili from './catalogues/sw.json';

describe('languages', () => {
  it('has every text in every language', () => {
    const keys = Object.keys(english).sort();
    for (const catalogue of [french, swahili, kirundi]) expect(Object.keys(catalogue).sort()).toEqual(keys);
  });

  it.each([
    ['en', '22 Nov 2026', 'Tanzania'], ['fr', '22 nov. 2026', 'Tanzanie'], ['sw', '22 Nov 2026', 'Tanzania'], ['rn', '22/11/2026', 'Tanzaniya'],
  ] as const)('writes dates and countries in the form of %s', (language, date, country) => {
    const formats = formatsOf(language, () => undefined);
    expect(formats.date('2026-11-22')).toBe(date);
    expect(formats.country('TZA')).toBe(country);
  });

  it('writes partial dates without inventing the rest', () => {
    const { date } = formatsOf('en', () => undefined);
    expect(date('1983')).toBe('1983');
    expect(date('1983-04')).toBe('Apr 1983');
    expect(date('unknown')).toBe('unknown');
  });

  it('gives a code it does not know as it is', () => {
    expect(formatsOf('rn', () => undefined).country('XXA')).toBe('XXA');
  });
});

describe('dates as officers type them', () => {
  it.each([
    ['3 4 1984', '1984-04-03'], ['03.04.1984', '1984-04-03'], ['3/4/1984', '1984-04-03'], ['1984-04-03', '1984-04-03'], ['4/1984', '1984-04'], ['1984', '1984'], ['?', 'unknown'], ['', 'unknown'],
  ])('understands %s', (text, date) => expect(partialDate(text)).toBe(date));

  it.each(['31 4 1984', '13/1984', '84', '1 2 3 1984', 'April', '0 4 1984'])('does not take %s for a date', (text) => expect(partialDate(text)).toBeUndefined());
});
