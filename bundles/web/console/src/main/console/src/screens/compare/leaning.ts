import type { Comparison } from '../../api/watch';

export const SIGNS: Readonly<Record<Comparison, string>> = { EQUAL: '=', CLOSE: '≈', DIFFERENT: '≠', NOT_GIVEN: '–' };
export const TONES: Readonly<Record<Comparison, string>> = { EQUAL: 'd-same', CLOSE: 'd-close', DIFFERENT: 'd-diff', NOT_GIVEN: 'd-none' };

/** Where a reason of the match leans, by the last word of its code; one nobody knows yet is neither for nor against. */
export function leaning(code: string): Comparison {
  if (/-(same|within)$/.test(code)) return 'EQUAL';
  if (/-(differs|missing|unmatched|other-year)$/.test(code)) return 'DIFFERENT';
  if (/-(not-given|common|weak-alias)$/.test(code)) return 'NOT_GIVEN';
  return /^alert\.match-/.test(code) ? 'CLOSE' : 'NOT_GIVEN';
}
