/** The clock on the wall of the post: its days and hours count, whatever the workstation's own clock is set to. */
export type Wall = {
  /** The day a moment falls on there, `2026-11-22`. */
  readonly dayOf: (instant: string | Date) => string;
  /** The moment a day begins there. */
  readonly startOf: (day: string) => Date;
};

/** @param zone as the server names it, `Africa/Bujumbura`; without it, before the server has answered, the workstation's own */
export function wallIn(zone: string | undefined): Wall {
  const parts = new Intl.DateTimeFormat('en-u-nu-latn', {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: zone,
  });
  const shown = (instant: Date) => Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]));
  /** How far the wall is ahead of UTC at a moment, in milliseconds. */
  const ahead = (instant: number) => {
    const { year, month, day, hour, minute, second } = shown(new Date(instant));
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - Math.floor(instant / 1000) * 1000;
  };
  return {
    dayOf: (instant) => {
      const { year, month, day } = shown(new Date(instant));
      return `${year!.padStart(4, '0')}-${month}-${day}`;
    },
    startOf: (day) => {
      const midnight = Date.parse(`${day}T00:00:00Z`);
      // asked twice: where clocks are changed, the first answer may be that of the day before
      return new Date(midnight - ahead(midnight - ahead(midnight)));
    },
  };
}

/** A day so many days later or, below zero, earlier. */
export function daysAfter(day: string, days: number): string {
  const [year, month, of] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, of + days)).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
