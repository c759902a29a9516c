import { useQueryClient } from '@tanstack/react-query';
import type { DocumentInput, Inspection, Shift } from '../../api/types';
import { BoxProblem } from '../../parts/Box';
import { AgainstBox } from './boxes/AgainstBox';
import { AnotherBox } from './boxes/AnotherBox';
import { ChipBox } from './boxes/ChipBox';
import { ConfirmBox } from './boxes/ConfirmBox';
import { EndShiftBox } from './boxes/EndShiftBox';
import { GiveUpBox } from './boxes/GiveUpBox';
import { LawBox } from './boxes/LawBox';
import { ReferBox } from './boxes/ReferBox';
import { RefuseBox } from './boxes/RefuseBox';
import { RescanBox } from './boxes/RescanBox';
import { TypeBox } from './boxes/TypeBox';
import { UndoBox } from './boxes/UndoBox';
import { VehicleBox } from './boxes/VehicleBox';
import type { Lane } from './useLane';

export type LaneBox =
  | { readonly kind: 'type' | 'rescan' | 'law' | 'refer' | 'refuse' | 'confirm' | 'against' | 'undo' | 'abandon' | 'end' | 'vehicle' | 'chip' }
  | { readonly kind: 'another'; readonly input: DocumentInput };

type Shown = {
  readonly box: LaneBox;
  readonly lane: Lane;
  readonly last: Inspection | undefined;
  readonly stay: number | undefined;
  readonly shift: Shift;
  readonly onOpen: (box: LaneBox) => void;
  readonly onCompare: (inspection: string) => void;
  readonly onClose: () => void;
};

/** The dialogs of the lane, one at a time. What was not done is said in the dialog, which covers the lane's own line. */
export function LaneBoxes(shown: Shown) {
  return <BoxProblem value={shown.lane.problem}><LaneBoxOf {...shown} /></BoxProblem>;
}

function LaneBoxOf({ box, lane, last, stay, shift, onOpen, onCompare, onClose }: Shown) {
  const client = useQueryClient();
  const { inspection } = lane;
  const give = (input: DocumentInput, picture?: Blob) => {
    if (inspection) lane.replace(input, picture);
    else lane.read(input, picture);
    onClose();
  };
  if (box.kind === 'type') return <TypeBox onGive={give} onClose={onClose} />;
  if (box.kind === 'end') return <EndShiftBox shift={shift} onClose={onClose} onEnded={() => client.setQueryData(['shift'], null)} />;
  if (box.kind === 'undo') return last ? <UndoBox last={last} onUndo={(reason) => lane.undo(last, reason, onClose)} onClose={onClose} /> : null;
  if (!inspection) return null;
  switch (box.kind) {
    case 'another': return <AnotherBox onSame={() => give(box.input)} onNext={(reason) => lane.abandon(reason, () => { lane.read(box.input); onClose(); })} onClose={onClose} />;
    case 'rescan': return <RescanBox onClose={onClose} />;
    case 'law': return <LawBox inspection={inspection} onClose={onClose} />;
    case 'refer': return <ReferBox inspection={inspection} onRefer={(reason, note) => lane.decide({ type: 'refer', reason, ...(note ? { note } : {}) }, onClose)} onClose={onClose} />;
    case 'refuse': return <RefuseBox inspection={inspection} onRefuse={(ground, reason) => lane.decide({ type: 'refuse', ground, reason }, onClose)} onClose={onClose} />;
    case 'confirm': return <ConfirmBox inspection={inspection} onConfirm={(second, agrees) => lane.confirm(second, agrees, onClose)} onClose={onClose} />;
    case 'chip': return <ChipBox inspection={inspection} onCardNumber={lane.readChipWith} onClose={onClose} />;
    case 'vehicle': return <VehicleBox said={inspection.declaration} onDeclare={lane.declare} onClose={onClose} />;
    case 'against': return <AgainstBox inspection={inspection} stay={stay} onAdmit={(decision) => lane.decide(decision, onClose)} onCompare={() => { onClose(); onCompare(inspection.id); }} onRefer={() => onOpen({ kind: 'refer' })} onClose={onClose} />;
    default: return <GiveUpBox onGiveUp={(reason) => lane.abandon(reason, onClose)} onClose={onClose} />;
  }
}
