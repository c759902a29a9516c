import { createContext, useContext, useEffect, useRef } from 'react';
import { keyboard } from './dispatcher';
import type { KeyBinding } from './keys';

/** How many dialogs lie below a component. */
export const KeyDepth = createContext(0);

/** Binds keys while the component is shown. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const depth = useContext(KeyDepth);
  const current = useRef(bindings);
  current.current = bindings;
  useEffect(() => keyboard.add(() => current.current, depth), [depth]);
}
