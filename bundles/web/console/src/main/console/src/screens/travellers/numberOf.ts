import { formatOf } from '../../wedge/mrz';

/** The document number of a scanned zone; undefined when the lines are of no known form. */
export function numberOf(lines: readonly string[]): string | undefined {
  const format = formatOf(lines);
  if (!format) return undefined;
  const field = format === 'TD1' ? lines[0]!.slice(5, 14) : lines[1]!.slice(0, 9);
  return field.replace(/</g, '') || undefined;
}
