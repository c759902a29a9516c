import type { Hit, Verdict } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';
import type { KeySpec } from '../../parts/Key';

type Acts = { readonly hit: Hit | undefined; readonly many: boolean; readonly me: string; readonly back: () => void; readonly next: () => void; readonly say: (verdict: Verdict) => void };

/** F8 not the same, F9 cannot tell, F10 the same; the second of two officers is never the first. */
export function compareKeys({ t }: Pick<Texts, 't'>, { hit, many, me, back, next, say }: Acts): readonly KeySpec[] {
  const open = hit?.state === 'OPEN' || hit?.state === 'SAME_TO_CONFIRM' || hit?.state === 'UNSURE';
  const mineAlready = hit?.state === 'SAME_TO_CONFIRM' && hit.verdicts.at(-1)?.by === me;
  const closed = !hit ? t('compare.none') : !open ? t(`hit.${hit.state}`) : mineAlready ? t('compare.otherOfficer') : undefined;
  const key = (spec: KeySpec): KeySpec => (closed ? { ...spec, state: 'closed', detail: closed } : spec);
  return [
    { key: 'F2', also: 'Esc', label: t('compare.back'), run: back },
    { key: 'F3', label: t('second.addNote'), state: 'idle' },
    { key: 'F4', label: t('compare.next'), ...(many ? { run: next } : { state: 'idle' as const }) },
    { key: 'F5', label: t('compare.owner'), state: 'idle' },
    { key: 'F6', label: t('compare.source'), state: 'idle' },
    { key: 'F7', label: t('key.law'), state: 'idle' },
    key({ key: 'F8', label: t('verdict.NOT_SAME'), detail: t('compare.giveReason'), big: true, run: () => say('NOT_SAME') }),
    key({ key: 'F9', label: t('verdict.UNSURE'), detail: t('compare.toSupervisor'), big: true, run: () => say('UNSURE') }),
    key({ key: 'F10', label: t('verdict.SAME'), detail: t('key.secondOfficer'), big: true, run: () => say('SAME') }),
    { key: 'F11', label: t('compare.print'), state: 'idle' },
  ];
}
