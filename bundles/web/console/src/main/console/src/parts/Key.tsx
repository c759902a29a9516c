import type { KeyName } from '../keys/keys';
import { Cap } from './Cap';

/** A key of the action bar. `closed` says why it cannot be pressed; `idle` keys have nothing to act on yet. */
export type KeySpec = {
  readonly key: KeyName;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly state?: 'rest' | 'go' | 'next' | 'look' | 'closed' | 'idle';
  readonly big?: boolean;
  /** A second key that does the same, where a browser may keep the first for itself. */
  readonly also?: KeyName;
  readonly run?: (() => void) | undefined;
};

const LOOK = { rest: '', go: 'go', next: 'next', look: 'hue', closed: 'off', idle: 'idle' } as const;

export function isOpen(spec: KeySpec): boolean {
  return spec.run !== undefined && spec.state !== 'closed' && spec.state !== 'idle';
}

export function Key({ spec, onClosed }: { readonly spec: KeySpec; readonly onClosed?: (spec: KeySpec) => void }) {
  const open = isOpen(spec);
  return (
    <button
      type="button"
      className={`key ${spec.big ? 'big' : ''} ${LOOK[spec.state ?? 'rest']}`}
      aria-disabled={open ? undefined : true}
      aria-keyshortcuts={spec.key.replace('Ctrl', 'Control')}
      onClick={() => (open ? spec.run?.() : onClosed?.(spec))}
      data-key={spec.key}
    >
      <span className="caps"><Cap name={spec.key} />{spec.also && <Cap name={spec.also} />}</span>
      <span className="lb" dir="auto">
        {spec.big ? <><strong>{spec.label}</strong>{spec.detail && <small>{spec.detail}</small>}</> : spec.label}
      </span>
    </button>
  );
}
