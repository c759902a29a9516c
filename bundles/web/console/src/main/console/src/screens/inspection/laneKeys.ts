import type { Inspection } from '../../api/types';
import type { Texts } from '../../i18n/Texts';
import type { KeySpec } from '../../parts/Key';
import type { LaneBox } from './LaneBoxes';
import { isSource } from './lines';
import { daysGranted, lateOf, outlookOf } from './outlook';
import type { Lane } from './useLane';

type Acts = {
  readonly lane: Lane;
  readonly exit: boolean;
  readonly stay: number | undefined;
  readonly open: (box: LaneBox) => void;
  readonly compare: (inspection: string) => void;
  readonly print: (inspection: string) => void;
  /** What prints at this lane. */
  readonly printer: string | undefined;
};

/** The action bar of the lane: fixed places, a reason on every closed key. */
export function laneKeys(texts: Texts, acts: Acts): readonly KeySpec[] {
  return acts.lane.inspection ? duringInspection(texts, acts, acts.lane.inspection) : whenReady(texts, acts);
}

function whenReady({ t }: Texts, { lane, exit, open, print, printer }: Acts): readonly KeySpec[] {
  const printable = lane.last ?? lane.recent.find((one) => one.state === 'CLOSED');
  const idle = (key: string, label: string, big = false): KeySpec => ({ key, label, big, state: 'idle', detail: t('key.afterScan') });
  return [
    idle('F2', t('key.scanAgain')),
    { key: 'F3', label: t('key.type'), state: 'next', run: () => open({ kind: 'type' }) },
    idle('F4', t('key.chip')),
    idle('F5', t('key.photo')),
    idle('F6', t('key.alert')),
    idle('F7', t('key.law')),
    idle('F8', t(exit ? 'key.letOut' : 'key.admit'), true),
    idle('F9', t('key.refer'), true),
    idle('F10', t('key.refuse'), true),
    { key: 'F11', also: 'Ctrl+P', label: t('key.print'), ...(printable ? { run: () => print(printable.id), detail: printer } : { state: 'idle', detail: t('key.noSlip') }) },
  ];
}

function duringInspection(texts: Texts, { lane, exit, stay, open, compare }: Acts, inspection: Inspection): readonly KeySpec[] {
  const { t } = texts;
  const outlook = outlookOf(inspection);
  const again = (key: string, check: string, label: string): KeySpec => {
    const result = inspection.checks.find((one) => one.check === check);
    return result && result.answer !== 'NOT_POSSIBLE' ? { key, label, run: () => lane.recheck([check]) } : { key, label, state: 'idle', detail: result?.reason.text ?? t('key.noCheck') };
  };
  const waiting = inspection.state === 'REFUSAL_TO_CONFIRM';
  const hits = inspection.checks.some((one) => (one.check === 'alert' || isSource(one.check)) && one.references.length > 0);
  const late = lateOf(inspection.checks);
  // the second officer signs what the first has seen: nothing is read or asked anew meanwhile
  const unlessWaiting = (spec: KeySpec): KeySpec => (waiting ? { key: spec.key, label: spec.label, state: 'idle', detail: t('key.refusalWaits') } : spec);
  return [
    unlessWaiting({ key: 'F2', label: t('key.scanAgain'), run: () => open({ kind: 'rescan' }) }),
    unlessWaiting({ key: 'F3', label: t('key.type'), run: () => open({ kind: 'type' }) }),
    unlessWaiting(chipKey(texts, lane, inspection)),
    unlessWaiting(late.length ? { key: 'F5', label: t('second.again'), state: 'look', run: () => lane.recheck(late) } : again('F5', 'face', t('key.photo'))),
    hits ? { key: 'F6', label: t('key.alert'), state: outlook.compare ? 'look' : 'rest', run: () => compare(inspection.id) } : unlessWaiting(again('F6', 'alert', t('key.alertAgain'))),
    { key: 'F7', label: t('key.law'), ...(inspection.ruling ? { run: () => open({ kind: 'law' }) } : { state: 'idle', detail: t('law.none') }) },
    admitKey(texts, { lane, exit, stay, open }, inspection),
    waiting
      ? { key: 'F9', label: t('key.refer'), detail: t('key.refusalWaits'), big: true, state: 'closed' }
      : { key: 'F9', label: t('key.refer'), detail: t('key.toSecondLine'), big: true, state: outlook.clear ? 'rest' : 'next', run: () => open({ kind: 'refer' }) },
    waiting
      ? { key: 'F10', label: t('key.confirm'), detail: t('key.secondOfficer'), big: true, state: 'look', run: () => open({ kind: 'confirm' }) }
      : outlook.asylum
        ? { key: 'F10', label: t('key.refuse'), detail: t('key.asksProtection'), big: true, state: 'closed' }
        : { key: 'F10', label: t('key.refuse'), detail: t('key.withReason'), big: true, run: () => open({ kind: 'refuse' }) },
    { key: 'F11', also: 'Ctrl+P', label: t('key.print'), state: 'idle', detail: t('key.afterDecision') },
  ];
}

/** A document may be laid on the reader late: the key stays open wherever there is a reader. */
function chipKey({ t }: Texts, lane: Lane, inspection: Inspection): KeySpec {
  const row = inspection.checks.find((one) => one.check === 'chip');
  const reader = row !== undefined && (row.answer !== 'NOT_POSSIBLE' || row.source.code === 'chip.source.reader' || row.source.code === 'chip.source.simulator');
  return { key: 'F4', label: t('key.chip'), ...(reader ? { run: () => lane.recheck(['chip']) } : { state: 'idle', detail: row?.reason.text ?? t('key.noCheck') }) };
}

function admitKey({ t }: Texts, { lane, exit, stay, open }: Pick<Acts, 'lane' | 'exit' | 'stay' | 'open'>, inspection: Inspection): KeySpec {
  const outlook = outlookOf(inspection);
  const key = { key: 'F8', label: t(exit ? 'key.letOut' : 'key.admit'), big: true, waits: true } as const;
  const days = stay ?? daysGranted(inspection);
  const detail = exit ? t('key.leaves') : days === undefined ? t('key.noLimit') : t('key.days', { n: days });
  if (inspection.state === 'REFUSAL_TO_CONFIRM') return { ...key, state: 'closed', detail: t('key.refusalWaits') };
  if (outlook.asylum) return { ...key, state: 'closed', detail: t('key.asksProtection') };
  if (outlook.clear && outlook.questions.length) return { ...key, state: 'closed', detail: t('key.questions', { n: outlook.questions.length }) };
  if (!outlook.clear) {
    return { ...key, state: 'rest', detail: outlook.open ? t('key.checksOpen', { n: outlook.open }) : t('key.lawSays'), run: () => open({ kind: 'against' }) };
  }
  return {
    ...key, state: 'go', detail,
    run: () => lane.decide({ type: 'admit', conditions: [], ...(days === undefined ? {} : { stayDays: days }) }),
  };
}
