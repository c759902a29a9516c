import { useEffect } from 'react';

/** Minutes without a key or a movement after which the screen locks; the server locks by its own clock too. */
export const IDLE_MINUTES = 5;

export function useIdleLock(active: boolean, lock: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    let timer = setTimeout(lock, IDLE_MINUTES * 60_000);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(lock, IDLE_MINUTES * 60_000);
    };
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    kinds.forEach((kind) => window.addEventListener(kind, again, { passive: true }));
    return () => {
      clearTimeout(timer);
      kinds.forEach((kind) => window.removeEventListener(kind, again));
    };
  }, [active, lock]);
}
