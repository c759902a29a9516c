import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/Texts';
import { useKeys } from '../keys/useKeys';
import { isOpen, Key, type KeySpec } from './Key';

/** How long the answer of a closed key stays, in milliseconds. */
const SAID_MILLIS = 4000;
/** How long a pressed key waits for what is under way; a press that acts later than that surprises. In milliseconds. */
const HELD_MILLIS = 5000;

type Said = { readonly key: string; readonly label: string; readonly detail: string };

/**
 * The row of keys as it lies on the keyboard: gaps after F4 and F8, always left to right. A closed key that is
 * pressed says why, aloud and above itself.
 *
 * @param settling something that is shown is being asked for once more: keys that wait for it are held until it is there
 */
export function KeyBar({ keys, label, settling = false }: { readonly keys: readonly KeySpec[]; readonly label: string; readonly settling?: boolean }) {
  const { t } = useTexts();
  const [said, setSaid] = useState<Said>();
  const [held, setHeld] = useState<KeySpec>();
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const timer = said && setTimeout(() => setSaid(undefined), SAID_MILLIS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = ({ key, label: name }: KeySpec, detail: string) => setSaid({ key, label: name, detail });
  const act = (spec: KeySpec) => {
    if (!isOpen(spec)) return say(spec, spec.detail);
    setSaid(undefined);
    return spec.run();
  };
  const press = (spec: KeySpec) => {
    if (!settling || !spec.waits) return act(spec);
    setHeld(spec);
    return say(spec, t('key.held'));
  };
  useEffect(() => {
    if (!held) return undefined;
    const spec = current.current.find((one) => one.key === held.key);
    if (settling) {
      const timer = setTimeout(() => { setHeld(undefined); say(held, t('key.heldTooLong')); }, HELD_MILLIS);
      return () => clearTimeout(timer);
    }
    setHeld(undefined);
    // what would now be granted is not what was agreed to
    if (spec?.state === 'go' && held.state === 'go' && spec.detail !== held.detail) say(spec, t('key.changed'));
    else if (spec) act(spec);
    return undefined;
  }, [held, settling]);
  useKeys(
    keys.flatMap((spec) => {
      const acts = isOpen(spec) || (settling && spec.waits);
      const binding = { key: spec.key, run: acts ? () => press(spec) : undefined, closed: acts ? undefined : () => act(spec) };
      return spec.also ? [binding, { ...binding, key: spec.also }] : [binding];
    }),
  );
  return (
    <div className="keys" role="group" aria-label={label} dir="ltr">
      {keys.map((spec) => (
        <div key={spec.key} className={`slot ${spec.big ? 'wide' : ''} ${/^(F4|F8)$/.test(spec.key) ? 'gapped' : ''} ${spec.key.toLowerCase()} ${held?.key === spec.key ? 'held' : ''}`}>
          <Key spec={spec} onPress={() => press(spec)} />
          {said?.key === spec.key && <span className="reason" dir="auto" aria-hidden="true">{said.detail}</span>}
        </div>
      ))}
      <span className="unseen" role="status">{said ? `${said.label}: ${said.detail}` : ''}</span>
    </div>
  );
}
