import type { Decision, Inspection, QueueItem } from '../../api/types';
import type { Hit } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';
import type { KeySpec, OpenKey } from '../../parts/Key';
import { daysGranted, lateOf, outlookOf, type Outlook } from '../inspection/outlook';
import type { CaseBox } from './CaseBoxes';
import { isToCompare } from './toCompare';

type Acts = {
  readonly inspection: Inspection | undefined; readonly owned: boolean;
  /** Why it has priority is not for this person, and so neither is a refusal. */
  readonly masked: boolean; readonly me: string; readonly hits: readonly Hit[]; readonly next: QueueItem | undefined;
  /** Why there is no next one. */
  readonly nextNone: string;
  /** Whether the chosen one is a protection case whose reason this person may not know. */
  readonly takenMasked: boolean; readonly noted: boolean;
  readonly open: (box: CaseBox) => void; readonly decide: (decision: Decision) => void; readonly takeNext: () => void; readonly takeThis: (() => void) | undefined;
  readonly toNote: () => void; readonly keepNote: () => void; readonly compare: () => void; readonly again: (checks: readonly string[]) => void; readonly release: () => void;
  readonly print: (inspection: string) => void;
};

/** The same places as at the lane: F6 compares, F8 admits, F10 refuses. */
export function caseKeys({ t }: Texts, acts: Acts): readonly KeySpec[] {
  const { inspection, owned, hits, takeThis, next } = acts;
  const outlook = inspection && outlookOf(inspection);
  const toCompare = hits.some((hit) => isToCompare(hit, acts.me));
  const late = lateOf(inspection?.checks ?? []);
  const waiting = inspection?.state === 'REFUSAL_TO_CONFIRM';
  const decided = inspection?.state === 'DECIDED' || inspection?.state === 'CLOSED';
  const notMine = !inspection ? t('second.noCase') : takeThis ? t('second.takeFirst') : decided ? t('second.decided') : t('second.othersCase');
  const mine = (spec: OpenKey): KeySpec => {
    if (owned && !decided) return spec;
    const { run: _, ...printed } = spec;
    return { ...printed, state: inspection ? 'closed' : 'idle', detail: notMine };
  };
  /** Printed always; acts only where `able`. */
  const when = (able: unknown, spec: OpenKey, why: string): KeySpec => {
    if (able) return spec;
    const { run: _, ...printed } = spec;
    return { ...printed, state: 'idle', detail: why };
  };
  const [big, waits] = [true, true];
  return [
    takeThis
      ? acts.takenMasked
        ? { key: 'F2', label: t('second.takeMasked'), detail: t('second.takeMaskedTold'), waits, run: takeThis }
        : { key: 'F2', label: t('second.take'), state: 'next', waits, run: takeThis }
      : when(next, { key: 'F2', label: t('second.takeNext'), waits, run: acts.takeNext }, acts.nextNone),
    when(owned && !decided, { key: 'F3', label: t('second.addNote'), run: acts.toNote }, notMine),
    when(owned && !decided && acts.noted, { key: 'F4', label: t('second.keep'), waits, run: acts.keepNote }, owned && !decided ? t('second.noteEmpty') : notMine),
    when(owned && !decided && late.length, { key: 'F5', label: t('second.again'), waits, run: () => acts.again(late) }, owned && !decided ? t('second.noneLate') : notMine),
    when(hits.length, { key: 'F6', label: t('second.compare'), state: toCompare ? 'look' : 'rest', run: acts.compare }, inspection ? t('compare.none') : notMine),
    when(inspection?.ruling, { key: 'F7', label: t('key.law'), run: () => acts.open('law') }, inspection ? t('law.none') : notMine),
    toCompare && owned && !decided ? { key: 'F8', label: t('key.admit'), detail: t('second.compareFirst'), big, waits, state: 'closed' } : mine(admitKey(t, acts, outlook)),
    mine({ key: 'F9', label: t('second.release'), detail: t('second.toQueue'), big, waits, run: acts.release }),
    waiting
      ? mine({ key: 'F10', label: t('key.confirm'), detail: t('key.secondOfficer'), big, state: 'look', run: () => acts.open('confirm') })
      : outlook?.asylum
        ? { key: 'F10', label: t('key.refuse'), detail: t('key.asksProtection'), big, state: 'closed' }
        : acts.masked && owned
        ? { key: 'F10', label: t('key.refuse'), detail: t('second.helperDecides'), big, state: 'closed' }
        : mine({ key: 'F10', label: t('key.refuse'), detail: t('key.secondOfficer'), big, run: () => acts.open('refuse') }),
    when(inspection && decided, { key: 'F11', also: 'Ctrl+P', label: t('second.print'), run: () => inspection && acts.print(inspection.id) }, inspection ? t('key.afterDecision') : notMine),
  ];
}

function admitKey(t: Texts['t'], { inspection, open, decide }: Acts, outlook: Outlook | undefined): OpenKey {
  const days = inspection && daysGranted(inspection);
  const key = { key: 'F8', label: t('key.admit'), big: true, waits: true } as const;
  if (!outlook?.clear) return { ...key, detail: t('key.withReason'), run: () => open('against') };
  return {
    ...key, state: 'go', detail: days === undefined ? t('key.noLimit') : t('key.days', { n: days }),
    run: () => decide({ type: 'admit', conditions: [], ...(days === undefined ? {} : { stayDays: days }) }),
  };
}
