import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useServerEvent } from '../../api/events';
import type { DocumentInput, Shift } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { useWedge } from '../../wedge/useWedge';
import type { Scan } from '../../wedge/burst';
import { isCode } from '../../wedge/code';
import { KeyBar } from '../../parts/KeyBar';
import { Frame } from '../frame/Frame';
import { offerCode } from '../codes/scanned';
import { CaseView } from './CaseView';
import type { LaneBox } from './LaneBoxes';
import { laneKeys } from './laneKeys';
import { PrintLine } from '../printing/PrintLine';
import { usePrinting } from '../printing/usePrinting';
import { ProblemLine } from './ProblemLine';
import { ReadyView } from './ReadyView';
import { slipPage } from './slip';
import { useLane } from './useLane';

const loadBoxes = () => import('./LaneBoxes');
const LaneBoxes = lazy(() => loadBoxes().then((module) => ({ default: module.LaneBoxes })));

/** Primary inspection: the same screen from ready to decided, without scrolling at 1366×768. */
export function InspectionRoom({ shift }: { readonly shift: Shift }) {
  const texts = useTexts();
  const { t, time } = texts;
  const lane = useLane();
  const printing = usePrinting();
  const navigate = useNavigate();
  const [box, setBox] = useState<LaneBox>();
  const [unread, setUnread] = useState<number>();
  const [stay, setStay] = useState<number>();
  const [scanned, setScanned] = useState<DocumentInput>();
  const { inspection, last } = lane;
  // the dialogs are no part of the first load, but must be there before the link may go down
  useEffect(() => void loadBoxes(), []);

  /** A dialog begins without what went wrong before it. */
  const open = (next: LaneBox) => {
    lane.clearProblem();
    setUnread(undefined);
    setBox(next);
  };
  const take = (input: DocumentInput) => {
    printing.clear();
    // the next passport is on the reader before the decision is recorded: it is kept until then
    if (lane.busy) return setScanned(input);
    const same = inspection?.reading.lines.join('') === input.lines.join('');
    if (!inspection) {
      setBox(undefined);
      setStay(undefined);
      lane.read(input);
    } else if (same || box?.kind === 'rescan') {
      setBox(undefined);
      lane.replace(input);
    } else setBox({ kind: 'another', input });
  };
  useEffect(() => {
    if (!scanned || lane.busy) return;
    setScanned(undefined);
    // some readers send twice
    if (inspection?.reading.lines.join('') !== scanned.lines.join('')) take(scanned);
  }, [scanned, lane.busy]);
  useWedge((scan: Scan) => {
    if (!scan.read && isCode(scan.text)) return offerCode(scan.text);
    setUnread(scan.read ? undefined : scan.signs);
    if (scan.read) take({ channel: 'KEYBOARD_WEDGE', lines: scan.lines });
  });
  // a reader with a driver of its own speaks through the server
  // laid down after the zone was read: the chip is read without anybody asking
  useServerEvent('chip', () => {
    const row = inspection?.checks.find((one) => one.check === 'chip');
    if (inspection?.state === 'OPEN' && row?.answer !== 'PASSED' && !lane.busy) lane.recheck(['chip']);
  });
  useServerEvent('document', (data) => take(JSON.parse(data) as DocumentInput));

  const compare = (id: string) => void navigate({ to: '/compare/$inspection', params: { inspection: id } });
  const keys = laneKeys(texts, {
    lane, stay,
    exit: shift.direction === 'EXIT',
    open,
    compare,
    print: (id) => printing.print(slipPage(id)),
    printer: printing.printer,
  });
  return (
    <Frame
      plate={t(`direction.${shift.direction}`)} direction={shift.direction} about={inspection?.id} place={t('lane.name', { lane: shift.lane })} className="primary"
      facts={[{ label: t('shift.word'), value: t('shift.from', { at: time(shift.openedAt) }) }]}
    >
      {inspection
        ? <CaseView inspection={inspection} lane={lane} stay={stay} onStay={setStay} onOpen={open} />
        : <ReadyView shift={shift} lane={lane} onOpen={open} />}
      <KeyBar keys={keys} label={t('keys')} settling={lane.busy} />
      <ProblemLine problem={box ? undefined : lane.problem} unread={unread} onClose={() => { lane.clearProblem(); setUnread(undefined); }} />
      {!lane.problem && unread === undefined && !box && <PrintLine printing={printing} />}
      <Suspense>{box && <LaneBoxes box={box} lane={lane} last={last} stay={stay} shift={shift} onOpen={open} onCompare={compare} onClose={() => setBox(undefined)} />}</Suspense>
    </Frame>
  );
}
