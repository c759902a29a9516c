/** What an American keyboard has at the places whose keys are no letters, without and with Shift. */
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Space: [' ', ' '], Minus: ['-', '_'], Equal: ['=', '+'], BracketLeft: ['[', '{'], BracketRight: [']', '}'], Backslash: ['\\', '|'],
  Semicolon: [';', ':'], Quote: ["'", '"'], Backquote: ['`', '~'], Comma: [',', '<'], Period: ['.', '>'], Slash: ['/', '?'],
  Enter: ['\n', '\n'], NumpadEnter: ['\n', '\n'],
};
const SHIFTED_DIGITS = ')!@#$%^&*(';

/** The sign at the place of the key: readers that act as keyboards type the places of an American one. */
export function keyOf(event: Pick<KeyboardEvent, 'code' | 'shiftKey'>): string | undefined {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  if (letter) return event.shiftKey ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  if (digit) return event.shiftKey && event.code.startsWith('Digit') ? SHIFTED_DIGITS[Number(digit)] : digit;
  return SIGNS[event.code]?.[event.shiftKey ? 1 : 0];
}

/** How codes begin that are text: slips, VDS-NC, mobile licences, boarding passes. */
const BEGINNINGS = /^(MPAKA1:|\{"|mdoc:|M1[A-Z])/;
const SHORTEST = 20;

/**
 * A code that a reader typed: by the places of an American keyboard, or by the machine's own layout where that alone begins
 * like one. Empty where it is too short for any.
 */
export function codeOf(byPlace: string, byLayout: string): string {
  const text = !BEGINNINGS.test(byPlace) && BEGINNINGS.test(byLayout) ? byLayout : byPlace;
  return text.trim().length >= SHORTEST ? text : '';
}

/** Whether it can be nothing else: a zone with a sign too few is still a zone, and said to be read badly. */
export function isCode(text: string): boolean {
  return BEGINNINGS.test(text) || (text.length >= SHORTEST && /^dc0[23]/i.test(text)) || /^@\n/.test(text) || text.length > 200;
}
