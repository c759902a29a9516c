import { useEffect, useRef } from 'react';
import { keyboard } from '../keys/dispatcher';
import { BurstReader, type Scan } from './burst';

/** Takes the first signs of a burst back out of the field they fell into. */
function takeBack(field: Element | null, before: string | undefined): void {
  if (before === undefined || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, before);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Hears the document reader wherever the focus is, but not while the screen is locked: a password is no document. */
export function useWedge(onScan: (scan: Scan) => void): void {
  const handler = useRef(onScan);
  handler.current = onScan;
  useEffect(() => {
    const history: { time: number; field: Element | null; value: string | undefined }[] = [];
    const reader = new BurstReader(
      (scan) => handler.current(scan),
      (signs) => {
        const first = history.at(-signs - 1) ?? history[0];
        if (first) takeBack(first.field, first.value);
      },
    );
    const onKey = (event: KeyboardEvent) => {
      if (keyboard.covered) return;
      const field = document.activeElement;
      const value = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : undefined;
      if (!/^Shift/.test(event.key)) history.push({ time: event.timeStamp, field, value });
      history.splice(0, history.length - 8);
      if (reader.take(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
