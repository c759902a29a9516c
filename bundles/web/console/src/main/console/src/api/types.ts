import type { components } from './schema';

/**
 * What travels between server and console, as the server describes it: identifiers, partial dates and country codes are
 * strings, moments are ISO 8601, what is empty is absent, sentences carry their text in the officer's language.
 */
type S = components['schemas'];

export type Page<T> = { readonly items: readonly T[]; readonly next?: string };
export type Sentence = S['Sentence'];
export type CheckAnswer = S['CheckAnswer'];
export type Sex = S['Sex'];
export type Direction = S['Direction'];
export type PersonNames = S['PersonNames'];
export type NodeIdentity = S['NodeIdentity'];

export type Right = S['Right'];
export type Role = S['Role'];
export const ROLES = ['OFFICER', 'SUPERVISOR', 'PROTECTION_OFFICER', 'ANALYST', 'ADMINISTRATOR', 'LAWYER', 'AUDITOR'] as const satisfies readonly Role[];
export type Session = S['SessionView'];
export type OpenSession = S['OpenSession'];
export type User = S['User'];
export type UserWithPassword = S['UserWithPassword'];

export type KeyedFields = S['KeyedFields'];
/** A document without machine-readable lines, as its country describes it. */
export type KeyedForm = S['KeyedForm'];
export type DocumentInput = S['DocumentInput'];
export type CheckDigit = S['CheckDigit'];
export type DocumentReading = S['DocumentReading'];
export type PageReading = S['PageReading'];
export type ChipView = S['ChipView'];
/** What a barcode or a seal says. */
export type SealReading = S['SealReading'];
/** What a genuine document of a kind looks like, and how forgeries of it were told. */
export type ReferenceDocument = S['ReferenceDocument'];
export type PicturePolicy = S['PagePicturesPolicy'];
export type Examination = S['Examination'];
export type Seen = Examination['findings'][number]['seen'];
export type ExaminationTable = S['ExaminationsTable'];
export type DocumentReference = S['DocumentReference'];
/** Kinds of documents; countries add their own, which are shown by their code. */
export const DOCUMENT_TYPES = ['passport', 'service-passport', 'diplomatic-passport', 'national-id', 'visa', 'residence-permit', 'laissez-passer',
  'emergency-travel-document', 'refugee-travel-document', 'stateless-travel-document', 'crew-document', 'other'] as const;

export type Purpose = S['Purpose'];
export const PURPOSES = ['VISIT', 'BUSINESS', 'EMPLOYMENT', 'TRANSIT', 'EDUCATION', 'HOLIDAY', 'SHOPPING', 'HEALTH', 'RELIGION', 'OFFICIAL', 'LEGAL_MATTER',
  'RETURN_HOME', 'CREW', 'BORDER_RESIDENT', 'VOLUNTARY_REPATRIATION', 'PROTECTION'] as const satisfies readonly Purpose[];
export type TransportMode = S['TransportMode'];
export const MODES = ['ON_FOOT', 'BICYCLE', 'MOTORCYCLE', 'CAR', 'BUS', 'TRUCK', 'BOAT', 'AIRCRAFT', 'TRAIN', 'OTHER'] as const satisfies readonly TransportMode[];
export type Accompaniment = S['DeclarationAccompaniment'];
export const COMPANIES = ['BOTH_PARENTS', 'ONE_PARENT', 'GUARDIAN_WITH_AUTHORISATION', 'OTHER_ADULT', 'ALONE'] as const satisfies readonly Accompaniment[];
export type Vehicle = S['Vehicle'];
export type Declaration = S['Declaration'];
export type Crossing = S['Crossing'];
export type Correction = S['Correction'];
export type Traveller = S['Traveller'];
export type TravellerFile = S['TravellerFile'];

export type Confidence = S['Confidence'];
export type Citation = S['Citation'];
export type ReferralReason = S['ReferralReason'];
export const REFERRAL_REASONS = ['DOCUMENT', 'IDENTITY', 'ALERT', 'VISA', 'OVERSTAY', 'HEALTH', 'CHILD', 'ASYLUM', 'TRAFFICKING', 'OTHER'] as const satisfies readonly ReferralReason[];
export type LegalOutcome = S['LegalOutcome'];
export type Ruling = S['Ruling'];

export type CheckResult = S['CheckResult'];
export type Decision = S['Decision'];
export type DecisionRecord = S['DecisionRecord'];
export type Inspection = S['Inspection'];
export type QueueItem = S['QueueItem'];
export type Shift = S['Shift'];
export type ShiftSummary = S['ShiftSummary'];
