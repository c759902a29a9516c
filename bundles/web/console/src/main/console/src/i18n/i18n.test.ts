import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { partialDate } from './dates';
import { formatsOf } from './formats';
import english from './catalogues/en.json';
import french from './catalogues/fr.json';
import kirundi from './catalogues/rn.json';
import swahili from './catalogues/sw.json';
import { periodOf } from '../screens/reports/period';
import { validity } from '../screens/inspection/validity';
import type { Texts } from './Texts';
import { daysBetween, wallIn } from './wall';

describe('languages', () => {
  it('has every text in every language', () => {
    const keys = Object.keys(english).sort();
    for (const catalogue of [french, swahili, kirundi]) expect(Object.keys(catalogue).sort()).toEqual(keys);
  });

  it.each([['en', 1, '1 day'], ['en', 90, '90 days'], ['fr', 1, '1 jour'], ['rn', 1, 'umusi 1'], ['sw', 1, 'siku 1']] as const)('counts days in %s: %i', (language, n, words) => {
    const message = { en: english, fr: french, rn: kirundi, sw: swahili }[language]['key.days'];
    expect(createIntl({ locale: 'en', messages: { days: message } }).formatMessage({ id: 'days' }, { n })).toBe(words);
  });

  it('counts records that are written with a separator of thousands', () => {
    const say = (n: string) => createIntl({ locale: 'en', messages: { some: english['ready.entries'] } }).formatMessage({ id: 'some' }, { n });
    expect([say('1'), say('3'), say('214,806')]).toEqual(['1 record', '3 records', '214,806 records']);
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

describe('the clock on the wall of the post', () => {
  const kobero = formatsOf('en', () => undefined, 'Africa/Bujumbura');

  it.each([
    ['Africa/Bujumbura', '2026-11-22T22:30:00Z', '2026-11-23', '00:30'], ['Africa/Dar_es_Salaam', '2026-11-22T21:00:00Z', '2026-11-23', '00:00'],
    ['UTC', '2026-11-22T22:30:00Z', '2026-11-22', '22:30'], ['Etc/GMT-2', '2026-11-22T22:30:00Z', '2026-11-23', '00:30'],
  ])('tells days and hours of %s, whatever the workstation says', (zone, moment, day, time) => {
    const formats = formatsOf('en', () => undefined, zone);
    expect(formats.dayOf(moment)).toBe(day);
    expect(formats.time(moment)).toBe(time);
    expect(formats.day(moment)).toBe(formats.date(day));
  });

  it('begins a day at its midnight', () => expect(kobero.startOf('2026-11-23').toISOString()).toBe('2026-11-22T22:00:00.000Z'));

  it.each([['2026-03-29', '2026-03-28T23:00:00.000Z'], ['2026-03-30', '2026-03-29T22:00:00.000Z'], ['2026-10-25', '2026-10-24T22:00:00.000Z'], ['2026-10-26', '2026-10-25T23:00:00.000Z']])(
    'begins %s rightly where clocks are changed', (day, moment) => expect(wallIn('Europe/Brussels').startOf(day).toISOString()).toBe(moment));

  it('counts days across a change of clocks', () => expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31));

  it('ends a period today at the post', () => {
    expect(periodOf('week', '2026-11-02')).toEqual({ from: '2026-10-27', to: '2026-11-02' });
    expect(periodOf('month', '2026-11-02').from).toBe('2026-11-01');
    expect(periodOf('year', '2026-11-02').from).toBe('2026-01-01');
  });

  it('lets a document go out of date when its last day is over', () => {
    const texts = { t: (key: string, values: Record<string, unknown>) => `${key} ${Object.values(values).join(' ')}` } as unknown as Texts;
    expect(validity(texts, '2026-11-22', '2026-11-22')).toBe('age.days 0');
    expect(validity(texts, '2026-11-21', '2026-11-22')).toBe('validity.over 1');
    expect(validity(texts, '2031-06-11', '2026-11-22')).toBe('validity.left 4 6');
  });
});

describe('dates as officers type them', () => {
  it.each([
    ['3 4 1984', '1984-04-03'], ['03.04.1984', '1984-04-03'], ['3/4/1984', '1984-04-03'], ['1984-04-03', '1984-04-03'], ['4/1984', '1984-04'], ['1984', '1984'], ['?', 'unknown'], ['', 'unknown'],
  ])('understands %s', (text, date) => expect(partialDate(text)).toBe(date));

  it.each(['31 4 1984', '13/1984', '84', '1 2 3 1984', 'April', '0 4 1984'])('does not take %s for a date', (text) => expect(partialDate(text)).toBeUndefined());
});
