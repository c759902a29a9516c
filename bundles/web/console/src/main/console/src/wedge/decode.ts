/**
 * A reader that acts as a keyboard types the scan codes of an American keyboard. Windows with a French layout turns them
 * into other letters, so the place of the key is read, never its sign.
 */
export function signOf(event: Pick<KeyboardEvent, 'code' | 'shiftKey'>): string | undefined {
  const letter = /^Key([A-Z])$/.exec(event.code);
  if (letter) return letter[1];
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
  if (digit) return event.shiftKey && event.code.startsWith('Digit') ? undefined : digit[1];
  if (event.code === 'Comma') return event.shiftKey ? '<' : undefined;
  // the key between Shift and Z, which European keyboards have for the same sign
  if (event.code === 'IntlBackslash') return '<';
  if (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Tab') return '\n';
  return undefined;
}

/** Stands for a key at whose place an American keyboard has no sign of a zone. */
export const NO_SIGN = ' ';

/** The sign by the machine's own layout: what a reader means that was set up for the machine's keyboard. */
export function writtenOf(event: Pick<KeyboardEvent, 'key'>): string | undefined {
  return /^[A-Za-z0-9<]$/.test(event.key) ? event.key.toUpperCase() : undefined;
}
