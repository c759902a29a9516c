import type { Calls } from '../../api/calls';
import type { Inspection } from '../../api/types';

type Told = {
  /** What still waits for its answer; nothing in the end, also when it broke off. */
  readonly asks: (checks: readonly string[]) => void;
  /** Each answer, as it comes. */
  readonly answered?: (next: Inspection) => void;
};

/** Asks checks once more, one after the other: each answer is recorded and shown before the next is asked. */
export async function askAgain(api: Pick<Calls, 'recheck'>, open: Inspection, checks: readonly string[], { asks, answered }: Told): Promise<Inspection> {
  let now = open;
  try {
    for (const [at, check] of checks.entries()) {
      asks(checks.slice(at));
      now = await api.recheck(now.id, now.revision, check);
      answered?.(now);
    }
    return now;
  } finally {
    asks([]);
  }
}
