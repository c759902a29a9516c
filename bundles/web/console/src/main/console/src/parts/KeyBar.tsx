import { useState } from 'react';
import { useKeys } from '../keys/useKeys';
import { isOpen, Key, type KeySpec } from './Key';

/**
 * The row of keys as it lies on the keyboard: gaps after F4 and F8, always left to right. A closed key that is
 * pressed says why, aloud and on itself.
 */
export function KeyBar({ keys, label }: { readonly keys: readonly KeySpec[]; readonly label: string }) {
  const [said, setSaid] = useState('');
  const closed = (spec: KeySpec) => setSaid(`${spec.label}: ${spec.detail ?? ''}`);
  useKeys(
    keys.flatMap((spec) => {
      const binding = { key: spec.key, run: isOpen(spec) ? spec.run : undefined, closed: () => closed(spec) };
      return spec.also ? [binding, { ...binding, key: spec.also }] : [binding];
    }),
  );
  return (
    <div className="keys" role="group" aria-label={label} dir="ltr">
      {keys.map((spec) => (
        <div key={spec.key} className={`slot ${spec.big ? 'wide' : ''} ${/^(F4|F8)$/.test(spec.key) ? 'gapped' : ''} ${spec.key.toLowerCase()}`}>
          <Key spec={spec} onClosed={closed} />
        </div>
      ))}
      <span className="unseen" role="status">{said}</span>
    </div>
  );
}
