import type { components } from './schema';

/** Fingerprints as the server describes them; no image and no template ever comes here. */
type S = components['schemas'];

export type FingerprintPolicy = S['FingerprintPolicy'];
export type Enrolment = S['Enrolment'];
export type Finger = S['FingerException']['finger'];
export type WhyNot = S['FingerException']['why'];
export type FingerOnScanner = S['FingerOnScanner'];
export type FingerComparison = S['FingerComparison'];
export type FingerSearch = S['FingerSearch'];

export const FINGERS = [
  'RIGHT_THUMB', 'RIGHT_INDEX', 'RIGHT_MIDDLE', 'RIGHT_RING', 'RIGHT_LITTLE',
  'LEFT_THUMB', 'LEFT_INDEX', 'LEFT_MIDDLE', 'LEFT_RING', 'LEFT_LITTLE',
] as const satisfies readonly Finger[];
export const WHY_NOT = ['NOT_NOW', 'NOT_READABLE', 'NOT_REACHABLE', 'NOT_THERE', 'SPARED'] as const satisfies readonly WhyNot[];
