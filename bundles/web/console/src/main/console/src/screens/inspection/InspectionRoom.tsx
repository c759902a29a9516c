import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentInput, Shift } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { useWedge } from '../../wedge/useWedge';
import type { Scan } from '../../wedge/burst';
import { KeyBar } from '../../parts/KeyBar';
import { Frame } from '../frame/Frame';
import { CaseView } from './CaseView';
import { LaneBoxes, type LaneBox } from './LaneBoxes';
import { laneKeys } from './laneKeys';
import { ProblemLine } from './ProblemLine';
import { ReadyView } from './ReadyView';
import { printSlip } from './slip';
import { useLane } from './useLane';

const onWedge = (lines: readonly string[]): DocumentInput => ({ channel: 'KEYBOARD_WEDGE', lines });

/** Primary inspection: the same screen from ready to decided, without scrolling at 1366×768. */
export function InspectionRoom({ shift }: { readonly shift: Shift }) {
  const texts = useTexts();
  const { t, time, language } = texts;
  const lane = useLane();
  const navigate = useNavigate();
  const [box, setBox] = useState<LaneBox>();
  const [unread, setUnread] = useState<number>();
  const [stay, setStay] = useState<number>();
  const { inspection, last } = lane;

  useWedge((scan: Scan) => {
    setUnread(scan.read ? undefined : scan.signs);
    if (!scan.read || lane.busy) return;
    const same = inspection?.reading.lines.join('') === scan.lines.join('');
    if (!inspection) {
      setBox(undefined);
      setStay(undefined);
      lane.read(onWedge(scan.lines));
    } else if (same) lane.replace(onWedge(scan.lines));
    else setBox({ kind: 'another', input: onWedge(scan.lines) });
  });

  const keys = laneKeys(texts, {
    lane, stay,
    open: setBox,
    compare: (id) => void navigate({ to: '/lane', hash: id }),
    print: (id) => printSlip(id, language),
  });
  return (
    <Frame
      plate={t(`direction.${shift.direction}`)} direction={shift.direction} place={t('lane.name', { lane: shift.lane })} className="primary"
      facts={[{ label: t('shift.word'), value: t('shift.from', { at: time(shift.openedAt) }) }]}
    >
      {inspection
        ? <CaseView inspection={inspection} lane={lane} stay={stay} onStay={setStay} onOpen={setBox} />
        : <ReadyView shift={shift} lane={lane} onOpen={setBox} />}
      <KeyBar keys={keys} label={t('keys')} />
      <ProblemLine problem={lane.problem} unread={unread} onClose={() => { lane.clearProblem(); setUnread(undefined); }} />
      {box && <LaneBoxes box={box} lane={lane} last={last} shift={shift} onClose={() => setBox(undefined)} />}
    </Frame>
  );
}
