import type { DateRange, NodeIdentity, Instant, LocalDate, PartialDate, Sentence, Sex, PersonNames, DocumentReference, Citation, Confidence } from './types';

/** Alerts, exchange, reports, devices and the journal: what is watched over, beside the main job. */
export const CATEGORIES = ['SANCTIONS', 'WANTED', 'MISSING_PERSON', 'CHILD_AT_RISK', 'ENTRY_BAN', 'STOLEN_DOCUMENT', 'LOST_DOCUMENT', 'REVOKED_DOCUMENT',
  'STOLEN_VEHICLE', 'OBSERVATION', 'HEALTH', 'OTHER'] as const;
export const ACTIONS = ['REFER', 'REFUSE_GROUND', 'DETAIN_AND_CALL', 'SEIZE_DOCUMENT', 'PROTECT', 'REPORT'] as const;
export const ALERT_STATES = ['PROPOSED', 'ACTIVE', 'WITHDRAWAL_PROPOSED', 'WITHDRAWN'] as const;
export type ListedDocument = { readonly issuer?: string; readonly type?: string; readonly number: string };
export type BirthRange = { readonly from: PartialDate; readonly to: PartialDate; readonly approximate: boolean };
export type AlertSubject =
  | {
      readonly type: 'Person'; readonly names: readonly { readonly text: string; readonly quality: 'MAIN' | 'GOOD_ALIAS' | 'WEAK_ALIAS' }[];
      readonly births: readonly BirthRange[]; readonly nationalities: readonly string[]; readonly sex?: Sex; readonly birthPlaces: readonly string[];
      readonly documents: readonly ListedDocument[];
    }
  | { readonly type: 'Document'; readonly document: ListedDocument }
  | { readonly type: 'Vehicle'; readonly country?: string; readonly plate?: string; readonly identificationNumber?: string };
export type NewAlert = {
  readonly subject: AlertSubject; readonly category: (typeof CATEGORIES)[number]; readonly action: (typeof ACTIONS)[number]; readonly silent: boolean;
  readonly owner: string; readonly legalBasis: string; readonly reason: string; readonly validity: DateRange;
};
export type Alert = NewAlert & {
  readonly id: string; readonly list: string; readonly state: (typeof ALERT_STATES)[number]; readonly proposedBy?: string; readonly approvedBy?: string;
};
export type AlertList = {
  readonly id: string; readonly name: string; readonly owner: string; readonly publishedAt?: Instant; readonly importedAt?: Instant; readonly entries: number;
  readonly version: number; readonly staleAfter: string;
};
export type ImportProblem = { readonly line: number; readonly reference: string; readonly what: Sentence; readonly repaired: boolean };
export type Preview = {
  readonly id: string; readonly list: string; readonly header: { readonly name: string; readonly owner: string; readonly publishedAt?: Instant };
  readonly entries: number; readonly added: number; readonly changed: number; readonly removed: number; readonly problems: readonly ImportProblem[]; readonly problemCount: number;
};
export type Candidate = {
  readonly alert: string; readonly list: string; readonly score: number; readonly band: 'WEAK' | 'MEDIUM' | 'STRONG'; readonly explanation: readonly Sentence[];
};
export type Comparison = 'EQUAL' | 'CLOSE' | 'DIFFERENT' | 'NOT_GIVEN';
export type FieldComparison = { readonly field: string; readonly traveller: string; readonly listed: string; readonly comparison: Comparison };
export type Verdict = 'SAME' | 'NOT_SAME' | 'UNSURE';
export type Hit = {
  readonly id: string; readonly inspection: string; readonly candidate: Candidate; readonly state: 'OPEN' | 'SAME_TO_CONFIRM' | 'SAME' | 'NOT_SAME' | 'UNSURE';
  readonly differences: readonly FieldComparison[];
  readonly verdicts: readonly { readonly by: string; readonly at: Instant; readonly verdict: Verdict; readonly reason: string }[];
  readonly raisedAt: Instant;
};

export type Agreement = {
  readonly id: string; readonly partner: string; readonly purpose: string; readonly legalBasis: readonly Citation[]; readonly confidence: Confidence;
  readonly fields: readonly string[]; readonly retentionDays: number; readonly inForce: DateRange;
};
export type LinkState = {
  readonly partner: string; readonly condition: 'UP' | 'SLOW' | 'DOWN' | 'NOT_CONFIGURED'; readonly since: Instant; readonly waiting: number; readonly dead: number;
};
export const MESSAGE_STATES = ['WAITING', 'RETRYING', 'DELIVERED', 'DEAD'] as const;
export type OutboxMessage = {
  readonly id: string; readonly agreement: string; readonly partner: string; readonly kind: string; readonly state: (typeof MESSAGE_STATES)[number];
  readonly tries: number; readonly createdAt: Instant; readonly nextTryAt?: Instant; readonly deliveredAt?: Instant; readonly lastError?: Sentence;
};
export type ExpectedArrival = {
  readonly id: string; readonly agreement: string; readonly from: string; readonly leftAt: string; readonly left: Instant; readonly names?: PersonNames;
  readonly birth?: PartialDate; readonly nationality?: string; readonly document?: DocumentReference; readonly state: 'EXPECTED' | 'ARRIVED' | 'OVERDUE';
  readonly receivedAt: Instant;
};

export const DIMENSIONS = ['POST', 'DIRECTION', 'DAY', 'MONTH', 'NATIONALITY', 'RESIDENCE', 'SEX', 'AGE_BAND', 'PURPOSE', 'MODE', 'TRAVELLER_CLASS', 'OUTCOME'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type ReportQuery = {
  readonly from: LocalDate; readonly to: LocalDate; readonly dimensions: readonly Dimension[];
  readonly filters: Partial<Record<Dimension, readonly string[]>>; readonly suppressBelow: number;
};
export type Report = {
  readonly query: ReportQuery; readonly rows: readonly { readonly values: readonly string[]; readonly count?: number }[]; readonly total: number;
  readonly suppressed: number; readonly countedAt: Instant;
};

export type DeviceStatus = {
  readonly device: string; readonly name: string; readonly capabilities: readonly string[]; readonly simulated: boolean;
  readonly condition: 'READY' | 'BUSY' | 'LOST' | 'FAULTY' | 'SWITCHED_OFF'; readonly since: Instant; readonly advice: Sentence;
};
export type BorderPost = { readonly id: string; readonly name: string; readonly kind: 'LAND' | 'AIR' | 'WATER'; readonly neighbour?: string; readonly opposite?: string };
/** This installation, told before anybody has signed in. */
export type NodeView = { readonly identity: NodeIdentity; readonly post?: BorderPost; readonly languages: readonly string[] };

export type JournalEntry = {
  readonly node: string; readonly sequence: number; readonly time: Instant; readonly actor: string; readonly kind: string; readonly subject: string;
  readonly payload?: string; readonly payloadHash: string; readonly previousHash: string; readonly hash: string;
};
export type Verification = {
  readonly entries: number; readonly checkpoints: number;
  readonly faults: readonly { readonly node: string; readonly sequence: number; readonly what: Sentence }[]; readonly took: string;
};
