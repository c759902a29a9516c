import type { FingerprintPolicy } from '../../api/fingers';
import type { Problem } from '../../api/problem';
import type { Decision, Inspection } from '../../api/types';
import { BoxProblem } from '../../parts/Box';
import { ChipBox } from '../inspection/boxes/ChipBox';
import { AgainstBox } from '../inspection/boxes/AgainstBox';
import { ConfirmBox } from '../inspection/boxes/ConfirmBox';
import { LawBox } from '../inspection/boxes/LawBox';
import { RefuseBox } from '../inspection/boxes/RefuseBox';
import { FingersBox } from './FingersBox';

export type CaseBox = 'law' | 'refuse' | 'confirm' | 'against' | 'chip' | 'fingers';

type Shown = {
  readonly box: CaseBox;
  readonly inspection: Inspection;
  readonly onDecide: (decision: Decision) => void;
  readonly onConfirm: (second: { readonly user: string; readonly password: string }, agrees: boolean) => void;
  /** Absent where the case is another's. */
  readonly onCardNumber: ((number: string) => void) | undefined;
  readonly fingers: FingerprintPolicy | undefined;
  readonly owned: boolean;
  readonly onClose: () => void;
};

/** The dialogs of a case: the lane's own, so that a supervisor is at home in both. */
export function CaseBoxes({ problem, ...shown }: Shown & { readonly problem: Problem | undefined }) {
  return <BoxProblem value={problem}><CaseBoxOf {...shown} /></BoxProblem>;
}

function CaseBoxOf({ box, inspection, onDecide, onConfirm, onCardNumber, fingers, owned, onClose }: Shown) {
  switch (box) {
    case 'chip': return <ChipBox inspection={inspection} onCardNumber={onCardNumber} onClose={onClose} />;
    case 'fingers': return fingers ? <FingersBox key={inspection.id} inspection={inspection.id} policy={fingers} owned={owned} onClose={onClose} /> : null;
    case 'law': return <LawBox inspection={inspection} onClose={onClose} />;
    case 'refuse': return <RefuseBox inspection={inspection} onRefuse={(ground, reason) => onDecide({ type: 'refuse', ground, reason })} onClose={onClose} />;
    case 'confirm': return <ConfirmBox inspection={inspection} onConfirm={onConfirm} onClose={onClose} />;
    default: return <AgainstBox inspection={inspection} onAdmit={onDecide} onClose={onClose} />;
  }
}
