import { describe, expect, it } from 'vitest';
import { KINDS } from '../fixtures/permits';
import type { Texts } from '../../src/i18n/Texts';
import { kindText, lacking } from '../../src/screens/travellers/permitsOf';

const NOTHING = { until: '', amount: '', reference: '', reason: '' };

describe('what a grant lacks', () => {
  const [visa, , residence] = KINDS;
  it('is a payment with its reference, or a reason to waive it', () => {
    expect(lacking(visa, NOTHING)).toBe('unpaid');
    expect(lacking(visa, { ...NOTHING, amount: '70' })).toBe('reference');
    expect(lacking(visa, { ...NOTHING, amount: '70', reference: '118' })).toBeUndefined();
    expect(lacking(visa, { ...NOTHING, reason: 'student' })).toBeUndefined();
  });

  it('is a last day and a reason where the law does not say', () => {
    expect(lacking(residence, NOTHING)).toBe('until');
    expect(lacking(residence, { ...NOTHING, until: '2028-01-01' })).toBe('feeNotSeen');
    expect(lacking(residence, { ...NOTHING, until: '2028-01-01', reason: 'order 7' })).toBeUndefined();
  });
});

describe('a kind of permit', () => {
  const texts = { t: (key: string, values?: object) => `${key} ${Object.values(values ?? {}).join()}` } as unknown as Texts;
  it('says how far from the border it holds', () => {
    expect(kindText(texts, KINDS[1]!)).toContain('permits.zone 10');
    expect(kindText(texts, KINDS[0]!)).not.toContain('permits.zone');
  });
});
