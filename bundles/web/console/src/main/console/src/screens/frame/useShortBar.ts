import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** What the bar does without when a language needs more room, the first of them first; half a word helps nobody. */
const STEPS = ['no-role', 'no-labels'] as const;

function shorten(bar: HTMLElement | null): void {
  if (!bar) return;
  const isCut = () => [...bar.querySelectorAll<HTMLElement>('.who .k, .fact .k')].some((label) => label.scrollWidth > label.clientWidth + 1);
  bar.classList.remove(...STEPS);
  for (const step of STEPS) if (isCut()) bar.classList.add(step);
}

/** Labels of the status bar are there whole or not at all; the title of each says it in any case. */
export function useShortBar(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => shorten(bar.current));
  useEffect(() => {
    const again = () => shorten(bar.current);
    window.addEventListener('resize', again);
    // jsdom knows neither fonts nor sizes
    void document.fonts?.ready.then(again);
    return () => window.removeEventListener('resize', again);
  }, []);
  return bar;
}
