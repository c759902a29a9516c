export type Theme = 'day' | 'night';

const KEPT = 'mpaka.theme';

/** Day or night is chosen by hand; the clock never changes it in the middle of an inspection. */
export function theme(): Theme {
  return localStorage.getItem(KEPT) === 'night' ? 'night' : 'day';
}

export function show(chosen: Theme): void {
  localStorage.setItem(KEPT, chosen);
  document.documentElement.dataset.theme = chosen;
}
