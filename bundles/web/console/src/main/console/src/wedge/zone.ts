import { checkDigits, formatOf, linesOf } from './mrz';
import { NO_SIGN } from './decode';

/**
 * The zone that a reader typed. Most type as on an American keyboard: the places of the keys count. One that was set up for
 * the machine's own layout means what is written there. Only one of the two readings is a zone, or has its check digits
 * right.
 *
 * @param signs by the place of the keys @param written by the layout
 */
export function zoneOf(signs: string, written: string): readonly string[] | undefined {
  const byPlace = signs.includes(NO_SIGN) ? undefined : linesOf(signs);
  const byLayout = linesOf(written);
  if (!byPlace || !byLayout) return byPlace ?? byLayout;
  return right(byLayout) > right(byPlace) ? byLayout : byPlace;
}

function right(lines: readonly string[]): number {
  const format = formatOf(lines);
  return format ? checkDigits(lines, format).filter((digit) => digit.right).length : 0;
}
