import { useStatus } from '../../api/queries';
import type { Inspection } from '../../api/types';

/** Whether another law is in force than the one that ruled on somebody who is still to be decided. */
export function useLawChanged(inspection: Inspection | undefined): boolean {
  const now = useStatus().data?.lawVersion;
  const undecided = inspection?.state === 'OPEN' || inspection?.state === 'IN_SECOND_LINE';
  return undecided && inspection.ruling !== undefined && now !== undefined && now !== inspection.ruling.version;
}
