import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';
import { Cap } from './Cap';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly cap?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Documents, codes and dates are written left to right in every language. */
  readonly code?: boolean;
  /** The label is for screen readers only. */
  readonly quiet?: boolean;
};

export function Field({ label, value, onChange, fault, hint, cap, inputRef, code, quiet = false, ...rest }: Props) {
  const id = useId();
  const about = [fault ? `${id}-fault` : '', hint && !fault ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'unseen' : undefined}>{label}{cap && <Cap name={cap} />}</label>
      <input
        {...rest}
        id={id}
        ref={inputRef}
        value={value}
        dir={code ? 'ltr' : 'auto'}
        aria-invalid={fault ? true : undefined}
        aria-describedby={about}
        autoComplete={rest.autoComplete ?? 'off'}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && <p className="fault" id={`${id}-fault`}>{fault}</p>}
      {hint && !fault && <p className="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
