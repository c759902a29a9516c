import type { ReactNode } from 'react';

/** Every state has its own shape, so that colour is never needed to tell them apart. */
export type ShapeName =
  | 'pass' | 'ok' | 'fail' | 'compare' | 'notDone' | 'notPossible' | 'wait' | 'arrow' | 'lock' | 'scan' | 'dot' | 'moon' | 'mail';

const line = (d: string, width = 2) => <path d={d} fill="none" stroke="currentColor" strokeWidth={width} />;

const DRAWN: Record<ShapeName, { readonly tone: string; readonly body: ReactNode }> = {
  pass: { tone: 'i-pass', body: <><circle cx="12" cy="12" r="9.2" fill="none" stroke="currentColor" strokeWidth="1.8" />{line('M7.6 12.4l3.1 3.1 5.8-6.6', 2.4)}</> },
  ok: { tone: 'i-ok', body: <><circle cx="12" cy="12" r="11" fill="currentColor" /><path d="M6.6 12.5l3.8 3.8 7-8" fill="none" stroke="var(--on-pass)" strokeWidth="2.8" /></> },
  fail: { tone: 'i-fail', body: <><rect x="2.5" y="2.5" width="19" height="19" fill="currentColor" /><path d="M7.5 7.5l9 9m0-9l-9 9" stroke="var(--on-stop)" strokeWidth="2.6" /></> },
  compare: { tone: 'i-possible', body: <><path d="M12 1.8L23 21.5H1z" fill="currentColor" /><path d="M12 8.5v6.2" stroke="var(--on-warn)" strokeWidth="2.6" /><circle cx="12" cy="18" r="1.6" fill="var(--on-warn)" /></> },
  notDone: { tone: 'i-notdone', body: <><path d="M12 3.2L21.7 20.6H2.3z" fill="var(--raised)" stroke="currentColor" strokeWidth="2" />{line('M8.4 16.2h7.2', 2.4)}</> },
  notPossible: { tone: 'i-notpossible', body: <><circle cx="12" cy="12" r="9.2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="3 2.2" />{line('M7.5 12h9', 2.2)}</> },
  wait: { tone: 'i-wait', body: <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="1.5 3" /> },
  arrow: { tone: 'flip', body: line('M2 12h17M13 5l7 7-7 7', 3) },
  lock: { tone: '', body: <><rect x="5" y="11" width="14" height="9" fill="none" stroke="currentColor" strokeWidth="2" />{line('M8 11V8a4 4 0 018 0v3')}</> },
  scan: { tone: 'i-lake', body: <>{line('M2 7V2h5M17 2h5v5M22 17v5h-5M7 22H2v-5')}<path d="M6 12h12M6 16h12" stroke="currentColor" strokeWidth="2.4" strokeDasharray="2.4 1.2" /></> },
  dot: { tone: '', body: <circle cx="12" cy="12" r="5" fill="currentColor" /> },
  mail: { tone: '', body: <><rect x="2.5" y="5" width="19" height="14" fill="none" stroke="currentColor" strokeWidth="2" />{line('M3 6.5l9 7 9-7')}</> },
  moon: { tone: '', body: line('M19 14.5A8 8 0 119.5 5a6.4 6.4 0 009.5 9.5z') },
};

export function Shape({ name, size = 20 }: { readonly name: ShapeName; readonly size?: number }) {
  const { tone, body } = DRAWN[name];
  return <svg viewBox="0 0 24 24" width={size} height={size} className={tone || undefined} aria-hidden="true">{body}</svg>;
}
