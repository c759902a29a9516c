import { useId, type ReactNode, type Ref } from 'react';
import { Cap } from './Cap';

export function TextField({ label, value, onChange, fault, rows = 3, cap, note, inputRef, quiet = false, maxLength, autoFocus = false }: {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | undefined;
  readonly rows?: number;
  readonly cap?: string;
  readonly note?: string;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  /** The label is for screen readers only. */
  readonly quiet?: boolean;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'unseen' : undefined}>{label}{cap && <span aria-hidden="true"><Cap name={cap} /></span>}{note && <span className="aside">{note}</span>}</label>
      <textarea
        id={id} ref={inputRef} autoFocus={autoFocus} rows={rows} maxLength={maxLength} value={value} dir="auto" aria-keyshortcuts={cap} aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && <p className="fault" id={`${id}-fault`}>{fault}</p>}
    </div>
  );
}
