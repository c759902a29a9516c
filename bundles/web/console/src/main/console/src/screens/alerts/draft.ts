import type { Role, Sex } from '../../api/types';
import type { Agency, Alert, AlertSubject, AlertTerms, BirthRange, NewAlert } from '../../api/watch';
import { partialDate } from '../../i18n/dates';
import type { TextKey } from '../../i18n/Texts';

export type NameDraft = { readonly text: string; readonly weak: boolean };
export type BirthDraft = { readonly from: string; readonly to: string; readonly about: boolean };
export type DocumentDraft = { readonly number: string; readonly issuer: string; readonly type?: NonNullable<AlertDocument['type']> };
type AlertDocument = Extract<AlertSubject, { type: 'document' }>['document'];

/** An alert as it is being written: dates as they are typed, of everything there may be several of a list. */
export type Draft = {
  readonly kind: AlertSubject['type'];
  /** The first is the main name. */
  readonly names: readonly NameDraft[];
  readonly births: readonly BirthDraft[];
  readonly sex: string;
  readonly nationalities: readonly string[];
  readonly places: readonly string[];
  /** Of a person; the first one is the document looked for. */
  readonly documents: readonly DocumentDraft[];
  readonly plate: string;
  readonly vin: string;
  readonly registered: string;
  readonly category: Alert['category'];
  readonly action: Alert['action'];
  readonly silent: boolean;
  readonly owner: string;
  readonly agency: string;
  readonly legalBasis: string;
  readonly reason: string;
  readonly from: string;
  readonly to: string;
  readonly reviewOn: string;
  readonly contact: string;
  /** By language. */
  readonly handling: Readonly<Record<string, string>>;
  readonly roles: readonly Role[];
  readonly agencies: readonly string[];
};

export const NO_NAME: NameDraft = { text: '', weak: false };
export const NO_BIRTH: BirthDraft = { from: '', to: '', about: false };
export const NO_DOCUMENT: DocumentDraft = { number: '', issuer: '' };

export const emptyDraft: Draft = {
  kind: 'person', names: [], births: [], sex: '', nationalities: [], places: [], documents: [], plate: '', vin: '', registered: '', category: 'WANTED', action: 'REFER', silent: false,
  owner: '', agency: '', legalBasis: '', reason: '', from: '', to: '', reviewOn: '', contact: '', handling: {}, roles: [], agencies: [],
};

/** What is usual for a kind of subject. */
export const USUAL = {
  person: { category: 'WANTED', action: 'REFER' }, document: { category: 'STOLEN_DOCUMENT', action: 'SEIZE_DOCUMENT' }, vehicle: { category: 'STOLEN_VEHICLE', action: 'REFER' },
} as const satisfies Record<Draft['kind'], Pick<Draft, 'category' | 'action'>>;

/** As officers type it, day first. */
const typed = (day: string | undefined) => (day === undefined ? '' : day === 'unknown' ? '?' : day.split('-').reverse().join('.'));

function subjectDraft(subject: AlertSubject): Partial<Draft> {
  const written = (document: AlertDocument): DocumentDraft => ({ number: document.number, issuer: document.issuer ?? '', ...(document.type ? { type: document.type } : {}) });
  switch (subject.type) {
    case 'person': return {
      names: subject.names.map((name) => ({ text: name.text, weak: name.quality === 'WEAK_ALIAS' })),
      births: subject.births.map((birth) => ({ from: typed(birth.from), to: birth.to === birth.from ? '' : typed(birth.to), about: birth.approximate })),
      sex: subject.sex ?? '', nationalities: [...subject.nationalities], places: [...subject.birthPlaces], documents: subject.documents.map(written),
    };
    case 'document': return { documents: [written(subject.document)] };
    default: return { plate: subject.plate ?? '', vin: subject.identificationNumber ?? '', registered: subject.country ?? '' };
  }
}

/** All of an alert, to be changed or issued again. */
export function draftOf(alert: Alert | NewAlert): Draft {
  const { terms } = alert;
  return {
    ...emptyDraft, ...subjectDraft(alert.subject), kind: alert.subject.type, category: alert.category, action: alert.action, silent: alert.silent, owner: alert.owner, legalBasis: alert.legalBasis,
    reason: alert.reason, from: typed(alert.validity.from), to: typed(alert.validity.to), reviewOn: typed(terms?.reviewOn), agency: terms?.agency ?? '', contact: terms?.contact ?? '',
    handling: { ...terms?.handling }, roles: [...(terms?.roles ?? [])], agencies: [...(terms?.agencies ?? [])],
  };
}

export type Faults = Readonly<Record<string, TextKey>>;
const SHORTEST_REASON = 3;

