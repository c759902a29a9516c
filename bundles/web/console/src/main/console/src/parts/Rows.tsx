import type { ReactNode } from 'react';

/** More than the server takes. */
const MOST = 50;

/** Values of which there may be several: after the last one that is filled an empty one waits. */
export function Rows<T>({ legend, hint, values, empty, isEmpty, onChange, children }: {
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly T[];
  readonly empty: T;
  readonly isEmpty: (value: T) => boolean;
  readonly onChange: (values: readonly T[]) => void;
  /** One value; `set` puts another in its place. */
  readonly children: (value: T, set: (value: T) => void, index: number) => ReactNode;
}) {
  const last = values.at(-1);
  const shown = values.length < MOST && (last === undefined || !isEmpty(last)) ? [...values, empty] : values;
  const set = (index: number) => (value: T) => {
    const next = shown.map((one, at) => (at === index ? value : one));
    while (next.length > 0 && isEmpty(next.at(-1)!)) next.pop();
    onChange(next);
  };
  return (
    <fieldset className="several">
      <legend>{legend}{hint && <span className="aside">{hint}</span>}</legend>
      {shown.map((value, index) => <div key={index} className="several-row">{children(value, set(index), index)}</div>)}
    </fieldset>
  );
}
