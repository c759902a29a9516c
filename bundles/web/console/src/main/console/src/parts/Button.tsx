import { useEffect, useState, type ReactNode } from 'react';
import { useKeys } from '../keys/useKeys';
import { Cap } from './Cap';

/** How long a closed button answers a press, in milliseconds. */
const TOLD_MILLIS = 2500;

/** A button outside the action bar, with its key printed on it where it has one. */
export function Button({ cap, children, onPress, primary = false, disabled, submit = false }: {
  readonly cap?: string | undefined;
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly primary?: boolean;
  /** Why it cannot be pressed; it stays readable and says so. */
  readonly disabled?: string | undefined;
  readonly submit?: boolean;
}) {
  const [told, setTold] = useState(false);
  useEffect(() => {
    const timer = told && setTimeout(() => setTold(false), TOLD_MILLIS);
    return () => clearTimeout(timer || undefined);
  }, [told]);
  const tell = () => setTold(true);
  useKeys(cap && (disabled || onPress) ? [disabled ? { key: cap, closed: tell } : { key: cap, run: onPress }] : []);
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={`btn ${primary ? 'prim' : ''} ${disabled ? 'off' : ''} ${told ? 'told' : ''}`}
      aria-disabled={disabled ? true : undefined}
      onClick={(event) => {
        if (disabled) {
          event.preventDefault();
          tell();
        } else onPress?.();
      }}
    >
      {cap && <Cap name={cap} />}{children}{disabled && <small role={told ? 'status' : undefined}>{disabled}</small>}
    </button>
  );
}
