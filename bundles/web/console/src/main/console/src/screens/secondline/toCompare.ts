import type { Hit } from '../../api/watch';

/** Whether a pair still asks this person to look: what another could not tell is why the traveller was sent on. */
export function isToCompare(hit: Hit, me: string): boolean {
  return hit.state === 'OPEN' || hit.state === 'SAME_TO_CONFIRM' || (hit.state === 'UNSURE' && hit.verdicts.at(-1)?.by !== me);
}
