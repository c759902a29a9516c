import type { ReactNode } from 'react';
import { useKeys } from '../keys/useKeys';

export type ChipOption = { readonly value: string; readonly label: string; readonly digit?: string };

/** A question with few answers, each on a digit. Pressing the chosen one again takes it back. */
export function Chips({ label, options, value, onChange, quiet = false, children }: {
  readonly label: string;
  readonly options: readonly ChipOption[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly quiet?: boolean;
  /** Follows the last chip. */
  readonly children?: ReactNode;
}) {
  const choose = (wanted: string) => onChange(wanted === value ? undefined : wanted);
  useKeys(options.flatMap(({ digit, value: wanted }) => (digit ? [{ key: digit, run: () => choose(wanted) }] : [])));
  return (
    <div role="group" aria-label={label}>
      {!quiet && <p className="lab">{label}</p>}
      <div className="chips">
        {options.map((option) => (
          <button
            key={option.value} type="button" className={option.value === value ? 'chip on' : 'chip'}
            aria-pressed={option.value === value} onClick={() => choose(option.value)}
          >
            {option.digit && <i>{option.digit}</i>}{option.label}
          </button>
        ))}
        {children}
      </div>
    </div>
  );
}
