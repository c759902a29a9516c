import { createContext, useContext } from 'react';
import type { Calls } from './calls';

/** The server as components see it; a test provides another. */
export const Api = createContext<Calls | undefined>(undefined);

export function useApi(): Calls {
  const api = useContext(Api);
  if (!api) throw new Error('useApi outside Api');
  return api;
}
