/**
 * A date as officers type it, day first: `3 4 1984`, `03.04.1984`, `4/1984`, `1984`, or ISO; `?` and an empty field say that it
 * is not known. Undefined when it is no date.
 */
export function partialDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '?' || trimmed === '') return 'unknown';
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(trimmed);
  const parts = iso ? [iso[3], iso[2], iso[1]].filter((part) => part !== undefined) : trimmed.split(/[\s./-]+/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part ?? ''))) return undefined;
  const [year, month, day] = [...parts].reverse().map(Number);
  if (!year || year < 1900 || year > 2200 || parts.at(-1)!.length !== 4) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  const pad = (value: number) => String(value).padStart(2, '0');
  if (day === undefined) return `${year}-${pad(month)}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}
