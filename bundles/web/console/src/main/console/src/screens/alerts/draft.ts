import type { Sex } from '../../api/types';
import type { AlertSubject, NewAlert } from '../../api/watch';
import { partialDate } from '../../i18n/dates';
import type { TextKey } from '../../i18n/Texts';

/** An alert as it is being written, all as text. */
export type Draft = Readonly<Record<'kind' | 'name' | 'aliases' | 'birth' | 'sex' | 'country' | 'number' | 'plate' | 'category' | 'action' | 'silent' | 'owner' | 'legalBasis' | 'reason' | 'to', string>>;

export const emptyDraft: Draft = {
  kind: 'person', name: '', aliases: '', birth: '', sex: '', country: '', number: '', plate: '', category: 'WANTED', action: 'REFER', silent: '', owner: '', legalBasis: '', reason: '', to: '',
};

export function faultsOf(draft: Draft): Partial<Record<keyof Draft, TextKey>> {
  const faults: Partial<Record<keyof Draft, TextKey>> = {};
  if (draft.kind === 'person' && draft.name.trim().length < 2) faults.name = 'fault.name';
  if (draft.kind === 'document' && draft.number.trim().length < 3) faults.number = 'fault.number';
  if (draft.kind === 'vehicle' && draft.plate.trim().length < 2) faults.plate = 'fault.given';
  if (!partialDate(draft.birth)) faults.birth = 'fault.date';
  if (!draft.owner.trim()) faults.owner = 'fault.given';
  if (!draft.legalBasis.trim()) faults.legalBasis = 'fault.given';
  if (!draft.reason.trim()) faults.reason = 'fault.given';
  if (draft.to.trim() && partialDate(draft.to)?.length !== 10) faults.to = 'fault.wholeDate';
  return faults;
}

function subjectFrom(draft: Draft): AlertSubject {
  const country = draft.country || undefined;
  const documents = draft.number.trim() ? [{ number: draft.number.trim() }] : [];
  if (draft.kind === 'document') return { type: 'document', document: { number: draft.number.trim(), ...(country ? { issuer: country } : {}) } };
  if (draft.kind === 'vehicle') return { type: 'vehicle', plate: draft.plate.trim(), ...(country ? { country } : {}) };
  const birth = partialDate(draft.birth);
  const aliases = draft.aliases.split(';').map((alias) => alias.trim()).filter(Boolean);
  return {
    type: 'person', documents, birthPlaces: [], nationalities: country ? [country] : [], ...(draft.sex ? { sex: draft.sex as Sex } : {}),
    names: [{ text: draft.name.trim(), quality: 'MAIN' }, ...aliases.map((text) => ({ text, quality: 'GOOD_ALIAS' as const }))],
    births: birth && birth !== 'unknown' ? [{ from: birth, to: birth, approximate: false }] : [],
  };
}

/** Only for a draft without faults. */
export function alertFrom(draft: Draft): NewAlert {
  const to = draft.to.trim() ? partialDate(draft.to) : undefined;
  return {
    subject: subjectFrom(draft), category: draft.category as NewAlert['category'], action: draft.action as NewAlert['action'], silent: draft.silent === 'yes',
    owner: draft.owner.trim(), legalBasis: draft.legalBasis.trim(), reason: draft.reason.trim(), validity: to ? { to } : {},
  };
}
