import { describe, expect, it } from 'vitest';
import { differing, differingNames } from '../../src/screens/compare/differing';
import { secondsOf } from '../../src/screens/frame/condition';
import { lastDay, outlookOf } from '../../src/screens/inspection/outlook';
import { emptyFields, faultsOf, keyedFrom, moreFaultsOf, withForm } from '../../src/screens/inspection/boxes/keyed';
import { pairs, roundUp, slices } from '../../src/screens/reports/series';
import { CLEAR, EXPIRED, FORMS, inspection, POSSIBLE, RULING } from '../fixtures/people';
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
