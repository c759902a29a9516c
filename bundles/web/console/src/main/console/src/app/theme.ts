export type Theme = 'day' | 'night';

const KEPT = 'mpaka.theme';

/** Day or night is chosen by hand; the clock never changes it in the middle of an inspection. */
export function theme(): Theme {
  return localStorage.getItem(KEPT) === 'night' ? 'night' : 'day';
}

const told = new Set<() => void>();

/** Calls back whenever it changes. */
export function onTheme(changed: () => void): () => void {
  told.add(changed);
  return () => void told.delete(changed);
}

export function show(chosen: Theme): void {
  localStorage.setItem(KEPT, chosen);
  document.documentElement.dataset.theme = chosen;
  told.forEach((changed) => changed());
}
