/**
 * What travels between server and console: the records of `org.mpaka.api` as JSON. Identifiers, partial dates and country
 * codes are strings, moments are ISO 8601, what is empty is absent, sentences carry their text in the officer's language.
 */
export type Instant = string;
export type LocalDate = string;
/** `1991-03-14`, `1991-03`, `1991` or `unknown`. */
export type PartialDate = string;
export type Sentence = { readonly code: string; readonly text: string };
export type Page<T> = { readonly items: readonly T[]; readonly next?: string };
export type CheckAnswer = 'PASSED' | 'FAILED' | 'NOT_POSSIBLE' | 'NOT_DONE';
export type Sex = 'FEMALE' | 'MALE' | 'UNSPECIFIED';
export type Direction = 'ENTRY' | 'EXIT';
export type PersonNames = { readonly surname: string; readonly givenNames: string };
export type DateRange = { readonly from?: LocalDate; readonly to?: LocalDate };

export type NodeIdentity = { readonly node: string; readonly country: string; readonly post: string; readonly mode: 'LIVE' | 'DEMONSTRATION' | 'TRAINING' };

// access
export const RIGHTS = ['INSPECT', 'SECOND_LINE', 'CONFIRM', 'TRAVELLER_READ', 'TRAVELLER_CORRECT', 'TRAVELLER_MERGE', 'ALERT_READ',
  'ALERT_READ_SILENT', 'ALERT_PROPOSE', 'ALERT_APPROVE', 'ALERT_IMPORT', 'HIT_ADJUDICATE', 'PROTECTION_READ', 'REPORT',
  'USER_ADMINISTER', 'SYSTEM_ADMINISTER', 'EXCHANGE_ADMINISTER', 'JOURNAL_READ'] as const;
export type Right = (typeof RIGHTS)[number];
export const ROLES = ['OFFICER', 'SUPERVISOR', 'PROTECTION_OFFICER', 'ANALYST', 'ADMINISTRATOR', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number] | 'MACHINE';
export type Actor = { readonly user: string; readonly displayName: string; readonly roles: readonly Role[]; readonly post: string };
/** Who is signed in here, and what the person may do. */
export type Session = {
  readonly id: string; readonly user: string; readonly displayName: string; readonly roles: readonly Role[]; readonly rights: readonly Right[];
  readonly post: string; readonly workstation: string; readonly signedInAt: Instant; readonly endsAt: Instant; readonly locked: boolean;
  readonly passwordChangeRequired: boolean; readonly csrfToken: string; readonly node: NodeIdentity; readonly shift?: Shift;
};
/** A session in the administrator's list. */
export type OpenSession = {
  readonly id: string; readonly actor: Actor; readonly workstation: string; readonly signedInAt: Instant; readonly lastSeenAt: Instant;
  readonly endsAt: Instant; readonly locked: boolean;
};
export type User = {
  readonly id: string; readonly displayName: string; readonly roles: readonly Role[]; readonly active: boolean;
  readonly passwordChangeRequired: boolean; readonly lockedUntil?: Instant; readonly lastSignInAt?: Instant;
};
export type UserWithPassword = { readonly user: User; readonly oneTimePassword: string };

// document
export type Channel = 'READER' | 'KEYBOARD_WEDGE' | 'TYPED_MRZ' | 'KEYED_FIELDS' | 'SIMULATOR';
export const DOCUMENT_TYPES = ['passport', 'service-passport', 'diplomatic-passport', 'national-id', 'visa', 'residence-permit', 'laissez-passer',
  'emergency-travel-document', 'refugee-travel-document', 'stateless-travel-document', 'crew-document', 'other'] as const;
