import type { Decision, Inspection, QueueItem } from '../../api/types';
import type { Hit } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';
import type { KeySpec } from '../../parts/Key';
import { daysGranted, outlookOf } from '../inspection/outlook';
import type { CaseBox } from './CaseBoxes';

type Acts = {
  readonly inspection: Inspection | undefined; readonly owned: boolean; readonly hits: readonly Hit[]; readonly next: QueueItem | undefined;
  readonly open: (box: CaseBox) => void; readonly decide: (decision: Decision) => void; readonly takeNext: () => void; readonly takeThis: (() => void) | undefined;
  readonly toNote: () => void; readonly compare: () => void; readonly again: (check: string) => void; readonly release: () => void;
};

/** The same places as at the lane: F6 compares, F8 admits, F10 refuses. */
export function caseKeys({ t }: Texts, acts: Acts): readonly KeySpec[] {
  const { inspection, owned, hits, takeThis } = acts;
  const outlook = inspection && outlookOf(inspection);
  const open = hits.some((hit) => hit.state === 'OPEN' || hit.state === 'SAME_TO_CONFIRM');
  const late = inspection?.checks.find((check) => check.answer === 'NOT_DONE');
  const notMine = takeThis ? t('second.takeFirst') : inspection ? t('second.othersCase') : t('second.noCase');
  const waiting = inspection?.state === 'REFUSAL_TO_CONFIRM';
  const days = inspection && daysGranted(inspection);
  const mine = (spec: KeySpec): KeySpec => (owned ? spec : { ...spec, state: inspection ? 'closed' : 'idle', detail: notMine });
  const admit: KeySpec = !outlook || !inspection ? { key: 'F8', label: t('key.admit'), big: true, state: 'idle' }
    : open ? { key: 'F8', label: t('key.admit'), detail: t('second.compareFirst'), big: true, state: 'closed' }
    : outlook.clear
      ? { key: 'F8', label: t('key.admit'), detail: days === undefined ? t('key.noLimit') : t('key.days', { n: days }), big: true, state: 'go',
          run: () => acts.decide({ type: 'admit', conditions: [], ...(days === undefined ? {} : { stayDays: days }) }) }
      : { key: 'F8', label: t('key.admit'), detail: t('key.withReason'), big: true, run: () => acts.open('against') };
  return [
    takeThis ? { key: 'F2', label: t('second.take'), state: 'next', run: takeThis } : { key: 'F2', label: t('second.takeNext'), ...(acts.next ? { run: acts.takeNext } : { state: 'idle' as const }) },
    { key: 'F3', label: t('second.addNote'), ...(owned ? { run: acts.toNote } : { state: 'idle' as const }) },
    { key: 'F4', label: t('second.keepNote'), state: 'idle' },
    { key: 'F5', label: t('second.again'), ...(owned && late ? { run: () => acts.again(late.check) } : { state: 'idle' as const }) },
    { key: 'F6', label: t('second.compare'), ...(hits.length ? { state: open ? 'look' as const : 'rest' as const, run: acts.compare } : { state: 'idle' as const }) },
    { key: 'F7', label: t('key.law'), ...(inspection?.ruling ? { run: () => acts.open('law') } : { state: 'idle' as const }) },
    mine(admit),
    mine({ key: 'F9', label: t('second.release'), detail: t('second.toQueue'), big: true, run: acts.release }),
    mine(waiting
      ? { key: 'F10', label: t('key.confirm'), detail: t('key.secondOfficer'), big: true, state: 'look', run: () => acts.open('confirm') }
      : outlook?.asylum
        ? { key: 'F10', label: t('key.refuse'), detail: t('key.asksProtection'), big: true, state: 'closed' }
        : { key: 'F10', label: t('key.refuse'), detail: t('key.secondOfficer'), big: true, run: () => acts.open('refuse') }),
    { key: 'F11', also: 'Ctrl+P', label: t('key.print'), state: 'idle' },
  ];
}
