import type { Agency, Hit, Verdict } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';
import type { KeySpec } from '../../parts/Key';
import { handOverKey } from './handOverKey';

type Acts = {
  readonly hit: Hit | undefined; readonly many: boolean; readonly me: string;
  /** May say whether it is the same, and may be the second to say so. */
  readonly mayJudge: boolean; readonly mayConfirm: boolean; readonly agencies: readonly Agency[];
  /** Why no note can be written here; absent where it can. */
  readonly noNote: string | undefined;
  readonly ruled: boolean;
  /** The listed record as a whole may be seen. */
  readonly listed: boolean;
  readonly back: () => void; readonly next: () => void; readonly open: (box: 'note' | 'source' | 'law' | 'hand' | 'receipt') => void; readonly print: () => void; readonly say: (verdict: Verdict) => void;
};

/** F8 not the same, F9 cannot tell, F10 the same; the second of two officers is never the first. */
export function compareKeys({ t }: Pick<Texts, 't'>, { hit, many, me, mayJudge, mayConfirm, agencies, noNote, ruled, listed, back, next, open, print, say }: Acts): readonly KeySpec[] {
  const undecided = hit?.state === 'OPEN' || hit?.state === 'SAME_TO_CONFIRM' || hit?.state === 'UNSURE';
  const mineAlready = hit?.state === 'SAME_TO_CONFIRM' && hit.verdicts.at(-1)?.by === me;
  const closed = !hit ? t('compare.none') : !undecided ? t(`hit.${hit.state}`) : !mayJudge ? t('hit.notYours') : mineAlready ? t('compare.otherOfficer') : undefined;
  // one officer said so already: the second is somebody who may confirm
  const closedSame = closed ?? (hit?.verdicts.some((one) => one.verdict === 'SAME') && !mayConfirm ? t('compare.supervisorConfirms') : undefined);
  const verdict = (key: string, word: Verdict, detail: string): KeySpec => {
    const shut = word === 'SAME' ? closedSame : closed;
    return shut ? { key, label: t(`verdict.${word}`), big: true, state: 'closed', detail: shut } : { key, label: t(`verdict.${word}`), big: true, detail, run: () => say(word) };
  };
  const small = (key: string, label: string, run: () => void, why: string | undefined): KeySpec => (why === undefined ? { key, label, run } : { key, label, state: 'idle', detail: why });
  const none = hit ? undefined : t('compare.none');
  return [
    { key: 'F2', also: 'Esc', label: t('compare.back'), run: back },
    small('F3', t('second.addNote'), () => open('note'), noNote),
    small('F4', t('compare.next'), next, many ? undefined : none ?? t('compare.onlyOne')),
    handOverKey({ t }, { hit, me, mayJudge, mayConfirm, agencies, open }),
    small('F6', t('compare.source'), () => open('source'), none ?? (listed ? undefined : t('compare.noSource'))),
    small('F7', t('key.law'), () => open('law'), ruled ? undefined : t('law.none')),
    verdict('F8', 'NOT_SAME', t('compare.giveReason')),
    verdict('F9', 'UNSURE', t('compare.toSupervisor')),
    verdict('F10', 'SAME', t('key.secondOfficer')),
    { ...small('F11', t('compare.print'), print, none), also: 'Ctrl+P' },
  ];
}