/** What keeps it from being proposed, by field; of lists by field and place, `births.1`. @param today at the post */
export function faultsOf(draft: Draft, today: string): Faults {
  const faults: Record<string, TextKey> = {};
  const given = (name: 'owner' | 'legalBasis') => { if (!draft[name].trim()) faults[name] = 'fault.given'; };
  if (draft.kind === 'person') personFaults(draft, faults);
  if (draft.kind === 'document' && (draft.documents[0]?.number.trim().length ?? 0) < 3) faults['documents.0'] = 'fault.number';
  if (draft.kind === 'vehicle' && draft.plate.trim().length < 2 && draft.vin.trim().length < 5) faults.plate = 'fault.plateOrVin';
  given('owner');
  given('legalBasis');
  if (draft.reason.trim().length < SHORTEST_REASON) faults.reason = 'fault.given';
  for (const name of ['from', 'to', 'reviewOn'] as const) if (draft[name].trim() && partialDate(draft[name])?.length !== 10) faults[name] = 'fault.wholeDate';
  const [from, to, review] = [dayFrom(draft.from), dayFrom(draft.to), dayFrom(draft.reviewOn)];
  if (to && to < today) faults.to = 'fault.past';
  else if (from && to && to < from) faults.to = 'fault.order';
  if (review && review < today) faults.reviewOn = 'fault.past';
  return faults;
}

/** Roles that may put in force what another proposed. */
const APPROVERS: readonly Role[] = ['SUPERVISOR'];

/**
 * Whether nobody but its author would see it among those who may approve: it would wait for ever. Of an authority’s users it
 * is not known here who approves; one of them other than the author is enough.
 */
export function nobodyApproves({ roles, agencies, agency }: Draft, all: readonly Agency[], me: string): boolean {
  if (!roles.length && !agencies.length) return false;
  if (roles.some((role) => APPROVERS.includes(role))) return false;
  return !all.some((one) => (agencies.includes(one.id) || one.id === agency) && one.members.some((member) => member !== me));
}

function personFaults(draft: Draft, faults: Record<string, TextKey>) {
  const named = draft.names.some((name) => name.text.trim().length >= 2);
  draft.documents.forEach((document, index) => { if (document.number.trim() ? document.number.trim().length < 3 : document.issuer) faults[`documents.${index}`] = 'fault.number'; });
  if (!named && !draft.documents.some((document) => document.number.trim())) faults['names.0'] = 'fault.nameOrNumber';
  draft.births.forEach((birth, index) => {
    const [first, last] = [partialDate(birth.from), partialDate(birth.to)];
    if (!first || !last || (first === 'unknown' && last !== 'unknown')) faults[`births.${index}`] = 'fault.date';
    else if (last !== 'unknown' && last.padEnd(10, '~') < first) faults[`births.${index}`] = 'fault.order';
  });
}

const dayFrom = (text: string) => { const day = text.trim() ? partialDate(text) : undefined; return day?.length === 10 ? day : undefined; };

function birthFrom({ from, to, about }: BirthDraft): readonly BirthRange[] {
  const first = partialDate(from);
  if (!first || first === 'unknown') return [];
  const last = partialDate(to);
  return [{ from: first, to: !last || last === 'unknown' ? first : last, approximate: about }];
}

function subjectFrom(draft: Draft): AlertSubject {
  const filled = (values: readonly string[]) => values.map((value) => value.trim()).filter(Boolean);
  const documents = draft.documents.filter(({ number }) => number.trim()).map(({ number, issuer, type }) => ({ number: number.trim(), ...(issuer ? { issuer } : {}), ...(type ? { type } : {}) }));
  if (draft.kind === 'document') return { type: 'document', document: documents[0]! };
  if (draft.kind === 'vehicle') {
    const [plate, identificationNumber] = [draft.plate.trim(), draft.vin.trim()];
    return { type: 'vehicle', ...(plate ? { plate } : {}), ...(identificationNumber ? { identificationNumber } : {}), ...(draft.registered ? { country: draft.registered } : {}) };
  }
  return {
    type: 'person', documents, birthPlaces: filled(draft.places), nationalities: filled(draft.nationalities), ...(draft.sex ? { sex: draft.sex as Sex } : {}), births: draft.births.flatMap(birthFrom),
    names: draft.names.filter(({ text }) => text.trim()).map(({ text, weak }, index) => ({ text: text.trim(), quality: index === 0 ? 'MAIN' as const : weak ? 'WEAK_ALIAS' as const : 'GOOD_ALIAS' as const })),
  };
}

/** None where nothing was set: an alert without terms stays as it is in the journal. */
function termsFrom(draft: Draft): AlertTerms | undefined {
  const handling = Object.fromEntries(Object.entries(draft.handling).map(([language, text]) => [language, text.trim()]).filter(([, text]) => text));
  const [reviewOn, contact] = [dayFrom(draft.reviewOn), draft.contact.trim()];
  if (!reviewOn && !draft.agency && !contact && !draft.roles.length && !draft.agencies.length && !Object.keys(handling).length) return undefined;
  return { roles: draft.roles, agencies: draft.agencies, handling, ...(reviewOn ? { reviewOn } : {}), ...(draft.agency ? { agency: draft.agency } : {}), ...(contact ? { contact } : {}) };
}

/** Only for a draft without faults. */
export function alertFrom(draft: Draft): NewAlert {
  const [from, to, terms] = [dayFrom(draft.from), dayFrom(draft.to), termsFrom(draft)];
  return {
    subject: subjectFrom(draft), category: draft.category, action: draft.action, silent: draft.silent, owner: draft.owner.trim(), legalBasis: draft.legalBasis.trim(), reason: draft.reason.trim(),
    validity: { ...(from ? { from } : {}), ...(to ? { to } : {}) }, ...(terms ? { terms } : {}),
  };
}
