/** What may be printed on a key: function keys, Escape, Enter, a digit, a letter, or Ctrl with a letter. */
export type KeyName = string;

export type KeyBinding = {
  readonly key: KeyName;
  readonly run?: (() => void) | undefined;
  /** What a closed key does instead: it says why. */
  readonly closed?: (() => void) | undefined;
};

const FUNCTION_KEY = /^F([1-9]|1[0-2])$/;

/** The name of the key as it is printed, or undefined for a key no action uses. */
export function nameOf(event: KeyboardEvent): KeyName | undefined {
  if (event.altKey || event.metaKey) return undefined;
  if (event.ctrlKey) return /^[a-z]$/i.test(event.key) ? `Ctrl+${event.key.toUpperCase()}` : undefined;
  if (FUNCTION_KEY.test(event.key)) return event.key;
  if (event.key === 'Escape') return 'Esc';
  if (event.key === 'Enter') return 'Enter';
  // the digit row of a French keyboard gives letters without Shift: the place counts, not the sign
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
  if (digit) return digit[1];
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase();
  return event.key === '/' ? '/' : undefined;
}

/** Function keys and Ctrl work in a field; a letter or a digit is text there. */
export function worksInField(key: KeyName): boolean {
  return FUNCTION_KEY.test(key) || key.startsWith('Ctrl+') || key === 'Esc';
}

/** Letters and digits wait, because a reader's burst begins like a pressed key. */
export function mustWait(key: KeyName): boolean {
  return key.length === 1;
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
      || (target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file)$/.test(target.type)));
}

/** A field or a list of the screen that sends no form: with Enter it is filled in. Lists that search take Enter themselves. */
export function isFilled(target: EventTarget | null): target is HTMLElement {
  return isField(target) && target instanceof HTMLElement && target.tagName !== 'TEXTAREA' && !target.isContentEditable && target.closest('form, [role=dialog], [role=combobox]') === null;
}

/** Enter on a button, a link or a field belongs to it. */
export function ownsEnter(target: EventTarget | null): boolean {
  return isField(target) || (target instanceof HTMLElement && target.closest('button,a,[role=option]') !== null);
}
