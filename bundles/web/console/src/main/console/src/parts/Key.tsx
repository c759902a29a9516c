import type { KeyName } from '../keys/keys';
import { Cap } from './Cap';

type Printed = {
  readonly key: KeyName;
  readonly label: string;
  readonly big?: boolean;
  /** A second key that does the same, where a browser may keep the first for itself. */
  readonly also?: KeyName;
  /** Acts on what is shown: pressed while that is being looked at once more, it acts when the answer is there. */
  readonly waits?: boolean;
};

/** A key that acts. */
export type OpenKey = Printed & { readonly state?: 'rest' | 'go' | 'next' | 'look'; readonly detail?: string | undefined; readonly run: () => void };

/** A key that cannot act now and says why: `closed` by something, or `idle` because there is nothing to act on yet. */
export type ShutKey = Printed & { readonly state: 'closed' | 'idle'; readonly detail: string; readonly run?: undefined };

/** A key of the action bar; none is printed that does nothing and says nothing. */
export type KeySpec = OpenKey | ShutKey;

const LOOK = { rest: '', go: 'go', next: 'next', look: 'hue', closed: 'off', idle: 'idle' } as const;

export function isOpen(spec: KeySpec): spec is OpenKey {
  return spec.run !== undefined;
}

export function Key({ spec, onPress }: { readonly spec: KeySpec; /** Acts, or says why it is closed. */ readonly onPress: () => void }) {
  const open = isOpen(spec);
  return (
    <button
      type="button"
      className={`key ${spec.big ? 'big' : ''} ${LOOK[spec.state ?? 'rest']}`}
      aria-disabled={open ? undefined : true}
      aria-keyshortcuts={spec.key.replace('Ctrl', 'Control')}
      onClick={onPress}
      data-key={spec.key}
      title={open ? spec.detail : undefined}
    >
      <span className="caps"><Cap name={spec.key} />{spec.also && <Cap name={spec.also} />}</span>
      <span className="lb" dir="auto">
        {spec.big ? <><strong>{spec.label}</strong>{spec.detail && <small>{spec.detail}</small>}</> : spec.label}
      </span>
    </button>
  );
}
