import { useEffect, useState } from 'react';
import { useKeys } from '../keys/useKeys';
import { isOpen, Key, type KeySpec, type ShutKey } from './Key';

/** How long the answer of a closed key stays, in milliseconds. */
const SAID_MILLIS = 4000;

/**
 * The row of keys as it lies on the keyboard: gaps after F4 and F8, always left to right. A closed key that is
 * pressed says why, aloud and above itself.
 */
export function KeyBar({ keys, label }: { readonly keys: readonly KeySpec[]; readonly label: string }) {
  const [said, setSaid] = useState<ShutKey>();
  useEffect(() => {
    const timer = said && setTimeout(() => setSaid(undefined), SAID_MILLIS);
    return () => clearTimeout(timer);
  }, [said]);
  useKeys(
    keys.flatMap((spec) => {
      const run = isOpen(spec) ? () => { setSaid(undefined); spec.run(); } : undefined;
      const binding = { key: spec.key, run, closed: isOpen(spec) ? undefined : () => setSaid({ ...spec }) };
      return spec.also ? [binding, { ...binding, key: spec.also }] : [binding];
    }),
  );
  return (
    <div className="keys" role="group" aria-label={label} dir="ltr">
      {keys.map((spec) => (
        <div key={spec.key} className={`slot ${spec.big ? 'wide' : ''} ${/^(F4|F8)$/.test(spec.key) ? 'gapped' : ''} ${spec.key.toLowerCase()}`}>
          <Key spec={spec} onClosed={(shut) => setSaid({ ...shut })} />
          {said?.key === spec.key && <span className="reason" dir="auto" aria-hidden="true">{said.detail}</span>}
        </div>
      ))}
      <span className="unseen" role="status">{said ? `${said.label}: ${said.detail}` : ''}</span>
    </div>
  );
}
