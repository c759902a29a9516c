const NAME = 'mpaka-code';

/** A code that a reader typed wherever the focus was. */
export function offerCode(text: string): void {
  window.dispatchEvent(new CustomEvent<string>(NAME, { detail: text }));
}

/** @returns how to hear no more */
export function hearCodes(take: (text: string) => void): () => void {
  const hear = (event: Event) => take((event as CustomEvent<string>).detail);
  window.addEventListener(NAME, hear);
  return () => window.removeEventListener(NAME, hear);
}
