import type { Examination, ReferenceDocument, Seen } from '../../api/types';
import type { ShapeName } from '../../parts/Shape';

/** What is seen of one feature; the note alone is no finding. */
export type Found = { readonly seen?: Seen | undefined; readonly note: string };
export type Findings = Readonly<Record<string, Found>>;

export const SEEN = ['AGREES', 'DIFFERS', 'CANNOT_BE_SEEN'] as const satisfies readonly Seen[];
export const SEEN_SHAPES: Readonly<Record<Seen, ShapeName>> = { AGREES: 'pass', DIFFERS: 'fail', CANNOT_BE_SEEN: 'notPossible' };

/** What was recorded, where it is about this description. */
export function recorded(reference: ReferenceDocument, examination: Examination | undefined): Findings {
  if (examination?.reference !== reference.id) return {};
  return Object.fromEntries(examination.findings.map((one) => [one.feature, { seen: one.seen, note: one.note ?? '' }]));
}

/** What is sent: in the order of the description, without features nobody looked at. */
export function drafted(reference: ReferenceDocument, findings: Findings): Examination['findings'] {
  return reference.features.flatMap(({ id }) => {
    const { seen, note = '' } = findings[id] ?? {};
    return seen ? [{ feature: id, seen, ...(note.trim() ? { note: note.trim() } : {}) }] : [];
  });
}

export function count(findings: Findings, seen: Seen): number {
  return Object.values(findings).filter((one) => one.seen === seen).length;
}

/** Whether something would be lost by leaving. */
export function differ(reference: ReferenceDocument, findings: Findings, examination: Examination | undefined): boolean {
  return JSON.stringify(drafted(reference, findings)) !== JSON.stringify(drafted(reference, recorded(reference, examination)));
}
