import type { SourceKind, SourceQuestion } from '../../api/watch';

/** What is typed into the form. */
export type Wanted = {
  readonly kind: SourceKind;
  readonly number: string;
  readonly plate: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birth: string;
  readonly country: string;
  readonly reason: string;
};

export const EMPTY: Wanted = { kind: 'DOCUMENT', number: '', plate: '', surname: '', givenNames: '', birth: '', country: '', reason: '' };
const SHORTEST_REASON = 3;

/** What is still to be given. */
export function faultsOf(wanted: Wanted): readonly (keyof Wanted)[] {
  const needed = { DOCUMENT: ['number'], VEHICLE: ['plate'], PERSON: ['surname', 'country'] } as const satisfies Record<SourceKind, readonly (keyof Wanted)[]>;
  const faults: (keyof Wanted)[] = needed[wanted.kind].filter((name) => !wanted[name].trim());
  return wanted.reason.trim().length < SHORTEST_REASON ? [...faults, 'reason'] : faults;
}

/** As the server takes it: only what was chosen. */
export function questionOf(wanted: Wanted): SourceQuestion {
  const { kind, country } = wanted;
  const reason = wanted.reason.trim();
  if (kind === 'DOCUMENT') return { document: { number: wanted.number.trim(), ...(country ? { issuer: country } : {}) }, reason };
  if (kind === 'VEHICLE') return { vehicle: { plate: wanted.plate.trim(), ...(country ? { country } : {}) }, reason };
  return { person: { names: { surname: wanted.surname.trim(), givenNames: wanted.givenNames.trim() }, truncatedName: false, birth: wanted.birth.trim() || 'unknown', nationality: country }, reason };
}
