import { isField, isFilled, mustWait, nameOf, ownsEnter, worksInField, type KeyBinding } from './keys';

/** Time after which a letter is a pressed key and not the start of a reader's burst, in milliseconds. */
export const BURST_GUARD_MILLIS = 60;

/** The depth of what covers a locked screen, above every dialog. */
export const COVER_DEPTH = 100;

type Layer = { readonly bindings: () => readonly KeyBinding[]; readonly depth: number };

/**
 * Brings every pressed key to the newest component that binds it. A dialog opens a depth of its own: while it is open,
 * the keys of the screen below are closed.
 */
export class KeyDispatcher {
  private layers: readonly Layer[] = [];
  private waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly act: () => void } | undefined;
  private lastPrintable = Number.NEGATIVE_INFINITY;

  /** @param depth 0 for the screen, 1 for a dialog on it, and so on */
  add(bindings: () => readonly KeyBinding[], depth: number): () => void {
    const layer = { bindings, depth };
    this.layers = [...this.layers, layer];
    return () => {
      this.layers = this.layers.filter((other) => other !== layer);
    };
  }

  /** Whether the screen is covered, locked or waiting for a sign-in: then nothing below may hear anything. */
  get covered(): boolean {
    return this.layers.some((layer) => layer.depth >= COVER_DEPTH);
  }

  /** Whether the event belonged to a key of ours; the caller then stops the browser's own use of it. */
  handle(event: KeyboardEvent): boolean {
    const burst = this.isBurst(event);
    const key = nameOf(event);
    if (!burst && key === 'Enter' && isFilled(event.target)) return leave(event.target);
    if (burst || !key || (isField(event.target) && !worksInField(key))) return false;
    if (key === 'Enter' && ownsEnter(event.target)) return false;
    const binding = this.find(key);
    if (!binding && key === 'Esc' && isField(event.target)) return leave(event.target as HTMLElement);
    // what the browser does on F3 or F5 would lose an inspection
    if (!binding) return /^F([1-9]|1[01])$/.test(key);
    if (event.repeat) return true;
    const act = binding.run ?? binding.closed;
    if (!act) return true;
    if (mustWait(key)) this.wait(act);
    else if (this.waiting) this.afterWaiting(event);
    else act();
    return true;
  }

  private wait(act: () => void): void {
    const timer = setTimeout(() => {
      this.waiting = undefined;
      act();
    }, BURST_GUARD_MILLIS);
    this.waiting = { timer, act };
  }

  private drop(): void {
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
  }

  /** A function key ends no burst: the letter before it was a key, and must not be overtaken by what follows it. */
  private afterWaiting(event: KeyboardEvent): void {
    const first = this.waiting?.act;
    this.drop();
    first?.();
    setTimeout(() => this.handle(event), 0);
  }

  private isBurst(event: KeyboardEvent): boolean {
    // a reader sends no function key and no chord: F4 and then 1, Ctrl+M and then 2 are keys of a person
    if (/^F\d+$/.test(event.key)) this.lastPrintable = Number.NEGATIVE_INFINITY;
    if (event.ctrlKey || (event.key.length !== 1 && event.key !== 'Enter')) return false;
    const quick = event.timeStamp - this.lastPrintable < BURST_GUARD_MILLIS;
    this.lastPrintable = event.timeStamp;
    if (quick) this.drop();
    return quick;
  }

  private find(key: string): KeyBinding | undefined {
    const depth = Math.max(...this.layers.map((layer) => layer.depth));
    const open = this.layers.filter((layer) => layer.depth === depth);
    for (const layer of [...open].reverse()) {
      const binding = layer.bindings().find((candidate) => candidate.key === key);
      if (binding) return binding;
    }
    return undefined;
  }
}

/** Out of the field, so that letters and digits are keys again. */
function leave(field: HTMLElement): boolean {
  field.blur();
  return true;
}

export const keyboard = new KeyDispatcher();

export function listen(target: Window, dispatcher: KeyDispatcher): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (dispatcher.handle(event)) event.preventDefault();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}
