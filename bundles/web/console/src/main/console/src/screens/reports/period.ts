/** Days as `2026-11-22`, in the workstation's calendar. */
export function dayText(day: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

export type PeriodName = 'day' | 'week' | 'month' | 'year';
export type Period = { readonly from: string; readonly to: string };

/** The last seven days, the month so far, and the like; `to` is always today. */
export function periodOf(name: PeriodName, today: Date): Period {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const first = { day: new Date(year, month, day), week: new Date(year, month, day - 6), month: new Date(year, month, 1), year: new Date(year, 0, 1) }[name];
  return { from: dayText(first), to: dayText(today) };
}
