const LINES: readonly number[] = [30, 36, 44, 72, 88, 90];
/** No person types a sign in so few milliseconds, one after the other. */
const BY_HAND_MILLIS = 60;

/**
 * Whether what stands in the field of a name or a password was laid on a reader: signs of a document, as many as a line or a
 * zone has, faster than a person types. It is no password to be tried, and its name is nobody’s who signs in.
 *
 * @param took milliseconds from the first sign to the last
 */
export function isDocument(text: string, took: number): boolean {
  return LINES.includes(text.length) && text === text.toUpperCase() && took < text.length * BY_HAND_MILLIS;
}
