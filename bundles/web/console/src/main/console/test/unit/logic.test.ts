import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differing, differingNames } from '../../src/screens/compare/differing';
import { secondsOf } from '../../src/screens/frame/condition';
import { lastDay, outlookOf, stayIsLimited } from '../../src/screens/inspection/outlook';
import { firstRoomFor } from '../../src/app/rooms';
import { meantBy } from '../../src/parts/CountryField';
import { sharesOf } from '../../src/screens/reports/PairChart';
import { emptyFields, faultsOf, keyedFrom, moreFaultsOf, withForm } from '../../src/screens/inspection/boxes/keyed';
import { pairs, roundUp, slices } from '../../src/screens/reports/series';
import { CLEAR, EXPIRED, FORMS, inspection, POSSIBLE, RULING } from '../fixtures/people';
import { readyLines } from '../../src/screens/inspection/lines';
import { report } from '../fixtures/report';

describe('what stands between an officer and Admit', () => {
  it('is nothing when no check is open and the law lets the person in', () => expect(outlookOf(inspection('a')).clear).toBe(true));
  it('is a failed, a late or an uncompared check', () => {
    expect(outlookOf(inspection('a', { checks: EXPIRED }))).toMatchObject({ clear: false, open: 1, compare: false });
    expect(outlookOf(inspection('a', { checks: POSSIBLE }))).toMatchObject({ clear: false, open: 2, compare: true });
  });
  it('is a request for protection, whatever the checks say', () => {
    expect(outlookOf(inspection('a', { checks: CLEAR, declaration: { asksForAsylum: true, accompaniment: 'NOT_ASKED' } })).clear).toBe(false);
  });
  it('is a law that asks for a visa', () => {
    const ruling = { ...RULING, leading: { ...RULING.leading, outcome: { type: 'visa-required' as const, visa: 'entry' } } };
    expect(outlookOf(inspection('a', { ruling })).clear).toBe(false);
  });
  it('counts the first day of a stay', () => expect(lastDay('2026-11-22', 90)).toBe('2027-02-19'));
});

describe('days of stay', () => {
  // the server's own table of cases: what it would refuse is asked for here
  const table = readFileSync(join(import.meta.dirname, '../../../../../../../api/src/test/resources/org/mpaka/api/inspection/stay-is-limited.csv'), 'utf8');
  const cases = table.trim().split('\n').slice(1).map((line) => line.split(','));
  it.each(cases)('at %s of a national of %s, class %s, ruled %s %s: asked for is %s', (direction, nationality, travellerClass, type, days, limited) => {
    const outcome = { type, ...(days ? { stayDays: Number(days) } : {}) };
    const ruling = { ...RULING, travellerClass, leading: { ...RULING.leading, outcome } } as typeof RULING;
    const base = inspection('a');
    const { ruling: _, ...without } = base;
    const reading = { ...base.reading, document: { ...base.reading.document!, nationality: nationality! } };
    const shift = { ...base.shift, direction: direction as 'ENTRY' | 'EXIT' };
    expect(stayIsLimited({ ...without, reading, shift, ...(type === 'none' ? {} : { ruling }) })).toBe(limited === 'true');
  });
});

describe('differing letters', () => {
  const marked = (pieces: readonly { text: string; differs: boolean }[]) => pieces.map((piece) => (piece.differs ? `[${piece.text}]` : piece.text)).join('');
  it('marks the letter that is more', () => expect(differing('LOKWANG', 'LOKWANGA').map(marked)).toEqual(['LOKWANG', 'LOKWANG[A]']));
  it('marks whole values that have little in common', () => expect(differing('GULU', 'ARUA').map(marked)).toEqual(['[GULU]', '[ARUA]']));
  it('marks the words that one name has more, in whatever order and however many names there are', () => {
    expect(differingNames('LOKWANG PETER OJARA', 'LOKWANG PETER OKELLO · PETER LOKWANG').map(marked)).toEqual(['LOKWANG PETER [OJARA]', 'LOKWANG PETER [OKELLO] · PETER LOKWANG']);
    expect(differingNames('PETER LOKWANG', 'LOKWANGA PIETER').map(marked)).toEqual(['PETER LOKWANG', 'LOKWANG[A] P[I]ETER']);
    expect(differingNames('', 'OMARI').map(marked)).toEqual(['', '[OMARI]']);
  });
  it('copes with an empty side', () => expect(differing('', 'A').map(marked)).toEqual(['', '[A]']));
});

