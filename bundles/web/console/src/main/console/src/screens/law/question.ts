import type { LawQuestion } from '../../api/watch';
import { DOCUMENT_TYPES, PURPOSES } from '../../api/types';

/** What the form of a question holds: texts, as typed. */
export type Draft = {
  readonly on: string;
  readonly hour: string;
  readonly direction: 'ENTRY' | 'EXIT';
  readonly post: string;
  readonly document: string;
  readonly nationality: string;
  readonly expiry: string;
  readonly age: string;
  readonly purpose: string;
  readonly days: string;
  readonly overstay: string;
  readonly yellowFever: '' | 'yes' | 'no';
  readonly accompaniment: LawQuestion['declaration']['accompaniment'];
  readonly visa: boolean;
  readonly asylum: boolean;
};

/** What is shown, with the papers of the region that every country of it knows. */
export const SHOWN: readonly string[] = [...DOCUMENT_TYPES.slice(0, -1), 'eac-passport', 'cepgl-card', 'ujirani-mwema', 'certificate-of-identity', 'refugee-id', 'asylum-seeker-permit', 'other'];
export const WHY = PURPOSES;
export const WITH = ['NOT_ASKED', 'BOTH_PARENTS', 'ONE_PARENT', 'GUARDIAN_WITH_AUTHORISATION', 'OTHER_ADULT', 'ALONE'] as const satisfies readonly Draft['accompaniment'][];
/** Of whom no age is given an adult is meant. */
const ADULT = 35;

export const newDraft = (today: string, post: string): Draft => ({
  on: today, hour: '', direction: 'ENTRY', post, document: 'passport', nationality: '', expiry: '', age: '', purpose: '', days: '', overstay: '', yellowFever: '', accompaniment: 'NOT_ASKED', visa: false, asylum: false,
});

/** The first thing that is missing or wrong, as a key of the texts. */
export function faultOf(draft: Draft): 'law.giveAnyDay' | 'law.giveHour' | 'law.giveNationality' | 'law.giveNumber' | undefined {
  if (!draft.on) return 'law.giveAnyDay';
  if (draft.hour && !/^([01]\d|2[0-3]):[0-5]\d$/.test(draft.hour)) return 'law.giveHour';
  if (draft.document && !draft.nationality) return 'law.giveNationality';
  const wrong = [[draft.age, 130], [draft.days, 3650], [draft.overstay, 36_500]].some(([text, most]) => text !== '' && !(/^\d{1,5}$/.test(String(text)) && Number(text) <= Number(most)));
  return wrong ? 'law.giveNumber' : undefined;
}

/** The same day some years before or after; a 29 February becomes the 28th. */
function years(day: string, by: number): string {
  const year = String(Number(day.slice(0, 4)) + by).padStart(4, '0');
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
}

export function questionOf(draft: Draft): LawQuestion {
  const { on, hour, direction, post, document, nationality, expiry, age, purpose, days, overstay, yellowFever, accompaniment, visa, asylum } = draft;
  return {
    on, direction, post, ...(hour ? { hour } : {}), overstayDays: direction === 'EXIT' && overstay ? Number(overstay) : 0,
    ...(document ? { document, nationality, birth: years(on, -(age === '' ? ADULT : Number(age))), expiry: expiry || years(on, 5) } : {}),
    declaration: {
      asksForAsylum: asylum, accompaniment,
      ...(purpose ? { purpose: purpose as (typeof PURPOSES)[number] } : {}), ...(days ? { stayDays: Number(days) } : {}),
      ...(yellowFever ? { yellowFeverCertificate: yellowFever === 'yes' } : {}), ...(visa ? { visaNumber: '*' } : {}),
    },
  };
}
