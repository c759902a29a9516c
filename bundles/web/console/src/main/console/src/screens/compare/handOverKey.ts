import type { Agency, Hit } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';
import type { KeySpec } from '../../parts/Key';

type Hand = {
  readonly hit: Hit | undefined;
  readonly me: string;
  readonly mayJudge: boolean;
  readonly mayConfirm: boolean;
  readonly agencies: readonly Agency[];
  readonly open: (box: 'hand' | 'receipt') => void;
};

/** F5 hands over once it is certain who it is; then another person confirms with it that he was taken over. */
export function handOverKey({ t }: Pick<Texts, 't'>, { hit, me, mayJudge, mayConfirm, agencies, open }: Hand): KeySpec {
  const given = hit?.handOver;
  const label = t(given ? 'hand.confirm' : 'hand.over');
  const shut = (state: 'idle' | 'closed', detail: string): KeySpec => ({ key: 'F5', label, state, detail });
  if (!hit || hit.state !== 'SAME') return shut('idle', hit ? t('hand.notYet') : t('compare.none'));
  if (!given) return mayJudge ? { key: 'F5', label, state: 'next', run: () => open('hand') } : shut('closed', t('hit.notYours'));
  if (given.receipt) return shut('idle', t('hand.taken'));
  if (given.by === me) return shut('closed', t('hand.otherPerson'));
  const member = agencies.some((one) => one.id === given.agency && one.members.includes(me));
  return member || mayConfirm ? { key: 'F5', label, state: 'next', run: () => open('receipt') } : shut('closed', t('hand.whoConfirms'));
}