describe('a keyed document', () => {
  it('names every field that is missing', () => expect(Object.keys(faultsOf(emptyFields, '2026-11-22')).sort()).toEqual(['issuer', 'nationality', 'number', 'sex', 'surname']));
  it('sends names in capitals and dates as ISO', () => {
    const keyed = { ...emptyFields, surname: ' Hakizimana ', givenNames: 'jean  paul', sex: 'MALE', birth: '5/1990', nationality: 'BDI', number: 'OP123', issuer: 'BDI', expiry: '1 2 2030' };
    expect(faultsOf(keyed, '2026-11-22')).toEqual({});
    expect(keyedFrom(keyed)).toMatchObject({ names: { surname: 'HAKIZIMANA', givenNames: 'JEAN PAUL' }, birth: '1990-05', expiry: '2030-02-01' });
  });
  it('takes from a country’s form what follows from it, asks for its fields and sends them', () => {
    const [permit, pass] = FORMS;
    expect(withForm(emptyFields, pass!.id, FORMS)).toMatchObject({ type: 'laissez-passer', form: pass!.id, issuer: 'BDI', nationality: 'BDI' });
    expect(withForm({ ...emptyFields, nationality: 'COD' }, permit!.id, [{ ...permit!, issuers: ['BDI', 'COD', 'RWA'] }])).toMatchObject({ issuer: 'COD' });
    const chosen = withForm({ ...emptyFields, nationality: 'COD' }, permit!.id, FORMS);
    expect(chosen).toMatchObject({ type: 'asylum-seeker-permit', issuer: 'BDI', nationality: 'COD' });
    expect(moreFaultsOf(chosen, permit)).toEqual({ issued: 'fault.field' });
    expect(moreFaultsOf({ ...chosen, more: { issued: '2026' } }, permit)).toEqual({ issued: 'fault.wholeDate' });
    const keyed = { ...chosen, more: { issued: '1 11 2026', 'issued-at': ' ' } };
    expect(moreFaultsOf(keyed, permit)).toEqual({});
    expect(keyedFrom(keyed, permit)).toMatchObject({ type: 'asylum-seeker-permit', more: { issued: '2026-11-01' } });
    expect(withForm(keyed, 'passport', FORMS)).toMatchObject({ type: 'passport', form: '', more: {} });
  });
});

describe('reports', () => {
  const counted = report(new URLSearchParams('by=NATIONALITY&suppressBelow=10'));
  it('puts the smallest in one slice and keeps a suppressed count hidden', () => {
    const shown = slices(counted, 4);
    expect(shown.map((slice) => slice.value)).toEqual(['TZA', 'BDI', 'RWA', 'others']);
    expect(slices(counted, 10).at(-1)).toEqual({ value: 'IND', count: undefined });
  });
  it('pairs entry and exit of a day', () => expect(pairs(report(new URLSearchParams('by=DAY&by=DIRECTION'))).every((pair) => pair.entry! > 0 && pair.exit! > 0)).toBe(true));
  it('tops an axis with a round number', () => expect([3, 74, 114, 530, 9999].map(roundUp)).toEqual([5, 80, 200, 800, 10_000]));
});

describe('durations', () => {
  it.each([['PT0.62S', 0.62], ['PT72H', 259_200], ['P7D', 604_800], ['P1DT2H3M', 93_780]])('reads %s', (text, seconds) => expect(secondsOf(text)).toBeCloseTo(seconds));
});

describe('a state that is typed and not picked', () => {
  const STATES = [{ id: 'COG', name: 'Congo - Brazzaville COG' }, { id: 'COD', name: 'DR Congo COD' }, { id: 'BDI', name: 'Burundi BDI' }, { id: 'NER', name: 'Niger NER' }, { id: 'NGA', name: 'Nigeria NGA' }];

  it('is taken where it can only be one, by its letters or by its whole name', () => {
    expect(meantBy('buru', STATES)).toBe('BDI');
    expect(meantBy('cod', STATES)).toBe('COD');
    expect(meantBy('Niger', STATES)).toBe('NER');
  });

  it('is left open where the list shows two: a Congolese is not made a citizen of the other Congo', () => {
    expect(meantBy('Congo', STATES)).toBeUndefined();
    expect(meantBy('nige', STATES)).toBeUndefined();
  });
});

describe('the lines of a scale', () => {
  it('stand at whole numbers of persons', () => {
    for (const top of [1, 2, 3, 5, 8, 10, 20, 40, 50, 100]) for (const share of sharesOf(top)) expect(Number.isInteger(Number((share * top).toFixed(6)))).toBe(true);
  });
});

describe('the room somebody begins in', () => {
  const has = (...rights: readonly string[]) => (right: string) => rights.includes(right);

  it('is that of the job', () => {
    expect(firstRoomFor(has('INSPECT', 'SECOND_LINE', 'REPORT'))).toBe('/lane');
    expect(firstRoomFor(has('USER_ADMINISTER', 'ALERT_IMPORT'))).toBe('/administration');
    expect(firstRoomFor(has('JOURNAL_READ', 'REPORT'))).toBe('/audit');
    expect(firstRoomFor(has('REPORT'))).toBe('/reports');
  });
});

describe('what a lane can check before a document is there', () => {
  const texts = { t: (key: string) => key, code: (_: string, one: string) => one, number: String, date: String } as never;
  const reader = (code: string) => ({ device: 'desk-1', name: 'Desk reader', capabilities: ['READ_MRZ', 'READ_CHIP'], simulated: false, condition: 'READY', since: '2026-11-22T08:00:00Z', advice: { code, text: '' } }) as never;
  const chip = (code: string) => readyLines(texts, { devices: [reader(code)], lists: [], now: Date.parse('2026-11-22T08:01:00Z') }).find(({ id }) => id === 'chip')?.state;

  it('counts a reader that serves it, and none that serves no lane', () => {
    expect(chip('device.ready')).toBe('ready');
    expect(chip('device.without-lane')).toBe('notpossible');
  });
});
