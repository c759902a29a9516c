import type { Inspection, PersonNames } from '../../api/types';

export type Outcome = 'admitted' | 'referred' | 'refused' | 'abandoned' | 'open';

export function outcomeOf(inspection: Inspection): Outcome {
  if (inspection.state === 'ABANDONED') return 'abandoned';
  const decision = inspection.decisions.at(-1)?.decision;
  if (inspection.state === 'REFERRED' || inspection.state === 'IN_SECOND_LINE') return 'referred';
  if (inspection.state === 'OPEN' || !decision) return 'open';
  return decision.type === 'admit' ? 'admitted' : decision.type === 'refer' ? 'referred' : 'refused';
}

/** “MWAKASEGE N. J.”: enough to know the person again, not more than the next traveller may read. */
export function initials(names: PersonNames): string {
  const given = names.givenNames.split(' ').filter(Boolean).map((name) => `${name[0]}.`);
  return [names.surname, ...given].join(' ').trim();
}

/** Median seconds from document to decision; undefined before there are three. */
export function usualSeconds(inspections: readonly Inspection[]): number | undefined {
  const taken = inspections
    .flatMap((one) => (one.decisions[0] ? [(Date.parse(one.decisions[0].at) - Date.parse(one.openedAt)) / 1000] : []))
    .sort((a, b) => a - b);
  return taken.length < 3 ? undefined : taken[Math.floor(taken.length / 2)];
}
