import type { Inspection, Ruling } from '../../api/types';
import type { ShapeName } from '../../parts/Shape';
import { admits } from './outlook';

/** A line of the law panel: why, or what the law still needs to be told. */
export type Ground = { readonly shape: ShapeName; readonly text: string; readonly need?: string };

type Answer = Ruling['leading'];

/** What decides comes first, then what is missing, then what stands against, then what agrees, advice last. */
export function groundsFor(inspection: Inspection, missing: readonly string[]): readonly Ground[] {
  const { ruling } = inspection;
  if (!ruling) return [];
  const rest = ruling.answers.filter((answer) => answer.rule !== ruling.leading.rule).sort((a, b) => weight(a) - weight(b));
  const lines = [...reasonsOf(ruling.leading), ...missing.map((need): Ground => ({ shape: 'compare', text: '', need })), ...rest.flatMap(reasonsOf)];
  return lines.filter((line, index) => lines.findIndex((other) => other.text === line.text && other.need === line.need) === index);
}

function weight(answer: Answer): number {
  return answer.advice ? 2 : admits(answer.outcome) ? 1 : 0;
}

function reasonsOf(answer: Answer): readonly Ground[] {
  const shape = shapeOf(answer);
  return answer.reasons.map((reason) => ({ shape, text: reason.text }));
}

/** A tick only where the law is content: what is still to be asked, or is merely to be known, is none. */
export function shapeOf(answer: Answer): ShapeName {
  if (answer.missing.length) return 'notDone';
  if (answer.advice || answer.outcome.type === 'information') return 'notPossible';
  return admits(answer.outcome) ? 'pass' : 'notDone';
}
