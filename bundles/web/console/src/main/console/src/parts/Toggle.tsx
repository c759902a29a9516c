import type { ReactNode } from 'react';
import { useKeys } from '../keys/useKeys';

/** Something seen or said: pressed once it is so, pressed again it is not. */
export function Toggle({ cap, on, onChange, children, tone = 'plain' }: {
  readonly cap: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'warn';
}) {
  useKeys([{ key: cap, run: () => onChange(!on) }]);
  return <button type="button" className={`chip ${on ? 'on' : ''} ${tone}`} aria-pressed={on} onClick={() => onChange(!on)}><i>{cap}</i>{children}</button>;
}
