import type { Inspection, Ruling } from '../../api/types';
import type { ShapeName } from '../../parts/Shape';
import { admits } from './outlook';

/** A line of the law panel: why, or all that the law still needs to be told; `advice` where it cannot decide. */
export type Ground = { readonly shape: ShapeName; readonly text: string; readonly needs?: readonly string[]; readonly advice?: boolean };

type Answer = Ruling['leading'];

/** What decides comes first, then what is missing, then what stands against, then what agrees, advice last. */
export function groundsFor(inspection: Inspection, missing: readonly string[]): readonly Ground[] {
  const { ruling } = inspection;
  if (!ruling) return [];
  // what only says that something is still to be asked is said by the line that asks for it
  const said = (answer: Answer) => answer.missing.length > 0 && answer.missing.every((need) => missing.includes(need));
  const rest = ruling.answers.filter((answer) => answer.rule !== ruling.leading.rule).sort((a, b) => weight(a) - weight(b));
  const needs: readonly Ground[] = missing.length ? [{ shape: 'compare', text: '', needs: missing }] : [];
  const lines = [...reasonsOf(ruling.leading), ...needs, ...rest.filter((answer) => !said(answer)).flatMap(reasonsOf)];
  return lines.filter((line, index) => line.needs || lines.findIndex((other) => other.text === line.text) === index);
}

function weight(answer: Answer): number {
  return answer.advice ? 2 : admits(answer.outcome) ? 1 : 0;
}

function reasonsOf(answer: Answer): readonly Ground[] {
  const shape = shapeOf(answer);
  return answer.reasons.map((reason) => ({ shape, text: reason.text, ...(answer.advice ? { advice: true } : {}) }));
}

/** A tick only where the law is content: what is still to be asked, or is merely to be known, is none. */
export function shapeOf(answer: Answer): ShapeName {
  if (answer.missing.length) return 'notDone';
  if (answer.advice || answer.outcome.type === 'information') return 'notPossible';
  return admits(answer.outcome) ? 'pass' : 'notDone';
}
