import { createContext, useContext } from 'react';
import type { Right, Role, Session } from '../api/types';

export type SignedIn = {
  readonly session: Session;
  /** What to show; the server decides again for every request. */
  readonly may: (right: Right) => boolean;
  readonly lock: () => void;
  readonly signOut: () => void;
};

export const CurrentSession = createContext<SignedIn | undefined>(undefined);

export function useSession(): SignedIn {
  const session = useContext(CurrentSession);
  if (!session) throw new Error('useSession before sign-in');
  return session;
}

const BY_WEIGHT: readonly Role[] = ['SUPERVISOR', 'PROTECTION_OFFICER', 'OFFICER', 'ADMINISTRATOR', 'LAWYER', 'AUDITOR', 'ANALYST'];

/** The job that names a person in the status bar. */
export function mainRole(roles: readonly Role[]): Role | undefined {
  return BY_WEIGHT.find((role) => roles.includes(role));
}
