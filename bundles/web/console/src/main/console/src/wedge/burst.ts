import { zoneOf } from './zone';
import { codeOf, keyOf } from './code';
import { NO_SIGN, signOf, writtenOf } from './decode';

export type Scan = { readonly read: true; readonly lines: readonly string[] } | { readonly read: false; readonly signs: number; readonly text: string };

/** Longest time between two signs of a burst without prefix, in milliseconds; a fast typist needs 80. */
export const BURST_MILLIS = 35;
/** Longest time between two signs after the prefix key: slow readers need up to 60. */
export const FRAMED_MILLIS = 120;
/** Silence after which a burst is over. */
export const SILENCE_MILLIS = 500;
const SIGNS_OF_A_BURST = 4;

/**
 * Tells a reader's burst from typing. Readers set up with F13 before and F14 after the zone leak nothing into the focused
 * field; without them the first three signs reach it, and `leaked` tells how many to take back.
 */
export class BurstReader {
  /** By the place of the keys; a place without a sign of a zone is held by a blank. */
  private signs = '';
  /** By what the machine's layout makes of them. */
  private written = '';
  /** Every sign as the reader meant it, for codes that are no zone. */
  private typed = '';
  private typedHere = '';
  private framed = false;
  private sure = false;
  private last = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly onScan: (scan: Scan) => void,
    private readonly onLeak: (signs: number) => void = () => undefined,
  ) {}

  /** Whether the event is the reader's and must reach nothing else. */
  take(event: KeyboardEvent): boolean {
    if (event.repeat || event.isComposing) return this.sure;
    if (event.key === 'F13' || event.code === 'F13') return this.start(event.timeStamp);
    if (event.key === 'F14' || event.code === 'F14') return this.end();
    if (/^(Shift|CapsLock|AltGraph)/.test(event.key)) return this.sure;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const written = modified ? undefined : writtenOf(event);
    const place = modified ? undefined : keyOf(event);
    const sign = modified ? undefined : signOf(event) ?? (written === undefined && place === undefined ? undefined : NO_SIGN);
    const gap = event.timeStamp - this.last;
    if (sign === undefined) return this.sure && gap <= FRAMED_MILLIS;
    if (gap > (this.framed ? FRAMED_MILLIS : this.sure ? SILENCE_MILLIS : BURST_MILLIS)) this.forget();
    // a line break opens no burst: Enter alone presses the focused key
    if (this.signs === '' && sign === '\n' && !this.framed) return false;
    this.last = event.timeStamp;
    this.signs += sign;
    this.written += sign === '\n' ? sign : written ?? '';
    this.typed += place ?? '';
    this.typedHere += event.key.length === 1 ? event.key : place ?? '';
    if (!this.sure && this.signs.length >= SIGNS_OF_A_BURST) {
      this.sure = true;
      this.onLeak(SIGNS_OF_A_BURST - 1);
    }
    if (this.sure) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.end(), this.zone() ? FRAMED_MILLIS : SILENCE_MILLIS);
      if (!this.framed && sign === '\n' && this.zone()) this.end();
    }
    return this.sure;
  }

  private start(at: number): boolean {
    this.forget();
    this.last = at;
    this.framed = true;
    this.sure = true;
    this.timer = setTimeout(() => this.end(), SILENCE_MILLIS);
    return true;
  }

  private end(): boolean {
    const { signs, sure } = this;
    const lines = this.zone();
    const text = codeOf(this.typed, this.typedHere);
    this.forget();
    if (!sure || signs.replace(/\n/g, '') === '') return sure;
    this.onScan(lines ? { read: true, lines } : { read: false, signs: signs.replace(/\n/g, '').length, text });
    return true;
  }

  private zone(): readonly string[] | undefined {
    return zoneOf(this.signs, this.written);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.signs = '';
    this.written = '';
    this.typed = '';
    this.typedHere = '';
    this.framed = false;
    this.sure = false;
    this.last = Number.NEGATIVE_INFINITY;
  }
}