export type KeyedFields = {
  readonly type: string; readonly issuer: string; readonly number: string; readonly names: PersonNames; readonly nationality: string;
  readonly birth: PartialDate; readonly sex: Sex; readonly expiry?: LocalDate;
};
export type DocumentInput = { readonly channel: Channel; readonly lines: readonly string[]; readonly fields?: KeyedFields };
export type TravelDocument = KeyedFields & { readonly code: string; readonly truncatedName: boolean; readonly optionalData: string };
export type CheckDigit = {
  readonly field: string; readonly line: number; readonly position: number; readonly found: string; readonly expected: string; readonly right: boolean;
};
export type DocumentFinding = { readonly field: string; readonly answer: CheckAnswer; readonly sentence: Sentence };
export type DocumentReading = {
  readonly format: string; readonly channel: Channel; readonly lines: readonly string[]; readonly document?: TravelDocument;
  readonly checkDigits: readonly CheckDigit[]; readonly findings: readonly DocumentFinding[]; readonly suggestions: Readonly<Record<string, string>>;
};

// traveller
export const PURPOSES = ['VISIT', 'BUSINESS', 'EMPLOYMENT', 'TRANSIT', 'EDUCATION', 'HOLIDAY', 'SHOPPING', 'HEALTH', 'RELIGION', 'OFFICIAL', 'LEGAL_MATTER',
  'RETURN_HOME', 'CREW', 'BORDER_RESIDENT', 'VOLUNTARY_REPATRIATION', 'PROTECTION'] as const;
export type Purpose = (typeof PURPOSES)[number];
export const MODES = ['ON_FOOT', 'BICYCLE', 'MOTORCYCLE', 'CAR', 'BUS', 'TRUCK', 'BOAT', 'AIRCRAFT', 'TRAIN', 'OTHER'] as const;
export type TransportMode = (typeof MODES)[number];
export const COMPANIES = ['BOTH_PARENTS', 'ONE_PARENT', 'GUARDIAN_WITH_AUTHORISATION', 'OTHER_ADULT', 'ALONE'] as const;
export type Accompaniment = (typeof COMPANIES)[number] | 'NOT_ASKED';
export type Declaration = {
  readonly purpose?: Purpose; readonly mode?: TransportMode; readonly residence?: string; readonly residencePlace?: string; readonly stayDays?: number;
  readonly yellowFeverCertificate?: boolean; readonly asksForAsylum: boolean; readonly accompaniment: Accompaniment; readonly visaNumber?: string;
};
export type DocumentReference = { readonly issuer: string; readonly type: string; readonly number: string; readonly expiry?: LocalDate };
export type Crossing = {
  readonly id: string; readonly traveller: string; readonly direction: Direction; readonly outcome: 'ADMITTED' | 'REFUSED';
  readonly status: 'RECORDED' | 'UNDONE' | 'CORRECTED'; readonly post: string; readonly lane: string; readonly at: Instant; readonly document: DocumentReference;
  readonly nationality: string; readonly residence?: string; readonly sex: Sex; readonly ageYears?: number; readonly travellerClass: string;
  readonly purpose?: Purpose; readonly mode: TransportMode; readonly stayDays?: number; readonly permittedUntil?: LocalDate;
  readonly conditions: readonly Sentence[]; readonly officer: string; readonly corrects?: string;
};
export type Traveller = {
  readonly id: string; readonly names: PersonNames; readonly birth: PartialDate; readonly sex: Sex; readonly nationality: string;
  readonly documents: readonly DocumentReference[]; readonly mergedInto?: string;
};
export type TravellerFile = {
  readonly traveller: Traveller; readonly merged: readonly string[]; readonly crossings: Page<Crossing>; readonly openEntry?: Crossing; readonly overstayDays: number;
};
export type History = {
  readonly traveller?: Traveller; readonly last: readonly Crossing[]; readonly openEntry?: Crossing; readonly openExit: boolean;
  readonly overstayDays: number; readonly daysInLast180: number; readonly sameNameAndBirth: readonly string[];
};
export type Correction = {
  readonly direction?: Direction; readonly at?: Instant; readonly residence?: string; readonly purpose?: Purpose; readonly mode?: TransportMode;
  readonly stayDays?: number; readonly reason: string;
};

