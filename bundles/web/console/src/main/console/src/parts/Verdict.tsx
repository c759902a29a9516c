import type { ReactNode } from 'react';
import { Cap } from './Cap';
import { Shape, type ShapeName } from './Shape';

export type VerdictState = 'pass' | 'notpossible' | 'notdone' | 'possible' | 'fail' | 'ready';

const SHAPES: Readonly<Record<VerdictState, ShapeName>> = {
  pass: 'pass', notpossible: 'notPossible', notdone: 'notDone', possible: 'compare', fail: 'fail', ready: 'wait',
};

export type VerdictLine = {
  readonly id: string;
  readonly state: VerdictState;
  readonly name: string;
  readonly result: string;
  readonly reason: string;
  readonly source: string;
  readonly age: string;
  readonly key?: string | undefined;
};

/** One check. Screen readers hear the row as one sentence. */
export function VerdictRow({ line }: { readonly line: VerdictLine }) {
  const { state, name, result, reason, source, age, key } = line;
  return (
    <li className={`vrow ${state}`} data-check={line.id}>
      <Shape name={SHAPES[state]} />
      <span className="c">{name}</span>
      <span className="r">{result}</span>
      <span className="why" title={reason}>{reason}</span>
      <span className="src" title={source}>{source}</span>
      <span className="age">{age}</span>
      <span>{key && <Cap name={key} />}</span>
    </li>
  );
}

/** The headline above the rows; it never stands without them. */
export function VerdictHead({ tone, shape, title, ruling, cite, end }: {
  readonly tone: 'ok' | 'warn' | 'stop' | 'ready' | 'plain';
  readonly shape: ShapeName;
  readonly title: string;
  readonly ruling: ReactNode;
  readonly cite: ReactNode;
  readonly end: ReactNode;
}) {
  return (
    <div className={`vhead ${tone}`}>
      <Shape name={shape} size={34} />
      <h1>{title}</h1>
      <p className="ruling"><span className="lg el">{ruling}</span><span className="sm mut el" title={typeof cite === 'string' ? cite : undefined}>{cite}</span></p>
      <div className="tally">{end}</div>
    </div>
  );
}
