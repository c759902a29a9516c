import type { ReactNode } from 'react';
import { useKeys } from '../keys/useKeys';
import { Cap } from './Cap';

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
  const press = disabled ? undefined : onPress;
  useKeys(cap && press ? [{ key: cap, run: press }] : []);
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={`btn ${primary ? 'prim' : ''} ${disabled ? 'off' : ''}`}
      aria-disabled={disabled ? true : undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onPress?.();
      }}
    >
      {cap && <Cap name={cap} />}{children}{disabled && <small>{disabled}</small>}
    </button>
  );
}
