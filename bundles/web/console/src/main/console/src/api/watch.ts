import type { components } from './schema';

/** Alerts, exchange, reports, devices and the journal: what is watched over, beside the main job. */
type S = components['schemas'];

export const CATEGORIES = ['SANCTIONS', 'WANTED', 'MISSING_PERSON', 'CHILD_AT_RISK', 'ENTRY_BAN', 'STOLEN_DOCUMENT', 'LOST_DOCUMENT', 'REVOKED_DOCUMENT',
  'STOLEN_VEHICLE', 'OBSERVATION', 'HEALTH', 'OTHER'] as const satisfies readonly S['AlertCategory'][];
export const ACTIONS = ['REFER', 'REFUSE_GROUND', 'DETAIN_AND_CALL', 'SEIZE_DOCUMENT', 'PROTECT', 'REPORT'] as const satisfies readonly S['AlertAction'][];
export const ALERT_STATES = ['PROPOSED', 'ACTIVE', 'WITHDRAWAL_PROPOSED', 'WITHDRAWN'] as const satisfies readonly S['AlertState'][];
export type Permit = S['Permit'];
export type PermitKind = S['PermitKind'];
export type PermitApplication = S['PermitApplication'];
export type PermitTerms = S['PermitTerms'];
export type StayCount = S['StayCount'];
export type Overstay = S['Overstay'];
export type AlertSubject = S['AlertSubject'];
export type NewAlert = S['NewAlert'];
export type Alert = S['Alert'];
export type AlertTerms = S['AlertTerms'];
export type AlertChange = S['AlertChange'];
export type AlertProposal = S['AlertProposal'];
export type BirthRange = S['BirthRange'];
export type Agency = S['Agency'];
export type AlertSearch = { readonly [Name in keyof S['AlertSearch']]: S['AlertSearch'][Name] | undefined };
export type AlertList = S['AlertList'];
export type Preview = S['AlertImportsPreview'];
export type ImportJob = S['ImportJob'];
export type ListDifference = S['ListDifference'];
export const DIFFERENCES = ['ADDED', 'CHANGED', 'REMOVED'] as const satisfies readonly S['ListDifferenceKind'][];
export type ListHealth = S['ListHealth'];
export type BaseRate = S['ListHealthBaseRate'];
export type Threshold = S['ListThreshold'];
export type KnownInnocent = S['KnownInnocent'];
export type PeopleFile = S['PeopleFile'];
export type PeoplePreview = S['PeoplePreview'];
export type PeopleField = S['PeopleColumnsField'];
export const PEOPLE_FIELDS = ['NAME', 'SURNAME', 'GIVEN_NAMES', 'BIRTH', 'NATIONALITY', 'SEX', 'DOCUMENT_NUMBER', 'DOCUMENT_ISSUER', 'REFERENCE'] as const satisfies readonly PeopleField[];
export type ScreenedPerson = S['ScreenedPerson'];
export const BANDS = ['STRONG', 'MEDIUM', 'WEAK'] as const satisfies readonly S['CandidateBand'][];
export type SourceHealth = S['SourceHealth'];
export type SourceFault = S['SourceFault'];
export type SourceKind = S['SourceQuestionKind'];
export type SourceQuestion = S['Asked'];
export type SourceAnswer = S['Answered'];
export type Hit = S['Hit'];
export const HIT_STATES = ['OPEN', 'SAME_TO_CONFIRM', 'UNSURE', 'SAME', 'NOT_SAME'] as const satisfies readonly S['HitState'][];
export type Handling = S['Handling'];
export type Notice = S['HitNotice'];
export type Inbox = S['HitNoticesInbox'];
export type LateStatus = S['LateScreeningStatus'];
export type LateRun = S['LateRun'];
export type Comparison = S['HitComparison'];
export type FieldComparison = S['HitFieldComparison'];
export type Verdict = S['HitVerdict'];

export type Agreement = S['Agreement'];
export const MESSAGE_STATES = ['WAITING', 'RETRYING', 'DELIVERED', 'DEAD'] as const satisfies readonly S['MessageState'][];
export type OutboxMessage = S['OutboxMessage'];
export type ExpectedPerson = S['ExpectedPerson'];
export type ExpectedMatch = S['ExpectedPeopleMatch'];
export type Journey = S['Journey'];
export type JourneyPassenger = S['JourneyPassenger'];
export type TakenFile = S['TakenFile'];
export type QuarantinedFile = S['QuarantinedFile'];
/** By what a table's people come: who flies is announced by the airline's message. */
export const TABLE_MODES = ['BUS', 'BOAT', 'CAR', 'TRUCK', 'TRAIN', 'AIRCRAFT', 'OTHER'] as const satisfies readonly S['TransportMode'][];

export type Dimension = S['Dimension'];
export type Report = S['Report'];

export type DeviceStatus = S['DeviceStatus'];
export type Script = S['Script'];
export type BorderPost = S['BorderPost'];
export type NodeView = S['NodeView'];
export type StatusView = S['StatusView'];
export type ListAge = S['ListAge'];
export type NameSearch = { readonly names: string; readonly birth?: string | undefined; readonly nationality?: string | undefined; readonly limit?: number; readonly after?: string | undefined };

export type JournalSearch = { readonly [Name in keyof S['JournalSearch']]: S['JournalSearch'][Name] | undefined } & { readonly reason: string };
export type LawRow = S['LawRow'];
export type LawFinding = S['LawFinding'];
export type LawChange = S['LawChange'];
export type LawDifference = S['LawDifference'];
export type LawRowText = S['LawRowText'];
export type Replayed = S['RulingReplayReplayed'];
export type RefusalGround = S['RefusalGround'];
export type EarlierHits = S['EarlierHits'];
export type JournalEntry = S['Entry'];
export type Verification = S['Verification'];
