import type { components } from './schema';

/** Whose signature on an electronic document is believed, as the server describes it. */
type S = components['schemas'];

export type TrustCertificate = S['TrustCertificate'];
export type TrustPolicy = S['TrustPolicy'];
export type TrustProposal = S['TrustProposal'];
export type TrustChange = S['TrustChange'];
export type TrustWarning = S['TrustWarning'];
export type RevocationList = S['RevocationList'];
export type Revocation = TrustPolicy['revocation'];

export const REVOCATIONS = ['WHERE_THERE', 'REQUIRED', 'IGNORED'] as const satisfies readonly Revocation[];
