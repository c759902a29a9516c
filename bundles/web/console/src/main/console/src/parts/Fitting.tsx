import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/Texts';

export type FittingItem = { readonly id: string; readonly shown: ReactNode };

/** Room kept for the line that counts the rest, in pixels. */
const MORE = 22;

/** As many lines as there is room for, in their order and never a half one; `more` says how many are left. */
export function Fitting({ items, more, className }: { readonly items: readonly FittingItem[]; readonly more: (left: number) => ReactNode; readonly className: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [fit, setFit] = useState<{ readonly of: string; readonly count: number }>();
  const { language } = useTexts();
  // the same lines are longer in another language
  const of = [language, ...items.map((item) => item.id)].join('\n');
  const measured = fit?.of === of;
  const count = measured ? fit.count : items.length;
  useEffect(() => {
    const again = () => setFit(undefined);
    window.addEventListener('resize', again);
    // jsdom knows neither fonts nor sizes
    void document.fonts?.ready.then(again);
    const room = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(again);
    if (frame.current) room?.observe(frame.current);
    return () => {
      window.removeEventListener('resize', again);
      room?.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    const box = list.current;
    if (measured || !box) return;
    const room = box.getBoundingClientRect();
    const ends = [...box.children].map((line) => line.getBoundingClientRect().bottom - room.top);
    const fitting = (height: number) => ends.filter((end) => end <= height + 1).length;
    setFit({ of, count: fitting(room.height) === ends.length ? ends.length : Math.max(1, fitting(room.height - MORE)) });
  });
  return (
    <div className="fitting" ref={frame}>
      <ul ref={list} className={className}>{items.slice(0, count).map((item) => <li key={item.id}>{item.shown}</li>)}</ul>
      {count < items.length && <p className="sm mut">{more(items.length - count)}</p>}
    </div>
  );
}
