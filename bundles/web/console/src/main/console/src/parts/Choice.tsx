import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { useKeys } from '../keys/useKeys';
import { Cap } from './Cap';

export type Option = { readonly value: string; readonly label: string };

/** One of a few: the browser's own list, which every officer and every screen reader knows. */
export function Choice({ label, value, onChange, options, empty, fault, cap, selectRef, quiet = false }: {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option[];
  /** The text of “nothing chosen”; without it one is always chosen. */
  readonly empty?: string | undefined;
  readonly fault?: string | undefined;
  /** The key that leads here; it is bound here, so that it works in the dialog it is printed in. */
  readonly cap?: string;
  readonly selectRef?: Ref<HTMLSelectElement>;
  /** The label is for screen readers only. */
  readonly quiet?: boolean;
}) {
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  useImperativeHandle(selectRef, () => list.current!);
  useKeys(cap ? [{ key: cap, run: () => list.current?.focus() }] : []);
  return (
    <div className={quiet ? 'field quiet' : 'field'}>
      <label htmlFor={id} className={quiet && !cap ? 'unseen' : undefined}>{quiet && cap ? <span className="unseen">{label}</span> : label}{cap && <Cap name={cap} />}</label>
      <select
        id={id} ref={list} value={value} aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
      {fault && <p className="fault" id={`${id}-fault`}>{fault}</p>}
    </div>
  );
}