// law
export type Confidence = 'OFFICIAL_TEXT_SEEN' | 'SECONDARY_SOURCE_SEEN' | 'PARTLY_SEEN' | 'UNVERIFIED' | 'CONFLICTING';
export type Citation = { readonly title: string; readonly article?: string; readonly address?: string; readonly gazetted?: LocalDate; readonly seen?: LocalDate };
export const REFERRAL_REASONS = ['DOCUMENT', 'IDENTITY', 'ALERT', 'VISA', 'OVERSTAY', 'HEALTH', 'CHILD', 'ASYLUM', 'TRAFFICKING', 'OTHER'] as const;
export type ReferralReason = (typeof REFERRAL_REASONS)[number];
export type LegalOutcome =
  | { readonly type: 'Admit'; readonly stayDays?: number }
  | { readonly type: 'Grant'; readonly pass: string; readonly stayDays: number; readonly fee: number; readonly currency: string }
  | { readonly type: 'VisaRequired'; readonly visa: string }
  | { readonly type: 'Refer'; readonly reason: ReferralReason }
  | { readonly type: 'RefusalGround'; readonly ground: string }
  | { readonly type: 'PostClosed' } | { readonly type: 'Satisfied' } | { readonly type: 'Information' };
export type RuleAnswer = {
  readonly rule: string; readonly area: string; readonly outcome: LegalOutcome; readonly reasons: readonly Sentence[]; readonly missing: readonly string[];
  readonly citations: readonly Citation[]; readonly confidence: Confidence; readonly advice: boolean;
};
export type Ruling = {
  readonly country: string; readonly on: LocalDate; readonly travellerClass: string; readonly leading: RuleAnswer; readonly answers: readonly RuleAnswer[]; readonly version: string;
};

// inspection
export type CheckResult = {
  readonly check: string; readonly answer: CheckAnswer; readonly toCompare: boolean; readonly reason: Sentence; readonly source: Sentence;
  readonly asOf: Instant; readonly took: string; readonly references: readonly string[];
};
export type Decision =
  | { readonly type: 'Admit'; readonly stayDays?: number; readonly conditions: readonly string[]; readonly againstReason?: string }
  | { readonly type: 'Refer'; readonly reason: ReferralReason; readonly note?: string }
  | { readonly type: 'Refuse'; readonly ground: string; readonly reason: string };
export type DecisionRecord = { readonly decision: Decision; readonly by: string; readonly byName: string; readonly at: Instant; readonly confirmedBy?: string };
export type InspectionState = 'OPEN' | 'REFERRED' | 'IN_SECOND_LINE' | 'REFUSAL_TO_CONFIRM' | 'DECIDED' | 'CLOSED' | 'ABANDONED';
export type Shift = {
  readonly id: string; readonly officer: string; readonly officerName: string; readonly post: string; readonly lane: string; readonly direction: Direction;
  readonly openedAt: Instant; readonly closedAt?: Instant;
};
export type ShiftSummary = {
  readonly shift: Shift; readonly inspections: number; readonly admitted: number; readonly refused: number; readonly referred: number; readonly undone: number;
};
export type Note = { readonly by: string; readonly byName: string; readonly at: Instant; readonly text: string };
export type Inspection = {
  readonly id: string; readonly revision: number; readonly state: InspectionState; readonly shift: Shift; readonly openedAt: Instant; readonly reading: DocumentReading;
  readonly declaration: Declaration; readonly checks: readonly CheckResult[]; readonly ruling?: Ruling; readonly history?: History; readonly protection: boolean;
  readonly decisions: readonly DecisionRecord[]; readonly secondLineOfficer?: string; readonly notes: readonly Note[]; readonly crossing?: string;
};
export type QueueItem = {
  readonly inspection: string; readonly revision: number; readonly priority: boolean; readonly label: string; readonly nationality: string; readonly lane: string;
  readonly reason?: ReferralReason; readonly referredAt: Instant; readonly takenBy?: string; readonly state: InspectionState;
};
