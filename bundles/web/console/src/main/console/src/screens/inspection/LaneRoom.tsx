import { useShift } from '../../api/queries';
import { InspectionRoom } from './InspectionRoom';
import { OpenShiftScreen } from './OpenShiftScreen';

/** The lane: first the shift, then one traveller after the other. */
export function LaneRoom() {
  const { data: shift } = useShift();
  if (shift === undefined) return null;
  return shift && !shift.closedAt ? <InspectionRoom shift={shift} /> : <OpenShiftScreen />;
}
