import type { CheckResult } from '../../api/types';
import type { DeviceStatus, ListAge } from '../../api/watch';
import { ageOf } from '../../i18n/age';
import type { Texts } from '../../i18n/Texts';
import type { VerdictLine, VerdictState } from '../../parts/Verdict';
import { oldest } from '../frame/condition';

/** The seven checks keep place and order, from ready to decided. */
export const CHECKS = ['document', 'chip', 'face', 'alert', 'history', 'law', 'health'] as const;
const KEYS: Readonly<Record<string, string>> = { chip: 'F4', face: 'F5', alert: 'F6', law: 'F7' };

/** The key that does something about a row; none where it could do nothing. */
function keyOf(check: string, state: VerdictState): string | undefined {
  // the certificate is looked at by the officer, who says so with Y
  if (check === 'health') return state === 'notdone' ? 'Y' : undefined;
  if (isSource(check)) return state === 'possible' ? 'F6' : state === 'notdone' ? 'F5' : undefined;
  if (state === 'notdone') return check === 'chip' ? 'F4' : 'F5';
  return state === 'notpossible' ? undefined : KEYS[check];
}

export function stateOf(check: Pick<CheckResult, 'answer' | 'toCompare'>): VerdictState {
  if (check.answer === 'PASSED') return 'pass';
  if (check.answer === 'NOT_POSSIBLE') return 'notpossible';
  if (check.answer === 'NOT_DONE') return 'notdone';
  return check.toCompare ? 'possible' : 'fail';
}

/** A row of a database of somebody else. */
export const isSource = (check: string) => check.startsWith('source-');

export const nameOf = ({ t, code }: Texts, check: string) => (isSource(check) ? t('check.source') : code('check', check));

/** @param asking rows that are asked again: they keep their place; the old answer counts no more, the new one is not there */
export function lineOf(texts: Texts, { check, ...found }: CheckResult, now: number, asking: readonly string[] = []): VerdictLine {
  const { t, code } = texts;
  const row = { id: check, name: nameOf(texts, check), source: found.source.text };
  if (asking.includes(check)) return { ...row, state: 'ready', result: t('answer.asked'), reason: t('answer.askedWhat'), age: '' };
  const state = stateOf(found);
  return {
    ...row, state, key: keyOf(check, state),
    result: state === 'possible' ? t('answer.compare') : code('answer', found.answer),
    // a row is no sentence of a text: some come with a full stop, others without
    reason: found.reason.text.replace(/\.$/, ''), age: ageOf(texts, found.asOf, now),
  };
}

/** As many as fit the lane without a smaller row. */
const MOST = 8;
/** What an officer has to see first. */
const GRAVITY: readonly VerdictState[] = ['fail', 'possible', 'notdone', 'ready', 'notpossible', 'pass'];

/** The rows of the lane. Where many databases are asked, they share one row: no check of another kind is pushed out, and nothing open is left unsaid. */
export function linesOf(texts: Texts, checks: readonly CheckResult[], now: number, asking: readonly string[] = []): readonly VerdictLine[] {
  const lines = checks.map((check) => lineOf(texts, check, now, asking));
  const sources = lines.filter(({ id }) => isSource(id));
  if (lines.length <= MOST || sources.length < 2) return lines;
  const worst = [...sources].sort((a, b) => GRAVITY.indexOf(a.state) - GRAVITY.indexOf(b.state))[0]!;
  const open = sources.filter(({ state }) => state === 'fail' || state === 'possible' || state === 'notdone');
  const row = { ...worst, reason: open.length ? open.map(({ reason }) => reason).join(' · ') : texts.t('sources.all', { n: sources.length }), source: texts.t('sources.asked', { n: sources.length }) };
  return lines.flatMap((line) => (line.id === sources[0]!.id ? [row] : isSource(line.id) ? [] : [line]));
}

/** What the server advises about a reader that is ready and serves nobody: the chip's row says so, too, once a document is there. */
const WITHOUT_LANE = 'device.without-lane';

type Readiness = { readonly devices: readonly DeviceStatus[]; readonly lists: readonly ListAge[]; readonly now: number };

/** What each check can do before a document is there. A reader that types like a keyboard is not seen by the server. */
export function readyLines(texts: Texts, { devices, lists, now }: Readiness): readonly VerdictLine[] {
  const { t, number } = texts;
  const able = (capability: DeviceStatus['capabilities'][number]) => devices.find((device) => device.capabilities.includes(capability) && device.condition === 'READY' && device.advice.code !== WITHOUT_LANE);
  const line = (id: string, state: VerdictState, result: string, reason: string, source: string, age = ''): VerdictLine =>
    ({ id, state, result, reason, source, age, name: texts.code('check', id) });
  const without = (id: string, reason: string) => line(id, 'notpossible', t('answer.NOT_POSSIBLE'), reason, t('ready.thisLane'));
  const reader = able('READ_MRZ');
  const chip = able('READ_CHIP');
  const camera = able('CAPTURE_FACE');
  const age = oldest(lists);
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  return [
    line('document', 'ready', t('ready.reader'), t('ready.documents'), reader?.name ?? t('ready.wedge'), t('age.now')),
    chip ? line('chip', 'ready', t('ready.reader'), chip.name, chip.name, ageOf(texts, chip.since, now)) : without('chip', t('ready.noChip')),
    camera ? line('face', 'ready', t('ready.camera'), camera.name, camera.name, ageOf(texts, camera.since, now)) : without('face', t('ready.noFace')),
    lists.length
      ? line('alert', 'ready', t('ready.lists', { n: lists.length }), t('ready.entries', { n: number(entries) }), t('ready.postCopy'), age?.importedAt ? ageOf(texts, age.importedAt, now) : t('age.keptHere'))
      : line('alert', 'notdone', t('answer.NOT_DONE'), t('ready.noLists'), t('ready.postCopy')),
    line('history', 'ready', t('ready.register'), t('ready.history'), t('ready.postRegister'), t('age.now')),
    line('law', 'ready', t('ready.rules'), t('ready.law'), t('ready.lawBook')),
    line('health', 'ready', t('ready.question'), t('ready.health'), t('ready.you')),
  ];
}
