import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BURST_GUARD_MILLIS, KeyDispatcher } from './dispatcher';

describe('the keys', () => {
  let keys: KeyDispatcher;
  let time = 1000;
  const press = (key: string, more: KeyboardEventInit & { target?: HTMLElement; after?: number } = {}) => {
    const event = new KeyboardEvent('keydown', { key, code: /^\d$/.test(key) ? `Digit${key}` : key, ...more });
    Object.defineProperty(event, 'timeStamp', { value: (time += more.after ?? 200) });
    if (more.target) Object.defineProperty(event, 'target', { value: more.target });
    return keys.handle(event);
  };
  beforeEach(() => {
    vi.useFakeTimers();
    keys = new KeyDispatcher();
  });
  afterEach(() => vi.useRealTimers());

  it('runs an action once, however long its key is held', () => {
    const admit = vi.fn();
    keys.add(() => [{ key: 'F8', run: admit }], 0);
    press('F8');
    expect(press('F8', { repeat: true })).toBe(true);
    expect(admit).toHaveBeenCalledTimes(1);
  });

  it('says why a closed key is closed', () => {
    const why = vi.fn();
    keys.add(() => [{ key: 'F8', closed: why }], 0);
    press('F8');
    expect(why).toHaveBeenCalledTimes(1);
  });

  it('works in a field for function keys and leaves letters to the field', () => {
    const run = vi.fn();
    keys.add(() => [{ key: 'F3', run }, { key: 'D', run }], 0);
    const target = document.createElement('input');
    expect(press('F3', { target })).toBe(true);
    expect(press('d', { target })).toBe(false);
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('takes a digit by its place, because a French keyboard writes another sign there', () => {
    const purpose = vi.fn();
    keys.add(() => [{ key: '2', run: purpose }], 0);
    press('é', { code: 'Digit2' });
    vi.advanceTimersByTime(BURST_GUARD_MILLIS);
    expect(purpose).toHaveBeenCalledTimes(1);
  });

  it('does a letter before the function key that follows it at once', () => {
    const done: string[] = [];
    keys.add(() => [{ key: '1', run: () => done.push('1') }, { key: 'F8', run: () => done.push('F8') }], 0);
    press('1');
    press('F8');
    vi.runAllTimers();
    expect(done).toEqual(['1', 'F8']);
  });

  it('hears a digit right after a function key, however quickly a person follows', () => {
    const run = vi.fn();
    keys.add(() => [{ key: '2', run }, { key: 'F4', run: () => undefined }, { key: '1', run }], 0);
    press('2');
    press('F4', { after: 20 });
    vi.runAllTimers();
    press('1', { after: 20 });
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not take the first sign of a scan for a key', () => {
    const purpose = vi.fn();
    keys.add(() => [{ key: 'P', run: purpose }], 0);
    press('P');
    const quick = new KeyboardEvent('keydown', { key: '<', code: 'Comma' });
    Object.defineProperty(quick, 'timeStamp', { value: time + 5 });
    keys.handle(quick);
    vi.runAllTimers();
    expect(purpose).not.toHaveBeenCalled();
  });

  it('closes the keys of the screen while a dialog is open, and keeps the browser from reloading', () => {
    const below = vi.fn();
    keys.add(() => [{ key: 'F8', run: below }], 0);
    const close = keys.add(() => [{ key: 'Esc', run: () => undefined }], 1);
    expect(press('F8')).toBe(true);
    expect(press('F5')).toBe(true);
    expect(below).not.toHaveBeenCalled();
    close();
    press('F8');
    expect(below).toHaveBeenCalledTimes(1);
  });

  describe('in a field', () => {
    const field = (html: string) => {
      document.body.innerHTML = html;
      const at = document.querySelector<HTMLElement>('#at')!;
      at.focus();
      return at;
    };
    const pressIn = (at: HTMLElement, key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: (time += 1000) });
      at.addEventListener('keydown', (heard) => keys.handle(heard), { once: true });
      at.dispatchEvent(event);
      return document.activeElement === at;
    };

    it.each([['Enter', '<select id="at"><option>x</option></select>'], ['Escape', '<select id="at"></select>'], ['Enter', '<input id="at">'], ['Escape', '<textarea id="at"></textarea>']])('%s leaves %s, and letters are keys again', (key, html) => {
      expect(pressIn(field(html), key)).toBe(false);
    });

    it.each(['<form><input id="at"></form>', '<div role="dialog"><select id="at"></select></div>', '<textarea id="at"></textarea>', '<input id="at" role="combobox">'])('Enter belongs to %s', (html) => {
      expect(pressIn(field(html), 'Enter')).toBe(true);
    });

    it('Esc that closes something closes it', () => {
      const close = vi.fn();
      keys.add(() => [{ key: 'Esc', run: close }], 0);
      expect(pressIn(field('<input id="at">'), 'Escape')).toBe(true);
      expect(close).toHaveBeenCalledTimes(1);
    });
  });
});
